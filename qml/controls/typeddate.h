#pragma once

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace heard::controls {

/// A date as it is typed: day, month and year apart, the month as a number or a word.
class TypedDate : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed FINAL)
    Q_PROPERTY(QString month READ month WRITE setMonth NOTIFY changed FINAL)
    Q_PROPERTY(QString year READ year WRITE setYear NOTIFY changed FINAL)
    /// All three as they are typed, to be kept and set again: a line each, empty where nothing is typed.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed FINAL)
    /// YYYY-MM-DD, or empty unless problem is NoProblem. Setting it fills the three parts.
    Q_PROPERTY(QString iso READ iso WRITE setIso NOTIFY changed FINAL)
    /// The beginning of that day here; invalid unless problem is NoProblem. Setting it fills the three parts, with nothing
    /// where it is invalid.
    Q_PROPERTY(QDateTime start READ start WRITE setStart NOTIFY changed FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed FINAL)

public:
    enum Problem { NoProblem, NothingTyped, PartMissing, YearNotFourDigits, NotInCalendar };
    Q_ENUM(Problem)

    using QObject::QObject;

    [[nodiscard]] QString day() const { return m_day; }
    void setDay(const QString &day) { set(m_day, day); }
    [[nodiscard]] QString month() const { return m_month; }
    void setMonth(const QString &month) { set(m_month, month); }
    [[nodiscard]] QString year() const { return m_year; }
    void setYear(const QString &year) { set(m_year, year); }
    [[nodiscard]] QString typed() const;
    void setTyped(const QString &typed);
    [[nodiscard]] QString iso() const;
    void setIso(const QString &iso);
    [[nodiscard]] QDateTime start() const;
    void setStart(const QDateTime &start);
    [[nodiscard]] Problem problem() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QDate date() const;
    void setDate(const QDate &date);
    void set(QString &part, const QString &typed);

    QString m_day;
    QString m_month;
    QString m_year;
};

} // namespace heard::controls
