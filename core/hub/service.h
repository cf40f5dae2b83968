#pragma once

#include "hub/answers.h"
#include "hub/committer.h"
#include "hub/httpserver.h"
#include "hub/letterslot.h"
#include "hub/repeatedreads.h"
#include "hub/signin.h"

#include <vector>

namespace heard::hub {

struct ServiceOptions {
    QByteArray publicAddress; ///< "https://hub.example" as clients see it; empty takes it from each request
    bool encrypted = false; ///< we speak TLS ourselves
    Rate perAccount{200, 2000};
};

/// Turns HTTP requests into reads, searches and changes, and their outcome into answers: the routes of the hub.
class Service final {
public:
    /// @p readers is one connection for each of the server's threads. All must outlive it.
    Service(ServiceOptions options, std::vector<store::Connection> readers, Committer &committer, passes::Issuer issuer,
        const Clock &clock);

    void handle(const Request &request, const Answer &answer);
    /// Finishes what takes long; after the HTTP server has stopped.
    void stop() { m_slowLane.stop(); }

private:
    /// One request on its way: what every route needs.
    struct Visit {
        const Request &request;
        const Answer &answer;
        Caller caller;
        QVector<QByteArray> path; ///< below "/fhir"
        QByteArray base; ///< "https://hub.example/fhir"
        store::Connection &reader;
    };

    void handleFhir(const Request &request, const Answer &answer, const QByteArray &root);
    [[nodiscard]] Answered<Caller> callerOf(const Request &request);
    void route(const Visit &visit);
    void routeType(const Visit &visit, const ResourceType &type);
    void routeInstance(const Visit &visit, const ResourceType &type, const QString &id);
    void routeAudit(const Visit &visit);

    void readAudit(const Visit &visit, const QString &id);
    void searchAudit(const Visit &visit);
    void read(const Visit &visit, const ResourceType &type, const QString &id, const QString &version);
    void history(const Visit &visit, const ResourceType &type, const QString &id);
    void search(const Visit &visit, const ResourceType &type, const Pairs &parameters);
    void create(const Visit &visit, const ResourceType &type);
    void update(const Visit &visit, const ResourceType &type, const QString &id);
    void bundle(const Visit &visit);
    /// A batch that only reads, as each device sends every second, waits for nobody who writes.
    void readAll(const Visit &visit, const QStringList &urls);
    void operation(const Visit &visit, const ResourceType &type, const QString &id, const QByteArray &name);
    void noteOpening(const Visit &visit, const ResourceType &type, const QString &id);

    using Change = std::function<Answered<Written>(Changes &)>;
    void write(const Visit &visit, const QString &interaction, const QString &type, const QString &id, Change change);

    void refuse(
        const Visit &visit, const QString &interaction, const QString &type, const QString &id, const Refusal &refusal);
    void methodNotAllowed(const Visit &visit, const QByteArray &allowed, const QString &why = {});

    const ServiceOptions m_options;
    std::vector<store::Connection> m_readers;
    Committer &m_committer;
    const Clock &m_clock;
    Sessions m_sessions;
    SlowLane m_slowLane;
    SignIn m_signIn;
    PassDesk m_passes;
    LetterSlot m_letterSlot;
    RateLimiter m_accounts;
    RepeatedReads m_repeated;
};

} // namespace heard::hub
