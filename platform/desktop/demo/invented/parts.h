#pragma once

#include "base/clock.h"
#include "store/database.h"

/// The parts of the demo's invented unit, each written as if its nurse had typed it. Every name and word is invented.
namespace heard::desktop::scenario {

/// What could not be written, for the person who started the demo.
struct Failure {
    QString step;
};

/// The patients, in the order in which they are enrolled.
enum Whom { Ann, Mary, Joy, Rosa, Nia, Layla };

/// Who writes, where, and when it is.
struct Desk {
    store::Database &database;
    ResourceId nurse; ///< the Practitioner
    QDateTime now;    ///< local time
};

/// The answer of a store call, which runs on the database's own thread.
template <typename Future>
auto answerOf(Future future)
{
    return future.takeResult();
}

[[nodiscard]] inline Failure failure(QLatin1StringView step)
{
    return {QString{step}};
}

[[nodiscard]] Result<void, Failure> describeUnit(const Desk &desk);
[[nodiscard]] Result<void, Failure> addColleagues(const Desk &desk);
/// Gives their ids, by Whom.
[[nodiscard]] Result<QVector<ResourceId>, Failure> enrolPatients(const Desk &desk);
[[nodiscard]] Result<void, Failure> bookAppointments(const Desk &desk, const QVector<ResourceId> &patients);
[[nodiscard]] Result<void, Failure> writePledge(const Desk &desk);
/// What was measured of two promises in the months before and after they were kept.
[[nodiscard]] Result<void, Failure> measureCommitments(const Desk &desk);
[[nodiscard]] Result<void, Failure> fillLibrary(const Desk &desk);
/// What the team looks for in what patients say.
[[nodiscard]] Result<void, Failure> listThemes(const Desk &desk);
/// What was said at a café, as a colleague wrote it down.
[[nodiscard]] Result<void, Failure> holdFocusGroup(const Desk &desk);
/// What Ann can read before she comes to talk about her surgery.
[[nodiscard]] Result<void, Failure> sendPages(const Desk &desk, const ResourceId &ann);
/// Ann's place on a waiting list.
[[nodiscard]] Result<void, Failure> putOnWaitingList(const Desk &desk, const ResourceId &ann);
/// What had happened before the demo begins: an operation yesterday, an assessment with its plan, one that somebody waits for.
[[nodiscard]] Result<void, Failure> writeHistory(const Desk &desk, const QVector<ResourceId> &patients);

} // namespace heard::desktop::scenario
