#include "care/assessment.h"

#include "../malformed.h"
#include "fhir/vocabulary.h"
#include "fixtures.h"
#include "printing.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace Qt::StringLiterals;

namespace {

Assessment answered()
{
    Assessment assessment;
    assessment.id = {u"answers"_s};
    assessment.request = {u"asked"_s};
    assessment.patient = {u"ann"_s};
    assessment.answers.ticked = {{u"money"_s, u"Money, bills or benefits"_s, 4, false},
        {u"worry"_s, u"Worry or fear"_s, std::nullopt, false}, {u"fever"_s, u"Fever, or feeling very unwell"_s, 3, true},
        {u"sleep"_s, u"Sleep"_s, 8, false}};
    assessment.answers.more = {{u"practical"_s, u"The car needs a repair."_s}, {u"physical"_s, u"Worst in the afternoon."_s}};
    assessment.answers.distress = 6;
    assessment.answers.mattersMost = u"To dance at my daughter's wedding."_s;
    assessment.at = *Instant::fromIso(u"2026-11-22T09:00:00Z"_s);
    return assessment;
}

QJsonObject golden()
{
    return fhirFixture(u"assessment"_s, toFhir(answered()));
}

Assessment readFrom(const QJsonObject &json)
{
    const auto read = assessmentFromFhir(json);
    REQUIRE(read);
    return *read;
}

fhir::ReadError errorOf(const QJsonObject &json)
{
    const auto read = assessmentFromFhir(json);
    REQUIRE_FALSE(read);
    return read.error();
}

QStringList idsOf(const QVector<WeighedConcern> &concerns)
{
    QStringList ids;
    for (const WeighedConcern &concern : concerns)
        ids << concern.id;
    return ids;
}

QJsonObject withItems(const QJsonArray &items)
{
    return with(golden(), "item", items);
}

QJsonObject itemOf(const QString &id, const QJsonValue &weight)
{
    return {{u"linkId"_s, id}, {u"answer"_s, QJsonArray{QJsonObject{{u"valueInteger"_s, weight}}}}};
}

} // namespace

TEST_CASE("answers read and write as their golden FHIR", "[care][fhir]")
{
    CHECK(readFrom(golden()) == answered());
    CHECK(toFhir(answered()) == golden());
}

TEST_CASE("no concern at all is an answer too", "[care][fhir]")
{
    Assessment none = answered();
    none.answers = {};
    const QJsonObject json = fhirFixture(u"assessment-none"_s, toFhir(none));
    CHECK(toFhir(none) == json);
    CHECK(readFrom(json) == none);
    CHECK_FALSE(json.contains("item"_L1));
    CHECK_FALSE(readFrom(json).answers.isUrgent());
}

TEST_CASE("answers that a nurse wrote down with a patient name her, and are the patient's", "[care][fhir]")
{
    Assessment together = answered();
    together.writer = {u"grace"_s};
    const QJsonObject json = toFhir(together);
    CHECK(json["author"_L1]["reference"_L1] == u"Practitioner/grace"_s);
    CHECK(json["source"_L1]["reference"_L1] == u"Patient/ann"_s);
    CHECK(readFrom(json) == together);
}

TEST_CASE("what is urgent stands first, then what weighs most, then the list's order", "[care]")
{
    Answers answers = answered().answers;
    answers.ticked << WeighedConcern{u"memory"_s, u"Memory or thinking clearly"_s, 8, false};
    CHECK(idsOf(answers.ranked()) == QStringList{u"fever"_s, u"sleep"_s, u"memory"_s, u"money"_s, u"worry"_s});
    CHECK(answers.isUrgent());
    answers.ticked.removeIf([](const auto &concern) { return concern.urgent; });
    CHECK_FALSE(answers.isUrgent());
}

TEST_CASE("what other systems wrote of answers survives a change", "[care][fhir]")
{
    QJsonObject stored = extended(golden());
    stored.remove("identifier"_L1); // a single one in this type
    const QJsonObject foreign{{u"linkId"_s, u"elsewhere"_s},
        {u"answer"_s, QJsonArray{QJsonObject{{u"valueString"_s, u"kept"_s}}}}};
    QJsonArray items = stored["item"_L1].toArray();
    QJsonObject group = items[0].toObject();
    group["item"_L1] = group["item"_L1].toArray() << QJsonValue{foreign};
    group["_text"_L1] = QJsonObject{{u"id"_s, u"kept"_s}};
    items[0] = group;
    stored["item"_L1] = items;

    Assessment assessment = readFrom(stored);
    CHECK(assessment == answered());
    CHECK(toFhir(assessment, stored) == stored);
    assessment.answers.ticked.removeFirst();
    assessment.answers.ticked[0].weight = 9;
    assessment.answers.distress.reset();
    assessment.answers.more.removeFirst();
    const QJsonObject changed = toFhir(assessment, stored);
    CHECK(readFrom(changed) == assessment);
    CHECK(without(changed, "item") == without(stored, "item"));
    CHECK(changed["item"_L1][0]["linkId"_L1] == u"practical"_s);
    CHECK(changed["item"_L1][0]["item"_L1] == QJsonArray{foreign});
    CHECK(changed["item"_L1][0]["_text"_L1] == group["_text"_L1]);
}

TEST_CASE("a concern of a list that we do not know is shown in its own words", "[care][fhir]")
{
    QJsonObject later = withItems({QJsonObject{{u"linkId"_s, u"dizzy"_s}, {u"text"_s, u"Feeling dizzy"_s},
        {u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, QString{fhir::extension::urgentConcern}}, {u"valueBoolean"_s, true}}}},
        {u"answer"_s, QJsonArray{QJsonObject{{u"valueInteger"_s, 7}}}}}});
    later["questionnaire"_L1] = u"https://heard.example/fhir/Questionnaire/hna|2"_s;
    const Assessment read = readFrom(later);
    CHECK(read.answers.ticked == QVector<WeighedConcern>{{u"dizzy"_s, u"Feeling dizzy"_s, 7, true}});
    CHECK(toFhir(read, later) == later);
}

TEST_CASE("a concern of ours is urgent whether its answer says so or not", "[care][fhir]")
{
    CHECK(readFrom(withItems({itemOf(u"fever"_s, 1)})).answers.isUrgent());
    CHECK(readFrom(withItems({QJsonObject{{u"linkId"_s, u"hopeless"_s}}})).answers.isUrgent());
}

TEST_CASE("a weight that cannot be leaves the concern without one", "[care][fhir]")
{
    for (const QJsonValue &weight : {QJsonValue{-1}, QJsonValue{11}, QJsonValue{4.5}, QJsonValue{1e300}}) {
        const Assessment read = readFrom(withItems({itemOf(u"sleep"_s, weight), itemOf(u"distress"_s, weight)}));
        REQUIRE(idsOf(read.answers.ticked) == QStringList{u"sleep"_s});
        CHECK_FALSE(read.answers.ticked[0].weight);
        CHECK_FALSE(read.answers.distress);
    }
    CHECK(readFrom(withItems({itemOf(u"sleep"_s, 0), itemOf(u"sleep"_s, 9)})).answers.ticked[0].weight == 0);
}

TEST_CASE("answers that cannot be understood are refused", "[care][fhir]")
{
    using enum fhir::ReadError;
    CHECK(errorOf({}) == WrongType);
    CHECK(errorOf(with(golden(), "resourceType", u"Questionnaire"_s)) == WrongType);
    CHECK(errorOf(without(golden(), "questionnaire")) == WrongType);
    CHECK(errorOf(with(golden(), "questionnaire", u"https://heard.example/fhir/Questionnaire/hnax|1"_s)) == WrongType);
    for (const char *name : {"status", "authored", "subject"})
        CHECK(errorOf(without(golden(), name)) == MissingElement);
    CHECK(errorOf(with(golden(), "subject", QJsonObject{{u"reference"_s, u"Organization/unit"_s}})) == MissingElement);
    CHECK(errorOf(with(golden(), "status", 5)) == BadElement);
    CHECK(errorOf(with(golden(), "authored", u"yesterday"_s)) == BadElement);
    CHECK(errorOf(with(golden(), "item", u"sleep"_s)) == BadElement);
}

TEST_CASE("answers strange in any one place are read or refused, and can be written again", "[care][fhir]")
{
    int read = 0;
    forEachMutation(golden(), [&](const QJsonValue &strange) {
        if (const auto assessment = assessmentFromFhir(strange.toObject())) {
            ++read;
            REQUIRE(assessmentFromFhir(toFhir(*assessment, strange.toObject())) == *assessment);
        }
    });
    CHECK(read > 100);
}
