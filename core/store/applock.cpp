#include "store/applock.h"

using namespace std::chrono_literals;

namespace heard::store {

AppLock::AppLock(KeyFile &file, const Clock &clock, QObject *parent)
    : QObject(parent), m_file(file), m_clock(clock), m_lastTouch(clock.now())
{
    // The clock is asked again and again rather than one timer set to the limit: timers stand still while a laptop sleeps.
    m_timer.setInterval(5s);
    connect(&m_timer, &QTimer::timeout, this, &AppLock::lockIfIdle);
}

KeyResult<Key> AppLock::unlock(const QString &passphrase)
{
    auto key = m_file.open(passphrase);
    if (key) {
        m_lastTouch = m_clock.now();
        setLocked(false);
    }
    return key;
}

KeyResult<void> AppLock::lock()
{
    const auto protection = m_file.protection();
    // A key file that went missing or was damaged meanwhile could not be unlocked again; what is unsent must not be shut in.
    if (!protection)
        return failed(protection.error());
    if (*protection == Protection::Keychain)
        return failed(KeyFailure{KeyError::PassphraseNeeded});
    setLocked(true);
    return {};
}

void AppLock::setIdleLimit(std::optional<std::chrono::minutes> limit)
{
    m_idleLimit = limit;
    lockIfIdle();
}

void AppLock::touch()
{
    // What was idle too long locks before this touch counts.
    lockIfIdle();
    m_lastTouch = m_clock.now();
}

void AppLock::lockIfIdle()
{
    if (m_locked || !m_idleLimit)
        return;
    const Instant now = m_clock.now();
    // Set back, the clock would keep the app open for as long.
    m_lastTouch = std::min(m_lastTouch, now);
    if (now - m_lastTouch >= *m_idleLimit && !lock())
        m_lastTouch = now;
}

void AppLock::setLocked(bool locked)
{
    if (m_locked == locked)
        return;
    m_locked = locked;
    if (locked)
        m_timer.stop();
    else
        m_timer.start();
    Q_EMIT lockedChanged(locked);
}

} // namespace heard::store
