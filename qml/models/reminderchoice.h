#pragma once

#include "care/reminders.h"
#include "models/recordview.h"

namespace heard::models {

/// When a patient is reminded: of all her appointments, or, where it has an appointment's uid, of that one.
class ReminderChoice : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    /// An appointment's uid; empty for the rules that hold for all.
    Q_PROPERTY(QString uid READ uid WRITE setUid NOTIFY uidChanged)
    /// Chosen for this appointment, not as for all.
    Q_PROPERTY(bool own READ isOwn NOTIFY changed)
    Q_PROPERTY(bool week READ week WRITE setWeek NOTIFY changed)
    Q_PROPERTY(bool day READ day WRITE setDay NOTIFY changed)
    Q_PROPERTY(bool twoHours READ twoHours WRITE setTwoHours NOTIFY changed)
    /// What is shown could not be kept, and does not hold until tryAgain has kept it.
    Q_PROPERTY(bool unkept READ isUnkept NOTIFY unkeptChanged)
    /// When the appointment begins; her own time is counted back from it.
    Q_PROPERTY(QDateTime start MEMBER m_start NOTIFY startChanged)
    /// A time of her own is chosen: so many days before the appointment, at `ownTime`.
    Q_PROPERTY(bool hasOwnTime READ hasOwnTime NOTIFY changed)
    Q_PROPERTY(int ownDaysBefore READ ownDaysBefore NOTIFY changed)
    /// When that is, on the wall; invalid where there is none.
    Q_PROPERTY(QDateTime ownTime READ ownTime NOTIFY ownTimeChanged)
    /// It is not before the appointment, and cannot ring.
    Q_PROPERTY(bool ownTimeFits READ ownTimeFits NOTIFY ownTimeChanged)
    /// hh:mm; the same twice means that no hours are quiet.
    Q_PROPERTY(QString quietFrom READ quietFrom NOTIFY quietHoursChanged)
    Q_PROPERTY(QString quietUntil READ quietUntil NOTIFY quietHoursChanged)

public:
    /// What a time of her own is not.
    enum Misfit { Fits, AfterStart, Over };
    Q_ENUM(Misfit)

    explicit ReminderChoice(QObject *parent = nullptr);

    [[nodiscard]] QString uid() const { return m_uid; }
    void setUid(const QString &uid);
    [[nodiscard]] bool isOwn() const { return m_choice.has_value(); }
    [[nodiscard]] bool week() const { return leads().testFlag(care::ReminderLead::Week); }
    void setWeek(bool on) { setLead(care::ReminderLead::Week, on); }
    [[nodiscard]] bool day() const { return leads().testFlag(care::ReminderLead::Day); }
    void setDay(bool on) { setLead(care::ReminderLead::Day, on); }
    [[nodiscard]] bool twoHours() const { return leads().testFlag(care::ReminderLead::TwoHours); }
    void setTwoHours(bool on) { setLead(care::ReminderLead::TwoHours, on); }
    [[nodiscard]] bool isUnkept() const { return m_unkept; }
    [[nodiscard]] bool hasOwnTime() const { return m_choice && m_choice->ownTime; }
    [[nodiscard]] int ownDaysBefore() const { return hasOwnTime() ? m_choice->ownTime->daysBefore : 0; }
    [[nodiscard]] QDateTime ownTime() const;
    [[nodiscard]] bool ownTimeFits() const { return !hasOwnTime() || ownTime() < m_start; }
    [[nodiscard]] QString quietFrom() const;
    [[nodiscard]] QString quietUntil() const;

    /// @p date is YYYY-MM-DD, @p time hh:mm on the wall. Kept where it fits.
    Q_INVOKABLE Misfit setOwnTime(const QString &date, const QString &time);
    Q_INVOKABLE void removeOwnTime();
    /// Both hh:mm.
    Q_INVOKABLE void setQuietHours(const QString &from, const QString &until);
    /// As for all appointments again.
    Q_INVOKABLE void forget();
    /// Keeps what is shown and could not be kept.
    Q_INVOKABLE void tryAgain();

Q_SIGNALS:
    void uidChanged();
    void unkeptChanged();
    void startChanged();
    void ownTimeChanged();
    /// Not where another choice is made: what somebody types meanwhile stays.
    void quietHoursChanged();
    void changed();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &, const ResourceId &) override {}

private:
    [[nodiscard]] care::ReminderLeads leads() const { return m_choice ? m_choice->leads : m_rules.leads; }
    void setLead(care::ReminderLead lead, bool on);
    void keepOwnTime(const std::optional<care::OwnTime> &time);
    void keep(const std::optional<care::AppointmentReminders> &choice);
    void keep(const care::ReminderRules &rules);
    void keepShown();
    void setUnkept(bool unkept);
    void show(const care::ReminderRules &rules, const std::optional<care::AppointmentReminders> &choice);

    QString m_uid;
    QDateTime m_start;
    care::ReminderRules m_rules;
    std::optional<care::AppointmentReminders> m_choice;
    int m_keeping = 0; ///< writes on their way
    bool m_unkept = false;
};

} // namespace heard::models
