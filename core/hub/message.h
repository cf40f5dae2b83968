#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>

namespace heard::hub {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options, Other };

/// A name and its value: one parameter of a query or a form, decoded, or one header.
struct Pair {
    QByteArray name;
    QByteArray value;

    bool operator==(const Pair &) const = default;
};

using Pairs = QVector<Pair>;

/// One HTTP request as handlers see it: complete, within the limits, free of the HTTP library's types.
struct Request {
    Method method = Method::Other;
    QByteArray target; ///< as sent: path and query
    QVector<QByteArray> path; ///< the path's segments, percent-decoded; a slash at the end makes no segment
    Pairs query;

    QByteArray host;
    QByteArray contentType;
    QByteArray accept;
    QByteArray authorization;
    QByteArray ifMatch;
    QByteArray ifNoneMatch;
    QByteArray ifNoneExist;
    QByteArray prefer;
    QByteArray pass; ///< Heard-Pass: what comes without a name
    QByteArray forwardedProtocol; ///< empty unless a proxy in front is trusted
    QByteArray forwardedHost; ///< likewise

    QByteArray body;
    QByteArray peer; ///< the client's address without its port; the one a trusted proxy names
    int worker = 0; ///< which of the server's threads runs the handler
};

/// What is answered; the server adds Date, Content-Length and the headers that every answer carries.
struct Response {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    Pairs headers;
};

} // namespace heard::hub
