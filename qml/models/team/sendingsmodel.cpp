#include "models/team/sendingsmodel.h"

#include "models/whenwritten.h"

namespace heard::models {

using information::Sending;
using information::SendingError;
using information::Sendings;

namespace {

QVector<ResourceId> idsFrom(const QStringList &ids)
{
    QVector<ResourceId> found;
    for (const QString &id : ids)
        found.push_back({id});
    return found;
}

int stateOf(const Sending &sending, Instant now)
{
    if (sending.state == Sending::State::TakenBack)
        return SendingsModel::TakenBack;
    if (sending.state == Sending::State::AppointmentCancelled)
        return SendingsModel::Cancelled;
    if (sending.pagesAcknowledged() > 0)
        return sending.acknowledgedAt ? SendingsModel::Acknowledged : SendingsModel::PartlyAcknowledged;
    if (sending.pagesRead() > 0)
        return sending.isRead() ? SendingsModel::Read : SendingsModel::PartlyRead;
    return sending.isVisible(now) ? SendingsModel::Unread : SendingsModel::Waiting;
}

/// When she opened the last of what she has; for what she has not opened, since when she sees it.
QVariant whenOf(const SendingRow &row)
{
    const Sending &sending = row.sending;
    std::optional<Instant> last;
    for (const information::SentPage &page : sending.pages)
        last = std::max({last, page.readAt, page.acknowledgedAt});
    const Instant since = sending.since();
    return sending.acknowledgedAt.value_or(last.value_or(since)).toLocal();
}

} // namespace

void SendingsModel::setPatient(const QString &patient)
{
    if (patient == m_patient.value)
        return;
    m_patient = {patient};
    Q_EMIT aboutChanged();
    refresh();
}

void SendingsModel::setAppointment(const QString &appointment)
{
    if (appointment == m_appointment.value)
        return;
    m_appointment = {appointment};
    Q_EMIT aboutChanged();
    refresh();
}

std::span<const Role<SendingRow>> SendingsModel::roles() const
{
    static constexpr std::array<Role<SendingRow>, 12> columns{{
        {"recordId", [](const SendingRow &s) -> QVariant { return s.id.value; }},
        {"titles",
         [](const SendingRow &s) -> QVariant {
             QStringList titles;
             for (const information::SentPage &page : s.sending.pages)
                 titles << page.title;
             return titles;
         }},
        {"opened", [](const SendingRow &s) -> QVariant { return static_cast<int>(s.sending.pagesRead()); }},
        {"acknowledged", [](const SendingRow &s) -> QVariant { return static_cast<int>(s.sending.pagesAcknowledged()); }},
        {"cards",
         [](const SendingRow &s) -> QVariant {
             QVariantList cards;
             for (const information::SentPage &page : s.sending.pages) {
                 cards << QVariantMap{{QStringLiteral("title"), page.title},
                     {QStringLiteral("opened"), page.readAt ? page.readAt->toLocal() : QDateTime{}},
                     {QStringLiteral("acknowledged"), page.acknowledgedAt ? page.acknowledgedAt->toLocal() : QDateTime{}}};
             }
             return cards;
         }},
        {"words", [](const SendingRow &s) -> QVariant { return s.sending.words; }},
        {"sender", [](const SendingRow &s) -> QVariant { return s.sending.senderName; }},
        {"sentAt", [](const SendingRow &s) -> QVariant { return s.sending.sentAt.toLocal(); }},
        {"when", whenOf},
        {"sendingState", [](const SendingRow &s) -> QVariant { return s.state; }},
        {"asks", [](const SendingRow &s) -> QVariant { return s.sending.asksAcknowledgement; }},
        {"delivery", [](const SendingRow &s) -> QVariant { return static_cast<int>(s.sending.delivery.state); }},
    }};
    return columns;
}

QFuture<SendingsModel::Answer> SendingsModel::load(Device &device)
{
    const Instant now = device.clock.now();
    const auto rowOf = [now](const Sending &sending) { return SendingRow{sending.id, sending, stateOf(sending, now)}; };
    const Sendings sendings{device.database};
    if (!m_appointment.isEmpty())
        return sendings.packOf(m_appointment).then([rowOf](const store::StoreResult<std::optional<Sending>> &pack) -> Answer {
            if (!pack)
                return failed(pack.error());
            return *pack ? QVector{rowOf(**pack)} : QVector<SendingRow>{};
        });
    return sendings.sentTo(m_patient).then([rowOf](const store::StoreResult<QVector<Sending>> &sent) -> Answer {
        if (!sent)
            return failed(sent.error());
        QVector<SendingRow> rows;
        for (const Sending &sending : *sent)
            rows << rowOf(sending);
        return rows;
    });
}

/// The day of the next pack: she sees it from then on.
void SendingsModel::answered()
{
    std::optional<Instant> next;
    for (const SendingRow &row : records()) {
        if (row.state == Waiting)
            next = std::min(next.value_or(row.sending.since()), row.sending.since());
    }
    followClock(next);
}

QStringList SendingsModel::watchedTypes() const
{
    return {QStringLiteral("Communication")};
}

void SendingsModel::rename(const ResourceId &from, const ResourceId &to)
{
    RecordsModel::rename(from, to);
    if (m_patient == from)
        setPatient(to.value);
    if (m_appointment == from)
        setAppointment(to.value);
}

void SendingsModel::refuse(SendingError error)
{
    Q_EMIT refused(static_cast<Problem>(error));
}

void SendingsModel::send(const QString &patient, const QStringList &pages, const QString &words, bool asksAcknowledgement)
{
    if (!device())
        return;
    whenWritten(
        Sendings{device()->database}.send({patient}, idsFrom(pages), words, asksAcknowledgement, device()->practitioner), this,
        [this](const ResourceId &) { Q_EMIT sent(); }, [this](SendingError error) { refuse(error); });
}

void SendingsModel::sendPack(const QString &appointment, const QStringList &pages, int daysBefore)
{
    if (!device())
        return;
    whenWritten(
        Sendings{device()->database}.sendPack({appointment}, idsFrom(pages), daysBefore, device()->practitioner), this,
        [this](const ResourceId &) { Q_EMIT sent(); }, [this](SendingError error) { refuse(error); });
}

void SendingsModel::takeBack(const QString &sending)
{
    if (!device())
        return;
    whenWritten(
        Sendings{device()->database}.takeBack({sending}), this, [this, sending] { Q_EMIT takenBack(sending); },
        [this](SendingError error) { refuse(error); });
}

void SendingsModel::restore(const QString &sending)
{
    if (!device())
        return;
    whenWritten(
        Sendings{device()->database}.restore({sending}), this, [] {}, [this](SendingError error) { refuse(error); });
}

} // namespace heard::models
