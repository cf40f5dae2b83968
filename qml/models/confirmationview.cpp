#include "models/confirmationview.h"

#include "models/whenwritten.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace heard::models {

using outcomes::Confirmation;
using outcomes::ConfirmationError;
using outcomes::Confirmations;
using outcomes::Counted;

void ConfirmationView::setPromiseId(const QString &id)
{
    if (id == m_promise.value)
        return;
    m_promise = {id};
    Q_EMIT promiseIdChanged();
    refresh();
}

ConfirmationView::Answer ConfirmationView::answer() const
{
    return m_answer ? static_cast<Answer>(*m_answer) : None;
}

QDateTime ConfirmationView::countedOn() const
{
    return m_tally ? m_tally->on.startOfDay() : QDateTime{};
}

int ConfirmationView::fall() const
{
    return m_tally && outcomes::hasFallen(*m_tally) ? *m_tally->before - *outcomes::shareOfYes(*m_tally) : 0;
}

QStringList ConfirmationView::watchedTypes() const
{
    return {u"Goal"_s, u"MeasureReport"_s, u"QuestionnaireResponse"_s};
}

void ConfirmationView::read(Device &device)
{
    auto answer = Confirmations{device.database}.of(device.patient, m_promise);
    whenAnswered(Confirmations{device.database}.tallyOf(m_promise), [this, answer](const std::optional<Counted> &tally) {
        whenReady(answer, this, [this, tally](const store::StoreResult<std::optional<Confirmation>> &given) {
            if (given)
                take(*given, tally);
        });
    });
}

void ConfirmationView::take(const std::optional<Confirmation> &answer, const std::optional<Counted> &tally)
{
    const auto happened = answer ? std::optional{answer->happened} : std::nullopt;
    if (happened == m_answer && tally == m_tally)
        return;
    m_answer = happened;
    m_tally = tally;
    Q_EMIT changed();
}

void ConfirmationView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_promise == from)
        setPromiseId(to.value);
}

void ConfirmationView::give(Answer answer)
{
    if (!device() || answer == None)
        return;
    whenWritten(Confirmations{device()->database}.answer(device()->patient, m_promise, static_cast<outcomes::Happened>(answer)), this,
                [] {}, [this](ConfirmationError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void ConfirmationView::setFallSeen(bool seen)
{
    if (!device())
        return;
    whenWritten(Confirmations{device()->database}.setFallSeen(m_promise, seen), this, [] {},
                [this](ConfirmationError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

} // namespace heard::models
