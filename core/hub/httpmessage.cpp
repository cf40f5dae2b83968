#include "hub/httpmessage.h"

#include "hub/outcome.h"
#include "hub/querystring.h"

#include <array>
#include <ctime>

namespace heard::hub {

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Method methodOf(http::verb verb)
{
    switch (verb) {
    case http::verb::get:
        return Method::Get;
    case http::verb::head:
        return Method::Head;
    case http::verb::post:
        return Method::Post;
    case http::verb::put:
        return Method::Put;
    case http::verb::patch:
        return Method::Patch;
    case http::verb::delete_:
        return Method::Delete;
    case http::verb::options:
        return Method::Options;
    default:
        return Method::Other;
    }
}

/// "Sun, 22 Nov 2026 13:33:15 GMT", made anew once a second for each thread.
const std::string &httpDate()
{
    thread_local std::time_t madeAt = 0;
    thread_local std::string text;
    const std::time_t now = std::time(nullptr);
    if (now != madeAt) {
        std::tm utc{};
        gmtime_r(&now, &utc);
        std::array<char, 64> buffer{};
        const auto length = std::strftime(buffer.data(), buffer.size(), "%a, %d %b %Y %H:%M:%S GMT", &utc);
        text.assign(buffer.data(), length);
        madeAt = now;
    }
    return text;
}

} // namespace

Response refusal(int status, const QString &code, const QString &diagnostics, Pairs headers)
{
    return responseTo(Refusal{status, code, diagnostics, {}, std::move(headers)});
}

void writeHead(std::string &head, const Response &response, bool close)
{
    const auto reason = http::obsolete_reason(static_cast<http::status>(response.status));
    head.clear();
    head.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
    head.append(reason.data(), reason.size());
    head.append("\r\nDate: ").append(httpDate());
    if (!response.contentType.isEmpty())
        head.append("\r\nContent-Type: ").append(response.contentType.constData(), response.contentType.size());
    if (response.status != 204 && response.status != 304)
        head.append("\r\nContent-Length: ").append(std::to_string(response.body.size()));
    head.append("\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n");
    for (const Pair &header : response.headers) {
        head.append(header.name.constData(), header.name.size()).append(": ");
        head.append(header.value.constData(), header.value.size()).append("\r\n");
    }
    head.append(close ? "Connection: close\r\n\r\n" : "\r\n");
}

std::optional<Response> refusalOf(const ErrorCode &error)
{
    if (error == http::error::header_limit)
        return refusal(431, QStringLiteral("too-long"), QStringLiteral("The request's headers are too long."));
    if (error == http::error::body_limit)
        return refusal(413, QStringLiteral("too-long"), QStringLiteral("The request's body is too long."));
    if (error == http::error::end_of_stream || error == http::error::partial_message)
        return std::nullopt;
    if (error.category() == http::make_error_code(http::error::end_of_stream).category())
        return refusal(400, QStringLiteral("structure"), QStringLiteral("This is not a well-formed HTTP request."));
    return std::nullopt;
}

std::optional<Response> refusalByHead(const Parser &parser, const HttpLimits &limits)
{
    const auto &message = parser.get();
    const auto malformed = [](const QString &why) { return refusal(400, QStringLiteral("structure"), why); };
    if (message.target().size() > limits.target)
        return refusal(414, QStringLiteral("too-long"), QStringLiteral("The request's address is too long."));
    if (message.version() >= 11 && message.count(http::field::host) != 1)
        return malformed(QStringLiteral("There must be one Host."));
    // The parser refuses some of these already; a front end that reads them otherwise must not be fooled.
    if (message.count(http::field::content_length) + message.count(http::field::transfer_encoding) > 1)
        return malformed(QStringLiteral("The length of the body is given twice."));
    const bool isEncoded = message.count(http::field::transfer_encoding) == 1;
    if (isEncoded && !boost::beast::iequals(message[http::field::transfer_encoding], "chunked"))
        return malformed(QStringLiteral("The only transfer encoding is chunked."));
    if (const auto length = parser.content_length(); length && *length > limits.body)
        return refusal(413, QStringLiteral("too-long"), QStringLiteral("The request's body is too long."));
    if (message.count(http::field::expect) > 0 && message[http::field::expect] != "100-continue")
        return refusal(417, QStringLiteral("not-supported"), QStringLiteral("This expectation cannot be met."));
    return std::nullopt;
}

QByteArray addressOf(const Parser &parser, const QByteArray &peer, bool behindProxy)
{
    if (!behindProxy)
        return peer;
    // The proxy adds the address it saw at the end; what stands before is the client's own claim.
    const QByteArray chain = bytesOf(parser.get()["X-Forwarded-For"]);
    const QByteArray last = chain.mid(chain.lastIndexOf(',') + 1).trimmed();
    return last.isEmpty() ? peer : last;
}

std::optional<Request> requestFrom(const Parser &parser, const QByteArray &peer, bool behindProxy)
{
    const auto &message = parser.get();
    const auto header = [&](auto name) { return bytesOf(message[name]); };
    Request request;
    request.method = methodOf(message.method());
    request.target = bytesOf(message.target());
    const qsizetype question = request.target.indexOf('?');
    auto path = segmentsOf(
        question < 0 ? QByteArrayView{request.target} : QByteArrayView{request.target}.first(question));
    auto query = pairsOf(question < 0 ? QByteArrayView{} : QByteArrayView{request.target}.sliced(question + 1));
    if (!path || !query)
        return std::nullopt;
    request.path = *std::move(path);
    request.query = *std::move(query);
    request.host = header(http::field::host);
    request.contentType = header(http::field::content_type);
    request.accept = header(http::field::accept);
    request.authorization = header(http::field::authorization);
    request.ifMatch = header(http::field::if_match);
    request.ifNoneMatch = header(http::field::if_none_match);
    request.ifNoneExist = header("If-None-Exist");
    request.prefer = header(http::field::prefer);
    request.pass = header("Heard-Pass");
    if (behindProxy) {
        request.forwardedProtocol = header("X-Forwarded-Proto");
        request.forwardedHost = header("X-Forwarded-Host");
    }
    request.body = bytesOf(message.body());
    request.peer = addressOf(parser, peer, behindProxy);
    return request;
}

} // namespace heard::hub
