#include "hub/httpworker.h"

#include <algorithm>
#include <vector>

namespace heard::hub {

WatchedConnection::WatchedConnection(Worker &worker)
    : m_worker(worker)
{
    m_worker.connections.insert(this);
}

WatchedConnection::~WatchedConnection()
{
    m_worker.connections.erase(this);
}

void WatchedConnection::wait(Waiting what)
{
    const HttpLimits &limits = m_worker.serving.options.limits;
    std::chrono::milliseconds patience{};
    switch (what) {
    case Waiting::ForRequest:
        patience = limits.idleTime;
        break;
    case Waiting::ForHead:
        patience = limits.headerTime;
        break;
    case Waiting::ForBody:
        patience = limits.bodyTime;
        break;
    case Waiting::ForAnswer:
    case Waiting::ForSending:
        patience = limits.answerTime;
        break;
    }
    m_waiting = what;
    m_overdue = false;
    m_deadline = std::chrono::steady_clock::now() + patience;
}

void WatchedConnection::endIfOverdue(Moment now)
{
    if (now < m_deadline)
        return;
    m_overdue = true;
    interrupt();
}

void WatchedConnection::endIfIdle()
{
    if (m_waiting == Waiting::ForRequest)
        interrupt();
}

Worker::Worker(int number, Serving &serving)
    : number(number)
    , serving(serving)
    , m_watch(context)
{
}

void Worker::start()
{
    watch();
}

void Worker::finish()
{
    finishing = true;
    // A copy: ending one may take it out of the set.
    for (WatchedConnection *connection : std::vector(connections.begin(), connections.end()))
        connection->endIfIdle();
}

void Worker::abandon()
{
    for (WatchedConnection *connection : std::vector(connections.begin(), connections.end()))
        connection->abandon();
}

void Worker::watch()
{
    const HttpLimits &limits = serving.options.limits;
    const auto shortest = std::min({limits.idleTime, limits.headerTime, limits.bodyTime, limits.answerTime});
    m_watch.expires_after(std::clamp(shortest / 4, std::chrono::milliseconds{10}, std::chrono::milliseconds{250}));
    m_watch.async_wait([this](const boost::system::error_code &error) {
        if (error)
            return;
        const auto now = std::chrono::steady_clock::now();
        for (WatchedConnection *connection : std::vector(connections.begin(), connections.end()))
            connection->endIfOverdue(now);
        watch();
    });
}

} // namespace heard::hub
