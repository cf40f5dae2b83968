#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace heard::hub {

/// Does something every so often on a thread of its own, until it is stopped.
class Recurring final {
public:
    /// @p work is done first after @p every.
    Recurring(std::chrono::milliseconds every, std::function<void()> work);
    ~Recurring() { stop(); }

    /// Finishes what it is at.
    void stop();

private:
    void run();

    const std::chrono::milliseconds m_every;
    const std::function<void()> m_work;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace heard::hub
