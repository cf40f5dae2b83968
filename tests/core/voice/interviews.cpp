#include "voice/interviews.h"

#include "../queryplan.h"
#include "../riverbank.h"
#include "base/day.h"
#include "information/library.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::voice;
using fakes::get;
using fakes::refused;

namespace {

const QTimeZone london{"Europe/London"};

Interview talk()
{
    Interview talk;
    talk.title = u" At the kitchen table "_s;
    talk.words = u"She said that the wait was long.\n\nThe parking was worse."_s;
    talk.heldOn = {2026, 11, 17};
    talk.cohort = people::Cohort::Primary;
    talk.consent = {true, true, {}, {}};
    return talk;
}

struct Desk : Riverbank {
    ResourceId write(const Interview &interview) { return get(interviews.write(interview, grace)); }
    Interview read(const ResourceId &id)
    {
        const auto found = get(interviews.byId(id));
        REQUIRE(found);
        return *found;
    }
    QStringList titles(const QString &typed = {})
    {
        QStringList titles;
        for (const Interview &one : get(interviews.list(typed)))
            titles << one.title;
        return titles;
    }

    Interviews interviews{database, london};
};

} // namespace

TEST_CASE("an interview is written down in a colleague's name, with the day of its consent", "[voice]")
{
    Desk desk;
    const Interview written = desk.read(desk.write(talk()));
    CHECK(written.title == u"At the kitchen table"_s);
    CHECK(written.authorName == u"Sister Grace Okafor"_s);
    CHECK(written.unit == ResourceId{u"unit"_s});
    CHECK(written.writtenAt == desk.now());
    CHECK(written.consent.on == dayOf(desk.now(), london));
    CHECK(written.consent.isQuotable());
    CHECK(written.delivery.state == store::Delivery::State::NotSent);
    CHECK(desk.store.unsent() == 1);
}

TEST_CASE("an interview with a name counts to her cohort", "[voice]")
{
    Desk desk;
    Interview hers = talk();
    hers.patient = desk.ann;
    const Interview written = desk.read(desk.write(hers));
    CHECK(written.patientName == u"Ann Baker"_s);
    CHECK(written.cohort == people::Cohort::Secondary);
    CHECK(desk.titles(u"baker"_s).size() == 1);
}

TEST_CASE("what cannot be written down is refused and nothing is stored", "[voice]")
{
    Desk desk;
    const auto before = desk.store.everything();
    const auto why = [&](auto change) {
        Interview interview = talk();
        change(interview);
        return refused(desk.interviews.write(interview, desk.grace)).reason;
    };
    CHECK(why([](Interview &i) { i.title = u"  "_s; }) == InterviewError::TitleMissing);
    CHECK(why([](Interview &i) { i.words = u"\n"_s; }) == InterviewError::WordsMissing);
    CHECK(why([](Interview &i) { i.title = QString{201, u'x'}; }) == InterviewError::TooLong);
    CHECK(why([](Interview &i) { i.words = QString{100'001, u'x'}; }) == InterviewError::TooLong);
    CHECK(why([](Interview &i) { i.heldOn = {}; }) == InterviewError::DayImpossible);
    CHECK(why([&](Interview &i) { i.heldOn = dayOf(desk.now(), london).addDays(1); }) == InterviewError::DayImpossible);
    CHECK(why([](Interview &i) { i.people = 0; }) == InterviewError::PeopleImpossible);
    CHECK(why([](Interview &i) { i.people = 2; }) == InterviewError::PeopleImpossible);
    CHECK(why([](Interview &i) { i.kind = InterviewKind::FocusGroup; i.people = 501; }) == InterviewError::PeopleImpossible);
    CHECK(why([](Interview &i) { i.consent.given = false; }) == InterviewError::NoConsent);
    CHECK(why([](Interview &i) { i.patient = {u"nobody"_s}; }) == InterviewError::PatientUnknown);
    CHECK(why([&](Interview &i) { i.kind = InterviewKind::FocusGroup; i.people = 2; i.patient = desk.ann; }) == InterviewError::PatientUnknown);
    CHECK(refused(desk.interviews.write(talk(), desk.ann)).reason == InterviewError::AuthorUnknown);
    CHECK(refused(desk.interviews.setMayQuote({u"nothing"_s}, true)).reason == InterviewError::NotFound);
    CHECK(refused(desk.interviews.setWithdrawn(desk.grace, true)).reason == InterviewError::NotFound);
    CHECK(desk.store.everything() == before);
}

TEST_CASE("interviews are listed by the day they were held, and found by any of their words", "[voice]")
{
    Desk desk;
    Interview older = talk();
    older.title = u"In spring"_s;
    older.words = u"The soup was cold."_s;
    older.heldOn = {2026, 4, 2};
    desk.write(talk());
    desk.write(older);
    CHECK(desk.titles() == QStringList{u"At the kitchen table"_s, u"In spring"_s});
    CHECK(desk.titles(u"soup"_s) == QStringList{u"In spring"_s});
    CHECK(desk.titles(u"kitch"_s) == QStringList{u"At the kitchen table"_s});
    CHECK(desk.titles(u"nothing"_s).isEmpty());
    CHECK(get(desk.interviews.list({}, {}, 1, 1)).first().title == u"In spring"_s);
}

TEST_CASE("consent to quote is withdrawn alone or with all consent, and either comes back", "[voice]")
{
    Desk desk;
    const ResourceId id = desk.write(talk());
    get(desk.interviews.setMayQuote(id, false));
    CHECK(desk.read(id).consent.holds());
    CHECK_FALSE(desk.read(id).consent.isQuotable());
    get(desk.interviews.setMayQuote(id, true));
    get(desk.interviews.setWithdrawn(id, true));
    CHECK(desk.read(id).consent.withdrawnOn == dayOf(desk.now(), london));
    CHECK_FALSE(desk.read(id).consent.isQuotable());
    CHECK(desk.titles().size() == 1);
    get(desk.interviews.setWithdrawn(id, false));
    CHECK(desk.read(id).consent.isQuotable());
}

TEST_CASE("what was written by mistake is gone from the list, and comes back", "[voice]")
{
    Desk desk;
    const ResourceId id = desk.write(talk());
    get(desk.interviews.setRemoved(id, true));
    CHECK(desk.titles().isEmpty());
    CHECK_FALSE(get(desk.interviews.byId(id)));
    get(desk.interviews.setRemoved(id, false));
    CHECK(desk.titles().size() == 1);
}

TEST_CASE("interviews are counted as they are listed", "[voice]")
{
    Desk desk;
    desk.write(talk());
    desk.write(talk());
    get(desk.interviews.setRemoved(desk.write(talk()), true));
    CHECK(get(desk.interviews.count()) == 2);
    CHECK(get(desk.interviews.count(u"kitch"_s)) == 2);
    CHECK(get(desk.interviews.count(u"soup"_s)) == 0);
    CHECK(get(desk.interviews.count({}, QVector<ResourceId>{})) == 2);
    CHECK(get(desk.interviews.count({}, QVector{ResourceId{u"theme"_s}})) == 0);
}

TEST_CASE("the library has nothing of what was written down", "[voice]")
{
    Desk desk;
    desk.write(talk());
    CHECK(get(information::Library{desk.database}.all()).isEmpty());
}

TEST_CASE("interviews are listed by an index", "[voice][plan]")
{
    Desk desk;
    const QStringList plan = queryPlan(desk.database, [&] { get(desk.interviews.list()); });
    INFO(plan.join(u'\n').toStdString());
    CHECK(plan.join(u'\n').contains(u"SEARCH m USING PRIMARY KEY (path=?)"_s));
}
