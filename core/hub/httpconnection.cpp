#include "hub/httpconnection.h"

#include "hub/outcome.h"
#include "hub/querystring.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <array>
#include <ctime>

namespace heard::hub {

namespace {

namespace beast = boost::beast;
namespace http = beast::http;
using ErrorCode = boost::system::error_code;
using Parser = http::request_parser<http::string_body>;

constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
constexpr std::size_t mostDrained = 4 * 1024 * 1024; // bytes read and dropped after a refusal

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

Response refusal(int status, const QString &code, const QString &diagnostics, Pairs headers = {})
{
    return responseTo(Refusal{status, code, diagnostics, {}, std::move(headers)});
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

/// Why what could not be read is refused; nothing when the client has just gone away.
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
            if (auto refused = self->refusedByHead())
                return self->sendWithoutReadingOn(*std::move(refused));
            self->readBody();
        });
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
        if (const auto request = requestFromParser())
            m_worker.serving.handler(
                *request, Answer{std::make_shared<Mailbox<Connection>>(m_worker.context, m_untilAnswered)});
        else
            answer(refusal(400, QStringLiteral("structure"), QStringLiteral("The request's address is malformed.")));
    }

    /// What the head alone makes impossible, before any of the body is taken.
    std::optional<Response> refusedByHead()
    {
        const auto &message = m_parser->get();
        const HttpLimits &limits = m_worker.serving.options.limits;
        const auto malformed = [](const QString &why) { return refusal(400, QStringLiteral("structure"), why); };
        if (message.target().size() > limits.target)
            return refusal(414, QStringLiteral("too-long"), QStringLiteral("The request's address is too long."));
        if (message.version() >= 11 && message.count(http::field::host) != 1)
            return malformed(QStringLiteral("There must be one Host."));
        // The parser refuses some of these already; a front end that reads them otherwise must not be fooled.
        if (message.count(http::field::content_length) + message.count(http::field::transfer_encoding) > 1)
            return malformed(QStringLiteral("The length of the body is given twice."));
        if (message.count(http::field::transfer_encoding) == 1 && !m_parser->chunked())
            return malformed(QStringLiteral("The only transfer encoding is chunked."));
        if (const auto length = m_parser->content_length(); length && *length > limits.body)
            return refusal(413, QStringLiteral("too-long"), QStringLiteral("The request's body is too long."));
        if (message.count(http::field::expect) > 0 && message[http::field::expect] != "100-continue")
            return refusal(417, QStringLiteral("not-supported"), QStringLiteral("This expectation cannot be met."));
        if (const auto wait = m_worker.serving.addresses.take(addressOf(message), std::chrono::steady_clock::now())) {
            return refusal(429, QStringLiteral("throttled"), QStringLiteral("Too many requests from this address."),
                {{"Retry-After", QByteArray::number(static_cast<qint64>(wait->count()))}});
        }
        return std::nullopt;
    }

    template <typename Message> QByteArray addressOf(const Message &message) const
    {
        if (!m_worker.serving.options.behindProxy)
            return m_peer;
        // The proxy adds the address it saw at the end; what stands before is the client's own claim.
        const QByteArray chain = bytesOf(message["X-Forwarded-For"]);
        const QByteArray last = chain.mid(chain.lastIndexOf(',') + 1).trimmed();
        return last.isEmpty() ? m_peer : last;
    }

    std::optional<Request> requestFromParser()
    {
        auto &message = m_parser->get();
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
        if (m_worker.serving.options.behindProxy) {
            request.forwardedProtocol = header("X-Forwarded-Proto");
            request.forwardedHost = header("X-Forwarded-Host");
        }
        request.body = bytesOf(message.body());
        request.peer = addressOf(message);
        request.worker = m_worker.number;
        return request;
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

WatchedConnection::WatchedConnection(Worker &worker)
    : m_worker(worker)
{
    m_worker.connections.insert(this);
}

WatchedConnection::~WatchedConnection()
{
    m_worker.connections.erase(this);
}

void WatchedConnection::wait(Waiting what)
{
    const HttpLimits &limits = m_worker.serving.options.limits;
    std::chrono::milliseconds patience{};
    switch (what) {
    case Waiting::ForRequest:
        patience = limits.idleTime;
        break;
    case Waiting::ForHead:
        patience = limits.headerTime;
        break;
    case Waiting::ForBody:
        patience = limits.bodyTime;
        break;
    case Waiting::ForAnswer:
    case Waiting::ForSending:
        patience = limits.answerTime;
        break;
    }
    m_waiting = what;
    m_overdue = false;
    m_deadline = std::chrono::steady_clock::now() + patience;
}

void WatchedConnection::endIfOverdue(Moment now)
{
    if (now < m_deadline)
        return;
    m_overdue = true;
    interrupt();
}

void WatchedConnection::endIfIdle()
{
    if (m_waiting == Waiting::ForRequest)
        interrupt();
}

Worker::Worker(int number, Serving &serving)
    : number(number)
    , serving(serving)
    , m_watch(context)
{
}

void Worker::start()
{
    watch();
}

void Worker::finish()
{
    finishing = true;
    // A copy: ending one may take it out of the set.
    for (WatchedConnection *connection : std::vector(connections.begin(), connections.end()))
        connection->endIfIdle();
}

void Worker::abandon()
{
    for (WatchedConnection *connection : std::vector(connections.begin(), connections.end()))
        connection->abandon();
}

void Worker::watch()
{
    const HttpLimits &limits = serving.options.limits;
    const auto shortest = std::min({limits.idleTime, limits.headerTime, limits.bodyTime, limits.answerTime});
    m_watch.expires_after(std::clamp(shortest / 4, std::chrono::milliseconds{10}, std::chrono::milliseconds{250}));
    m_watch.async_wait([this](const ErrorCode &error) {
        if (error)
            return;
        const auto now = std::chrono::steady_clock::now();
        for (WatchedConnection *connection : std::vector(connections.begin(), connections.end()))
            connection->endIfOverdue(now);
        watch();
    });
}

void serve(Worker &worker, Tcp::socket socket, QByteArray peer, std::function<void()> left)
{
    serveStream(worker, std::move(socket), std::move(peer), std::move(left));
}

void serve(Worker &worker, TlsStream stream, QByteArray peer, std::function<void()> left)
{
    serveStream(worker, std::move(stream), std::move(peer), std::move(left));
}

} // namespace heard::hub
