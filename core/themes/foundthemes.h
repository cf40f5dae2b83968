#pragma once

#include "themes/codings.h"
#include "themes/themelist.h"

#include <QSet>

namespace heard::themes {

/// A theme that somebody found in something said, by its name now.
struct FoundTheme {
    ResourceId id; ///< of the coding
    ResourceId theme; ///< as which it counts now
    QString name;
    std::optional<Excerpt> excerpt; ///< where it stands in the text now; nothing: all of it, or words that are gone
    bool wordsGone = false;         ///< what it was found in is no longer in the text
    QString author;
    Instant codedAt;

    bool operator==(const FoundTheme &) const = default;
};

/// A theme that something said may be about, for a person to confirm.
struct ProposedTheme {
    ResourceId id; ///< of the theme
    QString name;
    double confidence = 0; ///< as Suggestion::confidence
    std::optional<Excerpt> excerpt; ///< the sentence that speaks most for it; nothing: all of it

    bool operator==(const ProposedTheme &) const = default;
};

/// Something said, with what was found in it and what could be.
struct ThemesInWords {
    SaidWords said;
    QVector<FoundTheme> found; ///< in the order in which they were
    ThemeList themes;
};

/// Nothing where @p said is not in the store.
[[nodiscard]] QFuture<store::StoreResult<std::optional<ThemesInWords>>> themesIn(store::Database &database, const Source &said);

/// What @p suggester would add to @p words, the best first; neither what was found nor what was @p dismissed.
[[nodiscard]] QVector<ProposedTheme> proposedFor(const ThemesInWords &words, const ThemeSuggester &suggester,
    const QSet<ResourceId> &dismissed = {}, int most = 3);

} // namespace heard::themes
