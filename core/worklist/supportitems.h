#pragma once

#include "worklist/today.h"

namespace heard::worklist {

// What needs the team about assessments of support needs, for the list of today; each within a read.

/// Answers with something urgent that nobody has looked after, the first to come first. They are about the request, or,
/// where another system names none, about the answers themselves.
[[nodiscard]] store::StoreResult<QVector<WorkItem>> urgentConcerns(const store::Reader &reader, int limit);
/// Requests that nobody took on, the longest wait first.
[[nodiscard]] store::StoreResult<QVector<WorkItem>> assessmentsRequested(const store::Reader &reader, int limit);
/// Meetings ahead that were booked for requests which the patient took back or the team closed, the soonest first: she would
/// come, or the nurse would wait, for nothing.
[[nodiscard]] store::StoreResult<QVector<WorkItem>> meetingsLeftOver(const store::Reader &reader, Instant now, int limit);
/// Requests that the team took on: those whose meeting was before the day of @p now, and nobody noted anything since, and
/// those for which nothing is ahead and nothing has happened for @ref daysWithoutNews. The longest wait first.
[[nodiscard]] store::StoreResult<QVector<WorkItem>> assessmentsStalled(const store::Reader &reader, Instant now,
                                                                       const QTimeZone &zone, int limit);
inline constexpr int daysWithoutNews = 14;
/// One item for each request whose plan is shared and not done yet, with an action that was to be done before @p today.
[[nodiscard]] store::StoreResult<QVector<WorkItem>> planActionsOverdue(const store::Reader &reader, QDate today,
                                                                       const QTimeZone &zone, int limit);
/// One item for all patients with secondary breast cancer who are overdue and have no request open; none where there are none.
[[nodiscard]] store::StoreResult<QVector<WorkItem>> assessmentsDue(const store::Reader &reader, QDate today,
                                                                   const QTimeZone &zone);

} // namespace heard::worklist
