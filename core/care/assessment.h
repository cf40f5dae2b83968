#pragma once

#include "care/concernlist.h"
#include "store/reader.h"

namespace heard::care {

/// A concern that a patient ticked.
struct WeighedConcern {
    QString id;
    QString words; ///< in English, as they stood when she ticked it
    std::optional<int> weight; ///< 0 to care::heaviest; nothing where she could not say
    bool urgent = false;
    /// Where it is urgent: since when she says so, with this weight or a higher one; nothing where another system wrote it.
    std::optional<Instant> since = {};

    bool operator==(const WeighedConcern &) const = default;
};

/// What a patient added to one group of concerns, in her own words.
struct GroupWords {
    QString group;
    QString words;

    bool operator==(const GroupWords &) const = default;
};

/// What is answered in a holistic needs assessment. No concern at all is an answer too.
struct Answers {
    QVector<WeighedConcern> ticked;
    QVector<GroupWords> more; ///< only of groups about which she said more
    std::optional<int> distress; ///< of the last week, 0 to care::heaviest
    QString mattersMost;

    [[nodiscard]] bool isUrgent() const;
    /// What is urgent first, then what weighs most, then as they stand.
    [[nodiscard]] QVector<WeighedConcern> ranked() const;

    bool operator==(const Answers &) const = default;
};

/// The answers of one patient, as they were given.
struct Assessment {
    ResourceId id;
    ResourceId request; ///< the ServiceRequest it answers; empty where another system names none
    ResourceId patient;
    ResourceId writer;  ///< the Practitioner who filled it in with her; empty where she did
    QString questionnaire = concerns().canonical();
    Answers answers; ///< ticked in the order of the list
    Instant at;
    std::optional<Instant> handledAt; ///< when the team looked after what was urgent
    store::Delivery delivery;

    bool operator==(const Assessment &) const = default;
};

/// What is urgent in all answers to one request, of which the patient and her nurse may each have given one.
struct Urgency {
    QVector<WeighedConcern> waiting;    ///< nobody has looked after it since she said it; each once
    QVector<WeighedConcern> lookedAfter; ///< likewise, of what does not wait
    std::optional<Instant> handledAt;   ///< when somebody looked after it last

    bool operator==(const Urgency &) const = default;
};
/// Looking after one answer looks after whatever it says: the same saying in another answer does not wait either.
[[nodiscard]] Urgency urgencyOf(const QVector<Assessment> &answers);

/// FHIR: QuestionnaireResponse to our questionnaire of any version.
[[nodiscard]] Result<Assessment, fhir::ReadError> assessmentFromFhir(const QJsonObject &questionnaireResponse);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const Assessment &assessment, QJsonObject stored = {});

} // namespace heard::care
