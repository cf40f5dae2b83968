#include "information/page.h"

#include "../malformed.h"
#include "fhir/publication.h"
#include "fhir/vocabulary.h"
#include "fixtures.h"
#include "information/storedpages.h"
#include "printing.h"

using namespace heard;
using namespace heard::information;
using namespace heard::tests;
using namespace Qt::StringLiterals;

namespace {

Page wound()
{
    Page page;
    page.id = {u"wound"_s};
    page.unit = {u"unit"_s};
    page.title = u"Looking after your wound"_s;
    page.body = u"## Day by day\n\n- Keep the dressing dry.\n\n![A dressing held by two fingers](dressing.png)\n"_s;
    page.pictures = {{u"dressing.png"_s, u"image/png"_s, QByteArray::fromHex("89504e470d0a1a0a")}};
    page.language = u"en"_s;
    page.topic = Topic::Surgery;
    page.audience = Audience::Secondary;
    page.sensitive = true;
    page.example = true;
    page.owner = u"Sister Grace Okafor"_s;
    page.reviewOn = QDate{2027, 5, 22};
    page.writtenAt = *Instant::fromIso(u"2026-11-22T09:00:00Z"_s);
    page.author = {u"grace"_s};
    page.authorName = u"Sister Grace Okafor"_s;
    page.revisions = {{Revision::Kind::Published, *Instant::fromIso(u"2026-11-23T10:00:00Z"_s), u"Sister Grace Okafor"_s, u"Our first"_s, {u"wound-then"_s}},
        {Revision::Kind::TakenBack, *Instant::fromIso(u"2026-11-24T10:00:00Z"_s), u"Sister Grace Okafor"_s, {}}};
    return page;
}

QJsonObject golden()
{
    return fhirFixture(u"page"_s, toFhir(wound()));
}

QJsonObject copy()
{
    QJsonObject made = publishedContent(golden(), {{u"id"_s, u"wound-copy"_s}, {u"subject"_s, fhir::referenceTo("Patient"_L1, {u"ann"_s})}});
    fhir::setExtension(made, fhir::extension::published, "valueInstant"_L1, u"2026-11-25T10:00:00.000Z"_s);
    return fhirFixture(u"page-released"_s, made);
}

Page readFrom(const QJsonObject &json)
{
    const auto read = pageFromFhir(json);
    REQUIRE(read);
    return *read;
}

fhir::ReadError errorOf(const QJsonObject &json)
{
    const auto read = pageFromFhir(json);
    REQUIRE_FALSE(read);
    return read.error();
}

QJsonObject withAttachment(const QJsonObject &attachment)
{
    return with(golden(), "content", QJsonArray{QJsonObject{{u"attachment"_s, attachment}}});
}

} // namespace

TEST_CASE("a page reads and writes as its golden FHIR", "[information][fhir]")
{
    CHECK(readFrom(golden()) == wound());
    CHECK(toFhir(wound()) == golden());
}

TEST_CASE("a copy that was released to a patient tells what it was made from, and nothing of the team's", "[information][fhir]")
{
    const Page read = readFrom(copy());
    CHECK(read.original == ResourceId{u"wound"_s});
    CHECK(read.patient == ResourceId{u"ann"_s});
    CHECK(read.state == PageState::Published);
    CHECK(read.publishedAt == Instant::fromIso(u"2026-11-25T10:00:00Z"_s));
    CHECK(read.revisions.isEmpty());
    CHECK(read.body == wound().body);
    CHECK(toFhir(read, copy()) == copy());
}

TEST_CASE("what other systems wrote of a page survives a change", "[information][fhir]")
{
    QJsonObject stored = extended(golden());
    QJsonArray categories = stored["category"_L1].toArray();
    categories << fhir::codeableConcept("https://elsewhere.example/topics"_L1, "leaflet"_L1, u"Leaflet"_s);
    stored["category"_L1] = categories;
    QJsonArray content = stored["content"_L1].toArray();
    content << QJsonObject{{u"attachment"_s, QJsonObject{{u"contentType"_s, u"application/pdf"_s}, {u"url"_s, u"Binary/7"_s}}}};
    stored["content"_L1] = content;
    Page page = readFrom(stored);
    CHECK(toFhir(page, stored) == stored);

    page.title = u"Your wound"_s;
    page.topic = Topic::Body;
    page.state = PageState::Removed;
    page.pictures.clear();
    const QJsonObject changed = toFhir(page, stored);
    CHECK(readFrom(changed) == page);
    CHECK(changed["category"_L1].toArray().contains(categories.last()));
    CHECK(changed["content"_L1].toArray().contains(content.last()));
    CHECK(changed["extension"_L1].toArray().contains(stored["extension"_L1][0]));
    CHECK(changed["futureElement"_L1] == stored["futureElement"_L1]);
}

TEST_CASE("a topic we do not know is kept and stands among the others", "[information][fhir]")
{
    const QJsonObject stored = with(golden(), "category", QJsonArray{fhir::codeableConcept(fhir::system::topic, "diet"_L1)});
    const Page page = readFrom(stored);
    CHECK(page.topic == Topic::Other);
    CHECK(toFhir(page, stored) == stored);
    for (const Topic topic : {Topic::Appointments, Topic::Surgery, Topic::AfterTreatment, Topic::Body, Topic::Feelings, Topic::Secondary,
             Topic::Team, Topic::Other})
        CHECK(topicFrom(QString{codeOf(topic)}) == topic);
}

TEST_CASE("a page's states are told apart, and a copy taken back is still a copy", "[information][fhir]")
{
    Page page = readFrom(copy());
    for (const PageState state : {PageState::TakenBack, PageState::Published, PageState::Removed, PageState::Draft}) {
        page.state = state;
        CHECK(readFrom(toFhir(page, copy())).state == state);
    }
    page.state = PageState::TakenBack;
    CHECK(toFhir(page, copy())["docStatus"_L1] == u"final"_s);
    CHECK(readFrom(with(golden(), "docStatus", u"amended"_s)).state == PageState::Draft);
}

TEST_CASE("a page that cannot be understood is refused", "[information][fhir]")
{
    using enum fhir::ReadError;
    CHECK(errorOf({}) == WrongType);
    CHECK(errorOf(with(golden(), "resourceType", u"Binary"_s)) == WrongType);
    CHECK(errorOf(without(golden(), "type")) == WrongType);
    for (const char *name : {"status", "content"})
        CHECK(errorOf(without(golden(), name)) == MissingElement);
    CHECK(errorOf(with(golden(), "status", u"draft"_s)) == BadElement);
    CHECK(errorOf(with(golden(), "content", u"words"_s)) == BadElement);
    CHECK(errorOf(with(golden(), "content", QJsonArray{})) == MissingElement);
    CHECK(errorOf(withAttachment({{u"contentType"_s, u"text/html"_s}, {u"data"_s, u"PGI+"_s}})) == MissingElement);
    CHECK(errorOf(withAttachment({{u"contentType"_s, u"text/markdown"_s}, {u"url"_s, u"https://elsewhere.example/page.md"_s}}))
          == MissingElement);
    CHECK(errorOf(withAttachment({{u"contentType"_s, u"text/markdown"_s}, {u"data"_s, u"*"_s}})) == BadElement);
    CHECK(errorOf(withAttachment({{u"contentType"_s, u"text/markdown"_s}, {u"data"_s, 5}})) == BadElement);
    CHECK(errorOf(without(withAttachment({{u"contentType"_s, u"text/markdown"_s}}), "description")) == MissingElement);
}

TEST_CASE("what may be said differently is read all the same", "[information][fhir]")
{
    // A title only beside the text, a character set, white space within Base64.
    const QJsonObject foreign = without(withAttachment({{u"contentType"_s, u"text/markdown; charset=utf-8"_s},
                                            {u"title"_s, u"Scans"_s}, {u"data"_s, u"WW91IGxp\nZSBzdGls bA=="_s}}), "description");
    const Page page = readFrom(foreign);
    CHECK(page.title == u"Scans"_s);
    CHECK(page.body == u"You lie still"_s);
    CHECK_FALSE(readFrom(with(golden(), "extension", QJsonArray{})).reviewOn);
    CHECK(readFrom(with(golden(), "extension", QJsonArray{})).audience == Audience::Everyone);
    // A picture that cannot be shown is left out; what it shows stands in the text.
    QJsonArray content = golden()["content"_L1].toArray();
    content[1] = QJsonObject{{u"attachment"_s, QJsonObject{{u"contentType"_s, u"image/png"_s}, {u"title"_s, u"dressing.png"_s},
                                 {u"url"_s, u"https://elsewhere.example/dressing.png"_s}}}};
    CHECK(readFrom(with(golden(), "content", content)).pictures.isEmpty());
}

TEST_CASE("a page strange in any one place is read or refused, and can be written again", "[information][fhir]")
{
    int read = 0;
    for (const QJsonObject &json : {golden(), copy()}) {
        forEachMutation(json, [&](const QJsonValue &strange) {
            if (const auto page = pageFromFhir(strange.toObject())) {
                ++read;
                REQUIRE(pageFromFhir(toFhir(*page, strange.toObject())) == *page);
            }
        });
    }
    CHECK(read > 200);
}
