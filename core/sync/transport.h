#pragma once

#include "sync/failure.h"
#include "sync/task.h"

#include <QByteArray>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

namespace heard::sync {

/// One HTTP request as this program makes them.
struct Request {
    enum class Verb { Get, Post, Put };

    Verb verb = Verb::Get;
    QUrl url{};
    QByteArray body{};
    QByteArray contentType{};
    QByteArray bearer{};      ///< access token
    QByteArray ifMatch{};     ///< ETag
    QByteArray ifNoneMatch{}; ///< ETag
    QByteArray ifNoneExist{}; ///< search parameters, encoded
    QByteArray pass{};        ///< lets in what has no name
    bool nameless = false;    ///< says nothing of this device: neither its language nor its system
};

/// An answer with a status of success, or 304.
struct Response {
    int status = 0;
    QByteArray body{};
    QByteArray contentType{};
    QByteArray etag{};
    QByteArray location{};
};

/// Sends one HTTP request and tells an answer from the many ways of failing. Never follows a redirect to another
/// origin: on the way to a hospital's server that is a network's sign-in page.
class Transport final {
public:
    /// @p network must outlive it.
    explicit Transport(QNetworkAccessManager &network) : m_network(network) {}

    /// How long without a byte until a request has failed.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    [[nodiscard]] Task<SyncResult<Response>> send(Request request) const;

private:
    [[nodiscard]] QNetworkReply *begin(const Request &request) const;

    QNetworkAccessManager &m_network;
    std::chrono::milliseconds m_patience = std::chrono::seconds{20};
};

/// What a Retry-After header asks for: seconds, or an HTTP date compared with the answer's own Date, because this
/// device's clock may be wrong. Nothing where it cannot be read, or is a date without one to compare; never more than a day.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QByteArray &date);
/// What a server says went wrong, in an OperationOutcome or as an OAuth error; empty where it is neither.
struct Complaint {
    QString code;
    QString words;
};
[[nodiscard]] Complaint complaintIn(const QByteArray &body);

} // namespace heard::sync
