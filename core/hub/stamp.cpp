#include "hub/stamp.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::hub {

store::StoreResult<Stamps> Stamps::after(store::Connection &connection, const Clock &clock)
{
    const auto last = connection.first<QString>(
        "SELECT max(last_updated) FROM resource", {}, [](const store::Row &row) { return row.text(0); });
    if (!last)
        return failed(last.error());
    return Stamps{clock, stampMicroseconds(last->value_or(QString{})).value_or(0)};
}

QString Stamps::next()
{
    m_last = std::max(m_last + 1, qint64{m_clock->now().sinceEpoch().count()} * 1000);
    return stampText(m_last);
}

QString stampText(qint64 microseconds)
{
    const qint64 milliseconds = microseconds >= 0 ? microseconds / 1000 : (microseconds - 999) / 1000;
    const auto rest = static_cast<int>(microseconds - milliseconds * 1000);
    QString text = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
    text.chop(1);
    return text + QString::number(rest).rightJustified(3, u'0') + u'Z';
}

std::optional<qint64> stampMicroseconds(const QString &text)
{
    static const QRegularExpression pattern{
        u"^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d{1,9}))?(Z|[+-]\\d\\d:\\d\\d)$"_s};
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDateTime whole = QDateTime::fromString(match.captured(1) + match.captured(3), Qt::ISODate);
    if (!whole.isValid())
        return std::nullopt;
    const qint64 fraction = match.captured(2).leftJustified(6, u'0', true).toLongLong();
    return whole.toMSecsSinceEpoch() * 1000 + fraction;
}

} // namespace heard::hub
