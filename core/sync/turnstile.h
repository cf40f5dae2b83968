#pragma once

#include <QObject>

#include <coroutine>
#include <deque>
#include <utility>

namespace heard::sync {

/// Lets one task after another through, in the order in which they came.
class Turnstile final {
public:
    /// Until it goes, nobody else is let through.
    class [[nodiscard]] Turn final {
    public:
        explicit Turn(Turnstile &turnstile) : m_turnstile(&turnstile) {}
        Turn(Turn &&other) noexcept : m_turnstile(std::exchange(other.m_turnstile, nullptr)) {}
        Turn &operator=(Turn &&) = delete;
        ~Turn()
        {
            if (m_turnstile)
                m_turnstile->release();
        }

    private:
        Turnstile *m_turnstile;
    };

    [[nodiscard]] auto turn()
    {
        struct Awaiter {
            Turnstile &turnstile;
            std::coroutine_handle<> waiting{};

            explicit Awaiter(Turnstile &awaited) : turnstile(awaited) {}
            Awaiter(const Awaiter &) = delete;
            Awaiter &operator=(const Awaiter &) = delete;
            // A task that is given up leaves the queue.
            ~Awaiter() { std::erase(turnstile.m_queue, waiting); }

            bool await_ready() { return !std::exchange(turnstile.m_taken, true); }
            void await_suspend(std::coroutine_handle<> awaiting)
            {
                waiting = awaiting;
                turnstile.m_queue.push_back(awaiting);
            }
            Turn await_resume() { return Turn{turnstile}; }
        };
        return Awaiter{*this};
    }

private:
    void release();
    void admitNext();

    QObject m_here;
    std::deque<std::coroutine_handle<>> m_queue;
    bool m_taken = false;
};

} // namespace heard::sync
