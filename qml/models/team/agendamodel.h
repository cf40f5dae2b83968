#pragma once

#include "care/appointments.h"
#include "models/recordsmodel.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Everybody's appointments of one day or one week, with what the team does to them.
class AgendaModel : public RecordsModel<care::Appointment>
{
    Q_OBJECT
    QML_ELEMENT
    /// The day shown, or any day of the week shown.
    Q_PROPERTY(QDate day READ day WRITE setDay NOTIFY rangeChanged)
    Q_PROPERTY(bool week READ isWeek WRITE setWeek NOTIFY rangeChanged)
    Q_PROPERTY(QDate from READ from NOTIFY rangeChanged)
    Q_PROPERTY(QDate to READ to NOTIFY rangeChanged)
    Q_PROPERTY(QDate today READ today NOTIFY rangeChanged)

public:
    /// As care::AppointmentError, for the page to explain.
    enum Problem {
        PatientMissing,
        EndsBeforeStart,
        TooLongTime,
        InThePast,
        TooLong,
        ReasonMissing,
        AlreadyBegun,
        NotOpen,
        NotCancelled,
        NotFound,
        NotStored
    };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QDate day() const;
    void setDay(const QDate &day);
    [[nodiscard]] bool isWeek() const { return m_week; }
    void setWeek(bool week);
    /// The first day shown; a week begins on Monday.
    [[nodiscard]] QDate from() const;
    /// The last day shown.
    [[nodiscard]] QDate to() const;
    [[nodiscard]] QDate today() const;

    /// Goes @p steps days or weeks on, or back where negative.
    Q_INVOKABLE void turn(int steps);
    Q_INVOKABLE void goToToday();

    /// Emits booked or refused. @p start is in local time.
    Q_INVOKABLE void book(const QString &patient, int kind, const QDateTime &start, int minutes, const QString &place,
                          const QString &withWhom, const QString &preparation, const QString &bring);
    // Each emits done or refused.
    Q_INVOKABLE void reschedule(const QString &id, const QDateTime &start, int minutes);
    Q_INVOKABLE void cancel(const QString &id, const QString &reason);
    Q_INVOKABLE void undoCancel(const QString &id);

Q_SIGNALS:
    void rangeChanged();
    void booked(const QString &id);
    void rescheduled(const QString &id);
    void cancelled(const QString &id);
    void refused(heard::models::AgendaModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<care::Appointment>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    void refuse(care::AppointmentError error);

    QDate m_day;
    bool m_week = false;
};

} // namespace heard::models
