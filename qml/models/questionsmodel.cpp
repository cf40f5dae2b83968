#include "models/questionsmodel.h"
#include "models/whenwritten.h"

#include "store/drafts.h"

namespace heard::models {

using care::Question;
using care::Questions;

template <typename Value, typename Then>
void QuestionsModel::whenDone(QFuture<store::WriteResult<Value, care::QuestionError>> write, const QString &id, Then then)
{
    const auto refuse = [this, id](care::QuestionError reason) { Q_EMIT refused(id, static_cast<Problem>(reason)); };
    if constexpr (std::is_void_v<Value>)
        whenWritten(write, this, then, refuse);
    else
        whenWritten(write, this, [then](const Value &) { then(); }, refuse);
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
    // Asked first, so answered first: a row stands as it will stay from the beginning.
    if (!device.patient.isEmpty()) {
        whenReady(store::Drafts(device.database).recordsOf(rewording), this, [this](const store::StoreResult<QStringList> &begun) {
            if (begun)
                m_begun = *begun;
        });
    }
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
        whenDone(Questions(device()->database).ask(m_appointment, words.trimmed()), {}, [this] { Q_EMIT asked(); });
}

void QuestionsModel::reword(const QString &id, const QString &words)
{
    if (device())
        whenDone(Questions(device()->database).reword({id}, words.trimmed()), id, [this, id] { Q_EMIT reworded(id); });
}

void QuestionsModel::place(const QString &id, int place)
{
    if (device())
        whenDone(Questions(device()->database).move({id}, place), id, [] {});
}

void QuestionsModel::setAnswered(const QString &id, bool answered)
{
    if (device())
        whenDone(Questions(device()->database).setAnswered({id}, answered), id, [] {});
}

void QuestionsModel::remove(const QString &id)
{
    if (device())
        whenDone(Questions(device()->database).remove({id}), id, [this, id] { Q_EMIT removed(id); });
}

void QuestionsModel::carryOver()
{
    if (!device())
        return;
    whenWritten(
        Questions(device()->database).carryOver(m_appointment), this, [this](int carried) { Q_EMIT carriedOver(carried); },
        [this](care::QuestionError reason) { Q_EMIT refused({}, static_cast<Problem>(reason)); });
}

void QuestionsModel::restore(const QString &id)
{
    if (device())
        whenDone(Questions(device()->database).restore({id}), {}, [] {});
}

} // namespace heard::models
