#include "models/careplanview.h"

#include "models/storelog.h"

#include <QQmlEngine>

namespace heard::models {

using care::CarePlan;
using care::CarePlans;

PlanAction::PlanAction(const care::CareAction &action, const care::ConcernList &list)
    : actionId(action.id)
    , about(action.about)
    , agreed(action.agreed)
    , who(action.who)
    , by(action.by ? action.by->startOfDay() : QDateTime{})
    , state(static_cast<int>(action.state))
    , happenedNext(action.happenedNext)
{
    if (const care::Concern *known = list.concern(action.concern))
        about = known->words;
}

void CarePlanView::setPlanId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id.value = id;
    Q_EMIT planIdChanged();
    refresh();
}

void CarePlanView::componentComplete()
{
    if (const QQmlEngine *engine = qmlEngine(this))
        connect(engine, &QJSEngine::uiLanguageChanged, this, &CarePlanView::speak);
    RecordView::componentComplete();
}

const CarePlan &CarePlanView::plan() const
{
    static const CarePlan none;
    return m_shown ? m_shown->plan : none;
}

void CarePlanView::speak()
{
    const care::ConcernList list = concernsFor(*this);
    m_actions.clear();
    for (const care::CareAction &action : plan().actions)
        m_actions << QVariant::fromValue(PlanAction{action, list});
    Q_EMIT changed();
}

QFuture<CarePlanView::Found> CarePlanView::find(Device &device) const
{
    CarePlans plans{device.database};
    if (!m_id.isEmpty())
        return plans.byId(m_id);
    return plans.sharedWith(device.patient, 1).then([](const store::StoreResult<QVector<CarePlan>> &all) -> Found {
        if (!all)
            return failed(all.error());
        return all->isEmpty() ? std::nullopt : std::optional{all->front()};
    });
}

void CarePlanView::read(Device &device)
{
    using Answer = store::StoreResult<std::optional<Shown>>;
    store::Database &database = device.database;
    auto shown = find(device).then([&database](const Found &found) -> QFuture<Answer> {
        if (!found)
            return QtFuture::makeReadyFuture(Answer{failed(found.error())});
        if (!*found)
            return QtFuture::makeReadyFuture(Answer{std::nullopt});
        const CarePlan plan = **found;
        return CarePlans{database}.seen(plan).then([plan](const store::StoreResult<care::PlanSeen> &seen) -> Answer {
            return Shown{plan, seen.value_or(care::PlanSeen::AsItIs)};
        });
    });
    whenAnswered(shown.unwrap(), [this](const std::optional<Shown> &answer) {
        if (answer == m_shown)
            return;
        m_shown = answer;
        speak();
    });
}

void CarePlanView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setPlanId(to.value);
}

void CarePlanView::markSeen()
{
    if (!isUnseen() || !device())
        return;
    m_shown->seen = care::PlanSeen::AsItIs;
    logIfFailed(CarePlans{device()->database}.markSeen(m_shown->plan));
    Q_EMIT changed();
}

} // namespace heard::models
