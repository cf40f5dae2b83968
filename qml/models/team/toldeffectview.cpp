#include "models/team/toldeffectview.h"

#include "models/team/evaluationmodel.h"
#include "models/whenwritten.h"

#include <QQmlEngine>

using namespace Qt::StringLiterals;

namespace heard::models {

void ToldEffectView::componentComplete()
{
    if (const QQmlEngine *engine = qmlEngine(this))
        connect(engine, &QJSEngine::uiLanguageChanged, this, &ToldEffectView::changed);
    RecordView::componentComplete();
}

void ToldEffectView::setCommitmentId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id = {id};
    Q_EMIT commitmentIdChanged();
    refresh();
}

QString ToldEffectView::before() const
{
    return m_measure && m_told ? impact::sideOf(*m_measure, m_told->before, impact::ImpactWords{languageOfScreen(*this)}) : QString{};
}

QString ToldEffectView::after() const
{
    return m_measure && m_told ? impact::sideOf(*m_measure, m_told->after, impact::ImpactWords{languageOfScreen(*this)}) : QString{};
}

void ToldEffectView::tell()
{
    if (!device())
        return;
    const QDate today = device()->clock.now().toLocal().date();
    whenWritten(impact::ToldEffects{device()->database}.tell(m_id, device()->practitioner, today), this,
                [this](bool anew) { Q_EMIT nowTold(anew); },
                [this](impact::MeasureError error) { Q_EMIT refused(error == impact::MeasureError::NotAllowed ? NotAllowed : NotStored); });
}

QStringList ToldEffectView::watchedTypes() const
{
    return {u"Goal"_s, u"MeasureReport"_s};
}

void ToldEffectView::read(Device &device)
{
    whenAnswered(impact::ToldEffects{device.database}.of(m_id), [this](const impact::KnownEffect &found) {
        m_measure = found.measure;
        m_told = found.told;
        Q_EMIT changed();
    });
}

void ToldEffectView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setCommitmentId(to.value);
}

} // namespace heard::models
