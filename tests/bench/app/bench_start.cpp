#include "bench/figures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace heard::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 21;

struct Run {
    bool good = false;
    double milliseconds = 0; ///< from exec to its end
    double megabytes = 0;    ///< of memory at most
};

Run run(const QString &program, const QStringList &arguments)
{
    QVector<QByteArray> words{(QCoreApplication::applicationDirPath() + u'/' + program).toLocal8Bit()};
    for (const QString &argument : arguments)
        words << argument.toLocal8Bit();
    QVector<char *> pointers;
    for (QByteArray &word : words)
        pointers << word.data();
    pointers << nullptr;

    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = 0;
    rusage used{};
    if (::posix_spawn(&child, pointers.front(), nullptr, nullptr, pointers.data(), environ) != 0
        || ::wait4(child, &status, 0, &used) != child)
        return {};
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    return {WIFEXITED(status) && WEXITSTATUS(status) == 0, took.count(), static_cast<double>(used.ru_maxrss) / 1024};
}

} // namespace

/// Measures from exec to the first frame with the demo patient's data, and the memory that took, with a machine's keychain
/// played by a file. The floor is a window with one line of text. Both off screen.
int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit()); // else each start says that there is none
    qputenv("QT_LOGGING_RULES", "heard.sync=false");         // the phone has no hub here, and says so
    if (!run(u"start_phone"_s, {u"--prepare"_s, folder.path()}).good)
        return 1;
    QVector<double> times, floorTimes, timeRatios, sizes, floorSizes, sizeRatios;
    for (int round = -1; round < rounds; ++round) {
        const Run floor = run(u"start_minimal"_s, {});
        const Run phone = run(u"start_phone"_s, {folder.path()});
        if (!floor.good || !phone.good)
            return 1;
        if (round < 0)
            continue; // the first of each reads the programs from the disk
        times << phone.milliseconds;
        floorTimes << floor.milliseconds;
        timeRatios << phone.milliseconds / floor.milliseconds;
        sizes << phone.megabytes;
        floorSizes << floor.megabytes;
        sizeRatios << phone.megabytes / floor.megabytes;
    }
    std::printf("start, medians of %d interleaved runs\n", rounds);
    const auto print = [](const char *what, const char *unit, const auto &ours, const auto &floors, const auto &ratios) {
        std::printf("%-28s %9.1f %-3s %-32s %9.1f %-3s ratio %.2f %s\n", what, median(ours), unit, "minimal Qt Quick window",
                    median(floors), unit, median(ratios), atMost(median(ratios), 2).constData());
    };
    print("exec to first frame", "ms", times, floorTimes, timeRatios);
    print("peak memory", "MB", sizes, floorSizes, sizeRatios);
    return 0;
}
