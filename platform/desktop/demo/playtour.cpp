#include "demo/playtour.h"

#include "demo/chapters/chapters.h"

#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::desktop {

namespace {

int fail(const QString &why)
{
    std::fprintf(stderr, "heard: the tour stopped: %s\n", qPrintable(why));
    return 1;
}

/// Days are counted from today; a tour that began just before midnight would find that another day is today.
void letMidnightPass(const Clock &clock)
{
    const auto untilMidnight = [&] {
        const QDateTime now = clock.now().toLocal();
        return std::chrono::milliseconds{now.msecsTo(now.date().addDays(1).startOfDay())};
    };
    if (const auto left = untilMidnight(); left < 2min)
        QThread::msleep(static_cast<unsigned long>(left.count()));
}

Result<QString, Demo::Failure> open(Demo &demo)
{
    if (auto done = demo.openDesktop(); !done)
        return failed(done.error());
    if (auto done = demo.openPhone(); !done)
        return failed(done.error());
    auto code = demo.inviteAnn();
    if (!code)
        return code;
    for (Window *window : {&demo.desktop(), &demo.phone()}) {
        window->preferences().setLanguage(u"en"_s);
        window->preferences().setScheme(models::Preferences::Light);
        if (!window->show())
            return failed(Demo::Failure{u"an interface cannot be shown"_s});
    }
    return code;
}

bool play(Tour &tour, const QString &code)
{
    using namespace chapters;
    if (!tour.play(enrolment(tour, code)))
        return false;
    for (auto chapter : {appointments, reminders, asks, pledge, information, words, agreement, assessmentAsked, assessmentAnswered,
                         assessmentTakenOn, carePlan, sensitivePage, dayOfSurgery, dayAfterSurgery, record, difference, team, looks}) {
        if (!tour.play(chapter(tour)))
            return false;
    }
    return true;
}

} // namespace

int playTour(const QString &data, const QString &pictures)
{
    const Complaints complaints;
    const SystemClock clock;
    letMidnightPass(clock);
    ports::NullNotifier notifier;
    Demo demo{data, clock, notifier};
    const auto code = open(demo);
    if (!code)
        return fail(code.error().words);
    Tour tour{demo, pictures, complaints};
    if (!tour.begin())
        return fail(u"%1 cannot be written"_s.arg(pictures));
    tour.tell(u"Everybody and everything here is invented."_s);
    if (!play(tour, *code))
        return fail(u"see %1/transcript.txt"_s.arg(pictures));
    if (!complaints.words().isEmpty())
        return fail(u"QML complained %1 times, first: %2"_s.arg(complaints.words().size()).arg(complaints.words().front()));
    std::printf("The tour is in %s\n", qPrintable(pictures));
    return 0;
}

} // namespace heard::desktop
