#pragma once

#include "store/keyfile.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace heard::store {

/// Whether the person in front of the app has shown that it is hers; closes again when nothing was done for a while.
/// The database stays open behind it, so that what waits is still sent.
class AppLock final : public QObject {
    Q_OBJECT

public:
    /// Locked from the start. @p file and @p clock must outlive it.
    AppLock(KeyFile &file, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// Opens the key file, with its count of wrong tries and its waits.
    [[nodiscard]] KeyResult<Key> unlock(const QString &passphrase = {});
    /// At once; PassphraseNeeded where none is set, so that there is nothing to lock with.
    [[nodiscard]] KeyResult<void> lock();

    /// Nothing means never.
    void setIdleLimit(std::optional<std::chrono::minutes> limit);
    /// The person did something.
    void touch();
    /// Happens by itself every few seconds; worth a call when the app comes back to the front.
    void lockIfIdle();

Q_SIGNALS:
    void lockedChanged(bool locked);

private:
    void setLocked(bool locked);

    KeyFile &m_file;
    const Clock &m_clock;
    QTimer m_timer;
    std::optional<std::chrono::minutes> m_idleLimit = std::chrono::minutes{5};
    Instant m_lastTouch;
    bool m_locked = true;
};

} // namespace heard::store
