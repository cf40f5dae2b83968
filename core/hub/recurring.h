#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace heard::hub {

/// Does something every so often on a thread of its own, until it is stopped.
class Recurring final {
public:
    /// How long to rest before the next time.
    using Rest = std::function<std::chrono::milliseconds()>;

    /// @p work is done first after @p every.
    Recurring(std::chrono::milliseconds every, std::function<void()> work) : Recurring([every] { return every; }, std::move(work)) {}
    /// Both run on its thread only.
    Recurring(Rest rest, std::function<void()> work);
    ~Recurring() { stop(); }

    /// Finishes what it is at.
    void stop();

private:
    void run();

    const Rest m_rest;
    const std::function<void()> m_work;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace heard::hub
