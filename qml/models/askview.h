#pragma once

#include "care/appointmentasks.h"
#include "models/recordview.h"

#include <QDateTime>

namespace heard::models {

/// What she asks of one appointment, how far it is, and what both sides do about it.
class AskView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString appointmentId READ appointmentId WRITE setAppointmentId NOTIFY appointmentIdChanged REQUIRED)
    /// She asked, and did not take it back.
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    /// Nobody has answered yet.
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QDateTime askedAt READ askedAt NOTIFY changed)
    /// Invalid until a member of the team saw it.
    Q_PROPERTY(QDateTime seenAt READ seenAt NOTIFY changed)
    /// Invalid until it is answered.
    Q_PROPERTY(QDateTime answeredAt READ answeredAt NOTIFY changed)
    Q_PROPERTY(Answer answer READ answer NOTIFY changed)
    Q_PROPERTY(QString answerWords READ answerWords NOTIFY changed)
    /// A Delivery.State.
    Q_PROPERTY(int delivery READ delivery NOTIFY changed)
    Q_PROPERTY(QDateTime deliveredAt READ deliveredAt NOTIFY changed)
    Q_PROPERTY(int longestWords READ longestWords CONSTANT)
    /// Something is being stored.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    /// As care::AppointmentAsk::Kind.
    enum Kind {
        Change = int(care::AppointmentAsk::Kind::Change),
        Cancel = int(care::AppointmentAsk::Kind::Cancel),
    };
    Q_ENUM(Kind)
    /// As care::AppointmentAsk::Answer.
    enum Answer {
        None = int(care::AppointmentAsk::Answer::None),
        Moved = int(care::AppointmentAsk::Answer::Moved),
        Cancelled = int(care::AppointmentAsk::Answer::Cancelled),
        Kept = int(care::AppointmentAsk::Answer::Kept),
        CameAllTheSame = int(care::AppointmentAsk::Answer::CameAllTheSame),
    };
    Q_ENUM(Answer)
    /// As care::AskError, for the page to explain.
    enum Problem {
        WordsMissing = int(care::AskError::WordsMissing),
        TooLong = int(care::AskError::TooLong),
        NoSuchAppointment = int(care::AskError::NoSuchAppointment),
        AlreadyBegun = int(care::AskError::AlreadyBegun),
        AlreadyAsked = int(care::AskError::AlreadyAsked),
        AlreadyAnswered = int(care::AskError::AlreadyAnswered),
        NotFound = int(care::AskError::NotFound),
        NotStored = int(care::AskError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordView::RecordView;

    [[nodiscard]] QString appointmentId() const { return m_appointment.value; }
    void setAppointmentId(const QString &id);
    [[nodiscard]] bool isFound() const { return m_ask.has_value(); }
    [[nodiscard]] bool isOpen() const { return m_ask && m_ask->isOpen(); }
    [[nodiscard]] Kind kind() const { return static_cast<Kind>(shown().kind); }
    [[nodiscard]] QString words() const { return shown().words; }
    [[nodiscard]] QDateTime askedAt() const { return m_ask ? m_ask->askedAt.toLocal() : QDateTime{}; }
    [[nodiscard]] QDateTime seenAt() const { return localOf(shown().seenAt); }
    [[nodiscard]] QDateTime answeredAt() const { return localOf(shown().answeredAt); }
    [[nodiscard]] Answer answer() const { return static_cast<Answer>(shown().answer); }
    [[nodiscard]] QString answerWords() const { return shown().answerWords; }
    [[nodiscard]] int delivery() const { return static_cast<int>(shown().delivery.state); }
    [[nodiscard]] QDateTime deliveredAt() const { return localOf(shown().delivery.sentAt); }
    [[nodiscard]] int longestWords() const { return care::AppointmentAsks::longestWords; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    // The patient's. Each emits done or refused.
    Q_INVOKABLE void ask(heard::models::AskView::Kind kind, const QString &words);
    Q_INVOKABLE void takeBack();
    /// The undo of takeBack; @p id as takenBack gave it.
    Q_INVOKABLE void restore(const QString &id);

    // The team's.
    Q_INVOKABLE void markSeen();
    Q_INVOKABLE void keep(const QString &words);
    /// The undo of keep; @p id as kept gave it.
    Q_INVOKABLE void undoKeep(const QString &id);

Q_SIGNALS:
    void appointmentIdChanged();
    void changed();
    void busyChanged();
    void asked();
    void takenBack(const QString &id);
    void kept(const QString &id);
    void refused(heard::models::AskView::Problem problem);

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    [[nodiscard]] const care::AppointmentAsk &shown() const;
    [[nodiscard]] static QDateTime localOf(std::optional<Instant> at) { return at ? at->toLocal() : QDateTime{}; }
    void setBusy(bool busy);
    template <typename Value, typename Then>
    void whenDone(QFuture<store::WriteResult<Value, care::AskError>> write, Then then);

    ResourceId m_appointment;
    std::optional<care::AppointmentAsk> m_ask;
    bool m_busy = false;
};

} // namespace heard::models
