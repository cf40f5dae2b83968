#include "hub/slowlane.h"

namespace heard::hub {

namespace {

constexpr std::size_t mostWaiting = 16;

} // namespace

SlowLane::SlowLane()
    : m_thread{[this] { run(); }}
{
}

SlowLane::~SlowLane()
{
    stop();
}

bool SlowLane::take(std::function<void()> work)
{
    const std::lock_guard lock{m_mutex};
    if (m_stopping || m_waiting.size() >= mostWaiting)
        return false;
    m_waiting.push_back(std::move(work));
    m_wake.notify_one();
    return true;
}

void SlowLane::stop()
{
    {
        const std::lock_guard lock{m_mutex};
        m_stopping = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void SlowLane::run()
{
    std::unique_lock lock{m_mutex};
    while (true) {
        m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const auto work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        work();
        lock.lock();
    }
}

} // namespace heard::hub
