#include "fakes/runninghub.h"

#include "hub/founding.h"
#include "hub/querystring.h"
#include "hub/search.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <future>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace heard::fakes {

namespace {

constexpr int patience = 10; // seconds

void must(bool holds, const char *what)
{
    if (!holds)
        throw std::runtime_error{what};
}

} // namespace

QJsonObject HubAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

HubConnection::HubConnection(quint16 port)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    must(m_socket >= 0, "no socket");
    const timeval limit{patience, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    must(::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0,
        "the hub does not listen");
}

HubConnection::~HubConnection()
{
    ::close(m_socket);
}

HubAnswer HubConnection::ask(const QByteArray &method, const QByteArray &target, const QByteArray &token,
    const QByteArray &body, const QByteArray &headers)
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: hub.test\r\n" + headers;
    if (!token.isEmpty())
        request += "Authorization: Bearer " + token + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!body.isEmpty() && !headers.contains("Content-Type"))
        request += "Content-Type: application/fhir+json\r\n";
    send(request + "\r\n" + body);
    return receive(method == "HEAD");
}

void HubConnection::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const auto count
            = ::send(m_socket, bytes.constData() + sent, static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return; // the hub has closed; what it said before can still be read
        sent += count;
    }
}

HubAnswer HubConnection::receive(bool headOnly)
{
    const auto more = [this] {
        std::array<char, 65536> chunk;
        const auto count = ::recv(m_socket, chunk.data(), chunk.size(), 0);
        if (count > 0)
            m_buffer.append(chunk.data(), count);
        return count > 0;
    };
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!more())
            return {};
    }
    HubAnswer answer;
    const QList<QByteArray> lines = m_buffer.first(end).split('\n');
    answer.status = lines.front().split(' ').value(1).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        answer.headers.insert(lines[i].first(colon).toLower(), lines[i].mid(colon + 1).trimmed());
    }
    m_buffer.remove(0, end + 4);
    const qsizetype length = headOnly ? 0 : answer.headers.value("content-length").toLongLong();
    while (m_buffer.size() < length && more()) { }
    answer.body = m_buffer.first(std::min(length, m_buffer.size()));
    m_buffer.remove(0, answer.body.size());
    return answer;
}

bool HubConnection::isClosed()
{
    std::array<char, 4096> chunk;
    const timeval limit{5, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    while (true) {
        const auto count = ::recv(m_socket, chunk.data(), chunk.size(), 0);
        if (count == 0)
            return true;
        if (count < 0)
            return errno == ECONNRESET;
    }
}

RunningHub::RunningHub(hub::ServerOptions options, const Clock *clock)
    : m_clock(clock ? *clock : m_systemClock)
    , m_options(std::move(options))
{
    must(m_folder.isValid(), "no temporary folder");
    m_vault.emplace(m_folder.path(), store::Key::random());
    must(m_vault->openToWrite().has_value(), "the hub's database cannot be made");
    start();
    const Person first = [this] {
        std::promise<std::optional<hub::Founded>> founded;
        std::optional<hub::Founded> result;
        m_server->committer().submit(
            [&](hub::Desk &desk) {
                auto made = hub::found(desk, m_clock, u"Riverbank Breast Unit"_s, u"Ife Adeyemi"_s,
                    hub::Role::Administrator | hub::Role::PledgeLead | hub::Role::Nurse);
                if (made)
                    result = *made;
                return made.has_value();
            },
            [&](const store::StoreResult<void> &) { founded.set_value(result); });
        const auto unit = founded.get_future().get();
        must(unit.has_value(), "the unit cannot be founded");
        m_organization = u"Organization/"_s + unit->organization;
        return signIn(unit->invite.code.toText());
    }();
    m_everything = first;
}

RunningHub::~RunningHub() = default;

void RunningHub::start()
{
    auto server = hub::Server::start(*m_vault, m_options, m_clock);
    must(server.has_value(), "the hub does not start");
    m_server = *std::move(server);
}

void RunningHub::stop()
{
    m_server.reset();
}

void RunningHub::restart()
{
    stop();
    start();
}

QString RunningHub::base() const
{
    return u"http://127.0.0.1:%1/fhir"_s.arg(port());
}

QString RunningHub::invite(const QString &subject, hub::Roles roles)
{
    std::promise<QString> code;
    QString made;
    m_server->committer().submit(
        [&](hub::Desk &desk) {
            const auto invite = hub::Accounts{desk.connection, m_clock}.invite(subject, roles, {});
            if (invite)
                made = invite->code.toText();
            return invite.has_value();
        },
        [&](const store::StoreResult<void> &) { code.set_value(made); });
    return code.get_future().get();
}

Person RunningHub::team(const QString &name, hub::Roles roles)
{
    std::promise<QString> added;
    QString subject;
    m_server->committer().submit(
        [&](hub::Desk &desk) {
            const auto made = hub::addColleague(desk, m_organization.section(u'/', 1), name, roles);
            if (made)
                subject = *made;
            return made.has_value();
        },
        [&](const store::StoreResult<void> &) { added.set_value(subject); });
    must(!added.get_future().get().isEmpty(), "the colleague cannot be added");
    return signIn(invite(subject, roles));
}

Person RunningHub::patient(const QString &given)
{
    const QString subject = make({{u"resourceType"_s, u"Patient"_s}, {u"active"_s, true},
        {u"name"_s, QJsonArray{QJsonObject{{u"family"_s, u"Baker"_s}, {u"given"_s, QJsonArray{given}}}}}});
    return signIn(invite(subject, hub::Role::Patient));
}

Person RunningHub::signIn(const QString &code)
{
    const QByteArray verifier = "verifier-of-a-test-which-is-long-enough-to-be-one";
    const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const HubAnswer asked = form("/auth/challenge",
        "client_id=test&code_challenge_method=S256&code_challenge=" + challenge
            + "&invite_code=" + code.toUtf8().toPercentEncoding());
    must(asked.status == 200, "the invite code is not accepted");
    const HubAnswer issued = form("/auth/token",
        "grant_type=authorization_code&client_id=test&code_verifier=" + verifier
            + "&code=" + asked.json()[u"authorization_code"].toString().toUtf8());
    must(issued.status == 200, "the authorization code is not accepted");
    const QJsonObject tokens = issued.json();
    return {tokens[u"fhirUser"].toString(), tokens[u"access_token"].toString().toUtf8(),
        tokens[u"refresh_token"].toString().toUtf8()};
}

HubAnswer RunningHub::ask(const QByteArray &method, const QByteArray &path, const Person &person,
    const QJsonObject &body, const QByteArray &headers)
{
    const QByteArray text = body.isEmpty() ? QByteArray{} : QJsonDocument{body}.toJson(QJsonDocument::Compact);
    return HubConnection{port()}.ask(method, path, person.token, text, headers);
}

HubAnswer RunningHub::post(const QJsonObject &resource, const Person &person, const QByteArray &headers)
{
    return ask("POST", "/fhir/" + resource[u"resourceType"].toString().toUtf8(), person, resource, headers);
}

HubAnswer RunningHub::put(const QJsonObject &resource, const Person &person, const QByteArray &etag)
{
    return ask("PUT",
        "/fhir/" + resource[u"resourceType"].toString().toUtf8() + '/' + resource[u"id"].toString().toUtf8(), person,
        resource, "If-Match: " + etag + "\r\n");
}

HubAnswer RunningHub::form(const QByteArray &path, const QByteArray &form)
{
    return HubConnection{port()}.ask("POST", path, {}, form, "Content-Type: application/x-www-form-urlencoded\r\n");
}

int RunningHub::count(const QString &search)
{
    const QByteArray path = "/fhir/" + search.toUtf8() + (search.contains(u'?') ? "&" : "?") + "_summary=count";
    const HubAnswer answer = ask("GET", path, m_everything);
    must(answer.status == 200, "the search is refused");
    return answer.json()[u"total"].toInt();
}

QString RunningHub::make(const QJsonObject &resource)
{
    const HubAnswer answer = post(resource, m_everything);
    must(answer.status == 201, "the resource cannot be made");
    return resource[u"resourceType"].toString() + u'/' + answer.json()[u"id"].toString();
}

} // namespace heard::fakes
