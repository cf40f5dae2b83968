#include "base/instant.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace heard {

Instant Instant::of(const QDateTime &dateTime)
{
    return Instant{std::chrono::milliseconds{dateTime.toMSecsSinceEpoch()}};
}

std::optional<Instant> Instant::fromIso(const QString &text)
{
    // Qt's own reading lets pass what FHIR does not, such as text after the offset.
    static const QRegularExpression form{QStringLiteral(
        "^(\\d{4})-(\\d{2})-(\\d{2})(?:T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d+))?)?(?:Z|([+-])(\\d{2}):(\\d{2}))?)?\\z")};
    const auto match = form.match(text);
    const auto part = [&match](int group) { return match.capturedView(group).toInt(); };
    const QDate date{part(1), part(2), part(3)};
    // A leap second is the first of the next minute: Unix time has no other place for it.
    const bool leap = part(6) == 60;
    const QTime time{part(4), part(5), leap ? 59 : part(6)};
    if (!match.hasMatch() || !date.isValid() || !time.isValid() || part(9) > 14 || part(10) > 59)
        return std::nullopt;
    const auto fraction = std::chrono::milliseconds{match.captured(7).leftJustified(3, QLatin1Char('0'), true).toInt()};
    const auto offset = std::chrono::minutes{(match.capturedView(8) == QLatin1Char('-') ? -1 : 1) * (part(9) * 60 + part(10))};
    // FHIR demands an offset wherever there is a time; without one we must not guess the reader's time zone.
    return of(QDateTime{date, time, QTimeZone::utc()}) + fraction + std::chrono::seconds{leap ? 1 : 0} - offset;
}

QString Instant::toIso() const
{
    // toUTC() and not a time zone: of the same meaning, only the former is written "Z".
    return QDateTime::fromMSecsSinceEpoch(m_sinceEpoch.count()).toUTC().toString(Qt::ISODateWithMs);
}

QDateTime Instant::toLocal() const
{
    return QDateTime::fromMSecsSinceEpoch(m_sinceEpoch.count());
}

} // namespace heard
