#pragma once

#include "fhir/element.h"
#include "people/patient.h"
#include "store/reader.h"

#include <QDate>

namespace heard::voice {

enum class InterviewKind {
    Interview,
    FocusGroup,
    Note, ///< of a meeting or a talk, in a colleague's words
};

/// What those who were heard agreed to, and until when.
struct Consent {
    bool given = false; ///< to writing it down and learning from it; not said is no refusal
    bool mayQuote = false; ///< others may read their words, without their names
    std::optional<QDate> on;
    std::optional<QDate> withdrawnOn; ///< from then on it is neither counted nor quoted

    /// The team may count it and learn from it.
    [[nodiscard]] bool holds() const { return given && !withdrawnOn; }
    [[nodiscard]] bool isQuotable() const { return holds() && mayQuote; }
    bool operator==(const Consent &) const = default;
};

/// That a colleague changed what was written down.
struct Rewriting {
    Instant at;
    QString who;

    bool operator==(const Rewriting &) const = default;
};

/// What patients said in a conversation, as a colleague wrote it down. The team's own: no patient receives it.
struct Interview {
    static constexpr int mostPeople = 500;

    ResourceId id;
    ResourceId unit;
    InterviewKind kind = InterviewKind::Interview;
    QString title;
    QString words;
    QDate heldOn;
    int people = 1; ///< how many were heard, at most mostPeople
    people::Cohort cohort = people::Cohort::Unknown; ///< of all of them; Unknown also where they differ
    ResourceId patient;  ///< of an interview with a name
    QString patientName; ///< filled by queries; not written
    QStringList patientNeeds; ///< likewise: what to mind when speaking or writing to her
    Consent consent;
    ResourceId author;  ///< the Practitioner who wrote it down
    QString authorName;
    Instant writtenAt;
    QVector<Rewriting> changes; ///< since then, the last one last
    bool removed = false; ///< written by mistake
    store::Delivery delivery;

    /// Nothing where it stands as it was first written down.
    [[nodiscard]] std::optional<Instant> changedAt() const
    {
        return changes.isEmpty() ? std::nullopt : std::optional{changes.last().at};
    }
    bool operator==(const Interview &) const = default;
};

/// FHIR: DocumentReference, type "interview", "focus-group" or "note", its text inline, each change an extension revision.
[[nodiscard]] Result<Interview, fhir::ReadError> interviewFromFhir(const QJsonObject &documentReference);
/// The same, where a query laid the Patient beside it: "heard", an object with "patient".
[[nodiscard]] Result<Interview, fhir::ReadError> interviewWithPatient(const QJsonObject &documentReference);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const Interview &interview, QJsonObject stored = {});

/// How many were heard in @p documentReference; 1 where it does not say.
[[nodiscard]] int peopleIn(const QJsonObject &documentReference);
/// True for a DocumentReference of one of the kinds, in whatever state.
[[nodiscard]] bool isInterview(const QJsonObject &resource);

} // namespace heard::voice
