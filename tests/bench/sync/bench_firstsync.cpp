#include "bench/figures.h"
#include "fakes/waiting.h"
#include "sides.h"
#include "unit.h"

#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <cstdio>

using namespace heard;
using namespace heard::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int resources = 10'000;
constexpr int rounds = 7;

/// One side in a process of its own, so that the memory is its own too: "RESOURCES MILLISECONDS MEGABYTES".
int runSide(const QStringList &arguments)
{
    const QUrl base{arguments[2]};
    const QByteArray token = arguments[3].toLatin1();
    const Run run = arguments[1] == "--sync"_L1 ? syncFirst(base, token) : takeInBarely(base, token);
    double megabytes = 0;
    QFile status{u"/proc/self/status"_s};
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        megabytes = text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').front().toDouble() / 1024;
    }
    std::printf("%d %.3f %.1f\n", run.resources, run.milliseconds, megabytes);
    return 0;
}

struct Figures {
    int resources = 0;
    double milliseconds = 0;
    double megabytes = 0; ///< of memory at most
};

Figures figuresOf(const QString &side, const QString &base, const QByteArray &token)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {side, base, QString::fromLatin1(token)});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        throw std::runtime_error{"one side failed"};
    QTextStream words{process.readAllStandardOutput()};
    Figures figures;
    words >> figures.resources >> figures.milliseconds >> figures.megabytes;
    return figures;
}

} // namespace

/// Measures a nurse's first sync with a real hub on loopback against the least that could be done with the same bytes.
int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    if (argc == 4)
        return runSide(QCoreApplication::arguments());

    hub::ServerOptions options;
    options.http.limits.perAddress = {};
    options.service.perAccount = {};
    fakes::RunningHub hub{options};
    fillUnit(hub, resources);
    const QByteArray token = hub.team(u"Grace Okafor"_s, hub::Role::Nurse).token;

    QVector<double> times, floorTimes, timeRatios, sizes, floorSizes;
    Figures ours;
    for (int round = -1; round < rounds; ++round) {
        const Figures floor = figuresOf(u"--floor"_s, hub.base(), token);
        ours = figuresOf(u"--sync"_s, hub.base(), token);
        if (floor.resources != ours.resources || ours.resources < resources) {
            std::printf("the two sides took in different things: %d and %d\n", ours.resources, floor.resources);
            return 1;
        }
        if (round < 0)
            continue; // the first warms up the hub
        times << ours.milliseconds;
        floorTimes << floor.milliseconds;
        timeRatios << ours.milliseconds / floor.milliseconds;
        sizes << ours.megabytes;
        floorSizes << floor.megabytes;
    }
    std::printf("first sync, %d resources from a hub on loopback; medians of %d interleaved runs\n", ours.resources, rounds);
    std::printf("%-28s %9.0f ms   %-40s %9.0f ms   ratio %.2f %s\n", "first sync", median(times),
                "transfer + JSON parse + SQLCipher insert", median(floorTimes), median(timeRatios),
                atMost(median(timeRatios), 2).constData());
    std::printf("%-28s %9.0f MB   %-40s %9.0f MB\n", "peak memory", median(sizes), "", median(floorSizes));
    return 0;
}
