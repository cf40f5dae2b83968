#include "models/planstep.h"

namespace heard::models {

PlanStep::PlanStep(const pledge::Milestone &milestone)
    : stepId(milestone.id), words(milestone.words), by(milestone.by ? milestone.by->firstDay().startOfDay() : QDateTime{}),
      done(milestone.doneOn.has_value()), doneOn(milestone.doneOn ? milestone.doneOn->startOfDay() : QDateTime{})
{
}

QVariantList planSteps(const QVector<pledge::Milestone> &milestones)
{
    QVariantList steps;
    for (const pledge::Milestone &milestone : milestones)
        steps << QVariant::fromValue(PlanStep{milestone});
    return steps;
}

} // namespace heard::models
