#pragma once

#include "base/month.h"
#include "fhir/element.h"
#include "people/audience.h"
#include "store/reader.h"

#include <QDate>
#include <QVector>

namespace heard::pledge {

using people::Audience;
using people::isShownTo;

enum class CommitmentState {
    Draft,      ///< not agreed; never shown to patients
    Agreed,     ///< by patients and staff, not published yet
    Planned,    ///< published, not begun
    InProgress,
    Ongoing,    ///< kept day by day, with no end
    Achieved,
    Delayed,
    Unable,     ///< cannot be done; the reason says why
    Withdrawn,
};

/// One publication in the life of a commitment.
struct Announcement {
    Instant at;
    QString author;
    QString words; ///< what the team said about it; may be empty
    std::optional<CommitmentState> state; ///< as it was published then
    std::optional<Month> by;

    bool operator==(const Announcement &) const = default;
};

/// "We plan to" and "By": one thing the unit promises in answer to an issue.
struct Commitment {
    ResourceId id;
    ResourceId unit;
    ResourceId issue;
    ResourceId workingCopy; ///< what a published copy was made from; not written
    QString plan;
    CommitmentState state = CommitmentState::Draft;
    std::optional<Month> by; ///< kept after it is achieved
    QString reason;          ///< why it is delayed, cannot be done or was withdrawn
    Audience audience = Audience::Everyone;
    int position = 0; ///< among those of its issue; 0 stands first
    std::optional<QDate> startedOn;
    std::optional<QDate> stateSince;
    QVector<Announcement> announcements; ///< oldest first; only a published copy has them
    store::Delivery delivery;

    bool operator==(const Commitment &) const = default;
};

/// Its month has passed on @p today and it is neither kept nor given up.
[[nodiscard]] bool isOverdue(const Commitment &commitment, QDate today);
/// Whether there is still something to wait for: agreed, planned, in progress or delayed.
[[nodiscard]] bool isOpen(CommitmentState state);
/// "in-progress": its name in data, not for people.
[[nodiscard]] QString nameOf(CommitmentState state);
/// Whether a reason belongs to the state: delayed, unable and withdrawn.
[[nodiscard]] bool takesReason(CommitmentState state);

/// FHIR: Goal, category "commitment". A combination of statuses that is not ours reads as the nearest state.
[[nodiscard]] Result<Commitment, fhir::ReadError> commitmentFromFhir(const QJsonObject &goal);
/// Applied onto @p stored so that elements written by other systems survive; leaves its notes alone.
[[nodiscard]] QJsonObject toFhir(const Commitment &commitment, QJsonObject stored = {});

} // namespace heard::pledge
