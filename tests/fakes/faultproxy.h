#pragma once

#include "fakes/scriptedserver.h"

#include <QNetworkAccessManager>

#include <random>

namespace heard::fakes {

/// What a network can do to one request.
struct Mishap {
    enum class Kind {
        None,
        NotDelivered,   ///< the connection breaks on the way there
        AnswerLost,     ///< the connection breaks on the way back: the server has done it
        AnswerCut,      ///< … in the middle of the body
        DeliveredTwice, ///< the server gets it twice; the second answer comes back
        Refused,        ///< answered on the way with status, perhaps with Retry-After
        Portal,         ///< a sign-in page with status 200 comes instead
        CutJson,        ///< complete as HTTP, but half the JSON
    };

    Kind kind = Kind::None;
    int status = 503;
    QByteArray retryAfter{};
    std::chrono::milliseconds latency{};
};

/// A bad network between a device and a server on loopback.
class FaultProxy final {
public:
    using Choose = std::function<Mishap(const Asked &)>;

    /// Forwards to @p upstream's host and port.
    explicit FaultProxy(const QUrl &upstream);

    /// The FHIR base as the device sees it.
    [[nodiscard]] QUrl base() const;
    void setUpstream(const QUrl &upstream) { m_upstream = upstream; }
    void setReachable(bool reachable) { m_server.setReachable(reachable); }
    void choose(Choose choose) { m_choose = std::move(choose); }
    [[nodiscard]] ScriptedServer &wire() { return m_server; }
    /// How often each kind has happened.
    [[nodiscard]] int happened(Mishap::Kind kind) const { return m_happened.value(static_cast<int>(kind)); }

private:
    void pass(const Asked &asked, const Mishap &mishap, const ScriptedServer::Give &give);
    void forward(const Asked &asked, const ScriptedServer::Give &give);

    QUrl m_upstream;
    Choose m_choose;
    QHash<int, int> m_happened;
    QNetworkAccessManager m_network;
    ScriptedServer m_server;
};

/// The first request that writes is done, and its answer is lost.
struct DropFirstResponseAfterCommit {
    bool done = false;
    Mishap operator()(const Asked &asked)
    {
        const bool first = asked.verb != "GET" && !std::exchange(done, true);
        return {.kind = first ? Mishap::Kind::AnswerLost : Mishap::Kind::None};
    }
};

/// Every mishap there is, about one request in @p oneIn.
class RandomMishaps final {
public:
    RandomMishaps(quint32 seed, quint32 oneIn) : m_dice(seed), m_oneIn(oneIn) {}
    Mishap operator()(const Asked &asked);

private:
    [[nodiscard]] quint32 below(quint32 bound) { return std::uniform_int_distribution<quint32>{0, bound - 1}(m_dice); }

    std::mt19937 m_dice;
    quint32 m_oneIn;
};

} // namespace heard::fakes
