#include "bench/figures.h"
#include "care/appointments.h"
#include "care/assessmentrequests.h"
#include "care/questions.h"
#include "care/reminders.h"
#include "care/timeline.h"
#include "fakes/fakeclock.h"
#include "furnished.h"
#include "information/library.h"
#include "information/publishedpages.h"
#include "largeunit.h"
#include "people/patients.h"
#include "people/units.h"
#include "pledge/pledgeboard.h"
#include "pledge/publishedpledge.h"
#include "stage.h"
#include "tenyears.h"
#include "voice/voices.h"
#include "worklist/news.h"
#include "worklist/today.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

using namespace heard;
using namespace heard::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 11;
constexpr int frames = 200;
constexpr int step = 40; ///< pixels
constexpr int phonePages = 60;

const QString somebody = u"patient-2500"_s;

/// A page, how a person chooses it, and the question to the store without which it cannot be filled.
struct Place {
    const char *name;
    QString page;
    QString before; ///< evaluated at the shell beforehand; may be empty
    QString choice; ///< evaluated at @p item
    QString item;
    const char *floorName;
    std::function<bool(store::Database &, Instant)> floor;
};

struct Search {
    const char *name;
    QString place; ///< evaluated at the shell
    QString page;
    const char *model;
    QString field;
    QString typed;
};

struct Scroll {
    const char *name;
    QString before; ///< evaluated at @p item
    QString item;
    QString list;
};

/// What is measured in one kind of window.
struct Side {
    desktop::Side side;
    QString shell;
    QVector<Place> places;
    QVector<Search> searches;
    QString scrolled; ///< the place, evaluated at the shell
    Scroll scroll;
};

/// Whether the store answers @p question.
template <typename Answer>
bool answers(QFuture<Answer> question)
{
    return question.result().has_value();
}

Side phone()
{
    const QString shell = u"patientShell"_s;
    const auto more = [&shell](const char *name, const QString &page, const QString &key, const char *floorName, auto floor) {
        return Place{name, page, {}, u"open('more', '%1', '')"_s.arg(key), shell, floorName, floor};
    };
    Side side{desktop::Side::Patient, shell, {}, {}, {}, {}};
    side.places = {
        {"Appointments", u"appointmentsPage"_s, {}, u"choose('appointments')"_s, shell, "what is ahead of her",
         [](auto &store, Instant now) { return answers(care::Appointments{store}.upcomingFor(ann, now)); }},
        {"Appointments, past", u"appointmentsPage"_s, {}, u"value = 1"_s, u"ranges"_s, "50 behind her",
         [](auto &store, Instant now) { return answers(care::Appointments{store}.pastFor(ann, now)); }},
        {"an appointment", u"appointmentPage"_s, {}, u"open('appointments', 'appointment', 'appointment-0')"_s, shell,
         "it and its questions",
         [](auto &store, Instant) {
             const ResourceId next{u"appointment-0"_s};
             return answers(care::Appointments{store}.byId(next)) && answers(care::Questions{store}.of(next));
         }},
        {"Our pledge", u"pledgePage"_s, {}, u"choose('pledge')"_s, shell, "what is published",
         [](auto &store, Instant) { return answers(pledge::PublishedPledge{store}.all()); }},
        {"Your say", u"sayPage"_s, {}, u"choose('say')"_s, shell, "what she said",
         [](auto &store, Instant) { return answers(voice::Voices{store}.saidBy(ann)); }},
        {"More", u"morePage"_s, {}, u"choose('more')"_s, shell, "the unit",
         [](auto &store, Instant) { return answers(people::Units{store}.own()); }},
        more("Information", u"informationPage"_s, u"information"_s, "the pages for her",
             [](auto &store, Instant now) { return answers(information::PublishedPages{store}.forPatient(ann, now)); }),
        more("My support", u"supportPage"_s, u"support"_s, "her requests",
             [](auto &store, Instant) { return answers(care::AssessmentRequests{store}.of(ann)); }),
        more("Reminders", u"remindersPage"_s, u"reminders"_s, "what they are planned from",
             [](auto &store, Instant now) { return answers(care::Reminders{store}.sources(ann, now)); }),
        {"Home", u"homePage"_s, u"tabs.home.source = ''"_s, u"choose('home')"_s, shell, "her next appointment",
         [](auto &store, Instant now) { return answers(care::Appointments{store}.nextFor(ann, now)); }},
    };
    side.searches = {{"Information", u"open('more', 'information', '')"_s, u"informationPage"_s, "heard::models::PagesModel",
                      u"informationSearch"_s, u"recons"_s}};
    side.scrolled = u"choose('appointments'); current.pages.home()"_s;
    side.scroll = {"her past appointments", u"value = 1"_s, u"ranges"_s, u"appointmentsPage.scroll"_s};
    return side;
}

Side desk()
{
    const QString shell = u"teamShell"_s;
    const auto place = [&shell](const char *name, const QString &page, const QString &key, const char *floorName, auto floor) {
        return Place{name, page, {}, u"place = '%1'"_s.arg(key), shell, floorName, floor};
    };
    const auto day = [](Instant now) { return Instant::of(now.toLocal().date().startOfDay()); };
    Side side{desktop::Side::Team, shell, {}, {}, {}, {}};
    side.places = {
        place("Patients", u"patientsPage"_s, u"patients"_s, "the first 50 by name",
              [](auto &store, Instant) { return answers(people::Patients{store}.search({})); }),
        {"a patient's record", u"patientPane"_s, {}, u"openRecord('%1')"_s.arg(somebody), u"patientsPage"_s, "her timeline",
         [](auto &store, Instant) { return answers(care::Timeline{store}.of({somebody}, {})); }},
        place("Appointments", u"agendaPage"_s, u"appointments"_s, "those of the day",
              [day](auto &store, Instant now) { return answers(care::Appointments{store}.between(day(now), day(now) + 24h)); }),
        place("Assessments", u"assessmentsPage"_s, u"assessments"_s, "the open requests",
              [](auto &store, Instant) { return answers(care::AssessmentRequests{store}.list(care::RequestFilter::Open)); }),
        place("Voices", u"voicesPage"_s, u"voices"_s, "the latest 50",
              [](auto &store, Instant) { return answers(voice::Voices{store}.list(voice::VoiceFilter::All)); }),
        place("Pledge", u"pledgePage"_s, u"pledge"_s, "the board",
              [](auto &store, Instant) { return answers(pledge::PledgeBoard{store, QTimeZone::utc()}.all()); }),
        place("Library", u"libraryPage"_s, u"library"_s, "its pages",
              [](auto &store, Instant) { return answers(information::Library{store}.all()); }),
        place("Unit", u"unitPage"_s, u"unit"_s, "the unit",
              [](auto &store, Instant) { return answers(people::Units{store}.own()); }),
        place("Today", u"todayPage"_s, u"today"_s, "the list of today",
              [](auto &store, Instant now) { return answers(worklist::Today{store}.list(now, QTimeZone::systemTimeZone())); }),
    };
    side.searches = {
        {"Patients", u"place = 'patients'"_s, u"patientsPage"_s, "heard::models::PatientsModel", u"patientSearch"_s, u"harlow"_s},
        {"Voices", u"place = 'voices'"_s, u"voicesPage"_s, "heard::models::VoicesModel", u"voiceSearch"_s, u"park"_s},
        {"Library", u"place = 'library'"_s, u"libraryPage"_s, "heard::models::LibraryModel", u"librarySearch"_s, u"recons"_s}};
    side.scrolled = u"place = 'patients'"_s;
    side.scroll = {"the list of patients", {}, {}, u"patientsList.rows"_s};
    return side;
}

/// One thing that was measured in every round.
struct Figure {
    QVector<double> times, floors, ratios;
};

/// What all rounds gave.
struct Figures {
    QVector<Figure> places, searches;
    QVector<double> frames; ///< of all rounds
    double megabytes = 0;   ///< of the process at most, after the first round
};

/// One new window, in which everything is opened for the first time.
bool round(const Side &side, const QString &folder, const Clock &clock, Figures &figures)
{
    Stage stage{side.side, folder, clock};
    if (!stage.open())
        return false;
    for (qsizetype i = 0; i < side.places.size(); ++i) {
        const Place &place = side.places[i];
        if (!place.before.isEmpty() && !stage.evaluate(place.before, side.shell))
            return false;
        const auto took = stage.fill(place.page, place.choice, place.item);
        const auto begin = std::chrono::steady_clock::now();
        if (!took || !place.floor(stage.database(), clock.now()))
            return false;
        const std::chrono::duration<double, std::milli> floor = std::chrono::steady_clock::now() - begin;
        figures.places[i].times << *took;
        figures.places[i].floors << floor.count();
        figures.places[i].ratios << *took / floor.count();
    }
    for (qsizetype i = 0; i < side.searches.size(); ++i) {
        const Search &search = side.searches[i];
        if (!stage.evaluate(search.place, side.shell))
            return false;
        const auto slowest = stage.slowestLetter(search.page, search.model, search.field, search.typed);
        if (!slowest)
            return false;
        figures.searches[i].times << *slowest;
    }
    const Scroll &scroll = side.scroll;
    if (!stage.evaluate(side.scrolled, side.shell) || (!scroll.before.isEmpty() && !stage.evaluate(scroll.before, scroll.item)))
        return false;
    const auto drawn = stage.scroll(scroll.list, frames, step);
    if (drawn)
        figures.frames << *drawn;
    return drawn.has_value();
}

void print(const Side &side, Figures &figures)
{
    for (qsizetype i = 0; i < side.places.size(); ++i) {
        const Figure &figure = figures.places[i];
        const double time = median(figure.times);
        std::printf("%-28s %9.1f ms  %-32s %9.2f ms  ratio %.1f %s\n", side.places[i].name, time, side.places[i].floorName,
                    median(figure.floors), median(figure.ratios), atMost(time, 50, " ms").constData());
    }
    for (qsizetype i = 0; i < side.searches.size(); ++i) {
        const double time = median(figures.searches[i].times);
        std::printf("search in %-18s %9.1f ms  from the slowest of its letters to the rows %s\n", side.searches[i].name, time,
                    atMost(time, 30, " ms").constData());
    }
    std::sort(figures.frames.begin(), figures.frames.end());
    std::printf("scrolling %s: a frame %.1f ms, 99th of 100 %.1f ms, the worst of %lld %.1f ms %s\n", side.scroll.name,
                median(figures.frames), figures.frames[figures.frames.size() * 99 / 100],
                static_cast<long long>(figures.frames.size()), figures.frames.back(),
                atMost(figures.frames.back(), 16, " ms").constData());
    std::printf("memory after one window: at most %.0f MB\n", figures.megabytes);
}

int measure(const Side &side, const QString &folder, const Clock &clock)
{
    Figures figures{QVector<Figure>(side.places.size()), QVector<Figure>(side.searches.size()), {}};
    for (int number = 0; number < rounds; ++number) {
        if (!round(side, folder, clock, figures))
            return EXIT_FAILURE;
        rusage used{};
        if (number == 0 && ::getrusage(RUSAGE_SELF, &used) == 0)
            figures.megabytes = static_cast<double>(used.ru_maxrss) / 1024;
    }
    print(side, figures);
    return EXIT_SUCCESS;
}

int furnishPhone(const QString &folder, const Clock &clock)
{
    const bool done = furnish(folder, signedIn(ann.value, u"Patient/ann"_s), clock, [&clock](store::Database &database) {
        const Instant now = clock.now();
        auto received = receive(database, tenYears(now) + library(phonePages, now));
        if (!received)
            return received;
        const auto begun = worklist::News{database}.begin(ann, now).result();
        return begun ? store::StoreResult<void>{} : failed(begun.error());
    });
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}

int furnishDesk(const QString &folder, const Clock &clock)
{
    const bool done = furnish(folder, signedIn({}, u"Practitioner/"_s + nurse.value), clock, [&clock](store::Database &database) {
        return receiveLargeUnit(database, clock.now());
    });
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}

/// Each in a process of its own, so that the memory of one is not that of another.
int measureAll(const QString &program)
{
    const QTemporaryDir folder;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QSG_RENDER_LOOP", "basic");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");         // else the platform waits before each frame
    qputenv("QT_LOGGING_RULES", "heard.sync=false"); // there is no hub here
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    const auto run = [&](const QString &what) {
        return QProcess::execute(program, {what, folder.filePath(what.section(u'-', -1))}) == 0;
    };
    std::printf("phone 390 × 844 with %d years of data; medians of %d new windows\n", years, rounds);
    std::fflush(stdout);
    if (!run(u"furnish-phone"_s) || !run(u"phone"_s))
        return EXIT_FAILURE;
    std::printf("desktop 1280 × 800 with %d patients and %d resources; medians of %d new windows\n", unitPatients, unitResources,
                rounds);
    std::fflush(stdout);
    return run(u"furnish-desk"_s) && run(u"desk"_s) ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

/// Measures how long each page takes from being chosen to a frame with all that it shows, beside the bare question to the
/// store; search as somebody types; and the frames of scrolling. Software renderer, off screen.
int main(int argc, char *argv[])
{
    if (argc < 3) {
        const QCoreApplication application{argc, argv};
        return measureAll(QCoreApplication::applicationFilePath());
    }
    const QGuiApplication application{argc, argv};
    const fakes::FakeClock clock;
    const QString what = QString::fromLocal8Bit(argv[1]);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    if (what == u"furnish-phone")
        return furnishPhone(folder, clock);
    if (what == u"furnish-desk")
        return furnishDesk(folder, clock);
    return measure(what == u"phone" ? phone() : desk(), folder, clock);
}
