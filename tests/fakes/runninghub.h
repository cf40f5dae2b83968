#pragma once

#include "base/clock.h"
#include "hub/caller.h"
#include "hub/server.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace heard::fakes {

/// What a hub answered.
struct HubAnswer {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
    /// "W/\"3\"" → ready for If-Match.
    [[nodiscard]] QByteArray etag() const { return headers.value("etag"); }
};

/// One blocking HTTP/1.1 connection, for tests: sends requests or raw bytes and waits for what comes back.
class HubConnection {
public:
    explicit HubConnection(quint16 port);
    ~HubConnection();
    HubConnection(const HubConnection &) = delete;
    HubConnection &operator=(const HubConnection &) = delete;

    [[nodiscard]] HubAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &token = {},
        const QByteArray &body = {}, const QByteArray &headers = {});
    void send(const QByteArray &bytes);
    /// One answer; status 0 when the connection was closed before one came. @p headOnly: it has no body.
    [[nodiscard]] HubAnswer receive(bool headOnly = false);
    /// Whether the hub closes within five seconds.
    [[nodiscard]] bool isClosed();

private:
    int m_socket = -1;
    QByteArray m_buffer;
};

/// A person signed in at the hub.
struct Person {
    QString subject; ///< "Patient/123" or "Practitioner/456"
    QByteArray token;
    QByteArray refreshToken;

    [[nodiscard]] QString id() const { return subject.mid(subject.indexOf(QLatin1Char('/')) + 1); }
};

/// A real hub in this process, on a free port of loopback over a temporary encrypted folder, with the unit
/// "Riverbank Breast Unit", for tests and demonstrations.
class RunningHub {
public:
    explicit RunningHub(hub::ServerOptions options = {}, const Clock *clock = nullptr);
    ~RunningHub();

    [[nodiscard]] quint16 port() const { return m_server->port(); }
    /// "http://127.0.0.1:4711/fhir"
    [[nodiscard]] QString base() const;
    [[nodiscard]] hub::Server &server() { return *m_server; }
    [[nodiscard]] const hub::Vault &vault() const { return *m_vault; }
    [[nodiscard]] QString organization() const { return m_organization; }

    /// Stops and starts again over the same folder; the port changes.
    void restart();
    void stop();

    /// An invite code, "K7QM 4T9P X", straight from the store.
    [[nodiscard]] QString invite(const QString &subject, hub::Roles roles);
    /// Makes the person's resources where she is new, invites her and signs in.
    [[nodiscard]] Person team(const QString &name, hub::Roles roles);
    [[nodiscard]] Person patient(const QString &given);
    /// Signs in with an invite code by way of the challenge and token endpoints.
    [[nodiscard]] Person signIn(const QString &code);

    /// One request on a connection of its own.
    [[nodiscard]] HubAnswer ask(const QByteArray &method, const QByteArray &path, const Person &person = {},
        const QJsonObject &body = {}, const QByteArray &headers = {});
    [[nodiscard]] HubAnswer post(const QJsonObject &resource, const Person &person, const QByteArray &headers = {});
    [[nodiscard]] HubAnswer put(const QJsonObject &resource, const Person &person, const QByteArray &etag);
    [[nodiscard]] HubAnswer form(const QByteArray &path, const QByteArray &form);
    /// How many resources a search such as "Communication?identifier=x" finds for somebody who sees everything.
    [[nodiscard]] int count(const QString &search);

private:
    void start();
    [[nodiscard]] QString make(const QJsonObject &resource);

    QTemporaryDir m_folder;
    SystemClock m_systemClock;
    const Clock &m_clock;
    hub::ServerOptions m_options;
    std::optional<hub::Vault> m_vault;
    std::unique_ptr<hub::Server> m_server;
    QString m_organization;
    Person m_everything;
};

} // namespace heard::fakes
