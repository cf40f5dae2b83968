#include "sync/enrollink.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace heard::sync;

TEST_CASE("the address in a letter's square names hub and code", "[sync]")
{
    const QString text = GENERATE(u"heard:enrol?hub=https%3A%2F%2Fheard.riverbank.example%2Ffhir&code=K7QM4T9PX"_s,
                                  u"  HEARD:enrol?hub=https://heard.riverbank.example/fhir/&code=K7QM4T9PX\n"_s,
                                  u"heard:enrol?code=K7QM4T9PX&hub=heard.riverbank.example%2Ffhir"_s,
                                  u"heard:enrol?hub=https%3A%2F%2Fann%3Asecret%40heard.riverbank.example%2Ffhir%3Fa%3D1&code=K7QM4T9PX"_s);
    CHECK(enrolLinkFrom(text) == EnrolLink{QUrl{u"https://heard.riverbank.example/fhir"_s}, u"K7QM4T9PX"_s});
}

TEST_CASE("a hub on this machine itself may be named without TLS", "[sync]")
{
    const auto link = enrolLinkFrom(u"heard:enrol?hub=http%3A%2F%2F127.0.0.1%3A8090%2Ffhir&code=K7QM4T9PX"_s);
    REQUIRE(link);
    CHECK(link->hub == QUrl{u"http://127.0.0.1:8090/fhir"_s});
}

TEST_CASE("an address without a private way to the hub is refused", "[sync]")
{
    CHECK(enrolLinkFrom(u"heard:enrol?hub=http%3A%2F%2Fheard.riverbank.example%2Ffhir&code=K7QM4T9PX"_s).error()
          == EnrolLinkError::NotSecure);
}

TEST_CASE("an address with a part missing is told from a foreign one", "[sync]")
{
    const QString broken = GENERATE(u"heard:enrol"_s, u"heard:enrol?"_s, u"heard:enrol?code=K7QM4T9PX"_s,
                                    u"heard:enrol?hub=https%3A%2F%2Fheard.riverbank.example"_s,
                                    u"heard:enrol?hub=&code=K7QM4T9PX"_s, u"heard:enrol?hub=mailto%3A%2F%2Fann&code=K7QM4T9PX"_s,
                                    u"heard:enrol?hub=two%20words&code=K7QM4T9PX"_s);
    CHECK(enrolLinkFrom(broken).error() == EnrolLinkError::Broken);
    const QString foreign = GENERATE(u""_s, u"K7QM 4T9P X"_s, u"https://heard.riverbank.example/fhir"_s, u"heard:other?hub=x&code=y"_s,
                                     u"enrol?hub=x&code=y"_s, u"tel:999"_s, u"heard:%zz"_s);
    CHECK(enrolLinkFrom(foreign).error() == EnrolLinkError::Foreign);
}

TEST_CASE("a code is not taken for an address", "[sync]")
{
    CHECK_FALSE(looksLikeLink(u"K7QM 4T9P-X"_s));
    CHECK(looksLikeLink(u"heard:"_s));
    CHECK(looksLikeLink(u"www.example/letter"_s));
}
