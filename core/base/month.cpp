#include "base/month.h"

#include <QRegularExpression>
#include <array>

namespace heard {

namespace {

std::optional<Month> checked(int year, int month)
{
    if (month < 1 || month > 12 || year < 1900 || year > 2200)
        return std::nullopt;
    return Month{year, month};
}

int monthNamed(QStringView name)
{
    static constexpr std::array<QLatin1StringView, 12> names{
        QLatin1StringView{"january"}, QLatin1StringView{"february"}, QLatin1StringView{"march"},
        QLatin1StringView{"april"}, QLatin1StringView{"may"}, QLatin1StringView{"june"},
        QLatin1StringView{"july"}, QLatin1StringView{"august"}, QLatin1StringView{"september"},
        QLatin1StringView{"october"}, QLatin1StringView{"november"}, QLatin1StringView{"december"}};
    const QString wanted = name.toString().toLower();
    if (wanted.size() < 3)
        return 0;
    for (size_t i = 0; i < names.size(); ++i) {
        if (QString{names[i]}.startsWith(wanted))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

} // namespace

std::optional<Month> Month::fromIso(QStringView text)
{
    static const QRegularExpression form{QStringLiteral("^(\\d{4})-(\\d{2})(?:-(\\d{2}))?\\z")};
    const auto match = form.match(text.toString());
    const int year = match.capturedView(1).toInt();
    const int month = match.capturedView(2).toInt();
    if (!match.hasMatch() || (match.hasCaptured(3) && !QDate::isValid(year, month, match.capturedView(3).toInt())))
        return std::nullopt;
    return checked(year, month);
}

std::optional<Month> Month::fromWords(QStringView text)
{
    static const QRegularExpression named{QStringLiteral("^([A-Za-z]{3,9})\\.?[ -]+(\\d{2}|\\d{4})$")};
    static const QRegularExpression numbered{QStringLiteral("^(\\d{1,2})/(\\d{4})$")};
    const QString trimmed = text.trimmed().toString();
    if (const auto match = named.match(trimmed); match.hasMatch()) {
        const int year = match.captured(2).toInt();
        return checked(year < 100 ? 2000 + year : year, monthNamed(match.captured(1)));
    }
    if (const auto match = numbered.match(trimmed); match.hasMatch())
        return checked(match.captured(2).toInt(), match.capturedView(1).toInt());
    return fromIso(trimmed);
}

Month Month::of(QDate date)
{
    return {date.year(), date.month()};
}

QString Month::toIso() const
{
    return QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'));
}

QDate Month::firstDay() const
{
    return QDate{year, month, 1};
}

QDate Month::lastDay() const
{
    return firstDay().addMonths(1).addDays(-1);
}

} // namespace heard
