#include "hub/httpserver.h"

#include "hub/httpconnection.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>

#include <QHash>

#include <condition_variable>
#include <mutex>

namespace heard::hub {

namespace {

using ErrorCode = boost::system::error_code;

ListenFailure failure(ListenError error, const std::string &detail)
{
    return {error, QString::fromStdString(detail)};
}

/// How many connections are open, altogether and for each address; asked from every worker.
class OpenConnections final {
public:
    explicit OpenConnections(const HttpLimits &limits)
        : m_limits(limits)
    {
    }

    [[nodiscard]] bool admit(const QByteArray &peer)
    {
        const std::lock_guard lock{m_mutex};
        if (m_all >= m_limits.connections || m_byPeer.value(peer) >= m_limits.connectionsPerAddress)
            return false;
        ++m_all;
        ++m_byPeer[peer];
        return true;
    }

    void release(const QByteArray &peer)
    {
        const std::lock_guard lock{m_mutex};
        --m_all;
        if (--m_byPeer[peer] == 0)
            m_byPeer.remove(peer);
        m_released.notify_all();
    }

    void awaitNone(std::chrono::milliseconds patience)
    {
        std::unique_lock lock{m_mutex};
        m_released.wait_for(lock, patience, [this] { return m_all == 0; });
    }

private:
    const HttpLimits m_limits;
    std::mutex m_mutex;
    std::condition_variable m_released;
    int m_all = 0;
    QHash<QByteArray, int> m_byPeer;
};

} // namespace

struct HttpServer::Parts {
    Parts(const HttpOptions &options, Handler handler)
        : serving{options, std::move(handler), RateLimiter{options.limits.perAddress}}
        , open(options.limits)
    {
        for (int number = 0; number < std::max(1, options.workers); ++number)
            workers.push_back(std::make_unique<Worker>(number, serving));
        acceptor.emplace(workers.front()->context);
        pause.emplace(workers.front()->context);
    }

    void accept();
    void acceptAfterPause();
    void welcome(Worker &worker, Tcp::socket socket, const QByteArray &peer);

    Serving serving;
    OpenConnections open;
    std::vector<std::unique_ptr<Worker>> workers;
    std::optional<asio::ssl::context> tls;
    std::optional<Tcp::acceptor> acceptor;
    std::optional<asio::steady_timer> pause;
    std::size_t next = 0;
    quint16 port = 0;
};

void HttpServer::Parts::accept()
{
    Worker &worker = *workers[next++ % workers.size()];
    acceptor->async_accept(worker.context, [this, &worker](const ErrorCode &error, Tcp::socket socket) {
        if (!acceptor->is_open())
            return;
        ErrorCode unknown;
        const auto remote = error ? Tcp::endpoint{} : socket.remote_endpoint(unknown);
        if (!error && !unknown) {
            const QByteArray peer = QByteArray::fromStdString(remote.address().to_string());
            if (open.admit(peer))
                welcome(worker, std::move(socket), peer);
        }
        if (error)
            acceptAfterPause(); // no file handles left: trying again at once would only keep the processor busy
        else
            accept();
    });
}

void HttpServer::Parts::acceptAfterPause()
{
    pause->expires_after(std::chrono::milliseconds{100});
    pause->async_wait([this](const ErrorCode &) {
        if (acceptor->is_open())
            accept();
    });
}

void HttpServer::Parts::welcome(Worker &worker, Tcp::socket socket, const QByteArray &peer)
{
    ErrorCode ignored;
    socket.set_option(Tcp::no_delay{true}, ignored);
    auto left = [this, peer] { open.release(peer); };
    asio::post(worker.context, [this, &worker, socket = std::move(socket), peer, left = std::move(left)]() mutable {
        if (tls)
            serve(worker, TlsStream{std::move(socket), *tls}, peer, std::move(left));
        else
            serve(worker, std::move(socket), peer, std::move(left));
    });
}

namespace {

Result<asio::ssl::context, ListenFailure> tlsContext(const TlsFiles &files)
{
    ErrorCode error;
    asio::ssl::context context{asio::ssl::context::tls_server};
    context.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1
            | asio::ssl::context::no_tlsv1_1 | asio::ssl::context::no_compression,
        error);
    if (!error)
        context.use_certificate_chain_file(files.certificateChain.toStdString(), error);
    if (error)
        return failed(failure(ListenError::TlsFilesUnusable, "certificate: " + error.message()));
    context.use_private_key_file(files.privateKey.toStdString(), asio::ssl::context::pem, error);
    if (error)
        return failed(failure(ListenError::TlsFilesUnusable, "private key: " + error.message()));
    return context;
}

Result<void, ListenFailure> listenOn(Tcp::acceptor &acceptor, const asio::ip::address &address, quint16 port)
{
    ErrorCode error;
    const Tcp::endpoint endpoint{address, port};
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(Tcp::acceptor::reuse_address{true}, error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return failed(failure(ListenError::CannotListen, error.message()));
    return {};
}

} // namespace

Result<std::unique_ptr<HttpServer>, ListenFailure> HttpServer::start(const HttpOptions &options, Handler handler)
{
    ErrorCode error;
    const auto address = asio::ip::make_address(options.address.toStdString(), error);
    if (error)
        return failed(ListenFailure{ListenError::AddressNotUnderstood, options.address});
    const bool encrypted = !options.tls.certificateChain.isEmpty();
    if (!encrypted && !address.is_loopback())
        return failed(ListenFailure{ListenError::BeyondLoopbackWithoutTls, options.address});

    auto parts = std::make_unique<Parts>(options, std::move(handler));
    if (encrypted) {
        auto context = tlsContext(options.tls);
        if (!context)
            return failed(context.error());
        parts->tls.emplace(*std::move(context));
    }
    if (auto listening = listenOn(*parts->acceptor, address, options.port); !listening)
        return failed(listening.error());
    parts->port = parts->acceptor->local_endpoint(error).port();
    parts->accept();
    for (auto &worker : parts->workers) {
        worker->start();
        worker->thread = std::thread{[&context = worker->context] { context.run(); }};
    }
    return std::unique_ptr<HttpServer>{new HttpServer{std::move(parts)}};
}

HttpServer::HttpServer(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

HttpServer::~HttpServer()
{
    stop();
}

quint16 HttpServer::port() const
{
    return m_parts->port;
}

void HttpServer::stop(std::chrono::milliseconds patience)
{
    if (!m_parts->workers.front()->thread.joinable())
        return;
    asio::post(m_parts->workers.front()->context, [parts = m_parts.get()] {
        ErrorCode ignored;
        parts->acceptor->close(ignored);
    });
    for (auto &worker : m_parts->workers)
        asio::post(worker->context, [&worker = *worker] { worker.finish(); });
    m_parts->open.awaitNone(patience);
    for (auto &worker : m_parts->workers)
        worker->context.stop();
    for (auto &worker : m_parts->workers) {
        worker->thread.join();
        worker->abandon();
    }
}

} // namespace heard::hub
