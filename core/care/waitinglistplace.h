#pragma once

#include "base/month.h"
#include "fhir/element.h"
#include "store/reader.h"

namespace heard::care {

/// A patient's place on a waiting list, such as for reconstruction, as the team last looked at it.
struct WaitingListPlace {
    enum class State {
        Waiting,
        Done,    ///< it has happened, or its appointment is booked
        Removed, ///< it will not be
    };

    ResourceId id;
    ResourceId patient;
    ResourceId author;
    QString authorName;
    QString what; ///< for what she waits, such as "Breast reconstruction"
    Instant since;
    std::optional<Month> expected; ///< nothing where nobody can tell yet
    QDate checkedOn;
    QString words; ///< the latest to her; may be empty
    State state = State::Waiting;
    store::Delivery delivery;

    bool operator==(const WaitingListPlace &) const = default;
};

/// FHIR: ServiceRequest, category "waiting-list".
[[nodiscard]] Result<WaitingListPlace, fhir::ReadError> waitingListPlaceFromFhir(const QJsonObject &request);
/// Applied onto @p stored so that elements written by other systems survive. Other words than the latest note's are added
/// as another note of @p noted.
[[nodiscard]] QJsonObject toFhir(const WaitingListPlace &place, Instant noted, QJsonObject stored = {});

} // namespace heard::care
