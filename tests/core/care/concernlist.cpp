#include "care/concernlist.h"

#include "../malformed.h"
#include "printing.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace Qt::StringLiterals;

namespace {

fhir::ReadError errorOf(const QJsonObject &json)
{
    const auto read = concernListFromFhir(json);
    REQUIRE_FALSE(read);
    return read.error();
}

QStringList idsIn(const ConcernList &list)
{
    QStringList ids;
    for (const ConcernGroup &group : list.groups) {
        for (const Concern &concern : group.concerns)
            ids << concern.id;
    }
    return ids;
}

bool isArabic(const QString &words)
{
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

} // namespace

TEST_CASE("the assessment that comes with the app asks about some 45 concerns in five groups", "[care][content]")
{
    const ConcernList &list = concerns();
    CHECK(list.canonical() == u"https://heard.example/fhir/Questionnaire/hna|1"_s);
    QStringList groups;
    for (const ConcernGroup &group : list.groups)
        groups << group.id;
    CHECK(groups == QStringList{u"practical"_s, u"family"_s, u"emotional"_s, u"faith"_s, u"physical"_s});
    const QStringList ids = idsIn(list);
    CHECK(ids.size() >= 44);
    CHECK(QSet<QString>{ids.begin(), ids.end()}.size() == ids.size());
}

TEST_CASE("fever, hard breathing and hopelessness are urgent, and nothing else", "[care][content]")
{
    QStringList urgent;
    for (const ConcernGroup &group : concerns().groups) {
        for (const Concern &concern : group.concerns) {
            if (concern.urgent)
                urgent << concern.id;
        }
    }
    CHECK(urgent == QStringList{u"hopeless"_s, u"fever"_s, u"breathing"_s});
}

TEST_CASE("every word of the assessment is there in Welsh and Arabic", "[care][content]")
{
    const ConcernList welsh = concernsIn(u"cy"_s);
    const ConcernList arabic = concernsIn(u"ar"_s);
    CHECK(idsIn(welsh) == idsIn(concerns()));
    CHECK(idsIn(arabic) == idsIn(concerns()));
    for (qsizetype g = 0; g < concerns().groups.size(); ++g) {
        const ConcernGroup &english = concerns().groups[g];
        CHECK(welsh.groups[g].title != english.title);
        CHECK(isArabic(arabic.groups[g].title));
        for (qsizetype i = 0; i < english.concerns.size(); ++i) {
            INFO(english.concerns[i].id.toStdString());
            CHECK(welsh.groups[g].concerns[i].words != english.concerns[i].words);
            CHECK(isArabic(arabic.groups[g].concerns[i].words));
            CHECK(arabic.groups[g].concerns[i].urgent == english.concerns[i].urgent);
        }
    }
}

TEST_CASE("a language that the assessment was not translated into reads English", "[care][content]")
{
    CHECK(concernsIn(u"fr"_s) == concerns());
    CHECK(concernsIn(u"en"_s) == concerns());
}

TEST_CASE("every concern is answered from 0 to 10, as its questionnaire says", "[care][content]")
{
    const QJsonArray groups = shippedQuestionnaire()["item"_L1].toArray();
    int concernsSeen = 0;
    for (const QJsonValue &group : groups) {
        QJsonArray items = group["item"_L1].toArray();
        if (items.isEmpty())
            continue;
        CHECK(items.takeAt(items.size() - 1)["linkId"_L1].toString() == group["linkId"_L1].toString() + moreSuffix);
        for (const QJsonValue &item : items) {
            ++concernsSeen;
            CHECK(item["type"_L1] == u"integer"_s);
            const auto limit = [&](QLatin1StringView name) {
                return fhir::extensionOf(item.toObject(), name)["valueInteger"_L1].toInt(-1);
            };
            CHECK(limit("http://hl7.org/fhir/StructureDefinition/minValue"_L1) == 0);
            CHECK(limit("http://hl7.org/fhir/StructureDefinition/maxValue"_L1) == heaviest);
        }
    }
    CHECK(concernsSeen == idsIn(concerns()).size());
}

TEST_CASE("a concern is found with its group and its place", "[care][content]")
{
    const ConcernList &list = concerns();
    REQUIRE(list.concern(u"sleep"_s));
    CHECK(list.concern(u"sleep"_s)->words == u"Sleep"_s);
    CHECK(list.groupOf(u"sleep"_s) == u"physical"_s);
    CHECK(list.placeOf(u"work"_s) == 0);
    CHECK(list.placeOf(u"work"_s) < list.placeOf(u"sleep"_s));
    CHECK_FALSE(list.concern(u"nothing"_s));
    CHECK(list.groupOf(u"nothing"_s).isEmpty());
    CHECK(list.placeOf(u"nothing"_s) == idsIn(list).size());
}

TEST_CASE("a list of concerns that cannot be understood is refused", "[care][content]")
{
    using enum fhir::ReadError;
    const QJsonObject good = shippedQuestionnaire();
    CHECK(errorOf({}) == WrongType);
    CHECK(errorOf(with(good, "resourceType", u"Basic"_s)) == WrongType);
    for (const char *name : {"url", "version", "item"})
        CHECK(errorOf(without(good, name)) == MissingElement);
    CHECK(errorOf(with(good, "item", QJsonArray{})) == MissingElement);
    const QJsonObject group{{u"linkId"_s, u"g"_s}, {u"text"_s, u"Group"_s}, {u"type"_s, u"group"_s}};
    const QJsonObject concern{{u"linkId"_s, u"c"_s}, {u"text"_s, u"Concern"_s}};
    const auto list = [&](const QJsonObject &one) { return with(good, "item", QJsonArray{with(group, "item", QJsonArray{one})}); };
    CHECK(concernListFromFhir(list(concern)));
    CHECK(errorOf(with(good, "item", QJsonArray{group})) == MissingElement);
    CHECK(errorOf(list(without(concern, "linkId"))) == MissingElement);
    CHECK(errorOf(list(without(concern, "text"))) == MissingElement);
    CHECK(errorOf(with(good, "item", QJsonArray{with(without(group, "text"), "item", QJsonArray{concern})})) == MissingElement);
}
