#pragma once

#include "base/month.h"
#include "fhir/element.h"
#include "store/reader.h"

#include <QTimeZone>

namespace heard::care {

/// That somebody of the team should look at a place on a waiting list again.
struct LookDue {
    QDate since;
    bool monthOver = false; ///< in which it was expected: what she was told does not hold any more
    int weeks = 0;          ///< for which nobody looked

    bool operator==(const LookDue &) const = default;
};

/// A patient's place on a waiting list, such as for reconstruction, as the team last looked at it.
struct WaitingListPlace {
    /// After as many somebody looks again.
    static constexpr int weeksBetweenLooks = 12;

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
    std::optional<LookDue> due; ///< where it was asked for; nothing once it is over
    store::Delivery delivery;

    bool operator==(const WaitingListPlace &) const = default;
};

/// FHIR: ServiceRequest, category "waiting-list".
[[nodiscard]] Result<WaitingListPlace, fhir::ReadError> waitingListPlaceFromFhir(const QJsonObject &request);
/// Applied onto @p stored so that elements written by other systems survive. Other words than the latest note's are added
/// as another note of @p noted.
[[nodiscard]] QJsonObject toFhir(const WaitingListPlace &place, Instant noted, QJsonObject stored = {});

/// Days begin in @p zone. Where nobody ever looked, it counts since she waits.
[[nodiscard]] std::optional<LookDue> lookDue(const WaitingListPlace &place, QDate today, const QTimeZone &zone);

} // namespace heard::care
