#pragma once

#include "care/reminders.h"
#include "models/device.h"
#include "models/preferences.h"
#include "ports/notifier.h"

#include <QObject>
#include <QTimer>

namespace heard::models {

/// Rings what a patient wants to be reminded of, in words that tell a stranger nothing. Looks at the clock on the wall
/// twice a minute, so that a moved appointment, another time zone and a clock that was set count at once.
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
    void ring(const care::ReminderSources &sources, const QSet<ResourceId> &rung);
    void rest();
    [[nodiscard]] QString wordsFor(const care::PlannedReminder &ring) const;

    Device &m_device;
    ports::Notifier &m_notifier;
    const Preferences &m_preferences;
    care::Reminders m_reminders;
    QTimer m_timer;
    QHash<ResourceId, ResourceId> m_shown; ///< of what is on the screen, the appointment by the ring
    bool m_looking = false;
    bool m_again = false;
};

} // namespace heard::models
