#pragma once

#include <QString>
#include <QVector>

namespace heard::voice {

/// Words that may mean that somebody needs help now, before anybody reads them.
struct UrgentWords {
    enum class Kind {
        Body,     ///< such as fever, or no breath
        Hopeless, ///< such as not wanting to live, or not being safe
    };

    qsizetype start = 0; ///< UTF-16 units, as the next one
    qsizetype length = 0;
    Kind kind = Kind::Body;

    bool operator==(const UrgentWords &) const = default;
};

/// In the order in which they stand. By lists of words in three languages: it understands nothing, says too much rather than too
/// little, and nothing may be stopped by it.
[[nodiscard]] QVector<UrgentWords> urgentWordsIn(const QString &words);
/// Of the lists.
[[nodiscard]] int urgentWordsVersion();

} // namespace heard::voice
