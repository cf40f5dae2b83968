#include "hub/httpconnection.h"

#include "hub/httpmessage.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/read.hpp>

#include <array>

namespace heard::hub {

namespace {

namespace beast = boost::beast;

constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
constexpr std::size_t mostDrained = 4 * 1024 * 1024; // bytes read and dropped after a refusal

Tcp::socket &socketOf(PlainStream &stream)
{
    return stream;
}
Tcp::socket &socketOf(TlsStream &stream)
{
    return stream.next_layer();
}

/// Takes an answer from any thread to the connection's own; knows it weakly, so that it never goes on another one.
template <typename Connection> class Mailbox final : public AnswerSlot {
public:
    Mailbox(asio::io_context &context, const std::shared_ptr<Connection> &connection)
        : m_context(context)
        , m_connection(connection)
    {
    }

    void put(Response response) override
    {
        // Always by way of the queue: answering within the handler would nest pipelined requests without end.
        asio::post(m_context, [to = m_connection, response = std::move(response)]() mutable {
            if (const auto connection = to.lock())
                connection->answer(std::move(response));
        });
    }

private:
    asio::io_context &m_context;
    std::weak_ptr<Connection> m_connection;
};

/// One client's connection: a loop of awaiting, reading and answering one request, on its worker's thread.
template <typename Stream>
class Connection final : public WatchedConnection, public std::enable_shared_from_this<Connection<Stream>> {
public:
    Connection(Worker &worker, Stream stream, QByteArray peer, std::function<void()> left)
        : WatchedConnection(worker)
        , m_stream(std::move(stream))
        , m_buffer(worker.serving.options.limits.headers + worker.serving.options.limits.body)
        , m_peer(std::move(peer))
        , m_left(std::move(left))
    {
    }
    ~Connection() override { m_left(); }

    void begin()
    {
        if constexpr (std::is_same_v<Stream, TlsStream>) {
            wait(Waiting::ForHead);
            m_stream.async_handshake(asio::ssl::stream_base::server, [self = mine()](const ErrorCode &error) {
                if (!error)
                    self->awaitRequest();
            });
        } else {
            awaitRequest();
        }
    }

    void abandon() override { m_untilAnswered.reset(); }

    void answer(Response response)
    {
        if (m_waiting != Waiting::ForAnswer) // it came after its time
            return;
        const bool goesOn = m_parser->get().keep_alive() && !m_worker.finishing;
        const auto alive = std::exchange(m_untilAnswered, nullptr);
        send(std::move(response), goesOn ? Then::GoOn : Then::Leave);
    }

private:
    std::shared_ptr<Connection> mine() { return this->shared_from_this(); }

    void interrupt() override
    {
        if (m_waiting == Waiting::ForAnswer) {
            answer(refusal(503, QStringLiteral("timeout"), QStringLiteral("This took too long.")));
            return;
        }
        ErrorCode ignored;
        socketOf(m_stream).cancel(ignored);
    }

    void awaitRequest()
    {
        if (m_buffer.size() > 0)
            return readHead();
        if (m_worker.finishing)
            return leave();
        wait(Waiting::ForRequest);
        m_stream.async_read_some(m_buffer.prepare(4096), [self = mine()](const ErrorCode &error, std::size_t count) {
            if (error)
                return self->leave();
            self->m_buffer.commit(count);
            self->readHead();
        });
    }

    void readHead()
    {
        const HttpLimits &limits = m_worker.serving.options.limits;
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(limits.headers));
        m_parser->body_limit(limits.body);
        wait(Waiting::ForHead);
        http::async_read_header(m_stream, m_buffer, *m_parser, [self = mine()](const ErrorCode &error, std::size_t) {
            if (error)
                return self->refuseUnread(error);
            if (auto refused = refusalByHead(*self->m_parser, self->m_worker.serving.options.limits))
                return self->sendWithoutReadingOn(*std::move(refused));
            if (auto refused = self->refusalByRate())
                return self->sendWithoutReadingOn(*std::move(refused));
            self->readBody();
        });
    }

    std::optional<Response> refusalByRate()
    {
        Serving &serving = m_worker.serving;
        const QByteArray address = addressOf(*m_parser, m_peer, serving.options.behindProxy);
        const auto wait = serving.addresses.take(address, std::chrono::steady_clock::now());
        if (!wait)
            return std::nullopt;
        return refusal(429, QStringLiteral("throttled"), QStringLiteral("Too many requests from this address."),
            {{"Retry-After", QByteArray::number(static_cast<qint64>(wait->count()))}});
    }

    void readBody()
    {
        if (m_parser->is_done())
            return handle();
        wait(Waiting::ForBody);
        if (m_parser->get()[http::field::expect] != "100-continue")
            return readRestOfBody();
        asio::async_write(m_stream, asio::buffer(goOn.data(), goOn.size()),
            [self = mine()](const ErrorCode &error, std::size_t) { error ? self->leave() : self->readRestOfBody(); });
    }

    void readRestOfBody()
    {
        http::async_read(m_stream, m_buffer, *m_parser, [self = mine()](const ErrorCode &error, std::size_t) {
            error ? self->refuseUnread(error) : self->handle();
        });
    }

    void refuseUnread(const ErrorCode &error)
    {
        auto refused = m_overdue
            ? refusal(408, QStringLiteral("timeout"), QStringLiteral("The request took too long to arrive."))
            : refusalOf(error);
        if (!refused)
            return leave();
        sendWithoutReadingOn(*std::move(refused));
    }

    void sendWithoutReadingOn(Response response)
    {
        m_unread = true;
        send(std::move(response), Then::Leave);
    }

    void handle()
    {
        wait(Waiting::ForAnswer);
        m_untilAnswered = mine();
        if (auto request = requestFrom(*m_parser, m_peer, m_worker.serving.options.behindProxy)) {
            request->worker = m_worker.number;
            m_worker.serving.handler(
                *request, Answer{std::make_shared<Mailbox<Connection>>(m_worker.context, m_untilAnswered)});
        } else {
            answer(refusal(400, QStringLiteral("structure"), QStringLiteral("The request's address is malformed.")));
        }
    }

    enum class Then { GoOn, Leave };

    void send(Response response, Then then)
    {
        wait(Waiting::ForSending);
        m_response = std::move(response);
        writeHead(m_head, m_response, then == Then::Leave);
        const bool headOnly = m_parser->get().method() == http::verb::head;
        const std::array<asio::const_buffer, 2> parts{
            asio::buffer(m_head),
            asio::buffer(m_response.body.constData(), headOnly ? 0 : static_cast<std::size_t>(m_response.body.size())),
        };
        asio::async_write(m_stream, parts, [self = mine(), then](const ErrorCode &error, std::size_t) {
            error || then == Then::Leave ? self->leave() : self->awaitRequest();
        });
    }

    void leave()
    {
        wait(Waiting::ForHead);
        if constexpr (std::is_same_v<Stream, TlsStream>)
            m_stream.async_shutdown([self = mine()](const ErrorCode &) { self->drain(); });
        else
            drain();
    }

    /// Reads for a little while what the client still sends: otherwise it would see a broken connection
    /// instead of the answer.
    void drain()
    {
        ErrorCode error;
        socketOf(m_stream).shutdown(Tcp::socket::shutdown_send, error);
        wait(Waiting::ForHead);
        if (!error && m_unread)
            dropSome(0);
    }

    void dropSome(std::size_t droppedBefore)
    {
        m_buffer.clear();
        socketOf(m_stream).async_read_some(
            m_buffer.prepare(16 * 1024), [self = mine(), droppedBefore](const ErrorCode &error, std::size_t count) {
                if (!error && !self->m_overdue && droppedBefore + count < mostDrained)
                    self->dropSome(droppedBefore + count);
            });
    }

    Stream m_stream;
    beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    Response m_response;
    std::string m_head;
    std::shared_ptr<Connection> m_untilAnswered;
    bool m_unread = false; ///< the client may still be sending what is not read any more
    QByteArray m_peer;
    std::function<void()> m_left;
};

template <typename Stream> void serveStream(Worker &worker, Stream stream, QByteArray peer, std::function<void()> left)
{
    std::make_shared<Connection<Stream>>(worker, std::move(stream), std::move(peer), std::move(left))->begin();
}

} // namespace

void serve(Worker &worker, Tcp::socket socket, QByteArray peer, std::function<void()> left)
{
    serveStream(worker, std::move(socket), std::move(peer), std::move(left));
}

void serve(Worker &worker, TlsStream stream, QByteArray peer, std::function<void()> left)
{
    serveStream(worker, std::move(stream), std::move(peer), std::move(left));
}

} // namespace heard::hub
