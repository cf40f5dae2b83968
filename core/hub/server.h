#pragma once

#include "hub/httpserver.h"
#include "hub/recurring.h"
#include "hub/release.h"
#include "hub/service.h"
#include "hub/vault.h"

namespace heard::hub {

enum class StartError { NoDatabase, StoreUnusable, CannotListen };

struct StartFailure {
    StartError error{};
    QString detail;
    std::optional<store::StoreError> store; ///< StoreUnusable: what is wrong with it; it is kept as it is
    std::optional<ListenError> listen; ///< CannotListen: why
};

struct ServerOptions {
    HttpOptions http;
    ServiceOptions service;
    std::chrono::milliseconds countEvery = std::chrono::hours{1}; ///< what patients confirmed
    /// How often what was said without a name is let in: at midnight in UTC, or at the like of another span. The moment it comes in
    /// stands with it wherever it goes: a day at a time, it tells nobody when it was said.
    std::chrono::milliseconds release = std::chrono::hours{24};
};

/// The hub as a whole: the store, the thread that writes, the service and the HTTP server over them.
class Server final {
public:
    /// @p clock must outlive it. The database must have been made, by `init`.
    [[nodiscard]] static Result<std::unique_ptr<Server>, StartFailure> start(
        const Vault &vault, ServerOptions options, const Clock &clock);
    ~Server();

    [[nodiscard]] quint16 port() const { return m_http->port(); }
    [[nodiscard]] Committer &committer() { return *m_committer; }
    [[nodiscard]] Release &release() { return *m_release; }
    /// Finishes what is under way and writes the log back into the database.
    void stop();

private:
    Server() = default;

    // In this order: each needs those above it.
    std::unique_ptr<Committer> m_committer;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<HttpServer> m_http;
    std::unique_ptr<Recurring> m_counting;
    std::unique_ptr<Release> m_release;
    std::optional<Vault> m_vault;
};

} // namespace heard::hub
