#include "voice/speakers.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QSet>

using namespace heard;
using namespace Qt::StringLiterals;

TEST_CASE("whoever is named is one speaker in all she says", "[voice][speakers]")
{
    const QJsonObject subject{{u"reference"_s, u"Patient/ann"_s}};
    const QJsonObject said{{u"resourceType"_s, u"Communication"_s}, {u"id"_s, u"1"_s}, {u"subject"_s, subject}};
    const QJsonObject talked{{u"resourceType"_s, u"DocumentReference"_s}, {u"id"_s, u"2"_s}, {u"subject"_s, subject}};
    CHECK(voice::speakerOf(said, {}) == u"Patient/ann"_s);
    CHECK(voice::speakerOf(talked, {}) == voice::speakerOf(said, {}));
}

TEST_CASE("whoever is named is the same once a server gives her another id", "[voice][speakers]")
{
    const auto said = [](const QString &id) {
        return QJsonObject{{u"resourceType"_s, u"Communication"_s}, {u"subject"_s, QJsonObject{{u"reference"_s, u"Patient/"_s + id}}}};
    };
    const auto patient = [](const QString &id) {
        return QJsonObject{{u"resourceType"_s, u"Patient"_s}, {u"id"_s, id},
            {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, u"urn:ietf:rfc:3986"_s}, {u"value"_s, u"urn:uuid:here"_s}}}}};
    };
    CHECK(voice::speakerOf(said(u"here"_s), patient(u"here"_s)) == voice::speakerOf(said(u"12"_s), patient(u"12"_s)));
}

TEST_CASE("what names nobody has a speaker of its own, whatever id a server gives it", "[voice][speakers]")
{
    QJsonObject said{{u"resourceType"_s, u"Communication"_s}, {u"id"_s, u"here"_s}};
    CHECK(voice::speakerOf(said, {}) == u"Communication/here"_s);
    said[u"identifier"_s] = QJsonArray{
        QJsonObject{{u"system"_s, u"urn:ietf:rfc:3986"_s}, {u"value"_s, u"urn:uuid:6c0e0f3e-1111-4222-8333-444455556666"_s}}};
    const QString own = voice::speakerOf(said, {});
    said[u"id"_s] = u"there"_s;
    CHECK(voice::speakerOf(said, {}) == own);
    CHECK(own != u"Communication/here"_s);
}

TEST_CASE("each of those who spoke together is another", "[voice][speakers]")
{
    const QStringList group = voice::speakersOf(u"group"_s, 500);
    CHECK(QSet<QString>(group.begin(), group.end()).size() == 500);
    CHECK(voice::speakersOf(u"one"_s, 1) == QStringList{u"one"_s});
}
