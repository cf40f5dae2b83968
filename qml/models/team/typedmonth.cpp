#include "models/team/typedmonth.h"

#include "models/datewords.h"

#include <QRegularExpression>

#include <array>

namespace heard::models {

namespace {

constexpr int shortestName = 3; // letters

/// With the digits 0 to 9, whatever script they were typed in.
QString withOurDigits(const QString &typed)
{
    QString plain;
    for (const QChar letter : typed)
        plain += letter.isDigit() ? QChar{u'0' + letter.digitValue()} : letter;
    return plain;
}

/// 1 to 12; 0 where @p word names no month, or the beginning of several.
int monthNamed(const QString &word, const QLocale &locale)
{
    int found = 0;
    for (int month = 1; month <= 12; ++month) {
        const std::array names{locale.monthName(month), locale.standaloneMonthName(month),
                               locale.monthName(month, QLocale::ShortFormat), locale.standaloneMonthName(month, QLocale::ShortFormat)};
        for (QString name : names) {
            name = name.remove(u'.').toLower();
            if (name == word)
                return month;
            if (word.size() >= shortestName && name.startsWith(word))
                found = found == 0 || found == month ? month : -1;
        }
    }
    return std::max(found, 0);
}

} // namespace

std::optional<Month> monthFromWords(const QString &typed, const QLocale &locale)
{
    const QString plain = withOurDigits(typed.simplified());
    if (const auto month = Month::fromWords(plain))
        return month;
    static const QRegularExpression named{QStringLiteral("^(\\D+?)[ .,\u060c-]+(\\d{4})$")};
    const auto match = named.match(plain);
    const int month = match.hasMatch() ? monthNamed(match.captured(1).remove(u'.').toLower(), locale) : 0;
    if (month == 0)
        return std::nullopt;
    // The years that can be are the core's to say.
    return Month::fromIso(QStringLiteral("%1-%2").arg(match.captured(2)).arg(month, 2, 10, QChar{u'0'}));
}

void TypedMonth::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    m_month = monthFromWords(typed, spokenLocale(*this));
    Q_EMIT changed();
}

} // namespace heard::models
