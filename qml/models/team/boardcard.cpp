#include "models/team/boardcard.h"

#include "models/team/boardmodel.h"

namespace heard::models {

BoardCard::BoardCard(const pledge::BoardCommitment &one, QDate today)
    : recordId(one.commitment.id.value), plan(one.commitment.plan), state(static_cast<int>(one.commitment.state)),
      by(one.commitment.by ? one.commitment.by->firstDay().startOfDay() : QDateTime{}), reason(one.commitment.reason),
      audience(static_cast<int>(one.commitment.audience)), overdue(pledge::isOverdue(one.commitment, today)),
      publication(static_cast<int>(one.publication.state)), delivery(static_cast<int>(one.commitment.delivery.state)),
      kind(one.commitment.kind ? static_cast<int>(*one.commitment.kind) : BoardModel::NoKind), owner(one.commitment.ownerName),
      milestones(static_cast<int>(one.commitment.milestones.size())), milestonesDone(pledge::doneAmong(one.commitment.milestones)),
      held(one.held), unexplained(one.unexplained), staff(static_cast<int>(one.standing.staff)), patients(static_cast<int>(one.standing.patients))
{
}

} // namespace heard::models
