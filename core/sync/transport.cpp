#include "sync/transport.h"

#include "sync/awaiting.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace heard::sync {

namespace {

constexpr qint64 largestBody = 64 * 1024 * 1024; // bytes; the largest page of resources is far below
constexpr qsizetype longestDetail = 300;

struct AbortAndDelete {
    void operator()(QNetworkReply *reply) const
    {
        reply->disconnect();
        reply->abort();
        reply->deleteLater();
    }
};
using OwnedReply = std::unique_ptr<QNetworkReply, AbortAndDelete>;

/// Suspends a task until a reply is finished; true where it was cut off because it is too large.
class ReplyAwaiter final {
public:
    explicit ReplyAwaiter(QNetworkReply &reply) : m_reply(reply) {}

    bool await_ready() const { return m_reply.isFinished(); }
    void await_suspend(std::coroutine_handle<> awaiting)
    {
        QObject::connect(&m_reply, &QNetworkReply::downloadProgress, &m_reply, [this](qint64 received) {
            if (received <= largestBody || m_tooLarge)
                return;
            m_tooLarge = true;
            // Finishes the reply from within: this is gone afterwards.
            m_reply.abort();
        });
        // Not queued: a call on its way would reach a task that was given up meanwhile.
        QObject::connect(&m_reply, &QNetworkReply::finished, &m_reply, [awaiting] { awaiting.resume(); });
    }
    bool await_resume() const { return m_tooLarge; }

private:
    QNetworkReply &m_reply;
    bool m_tooLarge = false;
};

SyncError errorOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    // The transfer's time-out aborts it.
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError: return SyncError::TimedOut;
    case QNetworkReply::SslHandshakeFailedError: return SyncError::NotTrusted;
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError: return SyncError::CaptivePortal;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError: return SyncError::Unreadable;
    default: return SyncError::Unreachable;
    }
}

SyncError errorOfStatus(int status)
{
    switch (status) {
    case 401: return SyncError::SignedOut;
    case 403: return SyncError::Forbidden;
    case 404:
    case 410: return SyncError::NotFound;
    case 409:
    case 412: return SyncError::Conflict;
    case 413: return SyncError::TooLarge;
    case 408:
    case 425:
    case 429:
    case 503: return SyncError::Busy;
    case 511: return SyncError::CaptivePortal;
    default: return status >= 500 ? SyncError::ServerFault : SyncError::Refused;
    }
}

bool isHtml(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray start = body.left(64).trimmed().toLower();
    return contentType.toLower().startsWith("text/html") || start.startsWith("<!doctype html") || start.startsWith("<html");
}

SyncResult<Response> answerFrom(QNetworkReply &reply, bool tooLarge)
{
    if (tooLarge)
        return failed(Failure{SyncError::TooLarge, 0, {}, {}, u"the answer is larger than any page"_s});
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool answered = status >= 400 || reply.error() == QNetworkReply::NoError;
    if (status == 0 || !answered)
        return failed(Failure{errorOf(reply.error()), status, {}, {}, reply.errorString().left(longestDetail)});
    Response response{status, reply.readAll(), reply.rawHeader("Content-Type"), reply.rawHeader("ETag"),
                      reply.rawHeader("Location")};
    if (status >= 400) {
        const Complaint complaint = complaintIn(response.body);
        return failed(Failure{errorOfStatus(status), status, retryAfter(reply.rawHeader("Retry-After"), reply.rawHeader("Date")),
                              complaint.code, complaint.words});
    }
    const bool elsewhere = status >= 300 && status != 304;
    if (elsewhere || isHtml(response.contentType, response.body))
        return failed(Failure{SyncError::CaptivePortal, status, {}, {}, u"a page for people where data was expected"_s});
    return response;
}

} // namespace

QNetworkReply *Transport::begin(const Request &request) const
{
    QNetworkRequest http{request.url};
    http.setTransferTimeout(static_cast<int>(m_patience.count()));
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // HAPI answers repeated searches from a cache of 60 seconds unless told otherwise.
    http.setRawHeader("Cache-Control", "no-cache");
    http.setRawHeader("Accept", "application/fhir+json, application/json;q=0.9");
    const auto setWhereGiven = [&http](const char *name, const QByteArray &value) {
        if (!value.isEmpty())
            http.setRawHeader(name, value);
    };
    setWhereGiven("Authorization", request.bearer.isEmpty() ? QByteArray{} : "Bearer " + request.bearer);
    setWhereGiven("Content-Type", request.contentType);
    setWhereGiven("If-Match", request.ifMatch);
    setWhereGiven("If-None-Match", request.ifNoneMatch);
    setWhereGiven("If-None-Exist", request.ifNoneExist);
    setWhereGiven("Heard-Pass", request.pass);
    if (request.nameless) {
        // Qt would name the language that the device is set to.
        http.setRawHeader("Accept-Language", "en");
        http.setRawHeader("User-Agent", "Heard");
        http.setRawHeader("Connection", "close");
    }
    switch (request.verb) {
    case Request::Verb::Post: return m_network.post(http, request.body);
    case Request::Verb::Put: return m_network.put(http, request.body);
    case Request::Verb::Get: break;
    }
    return m_network.get(http);
}

Task<SyncResult<Response>> Transport::send(Request request) const
{
    const OwnedReply reply{begin(request)};
    const bool tooLarge = co_await ReplyAwaiter{*reply};
    co_return answerFrom(*reply, tooLarge);
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QByteArray &date)
{
    const auto bounded = [](qint64 seconds) -> std::chrono::milliseconds {
        return std::chrono::seconds{std::clamp<qint64>(seconds, 0, 24 * 60 * 60)};
    };
    bool isNumber = false;
    if (const qint64 seconds = header.trimmed().toLongLong(&isNumber); isNumber)
        return bounded(seconds);
    const auto parsed = [](const QByteArray &text) {
        QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        moment.setTimeZone(QTimeZone::utc());
        return moment;
    };
    const QDateTime until = parsed(header);
    const QDateTime from = parsed(date);
    return until.isValid() && from.isValid() ? std::optional{bounded(from.secsTo(until))} : std::nullopt;
}

Complaint complaintIn(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body.left(64 * 1024)).object();
    if (const QString error = json["error"_L1].toString(); !error.isEmpty())
        return {error, json["error_description"_L1].toString().left(longestDetail)};
    const QJsonArray issues = json["issue"_L1].toArray();
    QStringList words;
    for (const QJsonValue &issue : issues) {
        const QString diagnostics = issue["diagnostics"_L1].toString();
        words << (diagnostics.isEmpty() ? issue["details"_L1]["text"_L1].toString() : diagnostics);
    }
    return {issues.first()["code"_L1].toString(), words.join(u' ').simplified().left(longestDetail)};
}

} // namespace heard::sync
