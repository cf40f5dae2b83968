#include "bareserver.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <string>
#include <thread>
#include <vector>

namespace heard::bench {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

namespace {

class Session final : public std::enable_shared_from_this<Session> {
public:
    Session(asio::ip::tcp::socket socket, const std::string &body)
        : m_stream(std::move(socket))
        , m_body(body)
    {
    }

    void read()
    {
        m_request = {};
        http::async_read(
            m_stream, m_buffer, m_request, [self = shared_from_this()](const beast::error_code &error, std::size_t) {
                if (!error)
                    self->write();
            });
    }

private:
    void write()
    {
        m_response = {};
        m_response.set(http::field::content_type, "application/fhir+json");
        m_response.body() = m_body;
        m_response.prepare_payload();
        http::async_write(
            m_stream, m_response, [self = shared_from_this()](const beast::error_code &error, std::size_t) {
                if (!error)
                    self->read();
            });
    }

    beast::tcp_stream m_stream;
    beast::flat_buffer m_buffer;
    http::request<http::string_body> m_request;
    http::response<http::string_body> m_response;
    const std::string &m_body;
};

} // namespace

struct BareServer::Parts {
    std::string body;
    std::vector<std::unique_ptr<asio::io_context>> contexts;
    std::unique_ptr<asio::ip::tcp::acceptor> acceptor;
    std::size_t next = 0;
    std::vector<std::thread> threads;

    void accept()
    {
        acceptor->async_accept(
            *contexts[next++ % contexts.size()], [this](const beast::error_code &error, asio::ip::tcp::socket socket) {
                if (error)
                    return;
                socket.set_option(asio::ip::tcp::no_delay{true});
                // The session lives on its socket's own thread.
                auto executor = socket.get_executor();
                asio::post(executor, [this, socket = std::move(socket)]() mutable {
                    std::make_shared<Session>(std::move(socket), body)->read();
                });
                accept();
            });
    }
};

BareServer::BareServer(int threads, QByteArray body)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->body = body.toStdString();
    for (int i = 0; i < threads; ++i)
        m_parts->contexts.push_back(std::make_unique<asio::io_context>(1));
    m_parts->acceptor = std::make_unique<asio::ip::tcp::acceptor>(
        *m_parts->contexts.front(), asio::ip::tcp::endpoint{asio::ip::address_v4::loopback(), 0});
    m_parts->accept();
    for (auto &context : m_parts->contexts) {
        m_parts->threads.emplace_back([&context = *context] {
            const auto working = asio::make_work_guard(context);
            context.run();
        });
    }
}

BareServer::~BareServer()
{
    for (auto &context : m_parts->contexts)
        context->stop();
    for (std::thread &thread : m_parts->threads)
        thread.join();
}

quint16 BareServer::port() const
{
    return m_parts->acceptor->local_endpoint().port();
}

} // namespace heard::bench
