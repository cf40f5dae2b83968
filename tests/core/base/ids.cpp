#include "base/ids.h"

#include "printing.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace Qt::StringLiterals;

TEST_CASE("an id and a type make a relative reference, and it gives the id back", "[ids]")
{
    const ResourceId id{u"123"_s};
    CHECK(id.reference(u"Patient") == u"Patient/123"_s);
    CHECK(ResourceId::ofReference(u"Patient/123", u"Patient") == id);
}

TEST_CASE("a reference to something else gives no id", "[ids]")
{
    for (const auto *reference : {u"", u"Patient", u"Patient/", u"Practitioner/123", u"PatientX/123", u"patient/123", u"#123",
                                  u"https://elsewhere.example/Patient/123"})
        CHECK(ResourceId::ofReference(reference, u"Patient").isEmpty());
}

TEST_CASE("UUIDs are as FHIR wants them and never the same", "[ids]")
{
    static const QRegularExpression form{u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s};
    QSet<QString> met;
    for (int i = 0; i < 1000; ++i) {
        const QString uuid = newUuid();
        REQUIRE(form.match(uuid).hasMatch());
        met << uuid;
    }
    CHECK(met.size() == 1000);
}
