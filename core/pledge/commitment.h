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

/// What kind of change it is.
enum class GoalKind { Information, Service, Staff, Estate, Technology };

/// What stops a commitment that cannot be kept.
enum class UnableReason { Funding, Staff, Space, Policy, Other };

/// One step on the way to what is planned.
struct Milestone {
    QString id; ///< stays the same while its words change
    QString words;
    std::optional<Month> by;
    std::optional<QDate> doneOn;

    bool operator==(const Milestone &) const = default;
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
    std::optional<UnableReason> unableReason; ///< beside the words, where it cannot be done
    Audience audience = Audience::Everyone;
    std::optional<GoalKind> kind;
    QVector<Milestone> milestones; ///< in the order in which they are to be reached
    ResourceId owner;              ///< the Practitioner who sees to it; never on a published copy
    QString ownerName;
    std::optional<double> effort;  ///< hours of work, a month where it is ongoing; never on a published copy
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
/// Whether it has none although one belongs to its state: patients are told why.
[[nodiscard]] bool lacksReason(const Commitment &commitment);

/// "information", "funding": their codes in data.
[[nodiscard]] QString codeOf(GoalKind kind);
[[nodiscard]] QString codeOf(UnableReason reason);
/// How many of them are done.
[[nodiscard]] int doneAmong(const QVector<Milestone> &milestones);

/// FHIR: Goal, category "commitment". A combination of statuses that is not ours reads as the nearest state.
[[nodiscard]] Result<Commitment, fhir::ReadError> commitmentFromFhir(const QJsonObject &goal);
/// Applied onto @p stored so that elements written by other systems survive; leaves its notes alone.
[[nodiscard]] QJsonObject toFhir(const Commitment &commitment, QJsonObject stored = {});

} // namespace heard::pledge
