// Random histories of appointments, choices and clocks, lived through twice: by a phone that looks only when its plan tells it
// to, and by a plain model that asks every single minute what a person would expect. Both must have rung the same, then.
#include "care/reminder.h"

#include "printing.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <random>

using namespace heard;
using namespace heard::care;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What both live in.
struct World {
    ReminderSources chosen; ///< what has rung is each one's own knowledge
    QTimeZone zone;
    Instant now;
    bool on = true;
};

/// One line of what both have to agree on.
QString line(const QString &what, Instant when)
{
    return what + u" at "_s + when.toIso();
}

QString named(const QString &about, std::optional<Instant> start, const QString &which)
{
    return u"%1 (%2) %3"_s.arg(about, start ? start->toIso() : QString{}, which);
}

/// Follows the plan, as Bell does.
class PlanningPhone {
public:
    /// Lives from now until @p end, in which nothing changes.
    void live(const World &world, Instant end)
    {
        if (!world.on)
            return;
        m_rung.removeIf([&](const Rung &rung) { return isAhead(rung, world.now); });
        std::optional<Instant> now = world.now;
        while (now && *now < end)
            now = look(world, *now);
    }

    struct Given {
        PlannedReminder ring;
        Instant at;
    };

    QStringList lines;
    QVector<Given> given;

private:
    std::optional<Instant> look(const World &world, Instant now)
    {
        ReminderSources sources = world.chosen;
        sources.rung = m_rung;
        for (const PlannedReminder &ring : planned(sources, world.zone, now)) {
            if (ring.at > now)
                return ring.at;
            const bool ofAppointment = !ring.appointment.isEmpty();
            const auto start = ofAppointment ? std::optional{ring.start} : std::nullopt;
            m_rung.push_back({ring.id, ring.about, ring.due, start, now});
            given.push_back({ring, now});
            lines << line(named(ring.about, start, which(ring)), now);
        }
        return std::nullopt;
    }

    static QString which(const PlannedReminder &ring)
    {
        return ring.appointment.isEmpty() ? u"own reminder"_s
             : !ring.lead                 ? u"own time"_s
             : *ring.lead == ReminderLead::Week ? u"week"_s
             : *ring.lead == ReminderLead::Day  ? u"day"_s
                                                : u"hours"_s;
    }

    QVector<Rung> m_rung;
};

/// Knows no plan: looks at the wall every minute.
class PlainModel {
public:
    void live(const World &world, Instant end)
    {
        if (!world.on)
            return;
        // Who looks at the wall and sees an hour long before the one in which she was told knows: it was another clock.
        m_rung.removeIf([&](const Bell &bell) { return bell.rungAt - world.now > 3h; });
        const auto bells = bellsOf(world);
        minute(world, bells, world.now);
        const std::chrono::milliseconds sinceMinute = world.now.sinceEpoch() % 60s;
        for (Instant now = world.now - sinceMinute + 1min; now < end; now = now + 1min)
            minute(world, bells, now);
    }

    QStringList lines;

private:
    struct Bell {
        QString key; ///< rings once
        QString name;
        QString about;
        std::optional<Instant> start;
        Instant due;
        std::optional<Instant> asked; ///< when it was switched on
        Instant rungAt{};
    };

    static QDateTime wall(const World &world, Instant now)
    {
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(now.milliseconds(), Qt::UTC);
        return utc.addSecs(world.zone.offsetFromUtc(utc));
    }

    static bool isQuiet(const World &world, Instant now)
    {
        const QTime time = wall(world, now).time();
        const auto [from, until] = world.chosen.rules.quiet;
        if (from < until)
            return from <= time && time < until;
        return from != until && (time >= from || time < until);
    }

    /// The first minute at which the wall shows @p date and @p time, or later.
    static Instant firstMinute(const World &world, const QDate &date, const QTime &time)
    {
        const QDateTime wanted{date, time, Qt::UTC};
        Instant now = Instant::of(wanted.addSecs(-world.zone.standardTimeOffset(wanted))) - 4h;
        while (wall(world, now) < wanted)
            now = now + 1min;
        return now;
    }

    static Instant endOfQuiet(const World &world, Instant now)
    {
        now = now - now.sinceEpoch() % 60s;
        while (isQuiet(world, now))
            now = now + 1min;
        return now;
    }

    static Instant movedOutOfQuiet(const World &world, Instant due, Instant start)
    {
        if (!isQuiet(world, due))
            return due;
        if (const Instant end = endOfQuiet(world, due); end + 30min <= start)
            return end;
        while (isQuiet(world, due - 1min))
            due = due - 1min;
        return due;
    }

    /// The nearest to the start last.
    static QVector<QVector<Bell>> bellsOf(const World &world)
    {
        QVector<QVector<Bell>> bells;
        for (const Appointment &appointment : world.chosen.appointments) {
            if (appointment.state == AppointmentState::Booked && appointment.start > world.now)
                bells << bellsOf(world, appointment);
        }
        for (const OwnReminder &own : world.chosen.own) {
            const QString key = own.id.value + own.at.toString();
            if (!own.done)
                bells.push_back({Bell{key, u"own reminder"_s, own.id.value, {}, firstMinute(world, own.at.date(), own.at.time()), {}}});
        }
        return bells;
    }

    static QVector<Bell> bellsOf(const World &world, const Appointment &appointment)
    {
        const Instant start = appointment.start;
        const QDateTime begins = wall(world, start);
        const bool chosen = world.chosen.choices.contains(appointment.uid);
        const AppointmentReminders choice = world.chosen.choices.value(appointment.uid);
        const ReminderLeads leads = chosen ? choice.leads : world.chosen.rules.leads;
        const LeadsSince since = chosen ? choice.since : world.chosen.rules.since;
        QVector<Bell> bells;
        const auto add = [&](ReminderLead lead, const QString &name, Instant due) {
            const auto asked = since.contains(lead) ? std::optional{since[lead]} : std::nullopt;
            if (leads.testFlag(lead))
                bells.push_back({appointment.uid + name + start.toIso(), name, appointment.uid, start, movedOutOfQuiet(world, due, start), asked});
        };
        add(ReminderLead::Week, u"week"_s, firstMinute(world, begins.date().addDays(-7), begins.time()));
        add(ReminderLead::Day, u"day"_s, firstMinute(world, begins.date().addDays(-1), begins.time()));
        add(ReminderLead::TwoHours, u"hours"_s, start - 2h);
        if (choice.ownTime) {
            const Instant due = firstMinute(world, begins.date().addDays(-choice.ownTime->daysBefore), choice.ownTime->at);
            const QString key = u"%1 %2 %3 %4"_s.arg(appointment.uid).arg(choice.ownTime->daysBefore)
                                    .arg(choice.ownTime->at.toString(), start.toIso());
            if (due < start)
                bells.push_back({key, u"own time"_s, appointment.uid, start, due, {}});
        }
        std::stable_sort(bells.begin(), bells.end(), [](const Bell &a, const Bell &b) { return a.due < b.due; });
        return bells;
    }

    /// Whether she has been told already, by this bell or by one nearer to the start.
    [[nodiscard]] bool isTold(const Bell &bell) const
    {
        return std::any_of(m_rung.begin(), m_rung.end(), [&](const Bell &rung) {
            return rung.key == bell.key || (bell.start && rung.about == bell.about && rung.start == bell.start && rung.due >= bell.due);
        });
    }

    void minute(const World &world, const QVector<QVector<Bell>> &bells, Instant now)
    {
        for (const QVector<Bell> &ofOne : bells) {
            if (ofOne.isEmpty() || now >= ofOne.first().start.value_or(now + 1min))
                continue;
            const Bell *nearest = nullptr;
            for (const Bell &bell : ofOne) {
                const bool wasOverWhenAsked = bell.asked && *bell.asked <= now && bell.due <= *bell.asked;
                if (bell.due <= now && !wasOverWhenAsked && !isTold(bell))
                    nearest = &bell;
            }
            if (!nearest)
                continue;
            const bool waits = now - nearest->due > 15min && isQuiet(world, now)
                            && (!nearest->start || endOfQuiet(world, now) < *nearest->start);
            if (waits)
                continue;
            m_rung << *nearest;
            m_rung.back().rungAt = now;
            lines << line(named(nearest->about, nearest->start, nearest->name), now);
        }
    }

    QVector<Bell> m_rung;
};

/// What happens to a person, her appointments and her phone.
class Life {
public:
    explicit Life(quint32 seed) : m_dice(seed)
    {
        // Each a few weeks before a clock there is put forward or back; in Brazil at midnight, on Lord Howe by half an hour.
        static const QVector<std::pair<QByteArray, QString>> begins{
            {"Europe/London", u"2026-10-12T09:00:30Z"_s}, {"Europe/London", u"2027-03-10T09:00:00Z"_s},
            {"America/Sao_Paulo", u"2017-10-02T12:00:00Z"_s}, {"America/Sao_Paulo", u"2018-02-05T12:00:00Z"_s},
            {"Australia/Lord_Howe", u"2026-09-20T22:00:00Z"_s}, {"Australia/Lord_Howe", u"2027-03-22T22:00:00Z"_s}};
        const auto &[zone, begin] = begins[below(static_cast<int>(begins.size()))];
        m_home = QTimeZone{zone};
        world.zone = m_home;
        world.now = *Instant::fromIso(begin);
        world.chosen.rules.leads = ReminderLeads{ReminderLead::Week} | ReminderLead::Day | ReminderLead::TwoHours;
    }

    void happen()
    {
        switch (below(15)) {
        case 0:
        case 1:
            return book();
        case 2:
            return move();
        case 3:
            return cancel();
        case 4:
            return chooseForAll();
        case 5:
            return chooseForOne();
        case 6:
            return chooseOwnTime();
        case 7:
            return chooseQuiet();
        case 8:
            return remember();
        case 9:
            return changeOwn();
        case 10:
            return travel();
        case 11:
            return setClock();
        case 12:
            return runAhead();
        default:
            world.on = below(3) != 0;
        }
    }

    /// Seconds, minutes, hours or days.
    std::chrono::milliseconds span()
    {
        switch (below(5)) {
        case 0:
            return std::chrono::seconds{1 + below(90)};
        case 1:
            return std::chrono::minutes{1 + below(90)};
        case 2:
        case 3:
            return std::chrono::minutes{1 + below(24 * 60)};
        default:
            return std::chrono::minutes{1 + below(5 * 24 * 60)};
        }
    }

    World world;

private:
    int below(int bound) { return std::uniform_int_distribution<int>{0, bound - 1}(m_dice); }
    [[nodiscard]] Instant thisMinute() const { return world.now - world.now.sinceEpoch() % 60s; }
    Instant ahead()
    {
        static constexpr std::array days{1, 3, 12, 30};
        return thisMinute() + std::chrono::minutes{1 + below(days[static_cast<size_t>(below(4))] * 24 * 60)};
    }
    Appointment *oneOf()
    {
        auto &all = world.chosen.appointments;
        return all.isEmpty() ? nullptr : &all[below(static_cast<int>(all.size()))];
    }
    ReminderLead lead() { return std::array{ReminderLead::Week, ReminderLead::Day, ReminderLead::TwoHours}[static_cast<size_t>(below(3))]; }
    void turn(ReminderLeads &leads, LeadsSince &since)
    {
        const ReminderLead turned = lead();
        leads.setFlag(turned, !leads.testFlag(turned));
        if (leads.testFlag(turned))
            since.insert(turned, world.now);
        else
            since.remove(turned);
    }

    void book()
    {
        Appointment booked;
        booked.uid = u"appointment %1"_s.arg(++m_count);
        booked.id = {booked.uid};
        booked.start = ahead();
        world.chosen.appointments << booked;
    }
    void move()
    {
        if (Appointment *moved = oneOf())
            moved->start = ahead();
    }
    void cancel()
    {
        if (Appointment *one = oneOf())
            one->state = one->state == AppointmentState::Booked ? AppointmentState::Cancelled : AppointmentState::Booked;
    }
    void chooseForAll() { turn(world.chosen.rules.leads, world.chosen.rules.since); }
    void chooseForOne()
    {
        const Appointment *one = oneOf();
        if (!one)
            return;
        if (below(3) == 0)
            return void(world.chosen.choices.remove(one->uid));
        AppointmentReminders &choice = choiceOf(one->uid);
        turn(choice.leads, choice.since);
    }
    void chooseOwnTime()
    {
        if (const Appointment *one = oneOf())
            choiceOf(one->uid).ownTime = OwnTime{below(5), QTime{below(24), 15 * below(4)}};
    }
    AppointmentReminders &choiceOf(const QString &uid)
    {
        if (!world.chosen.choices.contains(uid))
            world.chosen.choices.insert(uid, {world.chosen.rules.leads, {}, world.chosen.rules.since});
        return world.chosen.choices[uid];
    }
    /// None begins or ends within an hour over which a clock here is put back: of two such ends a day either would do.
    void chooseQuiet()
    {
        static const QVector<QuietHours> hours{{}, {QTime{22, 30}, QTime{6, 15}}, {QTime{0, 0}, QTime{0, 0}},
            {QTime{13, 0}, QTime{15, 0}}, {QTime{20, 0}, QTime{2, 30}}, {QTime{0, 15}, QTime{9, 0}}};
        world.chosen.rules.quiet = hours[below(static_cast<int>(hours.size()))];
    }
    void remember()
    {
        const QDateTime at = world.now.toLocal().toTimeZone(m_home).addSecs(60 * (below(6 * 24 * 60) - 12 * 60));
        world.chosen.own.push_back({{u"own %1"_s.arg(++m_count)}, {at.date(), QTime{at.time().hour(), at.time().minute()}}, u"Tablets"_s, false});
    }
    void changeOwn()
    {
        if (world.chosen.own.isEmpty())
            return;
        OwnReminder &own = world.chosen.own[below(static_cast<int>(world.chosen.own.size()))];
        if (below(2) == 0)
            own.done = !own.done;
        else
            own.at = own.at.addDays(below(3)).addSecs(60 * 60);
    }
    void travel()
    {
        static const QVector<QTimeZone> elsewhere{QTimeZone{"America/New_York"}, QTimeZone{"Australia/Sydney"}, QTimeZone{"Asia/Kolkata"}};
        world.zone = below(2) == 0 ? m_home : elsewhere[below(static_cast<int>(elsewhere.size()))];
    }
    /// By seconds, hours or days, back or forward.
    void setClock()
    {
        static constexpr std::array<std::chrono::milliseconds, 4> spans{40s, 90min, 11h, 50h};
        const auto by = spans[static_cast<size_t>(below(4))];
        world.now = below(3) == 0 ? world.now + by : world.now - by;
    }

    /// Days or weeks ahead, and from then on put right again.
    void runAhead()
    {
        static constexpr std::array<std::chrono::milliseconds, 4> spans{2h, 26h, 8 * 24h, 40 * 24h};
        if (m_ahead != 0ms)
            world.now = world.now - std::exchange(m_ahead, 0ms);
        else
            world.now = world.now + (m_ahead = spans[static_cast<size_t>(below(4))]);
    }

    std::mt19937 m_dice;
    QTimeZone m_home;
    std::chrono::milliseconds m_ahead{0};
    int m_count = 0;
};

} // namespace

TEST_CASE("whatever happens to appointments and clocks, what rings is what a plain look at the wall each minute says", "[reminders]")
{
    const quint32 seed = Catch::getSeed() + static_cast<quint32>(GENERATE(range(0, 24)));
    CAPTURE(seed);
    Life life{seed};
    PlanningPhone phone;
    PlainModel plain;
    QHash<ResourceId, Instant> told;
    for (int step = 0; step < 150; ++step) {
        life.happen();
        const Instant end = life.world.now + life.span();
        // Twice only where the clock was put back since.
        if (life.world.on)
            told.removeIf([&](const auto &one) { return one.value() - life.world.now > 3h; });
        const qsizetype before = phone.given.size();
        phone.live(life.world, end);
        plain.live(life.world, end);
        CAPTURE(step, life.world.zone.id().constData(), life.world.now.toIso().toStdString());
        phone.lines.sort();
        plain.lines.sort();
        REQUIRE(phone.lines == plain.lines);
        for (const auto &[ring, at] : phone.given.mid(before)) {
            CHECK_FALSE(told.contains(ring.id));
            told.insert(ring.id, at);
            const QString uid = ring.about;
            const auto about = std::find_if(life.world.chosen.appointments.cbegin(), life.world.chosen.appointments.cend(),
                                            [&](const Appointment &appointment) { return appointment.uid == uid; });
            CHECK((ring.appointment.isEmpty() || (about->state == AppointmentState::Booked && about->start == ring.start)));
        }
        life.world.now = end;
    }
    CHECK(phone.given.size() > 5);
}
