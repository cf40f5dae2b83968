#pragma once

#include "base/ids.h"
#include "themes/boundary.h"
#include "themes/calibration.h"

#include <QVector>

namespace heard::themes {

/// A passage with the themes that people chose for it; with none, they looked at it and chose none.
struct Example {
    Passage passage;
    QVector<ResourceId> themes;
};

/// A theme that a passage may be about.
struct Suggestion {
    ResourceId theme;
    double confidence = 0; ///< how often a person would choose it too: 0 to 1
    qsizetype start = 0;   ///< the sentence that speaks most for it, in UTF-16 units of the passage's words
    qsizetype length = 0;

    bool operator==(const Suggestion &) const = default;
};

/// Suggests themes for what people said, as far as examples taught it; a person confirms each. Learns on the machine itself,
/// in less than a second from a few thousand examples, and is then read from any thread.
class ThemeSuggester final {
public:
    /// Less than this is not suggested.
    static constexpr double enough = 0.4;
    static constexpr int fewestExamples = 5; ///< of a theme, before it is suggested

    /// Knows nothing and suggests nothing.
    ThemeSuggester() = default;
    /// The same examples in the same order teach the same.
    [[nodiscard]] static ThemeSuggester learntFrom(const QVector<Example> &examples);

    /// The best first, at most @p most; none where there is no reason for any.
    [[nodiscard]] QVector<Suggestion> suggest(const Passage &passage, int most = 3) const;
    /// Every theme it knows, the best first, whatever the confidence, without a sentence; none where no word is known. Rare
    /// themes stand beside frequent ones as if they were as frequent: else they would never come first.
    [[nodiscard]] QVector<Suggestion> ranked(const Passage &passage) const;

private:
    struct Known {
        ResourceId theme;
        Boundary boundary;
        Calibration calibration;
    };

    /// Empty where no word of it is known.
    [[nodiscard]] Point pointOf(const Passage &passage) const;

    Vocabulary m_vocabulary;
    std::vector<Known> m_known;
};

} // namespace heard::themes
