#include "models/dropinsview.h"

#include "models/datewords.h"
#include "models/whenwritten.h"

#include <QQmlEngine>

#include <utility>

using namespace Qt::StringLiterals;

namespace heard::models {

namespace {

constexpr int daysOfWeek = 7;

QTime timeFrom(const QString &iso)
{
    return QTime::fromString(iso, u"HH:mm"_s);
}

} // namespace

void DropInsView::componentComplete()
{
    if (const QQmlEngine *engine = qmlEngine(this))
        connect(engine, &QJSEngine::uiLanguageChanged, this, &DropInsView::changed);
    RecordView::componentComplete();
}

QVariantList DropInsView::sessions() const
{
    // One on which no clock is put forward.
    const QDate any{2026, 1, 5};
    const QStringList names = days();
    QVariantList cards;
    for (const people::DropIn &session : m_sessions) {
        DropInCard card;
        card.id = session.id;
        card.day = session.day;
        card.dayName = names[session.day - 1];
        card.from = any.startOfDay().addMSecs(session.from.msecsSinceStartOfDay());
        card.until = any.startOfDay().addMSecs(session.until.msecsSinceStartOfDay());
        card.place = session.place;
        card.forWhom = session.forWhom;
        cards.append(QVariant::fromValue(card));
    }
    return cards;
}

QStringList DropInsView::days() const
{
    const QLocale spoken = spokenLocale(*this);
    QStringList names;
    for (int day = 1; day <= daysOfWeek; ++day)
        names << spoken.standaloneDayName(day);
    return names;
}

void DropInsView::write(const QString &id, int day, const QString &from, const QString &until, const QString &place,
                        const QString &forWhom)
{
    keep({id, day, timeFrom(from), timeFrom(until), place, forWhom});
}

void DropInsView::keep(const people::DropIn &session)
{
    if (!device())
        return;
    whenWritten(people::DropIns{device()->database}.write(session), this, [this] { Q_EMIT stored(); },
                [this](people::DropInError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void DropInsView::remove(const QString &id)
{
    if (!device())
        return;
    whenWritten(
        people::DropIns{device()->database}.remove(id), this,
        [this](const people::DropIn &session) {
            m_removed = session;
            Q_EMIT removed();
        },
        [this](people::DropInError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void DropInsView::undoRemove()
{
    if (const auto session = std::exchange(m_removed, std::nullopt))
        keep(*session);
}

void DropInsView::read(Device &device)
{
    whenAnswered(people::DropIns{device.database}.all(), [this](const QVector<people::DropIn> &sessions) {
        if (sessions == m_sessions)
            return;
        m_sessions = sessions;
        Q_EMIT changed();
    });
}

} // namespace heard::models
