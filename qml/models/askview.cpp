#include "models/askview.h"

#include "models/whenwritten.h"

namespace heard::models {

using care::AppointmentAsk;
using care::AppointmentAsks;

template <typename Value, typename Then>
void AskView::whenDone(QFuture<store::WriteResult<Value, care::AskError>> write, Then then)
{
    setBusy(true);
    const auto finished = [this, then] {
        setBusy(false);
        then();
    };
    const auto refuse = [this](care::AskError error) {
        setBusy(false);
        Q_EMIT refused(static_cast<Problem>(error));
    };
    if constexpr (std::is_void_v<Value>)
        whenWritten(write, this, finished, refuse);
    else
        whenWritten(write, this, [finished](const Value &) { finished(); }, refuse);
}

void AskView::setAppointmentId(const QString &id)
{
    if (id == m_appointment.value)
        return;
    m_appointment.value = id;
    Q_EMIT appointmentIdChanged();
    refresh();
}

const AppointmentAsk &AskView::shown() const
{
    static const AppointmentAsk none;
    return m_ask ? *m_ask : none;
}

QStringList AskView::watchedTypes() const
{
    return {QStringLiteral("AppointmentResponse"), QStringLiteral("Appointment")};
}

void AskView::read(Device &device)
{
    whenAnswered(AppointmentAsks{device.database}.latestFor(m_appointment), [this](const std::optional<AppointmentAsk> &ask) {
        if (ask == m_ask)
            return;
        m_ask = ask;
        Q_EMIT changed();
    });
}

void AskView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_appointment == from)
        setAppointmentId(to.value);
    if (m_ask && m_ask->id == from)
        m_ask->id = to;
}

void AskView::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void AskView::ask(Kind kind, const QString &words)
{
    if (device() && !m_busy)
        whenDone(AppointmentAsks{device()->database}.ask(m_appointment, static_cast<AppointmentAsk::Kind>(kind), words),
                 [this] { Q_EMIT asked(); });
}

void AskView::takeBack()
{
    if (device() && m_ask && !m_busy)
        whenDone(AppointmentAsks{device()->database}.withdraw(m_ask->id),
                 [this, id = m_ask->id.value] { Q_EMIT takenBack(id); });
}

void AskView::restore(const QString &id)
{
    if (device())
        whenDone(AppointmentAsks{device()->database}.restore({id}), [] {});
}

void AskView::markSeen()
{
    if (device() && m_ask && !m_ask->seenAt)
        whenDone(AppointmentAsks{device()->database}.markSeen(m_ask->id), [] {});
}

void AskView::keep(const QString &words)
{
    if (device() && m_ask && !m_busy)
        whenDone(AppointmentAsks{device()->database}.keep(m_ask->id, words), [this, id = m_ask->id.value] { Q_EMIT kept(id); });
}

void AskView::undoKeep(const QString &id)
{
    if (device())
        whenDone(AppointmentAsks{device()->database}.undoKeep({id}), [] {});
}

} // namespace heard::models
