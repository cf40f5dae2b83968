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
    WaitingListPlace first() { return get(list.placesOf(ann)).first(); }
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
    CHECK(get(desk.list.placesOf(desk.joy)).isEmpty());

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
    get(desk.list.reopen(id, desk.zone));
    CHECK(desk.first().state == State::Waiting);
}

TEST_CASE("where she waits stands before what is over, the longest wait first", "[waitinglist]")
{
    Desk desk;
    const auto done = get(desk.list.put(desk.ann, {u"Physiotherapy"_s, {2025, 1, 1}, {}, {}}, desk.grace, desk.zone));
    get(desk.list.end(done, State::Done, desk.zone));
    get(desk.list.put(desk.ann, {u"Second"_s, {2026, 5, 1}, {}, {}}, desk.grace, desk.zone));
    get(desk.list.put(desk.ann, {u"First"_s, {2026, 4, 1}, {}, {}}, desk.grace, desk.zone));
    QStringList names;
    const auto places = get(desk.list.placesOf(desk.ann));
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
    CHECK(get(desk.list.placesOf(desk.ann)).first().checkedOn == QDate{2026, 12, 1});
    get(desk.list.reopen(id, QTimeZone{"Europe/London"}));
    CHECK(desk.first().checkedOn == QDate{2026, 11, 30});
}

TEST_CASE("questions about waiting lists never walk through what grows", "[waitinglist]")
{
    Desk desk;
    get(desk.list.put(desk.ann, desk.look(), desk.grace, desk.zone));
    CHECK(walks(queryPlan(desk.database, [&] { desk.first(); })).isEmpty());
}
