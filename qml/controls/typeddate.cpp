#include "typeddate.h"

#include <QDate>
#include <QLocale>

namespace heard::controls {

namespace {

/// The number of @p typed in the digits of any script, or -1.
int number(const QString &typed)
{
    int value = 0;
    for (const QChar &character : typed) {
        if (!character.isDigit() || value > 99999) {
            return -1;
        }
        value = value * 10 + character.digitValue();
    }
    return typed.isEmpty() ? -1 : value;
}

/// 1 to 12 for a number or at least three letters of a month's name, or -1.
int monthNumber(const QString &typed)
{
    if (const int value = number(typed); value >= 0) {
        return value;
    }
    if (typed.size() < 3) {
        return -1;
    }
    const QLocale here;
    for (const QLocale &locale : {here, QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            if (locale.monthName(month).startsWith(typed, Qt::CaseInsensitive)
                || locale.standaloneMonthName(month).startsWith(typed, Qt::CaseInsensitive)) {
                return month;
            }
        }
    }
    return -1;
}

} // namespace

void TypedDate::set(QString &part, const QString &typed)
{
    const QString trimmed = typed.trimmed();
    if (part == trimmed) {
        return;
    }
    part = trimmed;
    Q_EMIT changed();
}

QString TypedDate::typed() const
{
    return problem() == NothingTyped ? QString{} : m_day + u'\n' + m_month + u'\n' + m_year;
}

void TypedDate::setTyped(const QString &typed)
{
    if (typed == this->typed()) {
        return;
    }
    const QStringList parts = typed.split(u'\n');
    m_day = parts.value(0);
    m_month = parts.value(1);
    m_year = parts.value(2);
    Q_EMIT changed();
}

TypedDate::Problem TypedDate::problem() const
{
    if (m_day.isEmpty() && m_month.isEmpty() && m_year.isEmpty()) {
        return NothingTyped;
    }
    if (m_day.isEmpty() || m_month.isEmpty() || m_year.isEmpty()) {
        return PartMissing;
    }
    if (m_year.size() != 4 || number(m_year) < 0) {
        return YearNotFourDigits;
    }
    return QDate::isValid(number(m_year), monthNumber(m_month), number(m_day)) ? NoProblem : NotInCalendar;
}

QDate TypedDate::date() const
{
    return problem() == NoProblem ? QDate(number(m_year), monthNumber(m_month), number(m_day)) : QDate();
}

QString TypedDate::iso() const
{
    return date().toString(Qt::ISODate);
}

void TypedDate::setIso(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (iso == this->iso() || (!date.isValid() && !iso.isEmpty())) {
        return;
    }
    setDate(date);
}

QDateTime TypedDate::start() const
{
    return date().startOfDay();
}

void TypedDate::setStart(const QDateTime &start)
{
    setDate(start.toLocalTime().date());
}

void TypedDate::setDate(const QDate &date)
{
    m_day = date.isValid() ? QString::number(date.day()) : QString();
    m_month = date.isValid() ? QString::number(date.month()) : QString();
    m_year = date.isValid() ? QString::number(date.year()) : QString();
    Q_EMIT changed();
}

} // namespace heard::controls
