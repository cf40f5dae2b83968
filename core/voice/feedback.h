#pragma once

#include "fhir/element.h"
#include "people/patient.h"
#include "store/reader.h"

namespace heard::voice {

/// What a patient said about her care.
struct Feedback {
    ResourceId id;
    ResourceId patient; ///< empty where it was imported without a name
    QString patientName; ///< filled by queries of the team; not written
    people::Cohort cohort = people::Cohort::Unknown; ///< likewise; written only of whoever gave no name
    QStringList patientNeeds; ///< likewise: what to mind when speaking or writing to her
    QString good;   ///< what was good
    QString better; ///< what could be better
    QString about;  ///< which part of her care, in her words
    QString note;   ///< of the import it came with
    Instant sentAt; ///< of what was said without a name: the beginning, in UTC, of the Monday of that week
    bool anonymous = false; ///< said in the app without a name
    QByteArray replyKey;    ///< of what was said without a name: answers are sealed to it
    QByteArray quoteLock;   ///< likewise: the hash of what withdraws the consent to quote
    bool mayQuote = false;  ///< she agreed that others read her words; she can withdraw it at any time
    ResourceId commitment;  ///< the published promise it is about, where it is about one
    bool onPaper = false;   ///< written on paper, and typed in by a colleague
    std::optional<Instant> readAt;    ///< "Read by your team"
    std::optional<Instant> handledAt; ///< the team sees nothing more to do
    int replies = 0; ///< filled by queries; not written
    store::Delivery delivery;

    [[nodiscard]] bool canBeAnswered() const { return !patient.isEmpty() || !replyKey.isEmpty(); }

    bool operator==(const Feedback &) const = default;
};

/// FHIR: Communication, category "patient-feedback".
[[nodiscard]] Result<Feedback, fhir::ReadError> feedbackFromFhir(const QJsonObject &communication);
/// The same, with who said it and how often it was answered, where a query laid both beside it: "heard", an object with
/// "patient", the Patient, and "replies".
[[nodiscard]] Result<Feedback, fhir::ReadError> feedbackWithPatient(const QJsonObject &communication);
/// Applied onto @p stored so that elements written by other systems survive. @p unit is written as the recipient where given.
[[nodiscard]] QJsonObject toFhir(const Feedback &feedback, QJsonObject stored = {}, const ResourceId &unit = {});

} // namespace heard::voice
