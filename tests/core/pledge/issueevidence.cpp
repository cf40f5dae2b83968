#include "fixtures.h"
#include "unit.h"

#include "base/day.h"
#include "fhir/vocabulary.h"
#include "pledge/issueevidence.h"
#include "voice/interview.h"
#include "voice/voices.h"
#include "voice/wordsoutcome.h"

using namespace heard;
using namespace heard::pledge;
using fakes::get;
using fakes::refused;

namespace {

/// An issue, and some people who said something.
struct Heard : Unit {
    Heard()
    {
        for (const auto &[id, cohort] : {std::pair{ann, people::Cohort::Secondary}, {joy, people::Cohort::Primary}}) {
            people::Patient patient;
            patient.id = id;
            patient.given = id.value;
            patient.family = u"Baker"_s;
            patient.cohort = cohort;
            store.receive(people::toFhir(patient));
        }
    }

    QString says(const ResourceId &who, const QString &words)
    {
        return get(voices.say(who, {}, words)).reference(u"Communication");
    }

    QString groupOf(int people, people::Cohort cohort = people::Cohort::Unknown, std::optional<QDate> withdrawnOn = {},
                    const QString &id = u"group"_s)
    {
        voice::Interview group;
        group.id = {id};
        group.unit = {u"unit"_s};
        group.kind = voice::InterviewKind::FocusGroup;
        group.title = u"Saturday group"_s;
        group.words = u"We wait alone."_s;
        group.heldOn = QDate{2026, 11, 7};
        group.people = people;
        group.cohort = cohort;
        group.consent = {true, false, QDate{2026, 11, 7}, withdrawnOn};
        store.receive(toFhir(group));
        return group.id.reference(u"DocumentReference");
    }

    Issue now() { return onBoard().issues[0].issue; }

    const ResourceId ann{u"ann"_s};
    const ResourceId joy{u"joy"_s};
    voice::Voices voices{*store.database};
    IssueEvidence evidence{*store.database, QTimeZone::utc()};
    ResourceId alone = issue(u"We waited alone before surgery"_s);
};

} // namespace

TEST_CASE("what a patient said is linked to an issue once, and unlinked again", "[pledge][evidence]")
{
    Heard unit;
    const QString said = unit.says(unit.ann, u"I waited alone."_s);
    get(unit.evidence.link(unit.alone, said));
    get(unit.evidence.link(unit.alone, said));
    const auto shown = get(unit.evidence.of(unit.alone));
    REQUIRE(shown.size() == 1);
    CHECK(shown[0].words == u"I waited alone."_s);
    CHECK(shown[0].patientName == u"ann Baker"_s);
    CHECK(shown[0].cohort == people::Cohort::Secondary);
    CHECK(get(unit.evidence.issuesShownBy(said)).size() == 1);

    get(unit.evidence.unlink(unit.alone, said));
    CHECK(get(unit.evidence.of(unit.alone)).isEmpty());
    CHECK(get(unit.evidence.issuesShownBy(said)).isEmpty());
    CHECK(refused(unit.evidence.link(unit.alone, u"Communication/nothing"_s)).reason == PledgeError::NotFound);
    CHECK(refused(unit.evidence.link({u"nothing"_s}, said)).reason == PledgeError::NotFound);
}

TEST_CASE("evidence linked offline stays linked once the server has given its ids", "[pledge][evidence][sync]")
{
    Heard unit;
    const QString said = unit.says(unit.ann, u"I waited alone."_s);
    get(unit.evidence.link(unit.alone, said));
    unit.store.sendAll();
    CHECK(get(unit.evidence.of(unit.alone)).size() == 1);
    get(unit.evidence.unlink(unit.alone, said));
    CHECK(get(unit.evidence.of(unit.alone)).isEmpty());
}

TEST_CASE("her phone learns to which issues what she said led", "[pledge][evidence]")
{
    Heard unit;
    const QString said = unit.says(unit.ann, u"I waited alone."_s);
    const auto ledTo = [&] {
        const auto outcome = get(unit.store.database->read([&](store::Reader &reader) {
            return voice::outcomeOf(reader, ResourceId::ofReference(said, u"Communication"));
        }));
        return outcome ? outcome->ledTo : QVector<ResourceId>{};
    };
    get(unit.evidence.link(unit.alone, said));
    CHECK(ledTo() == QVector<ResourceId>{unit.alone});
    const auto second = unit.issue(u"Nobody told us how long"_s);
    get(unit.evidence.link(second, said));
    CHECK(ledTo().size() == 2);
    get(unit.evidence.unlink(unit.alone, said));
    CHECK(ledTo() == QVector<ResourceId>{second});
}

TEST_CASE("talks and results of surveys are evidence too", "[pledge][evidence]")
{
    Heard unit;
    get(unit.evidence.link(unit.alone, unit.groupOf(8)));
    const SurveyResult result{{}, u"Spring survey: waiting"_s, 120, 42.5, QDate{2026, 4, 1}, {}};
    get(unit.evidence.addSurvey(unit.alone, result));
    const auto shown = get(unit.evidence.of(unit.alone));
    REQUIRE(shown.size() == 2);
    CHECK(shown[0].kind == EvidenceKind::FocusGroup);
    CHECK(shown[0].people == 8);
    CHECK(shown[1].kind == EvidenceKind::Survey);
    CHECK(shown[1].score == 42.5);

    for (auto broken : {SurveyResult{{}, {}, 120, {}, QDate{2026, 4, 1}, {}}, SurveyResult{{}, u"No one"_s, 0, {}, QDate{2026, 4, 1}, {}},
             SurveyResult{{}, u"Too good"_s, 10, 101, QDate{2026, 4, 1}, {}}, SurveyResult{{}, u"No day"_s, 10, {}, {}, {}}})
        CHECK(refused(unit.evidence.addSurvey(unit.alone, broken)).reason == PledgeError::Empty);
    const SurveyResult early{{}, u"It still runs"_s, 10, {}, dayOf(unit.store.clock.now(), QTimeZone::utc()).addDays(1), {}};
    CHECK(refused(unit.evidence.addSurvey(unit.alone, early)).reason == PledgeError::DayToCome);
}

TEST_CASE("a talk is no evidence once those who were heard withdraw their consent", "[pledge][evidence]")
{
    Heard unit;
    const QString group = unit.groupOf(12);
    CHECK(get(unit.evidence.candidates(unit.alone, {})).size() == 1);
    get(unit.evidence.link(unit.alone, group));
    CHECK(get(unit.evidence.strengths()).find(unit.alone).value().people.number() == 12);
    unit.groupOf(12, people::Cohort::Unknown, QDate{2026, 11, 20});
    CHECK(get(unit.evidence.of(unit.alone)).isEmpty());
    CHECK_FALSE(get(unit.evidence.strengths()).contains(unit.alone));
    const auto second = unit.issue(u"Nobody told us how long"_s);
    CHECK(get(unit.evidence.candidates(second, {})).isEmpty());
    CHECK(refused(unit.evidence.link(second, group)).reason == PledgeError::NotFound);
}

TEST_CASE("the board counts the evidence that strength counts", "[pledge][evidence]")
{
    Heard unit;
    const auto counted = [&] { return unit.onBoard().issues[0].evidence; };
    CHECK(counted() == 0);
    const QString said = unit.says(unit.ann, u"I waited alone."_s);
    get(unit.evidence.link(unit.alone, said));
    get(unit.evidence.link(unit.alone, unit.groupOf(12)));
    get(unit.evidence.addSurvey(unit.alone, {{}, u"Survey"_s, 40, {}, QDate{2026, 4, 1}, {}}));
    CHECK(counted() == 3);
    // Withdrawn, and taken out: their links stay, and nothing counts them.
    unit.groupOf(12, people::Cohort::Unknown, QDate{2026, 11, 20});
    CHECK(counted() == 2);
    QJsonObject taken = get(unit.store.database->read([&](store::Reader &reader) {
        return reader.json(u"Communication"_s, ResourceId::ofReference(said, u"Communication"));
    })).value();
    taken["status"_L1] = u"entered-in-error"_s;
    get(unit.store.database->write([&](store::Writer &writer) { return writer.update(taken); }));
    CHECK(counted() == 1);
    CHECK(unit.now().evidence.size() == 3);
    CHECK(get(unit.evidence.of(unit.alone)).size() == 1);
}

TEST_CASE("whoever says a thing twice counts once, and few people are not counted out", "[pledge][evidence]")
{
    Heard unit;
    get(unit.evidence.link(unit.alone, unit.says(unit.ann, u"I waited alone."_s)));
    get(unit.evidence.link(unit.alone, unit.says(unit.ann, u"Again I waited alone."_s)));
    get(unit.evidence.link(unit.alone, unit.says(unit.joy, u"So did I."_s)));
    const auto strength = [&] { return get(unit.evidence.strengths()).find(unit.alone).value(); };
    CHECK(strength().people.fewerThan() == 10);
    CHECK_FALSE(strength().people.number());

    get(unit.evidence.addSurvey(unit.alone, {{}, u"Survey"_s, 40, {}, QDate{2026, 4, 1}, {}}));
    CHECK_FALSE((strength().people.number() && strength().surveys.number()));
}

TEST_CASE("issues are decided together, so that none tells another", "[pledge][evidence]")
{
    Heard unit;
    const auto second = unit.issue(u"Nobody told us how long"_s);
    const QString group = unit.groupOf(12);
    get(unit.evidence.link(unit.alone, group));
    get(unit.evidence.link(second, group));
    get(unit.evidence.link(second, unit.says(unit.ann, u"How long?"_s)));
    const auto strengths = get(unit.evidence.strengths());
    const auto first = strengths.find(unit.alone).value().people.number();
    const auto other = strengths.find(second).value().people.number();
    CHECK_FALSE((first && other));
}

TEST_CASE("cohorts are told only where the evidence beside them tells no more", "[pledge][evidence]")
{
    Heard unit;
    const auto strength = [&] { return get(unit.evidence.strengths()).find(unit.alone).value(); };
    get(unit.evidence.link(unit.alone, unit.says(unit.ann, u"I waited alone."_s)));
    CHECK(strength().primary.number() == 0);
    CHECK(strength().secondary.fewerThan() == 10);
    CHECK_FALSE(strength().tellsCohorts());

    // All but her are counted beside it, and nobody has primary cancer: what is left would be she.
    get(unit.evidence.addSurvey(unit.alone, {{}, u"Survey"_s, 40, {}, QDate{2026, 4, 1}, {}}));
    CHECK_FALSE(strength().tellsCohorts());

    for (const Evidence &left : get(unit.evidence.of(unit.alone)))
        get(unit.evidence.unlink(unit.alone, left.reference()));
    unit.groupOf(12, people::Cohort::Secondary, {}, u"others"_s); // so that she is not the only one who was heard and shows nothing
    get(unit.evidence.link(unit.alone, unit.groupOf(12, people::Cohort::Secondary)));
    CHECK(strength().primary.number() == 0);
    CHECK(strength().secondary.number() == 12);
    CHECK(strength().tellsCohorts());
}

TEST_CASE("what could be added is found by its words and by who said it", "[pledge][evidence]")
{
    Heard unit;
    const QString waited = unit.says(unit.ann, u"I waited alone."_s);
    unit.says(unit.joy, u"The car park was full."_s);
    CHECK(get(unit.evidence.candidates(unit.alone, {})).size() == 2);
    CHECK(get(unit.evidence.candidates(unit.alone, u"wait"_s)).size() == 1);
    CHECK(get(unit.evidence.candidates(unit.alone, u"joy"_s)).size() == 1);
    CHECK(get(unit.evidence.candidates(unit.alone, u"zebra"_s)).isEmpty());
    get(unit.evidence.link(unit.alone, waited));
    CHECK(get(unit.evidence.candidates(unit.alone, u"wait"_s)).isEmpty());
}

TEST_CASE("neither evidence nor that it was known reaches a published copy", "[pledge][evidence]")
{
    Heard unit;
    unit.commitment(unit.alone, u"Tell you how long"_s);
    get(unit.evidence.link(unit.alone, unit.says(unit.ann, u"I waited alone."_s)));
    get(unit.evidence.setAlreadyKnown(unit.alone, true));
    CHECK(unit.now().alreadyKnown);
    unit.publish();
    int copies = 0;
    for (const QJsonObject &json : unit.store.all(u"Basic"_s)) {
        if (fhir::originalOf(json).isEmpty())
            continue;
        ++copies;
        CHECK(fhir::extensionOf(json, fhir::extension::evidence).isEmpty());
        CHECK(fhir::extensionOf(json, fhir::extension::alreadyKnown).isEmpty());
    }
    CHECK(copies == 1);
    CHECK(unit.onBoard().issues[0].publication.state == Publication::State::Published);
    get(unit.evidence.setAlreadyKnown(unit.alone, false));
    CHECK(unit.onBoard().issues[0].publication.state == Publication::State::Published);
}

TEST_CASE("representatives read how many it were as far as it may be told, and no more each time", "[pledge][evidence]")
{
    Heard unit;
    get(unit.evidence.addSurvey(unit.alone, {{}, u"Survey"_s, 40, {}, QDate{2026, 4, 1}, {}}));
    get(unit.evidence.release(unit.grace));
    CHECK(get(unit.evidence.released()).value(unit.alone) == ReleasedCount{40, {}});
    const auto before = unit.store.everything();
    get(unit.evidence.release(unit.grace));
    CHECK(unit.store.everything() == before);

    get(unit.evidence.link(unit.alone, unit.says(unit.ann, u"I waited alone."_s)));
    get(unit.evidence.release(unit.grace));
    CHECK(get(unit.evidence.released()).value(unit.alone).number != 41);
}

TEST_CASE("of two reports that two devices made at once, what is read is what is kept up to date", "[pledge][evidence]")
{
    Heard unit;
    const QString group = unit.groupOf(12);
    get(unit.evidence.link(unit.alone, group));
    get(unit.evidence.release(unit.grace));
    QJsonObject other = unit.store.all(u"MeasureReport"_s).first();
    other.remove(u"identifier"_s);
    other[u"id"_s] = u"0-before-the-first"_s;
    unit.store.receive(other);
    get(unit.evidence.unlink(unit.alone, group));
    get(unit.evidence.release(unit.grace));
    CHECK(get(unit.evidence.released()).value(unit.alone) == ReleasedCount{0, {}});
}

TEST_CASE("an issue that nothing shows any more is told to have nobody", "[pledge][evidence]")
{
    Heard unit;
    const QString group = unit.groupOf(12);
    get(unit.evidence.link(unit.alone, group));
    get(unit.evidence.release(unit.grace));
    CHECK(get(unit.evidence.released()).value(unit.alone) == ReleasedCount{12, {}});
    unit.groupOf(12, people::Cohort::Unknown, QDate{2026, 11, 20});
    get(unit.evidence.release(unit.grace));
    CHECK(get(unit.evidence.released()).value(unit.alone) == ReleasedCount{0, {}});
}

TEST_CASE("who may not tell how many it were writes nothing of it, and the next who may does", "[pledge][evidence]")
{
    Heard unit;
    get(unit.evidence.addSurvey(unit.alone, {{}, u"Survey"_s, 40, {}, QDate{2026, 4, 1}, {}}));
    const auto before = unit.store.everything();
    for (const ResourceId &other : {unit.lena, unit.vera, ResourceId{u"nobody"_s}})
        get(unit.evidence.release(other));
    CHECK(unit.store.everything() == before);
    get(unit.evidence.release(unit.grace));
    CHECK(get(unit.evidence.released()).value(unit.alone) == ReleasedCount{40, {}});
}

TEST_CASE("a survey result reads and writes as its golden FHIR", "[pledge][fhir]")
{
    const SurveyResult result{{u"spring"_s}, u"Spring survey: waiting"_s, 120, 42.5, QDate{2026, 4, 1}, {}};
    const QJsonObject golden = tests::fhirFixture(u"survey-result"_s, toFhir(result));
    CHECK(toFhir(result) == golden);
    CHECK(surveyResultFromFhir(golden) == result);
    for (const auto &element : {u"measure"_s, u"period"_s, u"group"_s}) {
        QJsonObject broken = golden;
        broken.remove(element);
        CHECK_FALSE(surveyResultFromFhir(broken));
    }
}
