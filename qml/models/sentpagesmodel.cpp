#include "models/sentpagesmodel.h"

#include "information/sendings.h"
#include "models/pagesmodel.h"

namespace heard::models {

using information::Sending;

namespace {

/// Nothing where none waits for its day.
std::optional<Instant> nextVisible(const QVector<Sending> &sendings, Instant now)
{
    std::optional<Instant> next;
    for (const Sending &sending : sendings) {
        if (sending.state == Sending::State::Sent && sending.visibleFrom && *sending.visibleFrom > now)
            next = std::min(next.value_or(*sending.visibleFrom), *sending.visibleFrom);
    }
    return next;
}

} // namespace

void whenNextVisible(Device &device, QObject *context, const std::function<void(std::optional<Instant>)> &then)
{
    whenReady(information::Sendings(device.database).sentTo(device.patient), context,
              [then, now = device.clock.now()](const store::StoreResult<QVector<Sending>> &all) {
                  if (all)
                      then(nextVisible(*all, now));
              });
}

void SentPagesModel::setAppointment(const QString &appointment)
{
    if (appointment == m_appointment.value)
        return;
    m_appointment = {appointment};
    Q_EMIT appointmentChanged();
    refresh();
}

void SentPagesModel::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    Q_EMIT shownChanged();
    if (shown)
        refresh();
}

std::span<const Role<Sending>> SentPagesModel::roles() const
{
    static constexpr std::array<Role<Sending>, 10> columns{{
        {"recordId", [](const Sending &s) -> QVariant { return s.id.value; }},
        {"sender", [](const Sending &s) -> QVariant { return s.senderName; }},
        {"words", [](const Sending &s) -> QVariant { return s.words; }},
        {"sentAt", [](const Sending &s) -> QVariant { return s.since().toLocal(); }},
        {"cards",
         [](const Sending &s) -> QVariant {
             QVariantList cards;
             for (const information::SentPage &page : s.pages) {
                 PageCard card;
                 card.recordId = page.id.value;
                 card.title = page.title;
                 card.opened = page.readAt.has_value();
                 card.acknowledged = page.acknowledgedAt.has_value();
                 cards.append(QVariant::fromValue(card));
             }
             return cards;
         }},
        {"appointmentId", [](const Sending &s) -> QVariant { return s.appointment.value; }},
        {"unread", [](const Sending &s) -> QVariant { return !s.isRead(); }},
        {"opened", [](const Sending &s) -> QVariant { return static_cast<int>(s.pagesRead()); }},
        {"asks", [](const Sending &s) -> QVariant { return s.isAsking(); }},
        {"acknowledged", [](const Sending &s) -> QVariant { return s.isAcknowledged(); }},
    }};
    return columns;
}

QFuture<SentPagesModel::Answer> SentPagesModel::load(Device &device)
{
    const Instant now = device.clock.now();
    const information::Sendings sendings{device.database};
    whenNextVisible(device, this, [this](std::optional<Instant> next) { followClock(next); });
    return sendings.visibleTo(device.patient, now)
        .then([appointment = m_appointment](Answer sendings) {
            if (sendings && !appointment.isEmpty())
                sendings->removeIf([&](const Sending &sending) { return sending.appointment != appointment; });
            return sendings;
        });
}

void SentPagesModel::rename(const ResourceId &from, const ResourceId &to)
{
    RecordsModel::rename(from, to);
    if (m_appointment == from)
        setAppointment(to.value);
}

QStringList SentPagesModel::watchedTypes() const
{
    return {QStringLiteral("Communication"), QStringLiteral("DocumentReference")};
}

} // namespace heard::models
