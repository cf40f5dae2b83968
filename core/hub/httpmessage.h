#pragma once

// Private to the HTTP server: what bytes mean as a request, and how an answer becomes bytes.

#include "hub/httpserver.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <string>

namespace heard::hub {

namespace http = boost::beast::http;
using ErrorCode = boost::system::error_code;
using Parser = http::request_parser<http::string_body>;

[[nodiscard]] Response refusal(int status, const QString &code, const QString &diagnostics, Pairs headers = {});
/// Why what could not be read is refused; nothing when the client has just gone away.
[[nodiscard]] std::optional<Response> refusalOf(const ErrorCode &error);
/// What the head alone makes impossible, before any of the body is taken.
[[nodiscard]] std::optional<Response> refusalByHead(const Parser &parser, const HttpLimits &limits);

/// Who asks: @p peer, or whom the proxy that stands there names.
[[nodiscard]] QByteArray addressOf(const Parser &parser, const QByteArray &peer, bool behindProxy);
/// Nothing where the address is not well encoded.
[[nodiscard]] std::optional<Request> requestFrom(const Parser &parser, const QByteArray &peer, bool behindProxy);

/// The status line and headers of @p response into @p head.
void writeHead(std::string &head, const Response &response, bool close);

} // namespace heard::hub
