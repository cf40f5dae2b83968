#pragma once

#include "base/clock.h"

#include <QDate>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace heard::models {

/// Tells one model or view object when time has passed that matters to it: the moment it waits for, midnight, or an unknown
/// span, for the machine slept, its clock was set, another time zone holds or somebody comes back to the app.
class ClockWatch final : public QObject
{
    Q_OBJECT

public:
    /// @p clock must outlive it.
    explicit ClockWatch(const Clock &clock, QObject *parent = nullptr);

    /// Besides midnight; nothing forgets what was waited for before.
    void waitFor(std::optional<Instant> moment);

Q_SIGNALS:
    void passed();

private:
    /// What it was when last looked at, to notice a leap.
    struct Seen {
        Instant now;
        QDate day;
        QByteArray zone;
    };

    [[nodiscard]] Seen see() const;
    void look();
    void arm();

    const Clock &m_clock;
    QTimer m_timer;
    QElapsedTimer m_since; ///< that it was last looked at, by a clock that nobody sets
    Seen m_seen;
    std::optional<Instant> m_moment;
};

} // namespace heard::models
