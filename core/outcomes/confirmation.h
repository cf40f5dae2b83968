#pragma once

#include "fhir/element.h"
#include "store/reader.h"

namespace heard::outcomes {

/// What a patient answers to "Did it happen for you?".
enum class Happened { Yes, NotYet, NotRelevant };

/// "yes", "not-yet", "not-relevant": its name in data, not for people.
[[nodiscard]] QString codeOf(Happened happened);

/// One patient's answer about one published commitment. It is hers: the hub counts it, and the team never sees it.
struct Confirmation {
    ResourceId id;
    ResourceId patient;
    ResourceId commitment; ///< the published copy
    Happened happened = Happened::Yes;
    Instant answeredAt;
    store::Delivery delivery;

    bool operator==(const Confirmation &) const = default;
};

/// FHIR: QuestionnaireResponse to "did-it-happen".
[[nodiscard]] Result<Confirmation, fhir::ReadError> confirmationFromFhir(const QJsonObject &response);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const Confirmation &confirmation, QJsonObject stored = {});

} // namespace heard::outcomes
