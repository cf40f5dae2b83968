#pragma once

#include <QStringList>
#include <QVector>

namespace heard::voice {

/// A part of what somebody wrote by which others could tell who wrote it.
struct IdentifyingPart {
    enum class Kind {
        Name,
        Date, ///< a day, or a time of one
        Phone,
        Email,
        Number, ///< such as an NHS number
        Place,
        Circumstance, ///< rare enough that somebody may know whose it is
    };

    qsizetype start = 0; ///< UTF-16 units, as the next one
    qsizetype length = 0;
    Kind kind = Kind::Name;

    bool operator==(const IdentifyingPart &) const = default;
};

/// What the device knows and others could know her by.
struct Known {
    QStringList names{};  ///< her own, and those of her team: each word of them counts
    QStringList places{}; ///< where she was, as a whole: "Clinic 3, Level 2"
};

/// What may tell who wrote @p words, in the order in which it stands; no two overlap. By forms and lists of words in three
/// languages: it finds much, never all, and nothing may be stopped by it.
[[nodiscard]] QVector<IdentifyingPart> identifyingParts(const QString &words, const Known &known = {});
/// Of the lists.
[[nodiscard]] int identifyingWordsVersion();

} // namespace heard::voice
