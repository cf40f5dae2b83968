#pragma once

#include "fhir/element.h"
#include "store/reader.h"

namespace heard::voice {

/// What somebody of the team answered to a patient's feedback.
struct Reply {
    ResourceId id;
    ResourceId feedback;
    ResourceId patient;
    ResourceId author; ///< the Practitioner; empty where another system names a role
    QString authorName; ///< "Sister Grace Okafor"
    QString words;
    Instant sentAt;
    std::optional<Instant> readAt; ///< by the patient, on her phone
    store::Delivery delivery;

    bool operator==(const Reply &) const = default;
};

/// FHIR: Communication, category "reply", inResponseTo and partOf the feedback.
[[nodiscard]] Result<Reply, fhir::ReadError> replyFromFhir(const QJsonObject &communication);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const Reply &reply, QJsonObject stored = {});

} // namespace heard::voice
