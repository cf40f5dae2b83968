#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace heard::hub {

/// One thread for what takes a tenth of a second or more and memory, such as proving a passphrase: neither readers
/// nor the thread that writes wait for it, and a flood is refused.
class SlowLane final {
public:
    SlowLane();
    ~SlowLane();
    SlowLane(const SlowLane &) = delete;
    SlowLane &operator=(const SlowLane &) = delete;

    /// False when too much waits already.
    [[nodiscard]] bool take(std::function<void()> work);
    /// Finishes what waits.
    void stop();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_waiting;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace heard::hub
