#pragma once

#include "base/result.h"
#include "hub/message.h"
#include "hub/ratelimiter.h"

#include <chrono>
#include <functional>
#include <memory>

namespace heard::hub {

/// What one client may ask of the server before it is refused or dropped.
struct HttpLimits {
    std::size_t body = 1024 * 1024; ///< bytes
    std::size_t headers = 16 * 1024; ///< bytes
    std::size_t target = 8 * 1024; ///< bytes
    std::chrono::milliseconds idleTime{60'000}; ///< between requests
    std::chrono::milliseconds headerTime{10'000}; ///< for all of the request's head
    std::chrono::milliseconds bodyTime{20'000}; ///< for all of its body
    std::chrono::milliseconds answerTime{30'000}; ///< for the handler, and again for sending what it answers
    int connections = 1024;
    int connectionsPerAddress = 256;
    Rate perAddress{400, 2000};
};

/// PEM files; an empty certificate means plain HTTP, which is only spoken on loopback.
struct TlsFiles {
    QString certificateChain;
    QString privateKey;
};

struct HttpOptions {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0 takes a free one
    int workers = 2;
    TlsFiles tls;
    bool behindProxy = false; ///< believe X-Forwarded-… of a proxy on this machine
    HttpLimits limits;
};

enum class ListenError { AddressNotUnderstood, BeyondLoopbackWithoutTls, TlsFilesUnusable, CannotListen };

struct ListenFailure {
    ListenError error{};
    QString detail;
};

/// Where an answer goes.
class AnswerSlot {
public:
    AnswerSlot() = default;
    AnswerSlot(const AnswerSlot &) = delete;
    AnswerSlot &operator=(const AnswerSlot &) = delete;
    virtual ~AnswerSlot() = default;
    virtual void put(Response response) = 0;
};

/// Answers one request, once, from any thread, while the server is there.
class Answer final {
public:
    explicit Answer(std::shared_ptr<AnswerSlot> slot)
        : m_slot(std::move(slot))
    {
    }
    void operator()(Response response) const { m_slot->put(std::move(response)); }

private:
    std::shared_ptr<AnswerSlot> m_slot;
};

/// Speaks HTTP/1.1 on a few threads, holds every client to the limits and hands whole requests to one handler.
/// Pipelined requests are answered in their order.
class HttpServer final {
public:
    /// Runs on the worker's thread and must not wait there; what takes long is answered later from another thread.
    using Handler = std::function<void(const Request &, const Answer &)>;

    [[nodiscard]] static Result<std::unique_ptr<HttpServer>, ListenFailure> start(
        const HttpOptions &options, Handler handler);
    ~HttpServer();

    [[nodiscard]] quint16 port() const;
    /// Takes no more requests, finishes what is under way (at most @p patience) and ends the threads.
    void stop(std::chrono::milliseconds patience = std::chrono::seconds{10});

private:
    struct Parts;
    explicit HttpServer(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace heard::hub
