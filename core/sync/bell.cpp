#include "sync/bell.h"

namespace heard::sync {

Bell::Bell()
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { resume(); });
}

void Bell::ring()
{
    m_rung = true;
    // Not at once: whoever rings may be in the middle of something, or about to destroy the one who waits.
    if (m_awaiting)
        m_timer.start(std::chrono::milliseconds{0});
}

void Bell::hush()
{
    m_timer.stop();
    m_awaiting = nullptr;
}

void Bell::resume()
{
    if (const auto awaiting = std::exchange(m_awaiting, nullptr))
        awaiting.resume();
}

} // namespace heard::sync
