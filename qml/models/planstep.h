#pragma once

#include "pledge/commitment.h"

#include <QDateTime>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// One step on the way to what is planned.
class PlanStep final
{
    Q_GADGET
    QML_VALUE_TYPE(planStep)
    Q_PROPERTY(QString stepId MEMBER stepId)
    Q_PROPERTY(QString words MEMBER words)
    /// A day of the month it is planned for; invalid where there is none.
    Q_PROPERTY(QDateTime by MEMBER by)
    Q_PROPERTY(bool done MEMBER done)
    Q_PROPERTY(QDateTime doneOn MEMBER doneOn)

public:
    PlanStep() = default;
    explicit PlanStep(const pledge::Milestone &milestone);

    QString stepId;
    QString words;
    QDateTime by;
    bool done = false;
    QDateTime doneOn;

    bool operator==(const PlanStep &) const = default;
};

[[nodiscard]] QVariantList planSteps(const QVector<pledge::Milestone> &milestones);

} // namespace heard::models
