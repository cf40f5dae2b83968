#pragma once

#include "care/reminders.h"
#include "models/clockwatch.h"
#include "models/device.h"
#include "models/preferences.h"
#include "ports/notifier.h"

#include <QObject>
#include <QSet>

namespace heard::models {

/// Rings what a patient wants to be reminded of, in words that tell a stranger nothing. Plans anew at the next ring, and
/// where the store, the clock or the time zone has changed. A notice stays until it is out of date.
class Bell final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. It begins to look when the event loop runs.
    Bell(Device &device, ports::Notifier &notifier, const Preferences &preferences, QObject *parent = nullptr);

    /// Plans anew and rings what is due.
    void look();

Q_SIGNALS:
    /// What was due has rung and is written down, and nothing has changed meanwhile.
    void looked();

private:
    void ring(care::ReminderSources sources);
    void forgetAhead(const care::ReminderSources &sources, Instant now);
    void shown(const care::PlannedReminder &ring, bool shown);
    void came();
    void withdraw(const QVector<ResourceId> &notices);
    void rest();
    [[nodiscard]] QString wordsFor(const care::PlannedReminder &ring) const;

    Device &m_device;
    ports::Notifier &m_notifier;
    const Preferences &m_preferences;
    care::Reminders m_reminders;
    ClockWatch m_clock;
    QVector<care::Rung> m_rung; ///< since it was made: it counts even where it could not be written down
    QSet<ResourceId> m_withdrawn;
    QVector<care::PlannedReminder> m_given; ///< shown, and not yet written down
    int m_coming = 0; ///< on their way to the screen
    bool m_failed = false; ///< one of them did not get there
    std::optional<Instant> m_next;
    bool m_looking = false;
    bool m_again = false;
};

} // namespace heard::models
