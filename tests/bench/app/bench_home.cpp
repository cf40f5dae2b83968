#include "bench/figures.h"
#include "care/appointments.h"
#include "care/preparations.h"
#include "care/questions.h"
#include "fakes/fakeclock.h"
#include "people/patients.h"
#include "people/units.h"
#include "tenyears.h"
#include "worklist/news.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <functional>
#include <optional>

using namespace heard;
using namespace heard::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 501;

/// Prints the median of what @p ask takes, and what it is to @p floor in the same rounds; @p aim in ms. False where it fails.
bool compare(const char *what, const std::function<bool()> &ask, const std::function<bool()> &floor,
    std::optional<double> aim = {})
{
    using Clock = std::chrono::steady_clock;
    QVector<double> times, floors, ratios;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = Clock::now();
        const bool read = floor();
        const auto between = Clock::now();
        const bool asked = ask();
        const auto end = Clock::now();
        if (!read || !asked)
            return false;
        floors << std::chrono::duration<double, std::milli>(between - begin).count();
        times << std::chrono::duration<double, std::milli>(end - between).count();
        ratios << times.back() / floors.back();
    }
    std::printf("%-28s %9.3f ms  %-32s %9.3f ms  ratio %.2f %s\n", what, median(times), "one resource read by its id",
                median(floors), median(ratios), aim ? atMost(median(times), *aim, " ms").constData() : "");
    return true;
}

} // namespace

/// Measures what Home asks of a phone's store that holds ten years, each as a person's page asks it: through the
/// database's thread. The floor is the smallest question the same way.
int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    const QTemporaryDir folder;
    fakes::FakeClock clock;
    const auto opened = store::Database::open(folder.filePath(u"heard.db"_s), store::Key::random(), clock);
    if (!opened)
        return 1;
    store::Database &database = **opened;
    const Instant now = clock.now();
    const QVector<QJsonObject> resources = tenYears(now);
    worklist::News news{database};
    if (!receive(database, resources) || !news.begin(ann, now).result())
        return 1;

    care::Appointments care{database};
    const auto smallest = [&]() -> bool {
        return database.read([](store::Reader &reader) { return reader.json(u"Patient"_s, ann); }).result().has_value();
    };
    const auto next = [&]() -> bool {
        const auto found = care.nextFor(ann, now).result();
        return found && *found && care::Preparations{database}.isDone(**found).result()
            && care::Questions{database}.of((*found)->id).result().value_or(QVector<care::Question>{}).size() == questionsEach;
    };
    const auto fresh = [&] {
        const auto items = news.of(ann, now).result();
        return items && items->size() == 1;
    };
    const auto self = [&] { return people::Patients{database}.byId(ann).result().value_or(std::nullopt).has_value(); };
    const auto whom = [&] { return people::Units{database}.own().result().value_or(std::nullopt).has_value(); };
    std::printf("Home with %d years of data, %lld resources; medians of %d interleaved runs\n",
                years, static_cast<long long>(resources.size()), rounds);
    const bool good = compare("next appointment", next, smallest) && compare("news", fresh, smallest)
        && compare("her name", self, smallest) && compare("whom to call", whom, smallest)
        && compare("all of Home", [&] { return next() && fresh() && self() && whom(); }, smallest, 2);
    return good ? 0 : 1;
}
