#include "voice/paperforms.h"

#include "../riverbank.h"
#include "base/day.h"
#include "fhir/validation.h"
#include "fixtures.h"
#include "voice/voices.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::voice;
using fakes::get;
using fakes::refused;

namespace {

const QTimeZone london{"Europe/London"};

PaperForm form()
{
    PaperForm form;
    form.good = u" The tea "_s;
    form.better = u"The chairs in the waiting room"_s;
    form.about = u"The clinic"_s;
    form.writtenOn = {2026, 11, 17};
    form.mayQuote = true;
    return form;
}

struct Desk : Riverbank {
    ResourceId typeIn(const PaperForm &form) { return get(voice::typeIn(database, form, london)); }
    Feedback read(const ResourceId &id)
    {
        const auto found = get(voices.byId(id));
        REQUIRE(found);
        return *found;
    }

    Voices voices{database};
};

} // namespace

TEST_CASE("a paper form is feedback that has been read, of the day it was written", "[voice]")
{
    Desk desk;
    const Feedback said = desk.read(desk.typeIn(form()));
    CHECK(said.onPaper);
    CHECK(said.mayQuote);
    CHECK(said.good == u"The tea"_s);
    CHECK(said.patient.isEmpty());
    CHECK(dayOf(said.sentAt, london) == QDate{2026, 11, 17});
    CHECK(said.readAt == desk.now());
    CHECK(get(desk.voices.counts()).unread == 0);
}

TEST_CASE("a form with a name is hers, and she did not send it", "[voice]")
{
    Desk desk;
    PaperForm hers = form();
    hers.patient = desk.ann;
    hers.cohort = people::Cohort::Primary;
    const ResourceId id = desk.typeIn(hers);
    CHECK(desk.read(id).patientName == u"Ann Baker"_s);
    CHECK(desk.read(id).cohort == people::Cohort::Secondary);
    CHECK(get(desk.voices.saidBy(desk.ann)).size() == 1);
    const auto json = get(desk.database.read([&](store::Reader &reader) { return reader.json(u"Communication"_s, id); }));
    REQUIRE(json);
    CHECK_FALSE(json->contains("sender"_L1));
    CHECK_FALSE(fhir::faultIn(*json));
}

TEST_CASE("a form without a name can say from which patients it comes", "[voice]")
{
    Desk desk;
    PaperForm secondary = form();
    secondary.cohort = people::Cohort::Secondary;
    desk.typeIn(secondary);
    desk.typeIn(form());
    CHECK(get(desk.voices.counts()).secondary == 1);
    const auto listed = get(desk.voices.list(VoiceFilter::All, {}, people::Cohort::Secondary));
    REQUIRE(listed.size() == 1);
    CHECK(listed.first().cohort == people::Cohort::Secondary);
    CHECK(get(desk.voices.list(VoiceFilter::All, {}, people::Cohort::Primary)).isEmpty());
}

TEST_CASE("a form that was written today is not later than now", "[voice]")
{
    Desk desk;
    PaperForm today = form();
    today.writtenOn = dayOf(desk.now(), london);
    CHECK(desk.read(desk.typeIn(today)).sentAt <= desk.now());
}

TEST_CASE("a form that cannot be typed in is refused and nothing is stored", "[voice]")
{
    Desk desk;
    const auto before = desk.store.everything();
    const auto why = [&](auto change) {
        PaperForm bad = form();
        change(bad);
        return refused(voice::typeIn(desk.database, bad, london)).reason;
    };
    CHECK(why([](PaperForm &f) { f.good = f.better = u" "_s; }) == PaperError::Empty);
    CHECK(why([](PaperForm &f) { f.better = QString{20'001, u'x'}; }) == PaperError::TooLong);
    CHECK(why([](PaperForm &f) { f.about = QString{201, u'x'}; }) == PaperError::TooLong);
    CHECK(why([](PaperForm &f) { f.writtenOn = {}; }) == PaperError::DayImpossible);
    CHECK(why([&](PaperForm &f) { f.writtenOn = dayOf(desk.now(), london).addDays(1); }) == PaperError::DayImpossible);
    CHECK(why([](PaperForm &f) { f.patient = {u"nobody"_s}; }) == PaperError::PatientUnknown);
    CHECK(desk.store.everything() == before);
}

TEST_CASE("feedback on paper is written as FHIR and read back", "[voice][fhir]")
{
    Feedback paper;
    paper.id = {u"paper"_s};
    paper.better = u"The chairs in the waiting room"_s;
    paper.onPaper = true;
    paper.mayQuote = true;
    paper.cohort = people::Cohort::Secondary;
    paper.sentAt = *Instant::fromIso(u"2026-11-17T12:00:00Z"_s);
    paper.readAt = *Instant::fromIso(u"2026-11-20T10:00:00Z"_s);
    const QJsonObject golden = fhirFixture(u"feedback-on-paper"_s, toFhir(paper, {}, {u"unit"_s}));
    CHECK(toFhir(paper, {}, {u"unit"_s}) == golden);
    CHECK(feedbackFromFhir(golden) == paper);
    CHECK_FALSE(fhir::faultIn(golden));
}

TEST_CASE("a form typed by mistake is shown and counted nowhere, until that was the mistake", "[voice]")
{
    Desk desk;
    const ResourceId id = desk.typeIn(form());
    desk.typeIn(form());
    CHECK(get(desk.voices.counts()).all == 2);
    get(voice::setRemoved(desk.database, id, true));
    CHECK_FALSE(get(desk.voices.byId(id)));
    CHECK(get(desk.voices.counts()).all == 1);
    CHECK(get(desk.voices.list(VoiceFilter::All)).size() == 1);
    const auto json = get(desk.database.read([&](store::Reader &reader) { return reader.json(u"Communication"_s, id); }));
    REQUIRE(json);
    CHECK((*json)["status"_L1] == u"entered-in-error"_s);
    CHECK_FALSE(fhir::faultIn(*json));
    get(voice::setRemoved(desk.database, id, false));
    CHECK(desk.read(id).good == u"The tea"_s);
    CHECK(get(desk.voices.counts()).all == 2);
}

TEST_CASE("consent to quote a form is taken back and given again at the desk", "[voice]")
{
    Desk desk;
    const ResourceId id = desk.typeIn(form());
    get(voice::setMayQuote(desk.database, id, false));
    CHECK_FALSE(desk.read(id).mayQuote);
    CHECK(desk.read(id).good == u"The tea"_s);
    get(voice::setMayQuote(desk.database, id, true));
    CHECK(desk.read(id).mayQuote);
}

TEST_CASE("what a patient sent herself is not a colleague's to remove or to give consent for", "[voice]")
{
    Desk desk;
    const ResourceId hers = get(desk.voices.say(desk.ann, u"The tea"_s, {}));
    CHECK(refused(voice::setRemoved(desk.database, hers, true)).reason == PaperError::NotFound);
    CHECK(refused(voice::setMayQuote(desk.database, hers, true)).reason == PaperError::NotFound);
    CHECK(refused(voice::setRemoved(desk.database, {u"nowhere"_s}, true)).reason == PaperError::NotFound);
    CHECK_FALSE(desk.read(hers).mayQuote);
}
