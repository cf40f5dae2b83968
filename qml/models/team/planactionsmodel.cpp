#include "models/team/planactionsmodel.h"

#include "models/whenwritten.h"

#include <QDateTime>

namespace heard::models {

using care::CarePlan;
using care::CarePlans;

void PlanActionsModel::setRequest(const QString &id)
{
    if (id == m_request.value)
        return;
    m_request.value = id;
    Q_EMIT requestChanged();
    refresh();
}

QDateTime PlanActionsModel::sharedAt() const
{
    return isFound() ? m_plan.sharedAt.value_or(m_plan.createdAt).toLocal() : QDateTime{};
}

std::span<const Role<AgreedAction>> PlanActionsModel::roles() const
{
    static constexpr std::array<Role<AgreedAction>, 8> columns{{
        {"actionId", [](const AgreedAction &a) -> QVariant { return a.id.value; }},
        {"about", [](const AgreedAction &a) -> QVariant { return a.action.about; }},
        {"agreed", [](const AgreedAction &a) -> QVariant { return a.action.agreed; }},
        {"who", [](const AgreedAction &a) -> QVariant { return a.action.who; }},
        {"by", [](const AgreedAction &a) -> QVariant { return a.action.by ? QVariant{a.action.by->startOfDay()} : QVariant{}; }},
        {"overdue", [](const AgreedAction &a) -> QVariant { return a.overdue; }},
        {"state", [](const AgreedAction &a) -> QVariant { return static_cast<int>(a.action.state); }},
        {"happenedNext", [](const AgreedAction &a) -> QVariant { return a.action.happenedNext; }},
    }};
    return columns;
}

QFuture<PlanActionsModel::Answer> PlanActionsModel::load(Device &device)
{
    using Plans = store::StoreResult<QVector<CarePlan>>;
    // Actions are overdue by days.
    followClock();
    const QDate today = device.clock.now().toLocal().date();
    return mappedWhenReady(CarePlans{device.database}.forRequest(m_request), this, [this, today](const Plans &plans) -> Answer {
        if (!plans)
            return failed(plans.error());
        const auto shared = std::find_if(plans->begin(), plans->end(), [](const CarePlan &plan) {
            return plan.state == care::CarePlanState::Shared || plan.state == care::CarePlanState::Finished;
        });
        m_plan = shared == plans->end() ? CarePlan{} : *shared;
        Q_EMIT planChanged();
        QVector<AgreedAction> actions;
        for (const care::CareAction &action : m_plan.actions) {
            const bool waits = action.state == care::ActionState::Planned || action.state == care::ActionState::UnderWay;
            actions << AgreedAction{{action.id}, action, waits && action.by && *action.by < today};
        }
        return actions;
    });
}

QStringList PlanActionsModel::watchedTypes() const
{
    return {QStringLiteral("CarePlan"), QStringLiteral("ServiceRequest"), QStringLiteral("Task")};
}

void PlanActionsModel::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_request == from)
        setRequest(to.value);
    if (m_plan.id == from)
        m_plan.id = to;
}

void PlanActionsModel::setHappenedNext(const QString &action, const QString &words)
{
    if (!device())
        return;
    whenWritten(
        CarePlans{device()->database}.setHappenedNext(m_plan.id, action, words), this, [this, action] { Q_EMIT toldNext(action); },
        [this](care::PlanError error) { Q_EMIT refused(static_cast<Support::PlanProblem>(error)); });
}

void PlanActionsModel::setState(const QString &action, Support::ActionState state)
{
    if (!device())
        return;
    whenWritten(
        CarePlans{device()->database}.setActionState(m_plan.id, action, static_cast<care::ActionState>(state)), this, [] {},
        [this](care::PlanError error) { Q_EMIT refused(static_cast<Support::PlanProblem>(error)); });
}

} // namespace heard::models
