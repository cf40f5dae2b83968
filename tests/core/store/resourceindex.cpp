#include "store/resourceindex.h"

#include "printing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

#include <chrono>

using namespace heard;
using namespace heard::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ResourceIndex indexed(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    REQUIRE(document.isObject());
    return indexOf(document.object());
}

Instant at(const QString &iso)
{
    const auto instant = Instant::fromIso(iso);
    REQUIRE(instant);
    return *instant;
}

ResourceIndex::Moment onlyMoment(const QString &date)
{
    const auto index = indexOf({{u"resourceType"_s, u"Goal"_s}, {u"startDate"_s, date}});
    REQUIRE(index.moments.size() == 1);
    CHECK(index.moments[0].path == u"Goal.startDate"_s);
    return index.moments[0];
}

} // namespace

TEST_CASE("references are found at any depth, with their path and without places in lists", "[resourceindex]")
{
    const auto index = indexed(R"({"resourceType": "Appointment",
        "participant": [{"actor": {"reference": "Patient/ann"}}, {"actor": {"reference": "Practitioner/grace"}}],
        "basedOn": [{"reference": "ServiceRequest/1"}]})");
    CHECK(index.references
          == QVector<ResourceIndex::Reference>{{u"Appointment.basedOn"_s, u"ServiceRequest/1"_s},
                                               {u"Appointment.participant.actor"_s, u"Patient/ann"_s},
                                               {u"Appointment.participant.actor"_s, u"Practitioner/grace"_s}});
}

TEST_CASE("the same reference twice is one", "[resourceindex]")
{
    const auto index = indexed(R"({"resourceType": "Group", "member": [{"entity": {"reference": "Patient/ann"}},
                                                                       {"entity": {"reference": "Patient/ann"}}]})");
    CHECK(index.references.size() == 1);
}

TEST_CASE("only relative references to a resource count", "[resourceindex]")
{
    for (const QString &reference :
         {u"#contained"_s, u"https://elsewhere.example/Patient/1"_s, u"urn:uuid:1"_s, u"Patient"_s, u"Patient/"_s, u"Patient/1/_history/2"_s,
          u"patient/1"_s, u"Patient/"_s + QString(65, u'x'), u"Patient/a b"_s, u"Patient/1\n"_s, u""_s}) {
        INFO(qPrintable(reference));
        CHECK(indexOf({{u"resourceType"_s, u"Task"_s}, {u"for"_s, QJsonObject{{u"reference"_s, reference}}}}).references.isEmpty());
    }
}

TEST_CASE("an extension's path ends with its url", "[resourceindex]")
{
    const auto index = indexed(R"({"resourceType": "Goal", "extension": [
        {"url": "https://heard.example/fhir/issue", "valueReference": {"reference": "Basic/1"}}]})");
    REQUIRE(index.references.size() == 1);
    CHECK(index.references[0].path == u"https://heard.example/fhir/issue.valueReference"_s);
}

TEST_CASE("a date means all of its day, month or year", "[resourceindex]")
{
    auto moment = onlyMoment(u"2026-11-22"_s);
    CHECK(moment.from == at(u"2026-11-22T00:00:00Z"_s));
    CHECK(moment.to == at(u"2026-11-22T23:59:59.999Z"_s));
    moment = onlyMoment(u"2024-02"_s);
    CHECK(moment.from == at(u"2024-02-01T00:00:00Z"_s));
    CHECK(moment.to == at(u"2024-02-29T23:59:59.999Z"_s));
    moment = onlyMoment(u"2026"_s);
    CHECK(moment.from == at(u"2026-01-01T00:00:00Z"_s));
    CHECK(moment.to == at(u"2026-12-31T23:59:59.999Z"_s));
}

TEST_CASE("a date within an extension is found by the extension's url", "[resourceindex]")
{
    const auto index = indexed(R"({"resourceType": "Patient", "extension": [
        {"url": "https://heard.example/fhir/diagnosed", "valueDate": "2026-11-22"}]})");
    REQUIRE(index.moments.size() == 1);
    CHECK(index.moments[0].path == u"https://heard.example/fhir/diagnosed.valueDate"_s);
}

TEST_CASE("a time means its second or its millisecond, whatever its offset", "[resourceindex]")
{
    auto moment = onlyMoment(u"2026-11-22T10:00:00+01:00"_s);
    CHECK(moment.from == at(u"2026-11-22T09:00:00Z"_s));
    CHECK(moment.to == at(u"2026-11-22T09:00:00.999Z"_s));
    moment = onlyMoment(u"2026-11-22T09:00:00.250Z"_s);
    CHECK(moment.from == moment.to);
    CHECK(moment.from == at(u"2026-11-22T09:00:00.250Z"_s));
}

TEST_CASE("what is no date is not indexed as one", "[resourceindex]")
{
    for (const QString &text : {u"soon"_s, u"2026-13"_s, u"2026-02-30"_s, u"0000"_s, u"20261122"_s, u""_s})
        CHECK(indexOf({{u"resourceType"_s, u"Goal"_s}, {u"startDate"_s, text}}).moments.isEmpty());
}

TEST_CASE("identifiers are found as a list or alone, without those that have no value", "[resourceindex]")
{
    CHECK(indexed(R"({"resourceType": "Patient", "identifier": [{"system": "a", "value": "1"}, {"value": "2"}, {"system": "b"},
                      {"system": "a", "value": "1"}]})")
              .identifiers
          == QVector<ResourceIndex::Identifier>{{u"a"_s, u"1"_s}, {u""_s, u"2"_s}});
    CHECK(indexed(R"({"resourceType": "QuestionnaireResponse", "identifier": {"system": "a", "value": "1"}})").identifiers
          == QVector<ResourceIndex::Identifier>{{u"a"_s, u"1"_s}});
}

TEST_CASE("what people write and are called is searched for, codes are not", "[resourceindex]")
{
    const QString words = indexed(R"({"resourceType": "Communication", "status": "completed",
        "category": [{"coding": [{"code": "feedback", "display": "Feedback"}]}],
        "payload": [{"contentString": "The nurse listened"}], "subject": {"reference": "Patient/ann", "display": "Ann Baker"}})").words;
    for (const QString &word : {u"The nurse listened"_s, u"Ann Baker"_s, u"Feedback"_s})
        CHECK(words.contains(word));
    CHECK_FALSE(words.contains(u"completed"_s));
    CHECK_FALSE(words.contains(u"Patient/ann"_s));
}

TEST_CASE("an attached plain text is searched for, another attachment is not", "[resourceindex]")
{
    const auto wordsOf = [](const QJsonObject &attachment) {
        return indexOf({{u"resourceType"_s, u"DocumentReference"_s}, {u"content"_s, QJsonArray{QJsonObject{{u"attachment"_s, attachment}}}}}).words;
    };
    const QString soup = u"VGhlIHNvdXAgd2FzIGNvbGQu"_s;
    CHECK(wordsOf({{u"contentType"_s, u"text/plain;charset=utf-8"_s}, {u"data"_s, soup}}).contains(u"The soup was cold."_s));
    CHECK(wordsOf({{u"contentType"_s, u"text/markdown"_s}, {u"data"_s, soup}}).isEmpty());
    CHECK(wordsOf({{u"contentType"_s, u"text/plain"_s}, {u"data"_s, 5}}).trimmed().isEmpty());
}

TEST_CASE("an empty or strangely typed resource has nothing to index", "[resourceindex]")
{
    CHECK(indexOf({}) == ResourceIndex{});
    CHECK(indexed(R"({"resourceType": 7, "identifier": "x", "reference": 3, "start": [1, null], "text": {"a": []}})") == ResourceIndex{});
}

TEST_CASE("tens of thousands of different references do not take long", "[resourceindex]")
{
    QJsonArray members;
    for (int i = 0; i < 30'000; ++i)
        members << QJsonObject{{u"reference"_s, u"Patient/%1"_s.arg(i)}};
    const auto begun = std::chrono::steady_clock::now();
    const auto index = indexOf({{u"resourceType"_s, u"List"_s}, {u"entry"_s, members}});
    CHECK(index.references.size() == 30'000);
    // A tenth of a second is usual; comparing each with all others takes a hundred times as long.
    CHECK(std::chrono::steady_clock::now() - begun < 5s);
}
