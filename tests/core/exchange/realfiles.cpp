#include "desk.h"

using namespace heard;
using namespace heard::exchange;

namespace {

QByteArray realFile(const QString &name)
{
    QFile file{QStringLiteral(HEARD_REAL_FILES "/") + name};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a printed pledge keeps every paragraph under its issue, also from Excel", "[exchange][real]")
{
    Desk desk;
    const QByteArray file = realFile(u"pledge-printed.csv"_s);
    const Preview preview = desk.preview(file);
    CHECK(preview.bad.isEmpty());
    CHECK(desk.import(file) == ImportOutcome{false, 12, 0, 0, 0});
    const auto board = desk.board();
    CHECK(board.issues.size() == 9);
    CHECK(board.issues[0].commitments.size() == 3);
    CHECK(board.issues[5].commitments[0].commitment.by == Month{2021, 9});
    const auto before = desk.store.everything();
    CHECK(desk.import("\xEF\xBB\xBF" + QByteArray{file}.replace("\n", "\r\n")).unchanged == 12);
    // Its typographic signs in the bytes of Windows-1252.
    QByteArray windows = file;
    windows.replace("\xE2\x80\x99", "\x92");
    CHECK(desk.preview(windows).encoding == csv::Encoding::Windows1252);
    CHECK(desk.import(windows).unchanged == 12);
    CHECK(desk.store.everything() == before);
}

TEST_CASE("a trust's 2,625 comments are all imported once", "[exchange][real]")
{
    Desk desk;
    const QByteArray file = realFile(u"feedback-trust-a.csv"_s);
    const Preview preview = desk.preview(file);
    CHECK(preview.bad.isEmpty());
    CHECK(preview.count(RowFate::New) == 2625);
    CHECK(desk.import(file) == ImportOutcome{false, 2625, 0, 0, 0});
    const auto before = desk.store.everything();
    CHECK(desk.import(file) == ImportOutcome{false, 0, 0, 2625, 0});
    CHECK(desk.store.everything() == before);
}

TEST_CASE("an appointment from a hospital's portal is linked by NHS number and kept whole", "[exchange][real]")
{
    Desk desk;
    const QByteArray file = realFile(u"appointments-nhs-app.json"_s);
    REQUIRE(desk.preview(file).bad.size() == 1);
    CHECK(desk.preview(file).bad[0].error == RowError::UnknownPatient);
    desk.store.receive({{u"resourceType"_s, u"Patient"_s}, {u"id"_s, u"ann"_s},
        {u"name"_s, QJsonArray{QJsonObject{{u"family"_s, u"Baker"_s}}}},
        {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, u"https://fhir.nhs.uk/Id/nhs-number"_s}, {u"value"_s, u"9000000009"_s}}}}});
    CHECK(desk.import(file) == ImportOutcome{false, 1, 0, 0, 0});
    const QJsonObject appointment = desk.store.all(u"Appointment"_s)[0];
    CHECK(appointment["participant"_L1][0]["actor"_L1]["reference"_L1] == u"Patient/ann"_s);
    CHECK(appointment["extension"_L1].toArray().size() == 5);
    CHECK(appointment["basedOn"_L1][0]["identifier"_L1].toArray().size() == 3);
    CHECK(desk.import(file).unchanged == 1);
}
