#include "base/instant.h"

#include <QTimeZone>

namespace heard {

Instant Instant::of(const QDateTime &dateTime)
{
    return Instant{std::chrono::milliseconds{dateTime.toMSecsSinceEpoch()}};
}

std::optional<Instant> Instant::fromIso(const QString &text)
{
    QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    // FHIR demands an offset wherever there is a time; without one we must not guess the reader's time zone.
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed = QDateTime{parsed.date(), parsed.time(), QTimeZone::utc()};
    return of(parsed);
}

QString Instant::toIso() const
{
    return QDateTime::fromMSecsSinceEpoch(m_sinceEpoch.count(), QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

QDateTime Instant::toLocal() const
{
    return QDateTime::fromMSecsSinceEpoch(m_sinceEpoch.count());
}

} // namespace heard
