#include "hub/server.h"

#include "hub/tallies.h"
#include "store/edges.h"

namespace heard::hub {

namespace {

StartFailure storeFailure(const store::Failure &failure)
{
    return {StartError::StoreUnusable, failure.detail, failure.error, {}};
}

void count(Committer &committer)
{
    committer.submit(
        [](Desk &desk) {
            const auto done = tallyConfirmations(desk);
            if (!done)
                qWarning("what patients confirmed was not counted: %s", qPrintable(done.error().detail));
            return done.has_value();
        },
        [](const store::StoreResult<void> &) {});
}

} // namespace

Result<std::unique_ptr<Server>, StartFailure> Server::start(
    const Vault &vault, ServerOptions options, const Clock &clock)
{
    if (!vault.exists())
        return failed(StartFailure{StartError::NoDatabase, vault.databasePath(), {}, {}});
    auto writing = vault.openToWrite();
    if (!writing)
        return failed(storeFailure(writing.error()));
    if (auto whole = store::readEdges(*writing); !whole)
        return failed(storeFailure(whole.error()));
    // The planner knows the tables' sizes only from this.
    if (auto optimized = writing->execute("PRAGMA optimize"); !optimized)
        return failed(storeFailure(optimized.error()));
    auto issuer = PassDesk::issuerOf(*writing);
    if (!issuer)
        return failed(storeFailure(issuer.error()));
    auto committer = Committer::start(*std::move(writing), clock);
    if (!committer)
        return failed(storeFailure(committer.error()));
    std::vector<store::Connection> readers;
    for (int i = 0; i < std::max(1, options.http.workers); ++i) {
        auto reader = vault.openToRead();
        if (!reader)
            return failed(storeFailure(reader.error()));
        readers.push_back(*std::move(reader));
    }
    auto waiting = vault.openToRead();
    if (!waiting)
        return failed(storeFailure(waiting.error()));
    options.service.encrypted = !options.http.tls.certificateChain.isEmpty();

    std::unique_ptr<Server> server{new Server};
    server->m_vault = vault;
    server->m_committer = *std::move(committer);
    server->m_service = std::make_unique<Service>(options.service, std::move(readers), *server->m_committer,
        *std::move(issuer), clock);
    auto http = HttpServer::start(
        options.http, [service = server->m_service.get()](const Request &request, const Answer &answer) {
            service->handle(request, answer);
        });
    if (!http)
        return failed(StartFailure{StartError::CannotListen, http.error().detail, {}, http.error().error});
    server->m_http = *std::move(http);
    server->m_counting = std::make_unique<Recurring>(options.countEvery, [committer = server->m_committer.get()] { count(*committer); });
    server->m_release = std::make_unique<Release>(*std::move(waiting), *server->m_committer, clock, options.release);
    return server;
}

Server::~Server()
{
    stop();
}

void Server::stop()
{
    if (!m_http)
        return;
    m_counting->stop();
    m_release->stop();
    m_http->stop();
    m_service->stop();
    m_committer->stop();
    m_release.reset();
    m_http.reset();
    m_service.reset();
    m_committer.reset();
    if (auto connection = m_vault->openToWrite()) {
        if (auto done = connection->execute("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)"); !done)
            qWarning("the last checkpoint failed: %s", qPrintable(done.error().detail));
    }
}

} // namespace heard::hub
