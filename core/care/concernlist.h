#pragma once

#include "fhir/element.h"

namespace heard::care {

/// Something that may weigh on a patient.
struct Concern {
    QString id;
    QString words;
    bool urgent = false; ///< nobody should wait with it for an answer

    bool operator==(const Concern &) const = default;
};

/// Concerns that are asked about on one page.
struct ConcernGroup {
    QString id;
    QString title;
    QVector<Concern> concerns;

    bool operator==(const ConcernGroup &) const = default;
};

/// What a holistic needs assessment asks about, in one language.
struct ConcernList {
    QString url;
    QString version;
    QVector<ConcernGroup> groups;

    /// The questionnaire's name with its version, as answers refer to it.
    [[nodiscard]] QString canonical() const { return url + QLatin1Char('|') + version; }
    /// Null where the list has no such concern.
    [[nodiscard]] const Concern *concern(const QString &id) const;
    /// Of the group that holds the concern; empty where none does.
    [[nodiscard]] QString groupOf(const QString &concern) const;
    /// Where the concern stands in the whole list; behind every other where it is none of them.
    [[nodiscard]] qsizetype placeOf(const QString &concern) const;

    bool operator==(const ConcernList &) const = default;
};

/// How much something weighs, from 0 to this.
inline constexpr int heaviest = 10;
/// The question about the last week, and the one about what matters most; the others are concerns in groups.
inline constexpr QLatin1StringView distressItem{"distress"};
inline constexpr QLatin1StringView mattersMostItem{"matters-most"};
/// The urgent concern for which there is somebody to talk to, too.
inline constexpr QLatin1StringView hopelessConcern{"hopeless"};
/// Behind the id of a group: what else she wants to say about it.
inline constexpr QLatin1StringView moreSuffix{"-more"};

/// FHIR: Questionnaire. Words are @p language's ("cy") where they are translated, else as they stand.
[[nodiscard]] Result<ConcernList, fhir::ReadError> concernListFromFhir(const QJsonObject &questionnaire,
                                                                       const QString &language = {});
/// The questionnaire that comes with the app.
[[nodiscard]] QJsonObject shippedQuestionnaire();
[[nodiscard]] ConcernList concernsIn(const QString &language);
/// In English, as the team's record has them.
[[nodiscard]] const ConcernList &concerns();

} // namespace heard::care
