#pragma once

#include "care/appointment.h"
#include "models/recordview.h"

#include <QDateTime>

namespace heard::models {

/// One appointment with what the patient prepares for it.
class AppointmentView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString appointmentId READ appointmentId WRITE setAppointmentId NOTIFY appointmentIdChanged)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString patientId READ patientId NOTIFY changed)
    /// For the team; empty on the patient's own phone until her record is there.
    Q_PROPERTY(QString patientName READ patientName NOTIFY changed)
    /// What to mind when speaking or writing to her.
    Q_PROPERTY(QStringList needs READ needs NOTIFY changed)
    /// Its name in calendars and reminders.
    Q_PROPERTY(QString uid READ uid NOTIFY changed)
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    Q_PROPERTY(int state READ state NOTIFY changed)
    Q_PROPERTY(bool cancelled READ isCancelled NOTIFY changed)
    /// The team expects her although the request it was booked for is closed.
    Q_PROPERTY(bool kept READ isKept NOTIFY changed)
    /// It has not ended and is not cancelled; who has come for it still sits there after the planned end.
    Q_PROPERTY(bool ahead READ isAhead NOTIFY changed)
    /// Nobody has said how it went, and it is not cancelled.
    Q_PROPERTY(bool stands READ isStanding NOTIFY changed)
    /// It is the day of it, or it has begun, and she is expected.
    Q_PROPERTY(bool maybeHere READ isMaybeHere NOTIFY changed)
    /// It has begun, or she is here for it, and nobody has said yet how it went.
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed)
    Q_PROPERTY(QDateTime start READ start NOTIFY changed)
    Q_PROPERTY(QDateTime end READ end NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString withWhom READ withWhom NOTIFY changed)
    Q_PROPERTY(QString bring READ bring NOTIFY changed)
    /// How to get there.
    Q_PROPERTY(QString directions READ directions NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QString cancelReason READ cancelReason NOTIFY changed)
    /// The one thing to do before it.
    Q_PROPERTY(QString preparation READ preparation NOTIFY changed)
    /// Of a usual one, as KnownWords has it; empty where there are only the words.
    Q_PROPERTY(QString preparationCode READ preparationCode NOTIFY changed)
    Q_PROPERTY(QString bringCode READ bringCode NOTIFY changed)
    /// She ticked it; kept on this device.
    Q_PROPERTY(bool prepared READ isPrepared WRITE setPrepared NOTIFY changed)
    /// It is a call, so that she can say whether the phone is all right.
    Q_PROPERTY(bool call READ isCall NOTIFY changed)
    /// It has begun or took place, so that the team can say whether there was time for questions.
    Q_PROPERTY(bool met READ isMet NOTIFY changed)
    /// 1 where there was time for her questions, 0 where not, negative where nobody noted it.
    Q_PROPERTY(int timeForQuestions READ timeForQuestions NOTIFY changed)
    /// How many of place, directions, preparation, bring and description there are.
    Q_PROPERTY(int facts READ facts NOTIFY changed)
    Q_PROPERTY(int questionCount READ questionCount NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QString appointmentId() const { return m_id.value; }
    void setAppointmentId(const QString &id);
    [[nodiscard]] bool isFound() const { return m_shown.has_value(); }
    [[nodiscard]] QString patientId() const { return appointment().patient.value; }
    [[nodiscard]] QString patientName() const { return appointment().patientName; }
    [[nodiscard]] QStringList needs() const { return appointment().patientNeeds; }
    [[nodiscard]] QString uid() const { return appointment().uid; }
    [[nodiscard]] int kind() const { return static_cast<int>(appointment().kind); }
    [[nodiscard]] int state() const { return static_cast<int>(appointment().state); }
    [[nodiscard]] bool isCancelled() const { return appointment().state == care::AppointmentState::Cancelled; }
    [[nodiscard]] bool isKept() const { return appointment().kept; }
    [[nodiscard]] bool isAhead() const;
    [[nodiscard]] bool isStanding() const;
    [[nodiscard]] bool isMaybeHere() const;
    [[nodiscard]] bool isBegun() const;
    [[nodiscard]] QDateTime start() const { return appointment().start.toLocal(); }
    [[nodiscard]] QDateTime end() const { return appointment().end.toLocal(); }
    [[nodiscard]] QString place() const { return appointment().place; }
    [[nodiscard]] QString withWhom() const { return appointment().withWhom; }
    [[nodiscard]] QString bring() const { return appointment().bring; }
    [[nodiscard]] QString directions() const { return appointment().directions; }
    [[nodiscard]] bool isCall() const
    {
        return m_shown && (appointment().kind == care::AppointmentKind::Phone || appointment().kind == care::AppointmentKind::FollowUpCall);
    }
    [[nodiscard]] bool isMet() const { return isBegun() || (m_shown && appointment().state == care::AppointmentState::Fulfilled); }
    [[nodiscard]] int timeForQuestions() const
    {
        return appointment().timeForQuestions ? static_cast<int>(*appointment().timeForQuestions) : -1;
    }
    [[nodiscard]] QString description() const { return appointment().description; }
    [[nodiscard]] QString cancelReason() const { return appointment().cancelReason; }
    [[nodiscard]] QString preparation() const { return appointment().preparation; }
    [[nodiscard]] QString preparationCode() const { return appointment().preparationCode; }
    [[nodiscard]] QString bringCode() const { return appointment().bringCode; }
    [[nodiscard]] bool isPrepared() const { return m_shown && m_shown->prepared; }
    void setPrepared(bool prepared);
    [[nodiscard]] int facts() const;
    [[nodiscard]] int questionCount() const { return m_shown ? m_shown->questions : 0; }

    /// She has seen it as it is now: it is no longer news.
    Q_INVOKABLE void markSeen();

Q_SIGNALS:
    void appointmentIdChanged();
    void changed();

protected:
    using Found = store::StoreResult<std::optional<care::Appointment>>;

    [[nodiscard]] virtual QFuture<Found> find(Device &device) const;
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;
    [[nodiscard]] const care::Appointment &appointment() const;

private:
    struct Shown {
        care::Appointment appointment;
        int questions = 0;
        bool prepared = false;
        bool operator==(const Shown &) const = default;
    };
    void show(const std::optional<Shown> &shown);
    [[nodiscard]] bool isExpected() const;
    /// How many of its parts have begun: its day, it, and what is after it.
    [[nodiscard]] qsizetype waitForNextPart();

    ResourceId m_id;
    std::optional<Shown> m_shown;
    qsizetype m_begunParts = 0;
};

/// The next appointment of the patient whose phone this is.
class NextAppointment : public heard::models::AppointmentView
{
    Q_OBJECT
    QML_ELEMENT

public:
    using AppointmentView::AppointmentView;

protected:
    [[nodiscard]] QFuture<Found> find(Device &device) const override;
};

} // namespace heard::models
