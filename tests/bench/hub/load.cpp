#include "load.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace heard::bench {

namespace {

struct Client {
    int socket = -1;
    QByteArray received;
};

[[noreturn]] void giveUp(const char *why)
{
    std::fprintf(stderr, "bench_hub: %s\n", why);
    std::exit(1);
}

int connected(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        giveUp("cannot connect");
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

/// Whether @p received holds a whole answer.
bool isWhole(const QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const qsizetype field = received.indexOf("Content-Length: ");
    if (field < 0 || field > end)
        return true;
    return received.size()
        >= end + 4 + received.mid(field + 16, received.indexOf('\r', field) - field - 16).toLongLong();
}

} // namespace

double answersPerSecond(
    quint16 port, int connections, const QVector<QByteArray> &requests, std::chrono::milliseconds time)
{
    QVector<Client> clients(connections);
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    qsizetype next = 0;
    const auto sendNext = [&](Client &client) {
        const QByteArray &request = requests[next++ % requests.size()];
        client.received.clear();
        if (::send(client.socket, request.constData(), static_cast<std::size_t>(request.size()), MSG_NOSIGNAL)
            != request.size())
            giveUp("cannot send");
    };
    for (int i = 0; i < connections; ++i) {
        clients[i].socket = connected(port);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u32 = static_cast<std::uint32_t>(i);
        ::epoll_ctl(poll, EPOLL_CTL_ADD, clients[i].socket, &event);
    }
    const auto begin = std::chrono::steady_clock::now();
    for (Client &client : clients)
        sendNext(client);
    qint64 answers = 0;
    std::array<epoll_event, 64> events;
    std::array<char, 65536> chunk;
    while (std::chrono::steady_clock::now() - begin < time) {
        const int ready = ::epoll_wait(poll, events.data(), events.size(), 1000);
        for (int i = 0; i < ready; ++i) {
            Client &client = clients[static_cast<int>(events[static_cast<std::size_t>(i)].data.u32)];
            const auto count = ::recv(client.socket, chunk.data(), chunk.size(), 0);
            if (count <= 0)
                giveUp("the connection was closed");
            client.received.append(chunk.data(), count);
            if (!isWhole(client.received))
                continue;
            if (!client.received.startsWith("HTTP/1.1 20"))
                giveUp(client.received.left(400).constData());
            ++answers;
            sendNext(client);
        }
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    for (const Client &client : clients)
        ::close(client.socket);
    ::close(poll);
    return static_cast<double>(answers) / seconds;
}

} // namespace heard::bench
