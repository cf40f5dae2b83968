#include "fhir/validation.h"

#include "fhir/definitions.h"
#include "fixtures.h"

#include <QDir>
#include <QJsonArray>

using namespace heard;
using namespace heard::fhir;
using namespace Qt::StringLiterals;

namespace {

using Kind = Fault::Kind;

QJsonObject json(const char *text)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text, &problem);
    INFO(text);
    REQUIRE(problem.error == QJsonParseError::NoError);
    return document.object();
}

/// @p element of @p resource replaced by the JSON @p value.
QJsonObject with(QJsonObject resource, const char *element, const QByteArray &value)
{
    resource[QLatin1StringView{element}] = QJsonDocument::fromJson('[' + value + ']').array()[0];
    return resource;
}

void checkGood(const QJsonObject &resource)
{
    const auto fault = faultIn(resource);
    CAPTURE(QJsonDocument{resource}.toJson().toStdString(), fault ? fault->element.toStdString() : "", fault ? fault->why.toStdString() : "");
    CHECK_FALSE(fault.has_value());
}

void checkBad(const QJsonObject &resource, Kind kind, const QString &element)
{
    const auto fault = faultIn(resource);
    CAPTURE(QJsonDocument{resource}.toJson(QJsonDocument::Compact).toStdString(), element.toStdString());
    REQUIRE(fault.has_value());
    CHECK(fault->kind == kind);
    CHECK(fault->element == element);
    CHECK_FALSE(fault->why.isEmpty());
}

QJsonObject communication()
{
    return json(R"({"resourceType": "Communication", "status": "completed", "payload": [{"contentString": "Words"}]})");
}

QJsonObject patient()
{
    return json(R"({"resourceType": "Patient", "name": [{"family": "Baker", "given": ["Ann"]}]})");
}

QJsonObject booked()
{
    return json(R"({"resourceType": "Appointment", "status": "booked", "start": "2026-12-01T10:00:00Z",
        "end": "2026-12-01T10:30:00Z", "participant": [{"actor": {"reference": "Patient/1"}, "status": "accepted"}]})");
}

} // namespace

TEST_CASE("everything of ours is FHIR", "[fhir]")
{
    const QDir folder{QStringLiteral(HEARD_SOURCE_DIR "/tests/fixtures/fhir")};
    const QStringList files = folder.entryList({u"*.json"_s});
    CHECK(files.size() > 30);
    for (const QString &file : files) {
        INFO(file.toStdString());
        checkGood(QJsonDocument::fromJson(tests::fixture(u"fhir/"_s + file)).object());
    }
}

TEST_CASE("what FHIR allows beside the plain elements is not refused", "[fhir]")
{
    checkGood(with(patient(), "meta", R"({"versionId": "7", "lastUpdated": "2026-11-22T10:00:00Z", "profile": ["https://x.example/p"],
        "tag": [{"system": "https://x.example/t", "code": "a"}]})"));
    checkGood(with(patient(), "text", R"({"status": "generated", "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">Ann</div>"})"));
    checkGood(with(with(patient(), "language", "\"en-GB\""), "implicitRules", "\"https://x.example/rules\""));
    checkGood(with(patient(), "extension", R"([{"url": "https://x.example/unknown", "valueCoding": {"code": "a"}},
        {"url": "https://x.example/several", "extension": [{"url": "a", "valueInteger": 5}, {"url": "b", "valueHumanName": {"text": "B"}}]},
        {"url": "https://x.example/none", "_valueString": {"extension": [{"url": "https://x.example/why", "valueCode": "unknown"}]}}])"));
    checkGood(with(patient(), "_birthDate", R"({"extension": [{"url": "https://x.example/why", "valueCode": "unknown"}]})"));
    checkGood(with(patient(), "name", R"([{"given": ["Ann", null], "_given": [null, {"id": "second"}]}])"));
    checkGood(with(patient(), "name", R"([{"_given": [{"id": "only"}]}])"));
    checkGood(with(booked(), "contained", R"([{"resourceType": "Slot", "id": "s", "anything": [{"deep": [1, "x", null]}]},
        {"resourceType": "Location", "id": "l", "name": "Clinic C"}])"));
    // A required value whose lack an extension explains.
    QJsonObject unknown = with(communication(), "_status", R"({"extension": [{"url": "https://x.example/why", "valueCode": "unknown"}]})");
    unknown.remove("status"_L1);
    checkGood(unknown);
}

TEST_CASE("a wrong type within an element is found by its path", "[fhir]")
{
    checkBad(with(communication(), "payload", R"([{"contentString": 5}])"), Kind::BadForm, u"Communication.payload[0].contentString"_s);
    checkBad(with(communication(), "payload", R"([{"contentString": "a"}, {"contentString": "a", "contentReference": {"reference": "Goal/1"}}])"),
        Kind::Rule, u"Communication.payload[1].contentString"_s);
    checkBad(with(communication(), "payload", R"([{"id": "x"}])"), Kind::Missing, u"Communication.payload[0].content[x]"_s);
    checkBad(with(communication(), "note", "\"x\""), Kind::BadForm, u"Communication.note"_s);
    checkBad(with(communication(), "note", "[\"x\"]"), Kind::BadForm, u"Communication.note[0]"_s);
    checkBad(with(communication(), "note", "[{}]"), Kind::BadForm, u"Communication.note[0]"_s);
    checkBad(with(communication(), "note", "[]"), Kind::BadForm, u"Communication.note"_s);
    checkBad(with(communication(), "note", "null"), Kind::BadForm, u"Communication.note"_s);
    checkBad(with(patient(), "extension", R"([{"url": 5, "valueString": "a"}])"), Kind::BadForm, u"Patient.extension[0].url"_s);
    checkBad(with(patient(), "extension", R"([{"valueString": "a"}])"), Kind::Missing, u"Patient.extension[0].url"_s);
    checkBad(with(patient(), "extension", R"([{"url": "https://x.example/none"}])"), Kind::Rule, u"Patient.extension[0]"_s);
    checkBad(with(patient(), "extension", R"([{"url": "a", "valueNothing": 1}])"), Kind::Unknown, u"Patient.extension[0].valueNothing"_s);
    checkBad(with(patient(), "name", R"([{"family": 5}])"), Kind::BadForm, u"Patient.name[0].family"_s);
    checkBad(with(patient(), "name", R"([{"given": "x"}])"), Kind::BadForm, u"Patient.name[0].given"_s);
    checkBad(with(patient(), "name", R"([{"given": ["x", null]}])"), Kind::BadForm, u"Patient.name[0].given[1]"_s);
    checkBad(with(patient(), "telecom", R"([{"system": "phone", "value": 5}])"), Kind::BadForm, u"Patient.telecom[0].value"_s);
    checkBad(with(patient(), "telecom", R"([{"system": "pigeon"}])"), Kind::BadCode, u"Patient.telecom[0].system"_s);
    checkBad(with(patient(), "birthDate", "\"1970-13-01\""), Kind::BadForm, u"Patient.birthDate"_s);
    checkBad(with(patient(), "birthDate", "\"1970-12-01T10:00:00Z\""), Kind::BadForm, u"Patient.birthDate"_s);
    checkBad(with(patient(), "contact", R"([{"name": [{"family": "B"}]}])"), Kind::BadForm, u"Patient.contact[0].name"_s);
    checkBad(with(patient(), "active", "\"true\""), Kind::BadForm, u"Patient.active"_s);
    checkBad(with(booked(), "minutesDuration", "0"), Kind::BadForm, u"Appointment.minutesDuration"_s);
    checkBad(with(booked(), "participant", R"([{"actor": {"reference": "Patient/1"}, "status": "perhaps"}])"), Kind::BadCode,
        u"Appointment.participant[0].status"_s);
    checkBad(with(booked(), "contained", R"([{"resourceType": "Location", "name": 5}])"), Kind::BadForm, u"Appointment.contained[0].name"_s);
    checkBad(with(booked(), "contained", R"([{"id": "x"}])"), Kind::Missing, u"Appointment.contained[0]"_s);
}

TEST_CASE("an element that FHIR does not have is found", "[fhir]")
{
    checkBad(with(patient(), "hairColour", "\"red\""), Kind::Unknown, u"Patient.hairColour"_s);
    checkBad(with(patient(), "name", R"([{"middle": "M"}])"), Kind::Unknown, u"Patient.name[0].middle"_s);
    // Only primitive values are extended beside.
    checkBad(with(patient(), "_name", R"([{"id": "x"}])"), Kind::Unknown, u"Patient._name"_s);
    checkBad(with(patient(), "_birthDate", "\"x\""), Kind::BadForm, u"Patient._birthDate"_s);
    checkBad(with(patient(), "_birthDate", R"({"value": 1})"), Kind::Unknown, u"Patient._birthDate.value"_s);
    checkBad(with(patient(), "name", R"([{"given": ["A"], "_given": [null, null]}])"), Kind::BadForm, u"Patient.name[0]._given"_s);
    checkBad(with(patient(), "resource", "{}"), Kind::Unknown, u"Patient.resource"_s);
    // A data type inside a resource is no resource.
    checkBad(with(patient(), "name", R"([{"resourceType": "HumanName", "text": "A"}])"), Kind::Unknown, u"Patient.name[0].resourceType"_s);
}

TEST_CASE("a text with half of a character is found, and so is a name with one", "[fhir]")
{
    checkBad(with(patient(), "name", R"([{"family": "\ud800"}])"), Kind::NoText, u"Patient.name[0].family"_s);
    checkBad(with(patient(), "name", R"([{"\ud800": "x", "text": "A"}])"), Kind::NoText, u"Patient.name[0]"_s);
    checkBad(with(booked(), "contained", R"([{"resourceType": "Slot", "comment": "\udc00"}])"), Kind::NoText, u"Appointment.contained[0].comment"_s);
}

TEST_CASE("what nests too deep is refused before it is followed to its end", "[fhir]")
{
    QByteArray extension = R"({"url": "a", "valueInteger": 1})";
    for (int depth = 0; depth < 200; ++depth)
        extension = R"({"url": "a", "extension": [)" + extension + "]}";
    const auto fault = faultIn(with(patient(), "extension", '[' + extension + ']'));
    REQUIRE(fault.has_value());
    CHECK(fault->kind == Kind::TooDeep);
}

TEST_CASE("elements that do not go together are refused by FHIR's rules", "[fhir]")
{
    QJsonObject endless = booked();
    endless.remove("end"_L1);
    checkBad(endless, Kind::Rule, u"Appointment.start"_s);
    checkBad(with(booked(), "end", "\"2026-11-01T10:00:00Z\""), Kind::Rule, u"Appointment.end"_s);
    checkBad(with(booked(), "cancelationReason", R"({"text": "ill"})"), Kind::Rule, u"Appointment.cancelationReason"_s);
    checkBad(with(booked(), "participant", R"([{"status": "accepted"}])"), Kind::Rule, u"Appointment.participant[0]"_s);
    checkBad(json(R"({"resourceType": "Organization", "active": true})"), Kind::Rule, u"Organization"_s);
    checkBad(json(R"({"resourceType": "AppointmentResponse", "appointment": {"reference": "Appointment/1"}, "participantStatus": "accepted"})"),
        Kind::Rule, u"AppointmentResponse"_s);
    checkBad(with(booked(), "contained", R"([{"resourceType": "Location", "contained": [{"resourceType": "Slot", "id": "s"}]}])"), Kind::Rule,
        u"Appointment.contained[0]"_s);
}

TEST_CASE("no value of any form in any element breaks the check", "[fhir]")
{
    const QJsonArray odd{QJsonValue::Null, true, 5, -0.5, u""_s, u"x"_s, QJsonArray{}, QJsonArray{QJsonValue::Null}, QJsonArray{5},
        QJsonArray{QJsonObject{}}, QJsonObject{}, QJsonObject{{u"x"_s, 1}}, QJsonObject{{u""_s, QJsonArray{}}}};
    int refused = 0;
    for (const QString &type : {u"Patient"_s, u"Questionnaire"_s, u"CarePlan"_s, u"DocumentReference"_s}) {
        const TypeDefinition *definition = definitionOf(type);
        REQUIRE(definition);
        for (auto element = definition->elements.begin(); element != definition->elements.end(); ++element) {
            for (const QString &name : {element.key(), u'_' + element.key()}) {
                for (const QJsonValue &value : odd)
                    refused += faultIn({{u"resourceType"_s, type}, {name, value}}).has_value();
            }
        }
    }
    CHECK(refused > 1000);
}
