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
    QString words; ///< of a sealed one only where the reader may have them: the team, or the device it is sealed to
    Instant sentAt;
    std::optional<Instant> readAt; ///< by the patient, on her phone
    QByteArray sealedTo; ///< the key of what was said without a name; empty for a reply to somebody
    QByteArray sealed;   ///< the words in a box that only her device opens
    store::Delivery delivery;

    bool operator==(const Reply &) const = default;
};

/// FHIR: Communication, category "reply", inResponseTo and partOf the feedback. A sealed one has no subject and no recipient;
/// payload[0] is the box, payload[1] the words, for the team alone: the hub gives nobody else more than the box.
[[nodiscard]] Result<Reply, fhir::ReadError> replyFromFhir(const QJsonObject &communication);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const Reply &reply, QJsonObject stored = {});

} // namespace heard::voice
