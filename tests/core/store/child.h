#pragma once

#include <QByteArray>

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace heard::store {

/// A process that runs a body until it is killed or done, and tells its parent through a pipe what it has acknowledged.
/// It is forked without exec: neither side may have a database open or a second thread at that moment.
class Child final {
public:
    /// Writes one number to the parent.
    class Pipe final {
    public:
        explicit Pipe(int descriptor) : m_descriptor(descriptor) {}
        void tell(qint32 number) const
        {
            if (::write(m_descriptor, &number, sizeof number) != sizeof number)
                ::_exit(3);
        }

    private:
        int m_descriptor;
    };

    template <typename Body>
    explicit Child(Body body)
    {
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        m_process = ::fork();
        REQUIRE(m_process >= 0);
        if (m_process == 0) {
            ::close(ends[0]);
            ::_exit(body(Pipe{ends[1]}) ? 0 : 2);
        }
        ::close(ends[1]);
        m_reading = ends[0];
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    ~Child()
    {
        kill();
        ::close(m_reading);
    }

    /// The next number it told; nothing once it is gone or says nothing for ten seconds.
    [[nodiscard]] std::optional<qint32> hear()
    {
        pollfd waiting{m_reading, POLLIN, 0};
        qint32 number = 0;
        if (::poll(&waiting, 1, 10'000) != 1 || ::read(m_reading, &number, sizeof number) != sizeof number)
            return std::nullopt;
        return number;
    }

    /// Kills it once @p span has passed, without a chance to clean up.
    void killAfter(std::chrono::microseconds span)
    {
        // Busy, because a sleep would wake when it suits the scheduler: the same few points over and over.
        const auto until = std::chrono::steady_clock::now() + span;
        while (std::chrono::steady_clock::now() < until) { }
        kill();
    }

    void kill()
    {
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            (void)wait();
        }
    }

    /// Waits for its end; true where it ended by itself and well.
    [[nodiscard]] bool wait()
    {
        int status = 0;
        while (::waitpid(m_process, &status, 0) < 0 && errno == EINTR) { }
        m_process = 0;
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }

private:
    pid_t m_process = 0;
    int m_reading = -1;
};

} // namespace heard::store
