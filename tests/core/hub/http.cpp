#include "hub/httpserver.h"

#include "fakes/runninghub.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::fakes;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A server that answers every request with its own body.
std::unique_ptr<hub::HttpServer> echo(hub::HttpOptions options = {})
{
    auto server = hub::HttpServer::start(options, [](const hub::Request &request, const hub::Answer &answer) {
        answer({200, "text/plain", request.body.isEmpty() ? request.target : request.body, {}});
    });
    REQUIRE(server);
    return *std::move(server);
}

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: hub.test\r\n\r\n";
}

} // namespace

TEST_CASE("pipelined requests are answered in their order", "[hub][http]")
{
    const auto server = echo();
    HubConnection connection{server->port()};
    connection.send(
        get("/one") + "POST /two HTTP/1.1\r\nHost: hub.test\r\nContent-Length: 3\r\n\r\nabc" + get("/three"));
    CHECK(connection.receive().body == "/one");
    CHECK(connection.receive().body == "abc");
    CHECK(connection.receive().body == "/three");
}

TEST_CASE("HEAD is answered with the length of the body and without it", "[hub][http]")
{
    const auto server = echo();
    HubConnection connection{server->port()};
    const auto head = connection.ask("HEAD", "/somewhere");
    CHECK(head.status == 200);
    CHECK(head.headers.value("content-length") == "10");
    CHECK(connection.ask("GET", "/then").body == "/then");
}

TEST_CASE("a malformed request gets a clear answer and the connection closes", "[hub][http]")
{
    struct Case {
        QByteArray request;
        int status;
    };
    const auto [request, status]
        = GENERATE(Case{"GET / HTTP/1.1\r\n\r\n", 400}, Case{"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400},
            Case{"GET / HTTP/9.9\r\nHost: a\r\n\r\n", 400}, Case{"\x16\x03\x01\x02 hello\r\n\r\n", 400},
            Case{"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
            Case{"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", 400},
            Case{"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400},
            Case{"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400},
            Case{"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 400},
            Case{"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 400},
            Case{"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", 400},
            Case{"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400},
            Case{"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 104857600\r\n\r\n", 413},
            Case{"POST / HTTP/1.1\r\nHost: a\r\nExpect: magic\r\nContent-Length: 1\r\n\r\nx", 417},
            Case{"GET /" + QByteArray(9000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414},
            Case{"GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(20000, 'x') + "\r\n\r\n", 431});
    const auto server = echo();
    HubConnection connection{server->port()};
    connection.send(request);
    const auto answer = connection.receive();
    CHECK(answer.status == status);
    CHECK(answer.json()[u"resourceType"].toString() == u"OperationOutcome"_s);
    CHECK(connection.isClosed());
    CHECK(HubConnection{server->port()}.ask("GET", "/others").body == "/others");
}

TEST_CASE("an address that is not well encoded is refused", "[hub][http]")
{
    const QByteArray target = GENERATE(as<QByteArray>{}, "/%zz", "/a/../b", "/a//b", "/x?a=%e9", "/x?a=%00", "/x?=1");
    const auto server = echo();
    CHECK(HubConnection{server->port()}.ask("GET", target).status == 400);
}

TEST_CASE("a hundred megabytes are refused without being taken in", "[hub][http]")
{
    const auto server = echo();
    HubConnection connection{server->port()};
    connection.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    for (int i = 0; i < 1600; ++i)
        connection.send(chunk);
    CHECK(connection.receive().status == 413);
}

TEST_CASE("slow bytes are cut off while others are served", "[hub][http]")
{
    hub::HttpOptions options;
    options.workers = 1;
    options.limits.headerTime = 100ms;
    options.limits.bodyTime = 100ms;
    options.limits.idleTime = 400ms;
    const auto server = echo(options);
    HubConnection head{server->port()};
    HubConnection body{server->port()};
    HubConnection idle{server->port()};
    head.send("GET / HTTP/1.1\r\nHo");
    body.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nab");
    CHECK(HubConnection{server->port()}.ask("GET", "/others").body == "/others");
    CHECK(head.receive().status == 408);
    CHECK(body.receive().status == 408);
    CHECK(idle.isClosed());
}

TEST_CASE("too many requests from one address are told when to come again", "[hub][http]")
{
    hub::HttpOptions options;
    options.limits.perAddress = {0.5, 3};
    const auto server = echo(options);
    HubConnection connection{server->port()};
    for (int i = 0; i < 3; ++i)
        CHECK(connection.ask("GET", "/").status == 200);
    const auto answer = connection.ask("GET", "/");
    CHECK(answer.status == 429);
    CHECK(answer.headers.value("retry-after").toInt() >= 1);
}

TEST_CASE("one address cannot take all connections", "[hub][http]")
{
    hub::HttpOptions options;
    options.limits.connectionsPerAddress = 2;
    const auto server = echo(options);
    HubConnection one{server->port()};
    HubConnection two{server->port()};
    CHECK(one.ask("GET", "/").status == 200);
    CHECK(two.ask("GET", "/").status == 200);
    HubConnection three{server->port()};
    CHECK(three.isClosed());
}

TEST_CASE("an answer that never comes is given up with 503", "[hub][http]")
{
    hub::HttpOptions options;
    options.limits.answerTime = 100ms;
    const auto server = hub::HttpServer::start(options, [](const hub::Request &, const hub::Answer &) {});
    REQUIRE(server);
    HubConnection connection{(*server)->port()};
    CHECK(connection.ask("GET", "/").status == 503);
    CHECK(connection.ask("GET", "/").status == 503);
}

TEST_CASE("stopping finishes what is under way", "[hub][http]")
{
    std::optional<hub::Answer> waiting;
    std::mutex mutex;
    std::condition_variable arrived;
    hub::HttpOptions options;
    options.workers = 1;
    auto server = hub::HttpServer::start(options, [&](const hub::Request &, const hub::Answer &answer) {
        const std::lock_guard lock{mutex};
        waiting = answer;
        arrived.notify_one();
    });
    REQUIRE(server);
    HubConnection idle{(*server)->port()};
    HubConnection busy{(*server)->port()};
    busy.send(get("/"));
    {
        std::unique_lock lock{mutex};
        REQUIRE(arrived.wait_for(lock, 5s, [&] { return waiting.has_value(); }));
    }
    std::thread stopping{[&] { (*server)->stop(); }};
    CHECK(idle.isClosed());
    (*waiting)({200, "text/plain", "done", {}});
    const auto answer = busy.receive();
    stopping.join();
    CHECK(answer.body == "done");
    CHECK(answer.headers.value("connection") == "close");
}

TEST_CASE("beyond loopback only with TLS", "[hub][http]")
{
    hub::HttpOptions options;
    options.address = u"0.0.0.0"_s;
    const auto refused = hub::HttpServer::start(options, [](const hub::Request &, const hub::Answer &) {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == hub::ListenError::BeyondLoopbackWithoutTls);
    options.tls = {u"/nowhere/certificate.pem"_s, u"/nowhere/key.pem"_s};
    const auto unusable = hub::HttpServer::start(options, [](const hub::Request &, const hub::Answer &) {});
    REQUIRE_FALSE(unusable);
    CHECK(unusable.error().error == hub::ListenError::TlsFilesUnusable);
}
