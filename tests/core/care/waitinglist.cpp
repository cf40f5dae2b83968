#include "care/waitinglist.h"

#include "../malformed.h"
#include "../queryplan.h"
#include "../riverbank.h"
#include "fixtures.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;
using State = WaitingListPlace::State;

namespace {

WaitingListPlace reconstruction()
{
    WaitingListPlace place;
    place.id = {u"place"_s};
    place.patient = {u"ann"_s};
    place.author = {u"grace"_s};
    place.authorName = u"Sister Grace Okafor"_s;
    place.what = u"Breast reconstruction"_s;
    place.since = *Instant::fromIso(u"2026-03-03T00:00:00Z"_s);
    place.expected = Month{2027, 5};
    place.checkedOn = QDate{2026, 11, 12};
    place.words = u"The list moves again since October."_s;
    return place;
}

const Instant noted = *Instant::fromIso(u"2026-11-12T10:00:00Z"_s);

QJsonObject golden()
{
    return fhirFixture(u"waiting-list-place"_s, toFhir(reconstruction(), noted));
}

/// Sunday 22 November 2026.
struct Desk : Riverbank {
    WaitingListLook look(const QString &words = {}) { return {u" Breast reconstruction "_s, {2026, 3, 3}, Month{2027, 5}, words}; }
    QVector<WaitingListPlace> placesOf(const ResourceId &patient) { return get(list.placesOf(patient, now(), zone)); }
    WaitingListPlace first() { return placesOf(ann).first(); }
    WaitingListError problemOf(const WaitingListLook &look) { return refused(list.put(ann, look, grace, zone)).reason; }

    QTimeZone zone{"Europe/London"};
    WaitingList list{database};
};

} // namespace

TEST_CASE("a place on a waiting list reads and writes as its golden FHIR", "[waitinglist][fhir]")
{
    CHECK(*waitingListPlaceFromFhir(golden()) == reconstruction());
    CHECK(toFhir(reconstruction(), noted) == golden());
}

TEST_CASE("what was said before of a place stays in its notes, and other systems' words too", "[waitinglist][fhir]")
{
    const QJsonObject stored = with(extended(golden()), "status", u"on-hold"_s);
    WaitingListPlace place = *waitingListPlaceFromFhir(stored);
    CHECK(place.state == State::Waiting);
    CHECK(toFhir(place, noted + 24h, stored) == stored);
    place.words = u"It stands still."_s;
    place.expected.reset();
    const QJsonObject changed = toFhir(place, noted + 24h, stored);
    CHECK(*waitingListPlaceFromFhir(changed) == place);
    CHECK(changed["note"_L1].toArray().size() == 2);
    CHECK(changed["note"_L1][0] == stored["note"_L1][0]);
    place.words.clear();
    CHECK(waitingListPlaceFromFhir(toFhir(place, noted + 48h, changed))->words.isEmpty());
}

TEST_CASE("a place without patient, cause, time or category is not one", "[waitinglist][fhir]")
{
    for (const char *name : {"subject", "code", "authoredOn", "status", "category"})
        CHECK_FALSE(waitingListPlaceFromFhir(without(golden(), name)));
    forEachMutation(golden(), [](const QJsonValue &mutated) { (void)waitingListPlaceFromFhir(mutated.toObject()); });
}

TEST_CASE("she is put on a list, it is checked, and it ends, until that is undone", "[waitinglist]")
{
    Desk desk;
    const auto id = get(desk.list.put(desk.ann, desk.look(u"We write to you."_s), desk.grace, desk.zone));
    CHECK(desk.first().what == u"Breast reconstruction"_s);
    CHECK(desk.first().since.toLocal().date() == QDate{2026, 3, 3});
    CHECK(desk.first().expected == Month{2027, 5});
    CHECK(desk.first().checkedOn == QDate{2026, 11, 22});
    CHECK(desk.first().authorName == u"Sister Grace Okafor"_s);
    CHECK(desk.placesOf(desk.joy).isEmpty());

    desk.store.clock.advance(48h);
    WaitingListLook later = desk.look();
    later.expected.reset();
    get(desk.list.check(id, later, desk.grace, desk.zone));
    CHECK(desk.first().checkedOn == QDate{2026, 11, 24});
    CHECK_FALSE(desk.first().expected);
    CHECK(desk.first().words.isEmpty());

    get(desk.list.end(id, State::Done, desk.zone));
    CHECK(desk.first().state == State::Done);
    CHECK(refused(desk.list.check(id, later, desk.grace, desk.zone)).reason == WaitingListError::NotWaiting);
    CHECK(refused(desk.list.end(id, State::Removed, desk.zone)).reason == WaitingListError::NotWaiting);
}

TEST_CASE("what was done to a place is taken back as if nobody had looked", "[waitinglist]")
{
    Desk desk;
    const auto id = get(desk.list.put(desk.ann, desk.look(u"We write to you."_s), desk.grace, desk.zone));
    const WaitingListPlace before = desk.first();
    desk.store.clock.advance(7 * 24h);
    WaitingListChange change;
    SECTION("ended") { change = get(desk.list.end(id, State::Removed, desk.zone)); }
    SECTION("checked") { change = get(desk.list.check(id, {u"Implant"_s, {2026, 3, 4}, {}, u"It moves."_s}, desk.grace, desk.zone)); }
    SECTION("still waited for") { change = get(desk.list.stillWaits(id, desk.zone)); }
    REQUIRE_FALSE(desk.first() == before);
    get(desk.list.putBack(change, desk.grace));
    CHECK(desk.first() == before);
}

TEST_CASE("a look is not taken back over a colleague's later one", "[waitinglist]")
{
    Desk desk;
    const auto id = get(desk.list.put(desk.ann, desk.look(u"We write to you."_s), desk.grace, desk.zone));
    desk.store.clock.advance(7 * 24h);
    const WaitingListChange mine = get(desk.list.stillWaits(id, desk.zone));
    get(desk.list.check(id, {u"Implant"_s, {2026, 3, 4}, {}, u"It moves."_s}, desk.grace, desk.zone));
    const WaitingListPlace theirs = desk.first();
    CHECK(refused(desk.list.putBack(mine, desk.grace)).reason == WaitingListError::ChangedSince);
    CHECK(desk.first() == theirs);
}

TEST_CASE("that nothing is new takes away only a month that is over", "[waitinglist]")
{
    Desk desk;
    const auto id = get(desk.list.put(desk.ann, {u"Scan"_s, {2026, 3, 3}, Month{2026, 12}, u"Soon."_s}, desk.grace, desk.zone));
    desk.store.clock.advance(38 * 24h);
    get(desk.list.stillWaits(id, desk.zone));
    CHECK(desk.first().checkedOn == QDate{2026, 12, 30});
    CHECK(desk.first().expected == Month{2026, 12});
    desk.store.clock.advance(2 * 24h);
    get(desk.list.stillWaits(id, desk.zone));
    CHECK(desk.first().checkedOn == QDate{2027, 1, 1});
    CHECK_FALSE(desk.first().expected);
    CHECK(desk.first().words == u"Soon."_s);
    get(desk.list.end(id, State::Done, desk.zone));
    CHECK(refused(desk.list.stillWaits(id, desk.zone)).reason == WaitingListError::NotWaiting);
}

TEST_CASE("a place is due for a look once its month is over, or after twelve weeks", "[waitinglist]")
{
    Desk desk;
    WaitingListPlace place = reconstruction();
    const auto due = [&](QDate day) { return lookDue(place, day, desk.zone); };
    CHECK_FALSE(due({2027, 2, 3}));
    CHECK(due({2027, 2, 4}) == LookDue{{2027, 2, 4}, false, 12});
    place.checkedOn = QDate{2027, 5, 30};
    CHECK_FALSE(due({2027, 5, 31}));
    CHECK(due({2027, 6, 20}) == LookDue{{2027, 6, 1}, true, 3});
    place.expected.reset();
    CHECK_FALSE(due({2027, 6, 20}));
    // Nobody ever looked.
    place.checkedOn = {};
    CHECK_FALSE(due({2026, 5, 25}));
    CHECK(due({2026, 5, 26}) == LookDue{{2026, 5, 26}, false, 12});
    place.state = State::Done;
    CHECK_FALSE(due({2027, 6, 20}));
}

TEST_CASE("who reads a place knows whether it is due", "[waitinglist]")
{
    Desk desk;
    get(desk.list.put(desk.ann, desk.look(), desk.grace, desk.zone));
    CHECK_FALSE(desk.first().due);
    desk.store.clock.advance(84 * 24h);
    CHECK(desk.first().due == LookDue{{2027, 2, 14}, false, 12});
}

TEST_CASE("where she waits stands before what is over, the longest wait first", "[waitinglist]")
{
    Desk desk;
    const auto done = get(desk.list.put(desk.ann, {u"Physiotherapy"_s, {2025, 1, 1}, {}, {}}, desk.grace, desk.zone));
    get(desk.list.end(done, State::Done, desk.zone));
    get(desk.list.put(desk.ann, {u"Second"_s, {2026, 5, 1}, {}, {}}, desk.grace, desk.zone));
    get(desk.list.put(desk.ann, {u"First"_s, {2026, 4, 1}, {}, {}}, desk.grace, desk.zone));
    QStringList names;
    const auto places = desk.placesOf(desk.ann);
    for (const WaitingListPlace &place : places)
        names << place.what;
    CHECK(names == QStringList{u"First"_s, u"Second"_s, u"Physiotherapy"_s});
}

TEST_CASE("what cannot stand on a waiting list is refused", "[waitinglist]")
{
    Desk desk;
    const auto before = desk.store.everything();
    CHECK(desk.problemOf({u" "_s, {2026, 3, 3}, {}, {}}) == WaitingListError::WhatMissing);
    CHECK(desk.problemOf({QString{201, u'x'}, {2026, 3, 3}, {}, {}}) == WaitingListError::TooLong);
    CHECK(desk.problemOf({u"Scan"_s, {2026, 3, 3}, {}, QString{1001, u'x'}}) == WaitingListError::TooLong);
    CHECK(desk.problemOf({u"Scan"_s, {}, {}, {}}) == WaitingListError::SinceInFuture);
    CHECK(desk.problemOf({u"Scan"_s, {2026, 11, 23}, {}, {}}) == WaitingListError::SinceInFuture);
    CHECK(desk.problemOf({u"Scan"_s, {2026, 3, 3}, Month{2026, 10}, {}}) == WaitingListError::ExpectedPast);
    CHECK(refused(desk.list.put({u"nobody"_s}, desk.look(), desk.grace, desk.zone)).reason == WaitingListError::PatientUnknown);
    CHECK(refused(desk.list.put(desk.ann, desk.look(), {u"nobody"_s}, desk.zone)).reason == WaitingListError::AuthorUnknown);
    CHECK(refused(desk.list.end({u"nothing"_s}, State::Done, desk.zone)).reason == WaitingListError::NotFound);
    CHECK(desk.store.everything() == before);
}

TEST_CASE("the days of a place are those of the unit, wherever the machine thinks it is", "[waitinglist]")
{
    Desk desk;
    desk.zone = QTimeZone{"Australia/Sydney"};
    // Monday morning there.
    desk.store.clock.set(*Instant::fromIso(u"2026-11-22T20:00:00Z"_s));
    const auto id = get(desk.list.put(desk.ann, {u"Scan"_s, {2026, 11, 23}, {}, {}}, desk.grace, desk.zone));
    CHECK(desk.first().since == *Instant::fromIso(u"2026-11-22T13:00:00Z"_s));
    CHECK(desk.first().checkedOn == QDate{2026, 11, 23});
    // The same day, so that it stays as it was written.
    get(desk.list.check(id, {u"Scan"_s, {2026, 11, 23}, {}, {}}, desk.grace, desk.zone));
    CHECK(desk.first().since == *Instant::fromIso(u"2026-11-22T13:00:00Z"_s));
    CHECK(refused(desk.list.check(id, {u"Scan"_s, {2026, 11, 23}, {}, {}}, desk.grace, QTimeZone{"America/New_York"})).reason
          == WaitingListError::SinceInFuture);
    // December there, and not yet in London.
    desk.store.clock.set(*Instant::fromIso(u"2026-11-30T20:00:00Z"_s));
    CHECK(refused(desk.list.put(desk.ann, {u"Scan"_s, {2026, 3, 3}, Month{2026, 11}, {}}, desk.grace, desk.zone)).reason
          == WaitingListError::ExpectedPast);
    get(desk.list.end(id, State::Done, desk.zone));
    CHECK(desk.first().checkedOn == QDate{2026, 12, 1});
}

TEST_CASE("questions about waiting lists never walk through what grows", "[waitinglist]")
{
    Desk desk;
    get(desk.list.put(desk.ann, desk.look(), desk.grace, desk.zone));
    CHECK(walks(queryPlan(desk.database, [&] { desk.first(); })).isEmpty());
}
