#include "hub/service.h"

#include "fhir/primitives.h"
#include "hub/capability.h"
#include "hub/querystring.h"
#include "hub/storerefusal.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

bool isRead(const Request &request)
{
    return request.method == Method::Get || request.method == Method::Head;
}

/// "https://hub.example": configured, as a trusted proxy says, or as the client addressed us.
std::optional<QByteArray> rootOf(const Request &request, const QByteArray &configured, bool encrypted)
{
    if (!configured.isEmpty())
        return configured;
    const QByteArray host = request.forwardedHost.isEmpty() ? request.host : request.forwardedHost;
    const QByteArray ours{encrypted ? "https" : "http"};
    const QByteArray scheme = request.forwardedProtocol.isEmpty() ? ours : request.forwardedProtocol;
    for (const char c : host) {
        const bool allowed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.'
            || c == '-' || c == ':' || c == '[' || c == ']';
        if (!allowed)
            return std::nullopt;
    }
    if (host.isEmpty() || (scheme != "http" && scheme != "https"))
        return std::nullopt;
    return scheme + "://" + host;
}

std::optional<Refusal> refusedFormat(const Request &request)
{
    const QByteArray asked = valueOf(request.query, "_format").value_or(QByteArray{});
    if (!asked.isEmpty() && !asked.contains("json"))
        return Refusal{406, u"not-supported"_s, u"The hub speaks JSON only."_s, {}, {}};
    if (!asked.isEmpty() || request.accept.isEmpty() || request.accept.contains("json")
        || request.accept.contains("*/*") || request.accept.contains("application/*"))
        return std::nullopt;
    return Refusal{406, u"not-supported"_s, u"The hub speaks JSON only."_s, {}, {}};
}

Refusal unauthorized(const QString &why)
{
    return {401, u"login"_s, why, {}, {{"WWW-Authenticate", "Bearer"}}};
}

} // namespace

Service::Service(
    ServiceOptions options, std::vector<store::Connection> readers, Committer &committer, passes::Issuer issuer,
    const Clock &clock)
    : m_options(std::move(options))
    , m_readers(std::move(readers))
    , m_committer(committer)
    , m_clock(clock)
    , m_sessions(clock)
    , m_signIn(committer, m_sessions, m_slowLane, clock)
    , m_passes(std::move(issuer), committer, clock)
    , m_letterSlot(m_passes, committer, clock)
    , m_accounts(m_options.perAccount)
    , m_repeated(clock)
{
}

void Service::handle(const Request &request, const Answer &answer)
{
    const auto root = rootOf(request, m_options.publicAddress, m_options.encrypted);
    if (!root)
        return answer(responseTo({400, u"invalid"_s, u"The Host is malformed."_s, {}, {}}));
    if (request.method == Method::Options)
        return answer({204, {}, {}, {{"Allow", "GET, HEAD, POST, PUT, OPTIONS"}}});
    const auto &path = request.path;
    if (path.size() == 2 && path[0] == ".well-known" && path[1] == "smart-configuration" && isRead(request))
        return answer({200, "application/json", smartConfiguration(*root, m_passes.publicKey()), {}});
    if (path.size() == 2 && path[0] == "auth") {
        if (path[1] == "challenge")
            return m_signIn.challenge(request, answer);
        if (path[1] == "token")
            return m_signIn.token(request, answer);
        if (path[1] == "revoke")
            return m_signIn.revoke(request, answer);
    }
    if (!path.isEmpty() && path[0] == "fhir")
        return handleFhir(request, answer, *root);
    answer(responseTo({404, u"not-found"_s, u"The FHIR server is at /fhir."_s, {}, {}}));
}

void Service::handleFhir(const Request &request, const Answer &answer, const QByteArray &root)
{
    const QByteArray base = root + "/fhir";
    const QVector<QByteArray> path = request.path.mid(1);
    if (auto refusal = refusedFormat(request))
        return answer(responseTo(*refusal));
    if (isRead(request)) {
        if (path.isEmpty() || (path.size() == 1 && path[0] == "metadata"))
            return answer({200, fhirJson, capabilityStatement(base, root), {}});
        if (path.size() == 2 && path[0] == ".well-known" && path[1] == "smart-configuration")
            return answer({200, "application/json", smartConfiguration(root, m_passes.publicKey()), {}});
    }
    // Before anybody is asked who she is: nothing of this is written down.
    if (LetterSlot::isFor(request))
        return m_letterSlot.take(request, answer, m_readers[static_cast<std::size_t>(request.worker)]);
    auto caller = callerOf(request);
    const bool isKnown = caller.has_value();
    const Visit visit{request, answer, isKnown ? *caller : Caller{0, {}, {}, request.peer}, path, base,
        m_readers[static_cast<std::size_t>(request.worker)]};
    if (!isKnown)
        return refuse(visit, u"sign-in"_s, QString::fromLatin1(path.value(0)), {}, caller.error());
    route(visit);
}

Answered<Caller> Service::callerOf(const Request &request)
{
    static constexpr QByteArrayView scheme{"bearer "}; // in capitals or not: RFC 9110, 11.1
    if (request.authorization.left(scheme.size()).toLower() != scheme)
        return failed(unauthorized(u"Sign in first."_s));
    const QByteArray token = request.authorization.mid(scheme.size()).trimmed();
    const auto account = m_sessions.find(token, m_readers[static_cast<std::size_t>(request.worker)]);
    if (!account)
        return failed(storeRefusal(account.error()));
    if (!account->has_value())
        return failed(unauthorized(u"The token is not valid, or not any more."_s));
    const Caller caller{(*account)->key, (*account)->subject, (*account)->roles, request.peer};
    if (const auto wait = m_accounts.take(QByteArray::number(caller.account), std::chrono::steady_clock::now()))
        return failed(Refusal{429, u"throttled"_s, u"Too many requests from this account."_s, {},
            {{"Retry-After", QByteArray::number(static_cast<qint64>(wait->count()))}}});
    return caller;
}

void Service::route(const Visit &visit)
{
    if (visit.path.isEmpty())
        return visit.request.method == Method::Post ? bundle(visit) : methodNotAllowed(visit, "GET, POST");
    const QString name = QString::fromUtf8(visit.path[0]);
    if (name == "$anonymous-passes"_L1 && visit.path.size() == 1 && visit.request.method == Method::Post)
        return m_passes.give(visit.caller, visit.request, visit.answer);
    if (name == "AuditEvent"_L1)
        return routeAudit(visit);
    const ResourceType *type = resourceType(name);
    if (!type)
        return refuse(
            visit, u"search-type"_s, {}, {}, {404, u"not-supported"_s, u"The hub does not keep this type."_s, {}, {}});
    if (visit.path.size() == 1)
        return routeType(visit, *type);
    if (visit.path.size() == 2 && visit.path[1] == "_search") {
        if (visit.request.method != Method::Post)
            return methodNotAllowed(visit, "POST");
        if (!visit.request.contentType.toLower().startsWith("application/x-www-form-urlencoded"))
            return refuse(visit, u"search-type"_s, name, {},
                {415, u"not-supported"_s, u"Send the parameters as a form."_s, {}, {}});
        const auto form = pairsOf(visit.request.body);
        if (!form)
            return refuse(visit, u"search-type"_s, name, {}, {400, u"invalid"_s, u"The form is malformed."_s, {}, {}});
        return search(visit, *type, visit.request.query + *form);
    }
    routeInstance(visit, *type, QString::fromUtf8(visit.path[1]));
}

void Service::routeType(const Visit &visit, const ResourceType &type)
{
    if (isRead(visit.request))
        return search(visit, type, visit.request.query);
    if (visit.request.method == Method::Post)
        return create(visit, type);
    methodNotAllowed(visit, "GET, HEAD, POST");
}

void Service::routeInstance(const Visit &visit, const ResourceType &type, const QString &id)
{
    const auto &path = visit.path;
    if (!fhir::isId(id))
        return refuse(visit, u"read"_s, type.name, {}, notFound());
    if (path.size() == 2) {
        if (isRead(visit.request))
            return read(visit, type, id, {});
        if (visit.request.method == Method::Put)
            return update(visit, type, id);
        if (visit.request.method == Method::Delete)
            return methodNotAllowed(
                visit, "GET, HEAD, PUT", u"Nothing is deleted: give it a status such as entered-in-error instead."_s);
        return methodNotAllowed(visit, "GET, HEAD, PUT");
    }
    if (path[2] == "_history" && path.size() <= 4) {
        if (!isRead(visit.request))
            return methodNotAllowed(visit, "GET, HEAD");
        return path.size() == 3 ? history(visit, type, id) : read(visit, type, id, QString::fromUtf8(path[3]));
    }
    if (path.size() == 3 && (path[2] == "$invite" || path[2] == "$revoke-access")
        && (type.name == "Patient"_L1 || type.name == "Practitioner"_L1)) {
        if (visit.request.method != Method::Post)
            return methodNotAllowed(visit, "POST");
        return operation(visit, type, id, path[2]);
    }
    if (path.size() == 3 && path[2] == "$opened" && type.name == "Patient"_L1) {
        if (visit.request.method != Method::Post)
            return methodNotAllowed(visit, "POST");
        return noteOpening(visit, type, id);
    }
    refuse(visit, u"read"_s, type.name, id, {404, u"not-supported"_s, u"There is nothing at this address."_s, {}, {}});
}

void Service::routeAudit(const Visit &visit)
{
    if (!isRead(visit.request) || visit.path.size() > 2)
        return methodNotAllowed(visit, "GET, HEAD");
    if (visit.path.size() == 2)
        return readAudit(visit, QString::fromUtf8(visit.path[1]));
    searchAudit(visit);
}

void Service::refuse(
    const Visit &visit, const QString &interaction, const QString &type, const QString &id, const Refusal &refusal)
{
    m_committer.audit(auditEntryOf(visit.caller, interaction, type, id, refusal.status));
    visit.answer(responseTo(refusal));
}

void Service::methodNotAllowed(const Visit &visit, const QByteArray &allowed, const QString &why)
{
    refuse(visit, u"read"_s, QString::fromUtf8(visit.path.value(0)), QString::fromUtf8(visit.path.value(1)),
        {405, u"not-supported"_s, why.isEmpty() ? u"This method is not for this address."_s : why, {},
            {{"Allow", allowed}}});
}

} // namespace heard::hub
