#include "models/questionsmodel.h"
#include "models/whenready.h"

namespace heard::models {

using care::Question;
using care::Questions;

template <typename Value, typename Then>
void QuestionsModel::whenDone(QFuture<store::WriteResult<Value, care::QuestionError>> write, Then then)
{
    whenReady(write, this, [this, then](const store::WriteResult<Value, care::QuestionError> &done) {
        if (done)
            then();
        else
            Q_EMIT refused(static_cast<Problem>(done.error().reason));
    });
}

void QuestionsModel::setAppointment(const QString &appointment)
{
    if (appointment == m_appointment.value)
        return;
    m_appointment.value = appointment;
    Q_EMIT appointmentChanged();
    refresh();
}

std::span<const Role<Question>> QuestionsModel::roles() const
{
    static constexpr std::array<Role<Question>, 4> columns{{
        {"recordId", [](const Question &q) -> QVariant { return q.id.value; }},
        {"words", [](const Question &q) -> QVariant { return q.words; }},
        {"answered", [](const Question &q) -> QVariant { return q.answeredAt.has_value(); }},
        {"delivery", [](const Question &q) -> QVariant { return static_cast<int>(q.delivery.state); }},
    }};
    return columns;
}

QFuture<QuestionsModel::Answer> QuestionsModel::load(Device &device)
{
    return Questions(device.database).of(m_appointment);
}

void QuestionsModel::read(Device &device)
{
    RecordsModel::read(device);
    if (device.patient.isEmpty())
        return;
    whenReady(Questions(device.database).leftOver(device.patient, device.clock.now()), this, [this](const Answer &left) {
        if (!left || left->size() == m_leftOver)
            return;
        m_leftOver = static_cast<int>(left->size());
        Q_EMIT leftOverChanged();
    });
}

QStringList QuestionsModel::watchedTypes() const
{
    return {QStringLiteral("Communication"), QStringLiteral("Appointment")};
}

void QuestionsModel::rename(const ResourceId &from, const ResourceId &to)
{
    RecordsModel::rename(from, to);
    if (m_appointment == from)
        setAppointment(to.value);
}

void QuestionsModel::ask(const QString &words)
{
    if (device())
        whenDone(Questions(device()->database).ask(m_appointment, words.trimmed()), [this] { Q_EMIT asked(); });
}

void QuestionsModel::reword(const QString &id, const QString &words)
{
    if (device())
        whenDone(Questions(device()->database).reword({id}, words.trimmed()), [this] { Q_EMIT reworded(); });
}

void QuestionsModel::place(const QString &id, int place)
{
    if (device())
        whenDone(Questions(device()->database).move({id}, place), [] {});
}

void QuestionsModel::setAnswered(const QString &id, bool answered)
{
    if (device())
        whenDone(Questions(device()->database).setAnswered({id}, answered), [] {});
}

void QuestionsModel::remove(const QString &id)
{
    if (device())
        whenDone(Questions(device()->database).remove({id}), [this, id] { Q_EMIT removed(id); });
}

void QuestionsModel::carryOver()
{
    using Carried = store::WriteResult<int, care::QuestionError>;
    if (!device())
        return;
    whenReady(Questions(device()->database).carryOver(m_appointment), this, [this](const Carried &carried) {
        if (carried)
            Q_EMIT carriedOver(*carried);
        else
            Q_EMIT refused(static_cast<Problem>(carried.error().reason));
    });
}

void QuestionsModel::restore(const QString &id)
{
    if (device())
        whenDone(Questions(device()->database).restore({id}), [] {});
}

} // namespace heard::models
