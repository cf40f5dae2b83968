#pragma once

#include <QTimer>

#include <chrono>
#include <coroutine>
#include <utility>

namespace heard::sync {

/// Something to wait for until it is rung or a time has passed; a ring while nobody waits is kept for the next who does.
class Bell final {
public:
    Bell();

    void ring();
    [[nodiscard]] auto rungWithin(std::chrono::milliseconds span)
    {
        struct Awaiter {
            Bell &bell;
            std::chrono::milliseconds span;
            std::coroutine_handle<> waiting{};

            Awaiter(Bell &rung, std::chrono::milliseconds within) : bell(rung), span(within) {}
            Awaiter(const Awaiter &) = delete;
            Awaiter &operator=(const Awaiter &) = delete;
            // A task that is given up must not be resumed.
            ~Awaiter()
            {
                if (waiting && bell.m_awaiting == waiting)
                    bell.hush();
            }

            bool await_ready() const { return false; }
            void await_suspend(std::coroutine_handle<> awaiting)
            {
                bell.m_awaiting = waiting = awaiting;
                bell.m_timer.start(bell.m_rung ? std::chrono::milliseconds{0} : span);
            }
            /// True where it was rung.
            bool await_resume() { return std::exchange(bell.m_rung, false); }
        };
        return Awaiter{*this, span};
    }

private:
    void hush();
    void resume();

    QTimer m_timer;
    std::coroutine_handle<> m_awaiting;
    bool m_rung = false;
};

} // namespace heard::sync
