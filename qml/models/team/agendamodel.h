#pragma once

#include "care/appointments.h"
#include "models/recordsmodel.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Everybody's appointments of one day or one week, with what the team does to them.
class AgendaModel : public HEARD_RECORDS_MODEL(care::Appointment)
{
    Q_OBJECT
    QML_ELEMENT
    // Days begin at midnight here; invalid until the device's clock is known.
    /// The day shown, or any day of the week shown.
    Q_PROPERTY(QDateTime day READ day WRITE setDay NOTIFY rangeChanged)
    Q_PROPERTY(bool week READ isWeek WRITE setWeek NOTIFY rangeChanged)
    Q_PROPERTY(QDateTime from READ from NOTIFY rangeChanged)
    Q_PROPERTY(QDateTime to READ to NOTIFY rangeChanged)
    Q_PROPERTY(QDateTime today READ today NOTIFY rangeChanged)
    /// Part of a name or place.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY narrowed)
    Q_PROPERTY(Shown shown READ shown WRITE setShown NOTIFY narrowed)
    // How many each of them shows, whatever is typed.
    Q_PROPERTY(int allCount READ allCount NOTIFY countsChanged)
    Q_PROPERTY(int expectedCount READ expectedCount NOTIFY countsChanged)
    Q_PROPERTY(int hereCount READ hereCount NOTIFY countsChanged)
    Q_PROPERTY(int overCount READ overCount NOTIFY countsChanged)
    Q_PROPERTY(int offCount READ offCount NOTIFY countsChanged)

public:
    /// As care::AppointmentError, for the page to explain; and what a form lacks.
    enum Problem {
        PatientMissing = int(care::AppointmentError::PatientMissing),
        EndsBeforeStart = int(care::AppointmentError::EndsBeforeStart),
        TooLongTime = int(care::AppointmentError::TooLongTime),
        InThePast = int(care::AppointmentError::InThePast),
        TooLong = int(care::AppointmentError::TooLong),
        ReasonMissing = int(care::AppointmentError::ReasonMissing),
        NotOpen = int(care::AppointmentError::NotOpen),
        NotCancelled = int(care::AppointmentError::NotCancelled),
        TooEarly = int(care::AppointmentError::TooEarly),
        NotFound = int(care::AppointmentError::NotFound),
        NotStored = int(care::AppointmentError::NotStored),
        NobodyChosen,
        DayMissing,
        TimeMissing,
    };
    Q_ENUM(Problem)

    /// All, those still expected, those who are here, those who were, and what was cancelled or not attended.
    enum Shown { All, Expected, Here, Over, Off };
    Q_ENUM(Shown)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] Shown shown() const { return m_shown; }
    void setShown(Shown shown);
    [[nodiscard]] int allCount() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int expectedCount() const { return countOf(Expected); }
    [[nodiscard]] int hereCount() const { return countOf(Here); }
    [[nodiscard]] int overCount() const { return countOf(Over); }
    [[nodiscard]] int offCount() const { return countOf(Off); }
    [[nodiscard]] QDateTime day() const { return shownDay().startOfDay(); }
    void setDay(const QDateTime &day) { show(day.date()); }
    [[nodiscard]] bool isWeek() const { return m_week; }
    void setWeek(bool week);
    /// The first day shown; a week begins on Monday.
    [[nodiscard]] QDateTime from() const { return firstDay().startOfDay(); }
    /// The last day shown.
    [[nodiscard]] QDateTime to() const { return lastDay().startOfDay(); }
    [[nodiscard]] QDateTime today() const { return currentDay().startOfDay(); }

    /// Goes @p steps days or weeks on, or back where negative.
    Q_INVOKABLE void turn(int steps);
    Q_INVOKABLE void goToToday();

    // A day is a moment of it, or invalid; a time is "14:30" on that day here, or empty.
    // What she reads about it: { place, withWhom, directions, preparation, preparationCode, bring, bringCode }, each a text;
    // a code only where the words beside it are usual ones.
    /// Emits booked, or refused once for each thing that is missing or wrong.
    Q_INVOKABLE void book(const QString &patient, int kind, const QDateTime &day, const QString &time, int minutes,
                          const QVariantMap &details);
    // Each emits done or refused.
    /// Changes what she reads about it, not when it is.
    Q_INVOKABLE void describe(const QString &id, const QVariantMap &details);
    /// @p words answer what she asked of it.
    Q_INVOKABLE void reschedule(const QString &id, const QDateTime &day, const QString &time, int minutes, const QString &words = {});
    Q_INVOKABLE void cancel(const QString &id, const QString &reason);
    /// @p before as cancelled gave it.
    Q_INVOKABLE void undoCancel(const QString &id, int before);
    /// Says how it went; @p state is Meeting.Arrived, Fulfilled or NotAttended. Emits marked or refused.
    Q_INVOKABLE void mark(const QString &id, int state);
    /// 1: there was time for her questions; 0: there was not; negative: nothing is noted.
    Q_INVOKABLE void setTimeForQuestions(const QString &id, int time);
    /// @p before as marked gave it.
    Q_INVOKABLE void undoMark(const QString &id, int before);

Q_SIGNALS:
    void rangeChanged();
    void narrowed();
    void countsChanged();
    void booked(const QString &id, const QDateTime &start);
    void described(const QString &id);
    void rescheduled(const QString &id);
    void cancelled(const QString &id, int before);
    void marked(const QString &id, int state, int before);
    void refused(heard::models::AgendaModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<care::Appointment>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QVector<care::Appointment> listed(const QVector<care::Appointment> &all) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    [[nodiscard]] QDate currentDay() const;
    [[nodiscard]] QDate shownDay() const { return m_day.isValid() ? m_day : currentDay(); }
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    void show(const QDate &day);
    /// The moment, or nothing after having refused what is missing.
    [[nodiscard]] std::optional<Instant> moment(const QDateTime &day, const QString &time);
    void refuse(care::AppointmentError error);
    [[nodiscard]] int countOf(Shown shown) const;
    [[nodiscard]] QVector<care::Appointment> narrow() const;

    QDate m_day;
    bool m_week = false;
    QString m_typed;
    Shown m_shown = All;
    QVector<care::Appointment> m_all;
    QDate m_today; ///< when the store was last asked
};

} // namespace heard::models
