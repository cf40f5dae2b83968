#pragma once

// Private to the HTTP server: the only headers that know Asio.

#include "hub/httpserver.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>

#include <string>
#include <thread>
#include <unordered_set>

namespace heard::hub {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using PlainStream = Tcp::socket;
using TlsStream = asio::ssl::stream<Tcp::socket>;

class WatchedConnection;

/// What the connections of one server share.
struct Serving {
    HttpOptions options;
    HttpServer::Handler handler;
    RateLimiter addresses;
};

/// One thread of the server and the connections that live on it.
class Worker final {
public:
    Worker(int number, Serving &serving);

    /// Begins to look after time limits; called once, before the thread runs.
    void start();
    /// Idle connections end now, busy ones after their answer. On the worker's thread.
    void finish();
    /// Drops what still waits for an answer; when the thread has ended.
    void abandon();

    const int number;
    Serving &serving;
    std::unordered_set<WatchedConnection *> connections; ///< only touched on this worker's thread
    bool finishing = false;
    asio::io_context context{1}; // after the connections: the last of them go with it
    std::thread thread;

private:
    void watch();

    asio::steady_timer m_watch;
};

/// A connection as the worker sees it: something with a deadline. Lives and goes on the worker's thread only.
class WatchedConnection {
public:
    explicit WatchedConnection(Worker &worker);
    WatchedConnection(const WatchedConnection &) = delete;
    WatchedConnection &operator=(const WatchedConnection &) = delete;
    virtual ~WatchedConnection();

    using Moment = std::chrono::steady_clock::time_point;

    /// Ends what the connection waits for when its time is over.
    void endIfOverdue(Moment now);
    void endIfIdle();
    /// Stops waiting for an answer that nobody will send any more; when the thread has ended.
    virtual void abandon() = 0;

protected:
    enum class Waiting { ForRequest, ForHead, ForBody, ForAnswer, ForSending };

    void wait(Waiting what);
    /// Breaks off the running operation.
    virtual void interrupt() = 0;

    Worker &m_worker;
    Waiting m_waiting = Waiting::ForHead;
    bool m_overdue = false;

private:
    Moment m_deadline;
};

} // namespace heard::hub
