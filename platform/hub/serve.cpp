#include "commands.h"

#include "base/privatefolder.h"
#include "hub/server.h"
#include "wording.h"

#include <QLockFile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

/// SIGTERM and SIGINT, kept back from every thread and waited for on one.
class StopSignals final {
public:
    /// Before any thread is started: threads inherit what is kept back.
    StopSignals()
    {
        sigemptyset(&m_set);
        sigaddset(&m_set, SIGTERM);
        sigaddset(&m_set, SIGINT);
        pthread_sigmask(SIG_BLOCK, &m_set, nullptr);
    }
    void wait() const
    {
        int received = 0;
        sigwait(&m_set, &received);
    }

private:
    sigset_t m_set{};
};

constexpr double secondsOfADay = 86'400;

std::optional<double> rateFrom(const QCommandLineParser &parser, const QString &option)
{
    bool isNumber = false;
    const double rate = parser.value(option).toDouble(&isNumber);
    return isNumber && rate >= 0 ? std::optional{rate} : std::nullopt;
}

std::optional<std::chrono::milliseconds> releaseFrom(const QString &given)
{
    if (given == "daily"_L1)
        return std::chrono::hours{24};
    if (given == "hourly"_L1)
        return std::chrono::hours{1};
    bool isNumber = false;
    const double seconds = given.toDouble(&isNumber);
    if (!isNumber || seconds < 1 || seconds > secondsOfADay)
        return std::nullopt;
    return std::chrono::milliseconds{static_cast<qint64>(seconds * 1000)};
}

Result<ServerOptions, QString> optionsFrom(const QCommandLineParser &parser)
{
    ServerOptions options;
    bool isPort = false;
    options.http.address = parser.value(u"listen"_s);
    if (options.http.address == "localhost"_L1)
        options.http.address = u"127.0.0.1"_s;
    options.http.port = parser.value(u"port"_s).toUShort(&isPort);
    options.http.workers = parser.value(u"threads"_s).toInt();
    options.http.tls = {parser.value(u"tls-certificate"_s), parser.value(u"tls-key"_s)};
    options.http.behindProxy = parser.isSet(u"behind-proxy"_s);
    options.service.publicAddress = parser.value(u"public-address"_s).toUtf8();
    while (options.service.publicAddress.endsWith('/'))
        options.service.publicAddress.chop(1);
    const auto perAddress = rateFrom(parser, u"rate-per-address"_s);
    const auto perAccount = rateFrom(parser, u"rate-per-account"_s);
    const auto countEvery = rateFrom(parser, u"count-every"_s);
    if (!countEvery || *countEvery < 1 || *countEvery > secondsOfADay)
        return failed(u"What patients confirmed is counted every 1 to 86400 seconds."_s);
    options.countEvery = std::chrono::milliseconds{static_cast<qint64>(*countEvery * 1000)};
    if (!isPort)
        return failed(u"The port is a number from 0 (any free one) to 65535."_s);
    if (options.http.workers < 1 || options.http.workers > 64)
        return failed(u"The number of threads is from 1 to 64."_s);
    if (options.http.tls.certificateChain.isEmpty() != options.http.tls.privateKey.isEmpty())
        return failed(u"--tls-certificate and --tls-key belong together."_s);
    const auto release = releaseFrom(parser.value(u"release-nameless"_s));
    if (!release)
        return failed(u"What was said without a name is let in daily, hourly, or every 1 to 86400 seconds."_s);
    options.release = *release;
    if (!perAddress || !perAccount)
        return failed(u"A rate is a number of requests a second; 0 is no limit."_s);
    options.http.limits.perAddress = {*perAddress, *perAddress * 5};
    options.service.perAccount = {*perAccount, *perAccount * 10};
    return options;
}

} // namespace

void declareServe(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"listen"_s, u"The address to listen on. Beyond this machine only with TLS."_s, u"address"_s, u"127.0.0.1"_s},
        {u"port"_s, u"0 takes any free port."_s, u"port"_s, u"8443"_s},
        {u"tls-certificate"_s, u"PEM file with the certificate and those that lead to its root."_s, u"file"_s},
        {u"tls-key"_s, u"PEM file with the certificate's private key."_s, u"file"_s},
        {u"public-address"_s,
            u"How clients reach the hub, such as https://hub.example; else as each client addresses it."_s, u"url"_s},
        {u"behind-proxy"_s,
            u"Believe X-Forwarded-For, -Proto and -Host: only behind a proxy of yours that sets them."_s},
        {u"threads"_s, u"Threads that answer requests."_s, u"number"_s, u"2"_s},
        {u"rate-per-address"_s, u"Requests a second from one address, with bursts of five times that; 0 is no limit."_s,
            u"number"_s, u"400"_s},
        {u"rate-per-account"_s, u"Requests a second from one account, with bursts of ten times that; 0 is no limit."_s,
            u"number"_s, u"200"_s},
        {u"count-every"_s, u"Seconds between two counts of what patients confirmed."_s, u"number"_s, u"3600"_s},
        {u"release-nameless"_s,
            u"When what patients said without a name is let in, together and in random order: daily (at midnight, UTC), hourly (a reply "
            u"comes sooner, and whoever knows when she wrote may know her words), or a number of seconds for a trial."_s,
            u"how often"_s, u"daily"_s},
    });
}

int serve(const QCommandLineParser &parser, Folder &folder, const Clock &clock)
{
    const auto options = optionsFrom(parser);
    if (!options)
        return fails("serve", options.error());
    const auto vault = folder.open();
    if (!vault)
        return fails("serve", vault.error());
    if (!makePrivateFolder(folder.path()))
        return fails("serve", u"The files in %1 cannot be kept from others on this machine: are they somebody else's?"_s.arg(folder.path()));
    QLockFile lock{folder.path() + u"/hub.lock"_s};
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return fails("serve", u"Another heard-hub serves this folder, or %1 cannot be written."_s.arg(folder.path()));

    const StopSignals stop;
    auto server = Server::start(*vault, *options, clock);
    if (!server)
        return fails("serve", wordsFor(server.error()));
    const bool encrypted = !options->http.tls.certificateChain.isEmpty();
    const bool isIpv6 = options->http.address.contains(u':');
    say(u"Listening on %1://%2:%3/fhir"_s
            .arg(encrypted ? u"https"_s : u"http"_s,
                isIpv6 ? u'[' + options->http.address + u']' : options->http.address)
            .arg((*server)->port()));
    stop.wait();
    const auto counts = (*server)->committer().counts();
    (*server)->stop();
    say(u"serve: stopped; %1 changes in %2 commits."_s.arg(counts.changes).arg(counts.commits));
    return 0;
}

} // namespace heard::hub
