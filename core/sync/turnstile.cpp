#include "sync/turnstile.h"

#include <QTimer>

namespace heard::sync {

void Turnstile::release()
{
    // From the event loop: the one who leaves is still running.
    QTimer::singleShot(0, &m_here, [this] { admitNext(); });
}

void Turnstile::admitNext()
{
    if (m_queue.empty()) {
        m_taken = false;
        return;
    }
    const auto next = m_queue.front();
    m_queue.pop_front();
    next.resume();
}

} // namespace heard::sync
