#include "models/surgerycallview.h"

#include "models/whenwritten.h"

#include <algorithm>
#include <utility>

namespace heard::models {

using care::SurgeryCall;
using care::SurgeryCallError;
using care::SurgeryCalls;

namespace {

/// Those of the checklist, by their checks.
QVector<care::WoundAnswer> answersFrom(const QVariantMap &answers)
{
    QVector<care::WoundAnswer> said;
    for (const care::WoundCheck &check : care::woundChecks) {
        if (const QVariant answer = answers.value(check.id); answer.isValid())
            said << care::WoundAnswer{check.id, answer.toBool()};
    }
    return said;
}

} // namespace

void SurgeryCallView::setSurgery(const QString &surgery)
{
    if (surgery == m_surgery.value)
        return;
    m_surgery = {surgery};
    m_noted.reset();
    Q_EMIT surgeryChanged();
    refresh();
}

const SurgeryCall &SurgeryCallView::call() const
{
    static const SurgeryCall none;
    return m_call ? *m_call : none;
}

QVariantList SurgeryCallView::tries() const
{
    QVariantList tries;
    for (const care::CallAttempt &attempt : call().attempts) {
        CallTry made;
        made.at = attempt.when.toLocal();
        made.caller = attempt.callerName;
        tries << QVariant::fromValue(made);
    }
    return tries;
}

QVariantList SurgeryCallView::lines() const
{
    QVariantList lines;
    for (const care::WoundCheck &check : care::woundChecks) {
        WoundLine line;
        line.check = check.id;
        line.worry = check.worriesIfYes ? 1 : 0;
        for (const care::WoundAnswer &answer : call().answers) {
            if (answer.id == check.id)
                line.answer = answer.yes ? 1 : 0;
        }
        lines << QVariant::fromValue(line);
    }
    return lines;
}

bool SurgeryCallView::isWorrying() const
{
    return std::ranges::any_of(call().answers, care::worries);
}

bool SurgeryCallView::worries(const QVariantMap &answers) const
{
    return std::ranges::any_of(answersFrom(answers), care::worries);
}

void SurgeryCallView::noAnswer()
{
    if (!device())
        return;
    whenWritten(SurgeryCalls{device()->database}.noAnswer(m_surgery, device()->practitioner, QTimeZone::systemTimeZone()), this,
                [this](const care::CallAttempt &made) {
                    m_noted = made;
                    Q_EMIT noted(false);
                },
                [this](SurgeryCallError error) { refuse(error); });
}

void SurgeryCallView::spoke(const QVariantMap &answers, const QString &words)
{
    if (!device())
        return;
    whenWritten(SurgeryCalls{device()->database}.spoke(m_surgery, answersFrom(answers), words, device()->practitioner,
                                                       QTimeZone::systemTimeZone()),
                this,
                [this](const care::CallAttempt &made) {
                    m_noted = made;
                    Q_EMIT noted(true);
                },
                [this](SurgeryCallError error) { refuse(error); });
}

void SurgeryCallView::endWithoutCall(const QString &reason)
{
    if (!device())
        return;
    whenWritten(SurgeryCalls{device()->database}.notPossible(m_surgery, reason, device()->practitioner, QTimeZone::systemTimeZone()),
                this,
                [this](const care::CallAttempt &made) {
                    m_noted = made;
                    Q_EMIT ended();
                },
                [this](SurgeryCallError error) { refuse(error); });
}

void SurgeryCallView::undo()
{
    if (!device())
        return;
    if (!m_noted)
        return refuse(SurgeryCallError::NothingToUndo);
    whenWritten(SurgeryCalls{device()->database}.undo(m_surgery, *std::exchange(m_noted, {}), QTimeZone::systemTimeZone()), this,
                [this] { Q_EMIT undone(); }, [this](SurgeryCallError error) { refuse(error); });
}

QStringList SurgeryCallView::watchedTypes() const
{
    return {QStringLiteral("Appointment"), QStringLiteral("Task"), QStringLiteral("QuestionnaireResponse"), QStringLiteral("Patient")};
}

void SurgeryCallView::read(Device &device)
{
    const SurgeryCalls calls{device.database};
    const Instant now = device.clock.now();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    // Calls are due and overdue by days.
    followClock();
    if (!m_surgery.isEmpty())
        return whenAnswered(calls.of(m_surgery, now, zone), [this](const std::optional<SurgeryCall> &call) { show(call); });
    if (device.patient.isEmpty()) {
        setReady(false);
        return show({});
    }
    whenAnswered(calls.ofLate(now, zone), [this](const QVector<SurgeryCall> &waiting) {
        show(waiting.isEmpty() ? std::nullopt : std::optional{waiting.last()});
    });
}

void SurgeryCallView::show(const std::optional<SurgeryCall> &call)
{
    if (call == m_call)
        return;
    m_call = call;
    Q_EMIT changed();
}

void SurgeryCallView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_surgery != from)
        return;
    const auto noted = m_noted;
    setSurgery(to.value);
    // It is the same call.
    m_noted = noted;
}

} // namespace heard::models
