#pragma once

#include <coroutine>
#include <exception>
#include <functional>
#include <optional>
#include <utility>

namespace heard::sync {

template <typename T>
class Task;

namespace detail {

/// What every task's coroutine has in common: it begins when asked, and passes on to whoever waits for it.
template <typename T>
struct TaskPromiseBase {
    struct Finally {
        bool await_ready() const noexcept { return false; }
        template <typename Promise>
        std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> ended) noexcept
        {
            if (ended.promise().awaiting)
                return ended.promise().awaiting;
            // Whoever is told may destroy the task: nothing of it is touched after this.
            if (ended.promise().tell)
                std::exchange(ended.promise().tell, nullptr)(ended.promise());
            return std::noop_coroutine();
        }
        void await_resume() const noexcept {}
    };

    std::suspend_always initial_suspend() const noexcept { return {}; }
    Finally final_suspend() const noexcept { return {}; }
    // Expected failures are values; whatever is thrown is a mistake of ours.
    void unhandled_exception() const noexcept { std::terminate(); }

    std::coroutine_handle<> awaiting;
    std::function<void(TaskPromiseBase &)> tell;
};

template <typename T>
struct TaskPromise : TaskPromiseBase<T> {
    using Told = std::function<void(T)>;

    Task<T> get_return_object();
    void return_value(T given) { value.emplace(std::move(given)); }

    std::optional<T> value;
};

template <>
struct TaskPromise<void> : TaskPromiseBase<void> {
    using Told = std::function<void()>;

    Task<void> get_return_object();
    void return_void() const {}
};

} // namespace detail

/// An answer in the making, on the thread that starts it. Nothing happens before it is started or awaited; destroying it
/// gives it up, with everything it waits for, and then nobody is called.
/// GCC 12 destroys some temporaries of a coroutine twice: a body holds no braced list, and makes no aggregate within the
/// expression that awaits.
template <typename T>
class [[nodiscard]] Task final {
public:
    using promise_type = detail::TaskPromise<T>;
    using Told = typename promise_type::Told;

    Task() = default;
    explicit Task(std::coroutine_handle<promise_type> handle) : m_handle(handle) {}
    Task(Task &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Task &operator=(Task &&other) noexcept
    {
        Task given{std::move(other)};
        std::swap(m_handle, given.m_handle);
        return *this;
    }
    ~Task()
    {
        if (m_handle)
            m_handle.destroy();
    }

    /// Begins; @p done gets the answer, once, and may destroy the task.
    void start(Told done)
    {
        m_handle.promise().tell = [done = std::move(done)](auto &promise) {
            if constexpr (std::is_void_v<T>)
                done();
            else
                done(std::move(*static_cast<promise_type &>(promise).value));
        };
        m_handle.resume();
    }
    /// Begun and not yet answered.
    [[nodiscard]] bool isRunning() const { return m_handle && !m_handle.done(); }

    auto operator co_await() &&
    {
        struct Awaiter {
            std::coroutine_handle<promise_type> handle;

            bool await_ready() const noexcept { return false; }
            std::coroutine_handle<> await_suspend(std::coroutine_handle<> awaiting) noexcept
            {
                handle.promise().awaiting = awaiting;
                return handle;
            }
            T await_resume()
            {
                if constexpr (!std::is_void_v<T>)
                    return std::move(*handle.promise().value);
            }
        };
        return Awaiter{m_handle};
    }

private:
    std::coroutine_handle<promise_type> m_handle;
};

namespace detail {

template <typename T>
Task<T> TaskPromise<T>::get_return_object()
{
    return Task<T>{std::coroutine_handle<TaskPromise>::from_promise(*this)};
}

inline Task<void> TaskPromise<void>::get_return_object()
{
    return Task<void>{std::coroutine_handle<TaskPromise>::from_promise(*this)};
}

} // namespace detail

} // namespace heard::sync
