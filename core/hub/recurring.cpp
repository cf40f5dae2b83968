#include "hub/recurring.h"

namespace heard::hub {

Recurring::Recurring(Rest rest, std::function<void()> work) : m_rest(std::move(rest)), m_work(std::move(work))
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
    while (!m_wake.wait_for(lock, m_rest(), [this] { return m_stopping; })) {
        lock.unlock();
        m_work();
        lock.lock();
    }
}

} // namespace heard::hub
