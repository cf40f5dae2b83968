#include "care/reminders.h"

#include "../riverbank.h"
#include "care/appointments.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

namespace {

struct Phone : Riverbank {
    ResourceId book(Instant start)
    {
        Appointment booked;
        booked.patient = ann;
        booked.start = start;
        booked.end = start + 1h;
        return get(Appointments{database}.book(booked));
    }

    Reminders reminders{database};
};

const QDateTime wallTime{QDate{2026, 12, 1}, QTime{9, 30}};

} // namespace

TEST_CASE("without a choice an appointment rings a day and two hours before, and nights are quiet", "[reminders]")
{
    Phone phone;
    phone.book(phone.now() + 72h);
    const auto sources = get(phone.reminders.sources(phone.ann, phone.now()));
    CHECK(sources.rules == ReminderRules{});
    CHECK(sources.appointments.size() == 1);
    CHECK(sources.choices.isEmpty());
    CHECK(sources.own.isEmpty());
}

TEST_CASE("what she chooses is kept as she chose it", "[reminders]")
{
    Phone phone;
    const ReminderRules rules{ReminderLead::Week, {QTime{22, 30}, QTime{6, 15}}, {{ReminderLead::Week, phone.now()}}};
    get(phone.reminders.setRules(rules));
    const AppointmentReminders choice{ReminderLead::TwoHours, OwnTime{3, QTime{18, 0}}, {}};
    get(phone.reminders.choose(u"scan"_s, choice));
    get(phone.reminders.choose(u"clinic"_s, AppointmentReminders{}));
    auto sources = get(phone.reminders.sources(phone.ann, phone.now()));
    CHECK(sources.rules == rules);
    CHECK(sources.choices.value(u"scan"_s) == choice);
    CHECK(sources.choices.contains(u"clinic"_s));
    get(phone.reminders.choose(u"scan"_s, std::nullopt));
    sources = get(phone.reminders.sources(phone.ann, phone.now()));
    CHECK_FALSE(sources.choices.contains(u"scan"_s));
}

TEST_CASE("choices that cannot be read count as none made", "[reminders]")
{
    Phone phone;
    get(phone.database.write([](store::Writer &writer) { return writer.setSetting(u"reminders"_s, u"}{"_s); }));
    CHECK(get(phone.reminders.sources(phone.ann, phone.now())).rules == ReminderRules{});
}

TEST_CASE("her own reminders are kept, changed, done and removed, and never sent", "[reminders]")
{
    Phone phone;
    const ResourceId later = get(phone.reminders.keep({{}, wallTime.addDays(1), u"Ring the pharmacy"_s, false}));
    const ResourceId sooner = get(phone.reminders.keep({{}, wallTime, u"  Order the tablets "_s, false}));
    auto own = get(phone.reminders.own());
    REQUIRE(own.size() == 2);
    CHECK(own[0] == OwnReminder{sooner, wallTime, u"Order the tablets"_s, false});
    own[0].done = true;
    CHECK(get(phone.reminders.keep(own[0])) == sooner);
    CHECK(get(phone.reminders.own()).last().id == sooner);
    get(phone.reminders.remove(later));
    CHECK(get(phone.reminders.own()).size() == 1);
    CHECK(refused(phone.reminders.remove(later)).reason == ReminderError::NotFound);
    CHECK(phone.store.unsent() == 0);
}

TEST_CASE("a reminder without words or time is refused and nothing is kept", "[reminders]")
{
    Phone phone;
    CHECK(refused(phone.reminders.keep({{}, wallTime, u" \n"_s, false})).reason == ReminderError::Empty);
    CHECK(refused(phone.reminders.keep({{}, wallTime, QString{501, u'x'}, false})).reason == ReminderError::TooLong);
    CHECK(refused(phone.reminders.keep({{}, QDateTime{}, u"Order the tablets"_s, false})).reason == ReminderError::NoTime);
    CHECK(get(phone.reminders.own()).isEmpty());
}

TEST_CASE("what has rung is remembered until a month after the appointment", "[reminders]")
{
    Phone phone;
    phone.book(phone.now() + 60 * 24h);
    const auto rungAfter = [&](std::chrono::hours span) {
        get(phone.reminders.markRung({}, phone.now() + span));
        return get(phone.reminders.sources(phone.ann, phone.now())).rung;
    };
    auto sources = get(phone.reminders.sources(phone.ann, phone.now()));
    const auto rings = planned(sources, QTimeZone::utc(), phone.now());
    REQUIRE(rings.size() == 2);
    get(phone.reminders.markRung({rings.front()}, phone.now()));
    CHECK(rungAfter(0h) == QVector<Rung>{{rings[0].id, rings[0].about, rings[0].due, rings[0].start, phone.now()}});
    CHECK(rungAfter((60 + 30) * 24h).size() == 1);
    CHECK(rungAfter((60 + 32) * 24h).isEmpty());
}

TEST_CASE("what rang by a clock that ran ahead is forgotten, and nothing else", "[reminders]")
{
    Phone phone;
    const auto ring = [](const QString &id, Instant due) {
        PlannedReminder ring;
        ring.id = {id};
        ring.about = id;
        ring.due = due;
        return ring;
    };
    const Instant now = phone.now();
    get(phone.reminders.markRung({ring(u"rang"_s, now)}, now));
    get(phone.reminders.markRung({ring(u"early"_s, now + 3h)}, now + 3h));
    get(phone.reminders.markRung({ring(u"ahead"_s, now + 4h)}, now + 4h));
    get(phone.reminders.forgetAhead(now));
    QStringList kept;
    const auto sources = get(phone.reminders.sources(phone.ann, now));
    for (const Rung &rung : sources.rung)
        kept << rung.id.value;
    kept.sort();
    CHECK(kept == QStringList{u"early"_s, u"rang"_s});
}

TEST_CASE("that her own reminder has rung is remembered as long as it is not done", "[reminders]")
{
    Phone phone;
    OwnReminder own{{}, wallTime, u"Order the tablets"_s, false};
    own.id = get(phone.reminders.keep(own));
    const auto sources = [&] { return get(phone.reminders.sources(phone.ann, phone.now())); };
    get(phone.reminders.markRung(planned(sources(), QTimeZone::utc(), phone.now()), phone.now()));
    get(phone.reminders.markRung({}, phone.now() + 400 * 24h));
    CHECK(sources().rung.size() == 1);
    own.done = true;
    get(phone.reminders.keep(own));
    get(phone.reminders.markRung({}, phone.now() + 400 * 24h));
    CHECK(sources().rung.isEmpty());
}
