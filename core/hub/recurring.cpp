#include "hub/recurring.h"

#include <utility>

namespace heard::hub {

Recurring::Recurring(std::chrono::milliseconds every, std::function<void()> work) : m_every(every), m_work(std::move(work))
{
    m_thread = std::thread{[this] { run(); }};
}

void Recurring::stop()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Recurring::run()
{
    std::unique_lock lock{m_mutex};
    while (!m_wake.wait_for(lock, m_every, [this] { return m_stopping; })) {
        lock.unlock();
        m_work();
        lock.lock();
    }
}

} // namespace heard::hub
