#include "models/promisecard.h"

namespace heard::models {

using pledge::Audience;
using pledge::CommitmentState;

namespace {

/// QML knows no months: the middle of one is safe in every time zone.
QDateTime within(const std::optional<Month> &month)
{
    constexpr int middle = 14;
    return month ? month->firstDay().addDays(middle).startOfDay() : QDateTime();
}

} // namespace

PromiseCard::PromiseCard(const pledge::Commitment &commitment, QDate today)
    : recordId(commitment.id.value), workingId(commitment.workingCopy.value), plan(commitment.plan), state(static_cast<int>(commitment.state)),
      by(within(commitment.by)), overdue(pledge::isOverdue(commitment, today)), reason(commitment.reason),
      audience(static_cast<int>(commitment.audience))
{
}

PromiseStep::PromiseStep(const pledge::Announcement &announcement)
    : at(announcement.at.toLocal()), words(announcement.words), author(announcement.author),
      state(announcement.state ? static_cast<int>(*announcement.state) : -1), by(within(announcement.by))
{
}

} // namespace heard::models
