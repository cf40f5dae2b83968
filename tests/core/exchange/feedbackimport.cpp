#include "desk.h"

#include "worklist/today.h"

using namespace heard;
using namespace heard::exchange;
using fakes::get;

namespace {

QByteArray sample()
{
    return tests::fixture(u"import/feedback.csv"_s);
}

} // namespace

TEST_CASE("comments become feedback of nobody, sorted as people sorted them", "[exchange]")
{
    Desk desk;
    CHECK(desk.import(sample()) == ImportOutcome{false, 4, 0, 0, 0});
    const QJsonObject first = desk.store.all(u"Communication"_s)[0];
    CHECK_FALSE(first.contains(u"subject"_s));
    CHECK_FALSE(first.contains(u"sender"_s));
    CHECK(first["recipient"_L1][0]["reference"_L1] == u"Organization/unit"_s);
    CHECK(first["payload"_L1][0]["contentString"_L1] == u"The letter came after the day it was about."_s);
    CHECK_FALSE(first["payload"_L1][0].toObject().contains(u"extension"_s));
    CHECK(first["topic"_L1]["text"_L1] == u"What could we do better?"_s);
    CHECK(first["category"_L1][1]["text"_L1] == u"Communication"_s);
    CHECK(first["note"_L1][0]["text"_L1] == u"imported from file"_s);
    CHECK(first["note"_L1].toArray().size() == 1);
    CHECK(first["sent"_L1].toString().startsWith(u"2026-03-12T12:00:00"_s));
}

TEST_CASE("odd labels are kept as they are, and an empty one is none", "[exchange]")
{
    Desk desk;
    desk.import(sample());
    const auto stored = desk.store.all(u"Communication"_s);
    CHECK(stored[1]["category"_L1][1]["text"_L1] == u"-o"_s);
    CHECK(stored[2]["category"_L1][1]["text"_L1] == u"NA"_s);
    CHECK(stored[3]["category"_L1].toArray().size() == 1);
    CHECK(stored[3]["payload"_L1][0]["contentString"_L1] == u"Two lines,\nand a \"quote\"."_s);
    CHECK(stored[3]["sent"_L1].toString().startsWith(u"2026-11-22T09:00:00"_s));
}

TEST_CASE("imported feedback is among the voices and can be found", "[exchange]")
{
    Desk desk;
    desk.import(sample());
    voice::Voices voices{*desk.store.database};
    CHECK(get(voices.counts()).all == 4);
    const auto found = get(voices.list(voice::VoiceFilter::All, u"letter"_s));
    REQUIRE(found.size() == 1);
    CHECK(found[0].patient.isEmpty());
    CHECK(found[0].note == u"imported from file"_s);
}

TEST_CASE("imported feedback is new only where it was said within the last month", "[exchange]")
{
    Desk desk;
    CHECK(desk.import("comment,date\nOf last week,2026-11-15\nOf spring,2026-03-12\nOf nobody knows when,\n")
        == ImportOutcome{false, 3, 0, 0, 0});
    voice::Voices voices{*desk.store.database};
    const auto fresh = get(voices.list(voice::VoiceFilter::New));
    REQUIRE(fresh.size() == 1);
    CHECK(fresh[0].better == u"Of last week"_s);
    CHECK(get(voices.counts()) == voice::VoiceCounts{.all = 3, .unread = 1});
    const auto oldest = get(voices.list(voice::VoiceFilter::All, {}, {}, 50, 0, voice::VoiceOrder::OldestFirst));
    REQUIRE(oldest.size() == 3);
    CHECK(oldest[0].better == u"Of spring"_s);
    CHECK(oldest[0].sentAt == Instant::fromIso(u"2026-03-12T12:00:00Z"_s));
    CHECK(oldest[0].readAt == desk.store.clock.now());
    CHECK(get(worklist::Today{*desk.store.database}.list(desk.store.clock.now(), QTimeZone::utc())).isEmpty());
}

TEST_CASE("the same words said twice are two voices, and importing twice changes nothing", "[exchange]")
{
    Desk desk;
    desk.import(sample());
    CHECK(desk.store.all(u"Communication"_s).size() == 4);
    const auto before = desk.store.everything();
    CHECK(desk.import(sample()) == ImportOutcome{false, 0, 0, 4, 0});
    CHECK(desk.store.everything() == before);
}

TEST_CASE("a longer file of the same comments adds only what is new", "[exchange]")
{
    Desk desk;
    desk.import(sample());
    CHECK(desk.import(sample() + "4,Riverbank,What could we do better?,Nothing.,None,13/3/2026\n") == ImportOutcome{false, 1, 0, 4, 0});
}

TEST_CASE("what a second file says again without date or number is named, and added where it is somebody else's", "[exchange]")
{
    const QByteArray words = "feedback\nNothing.\n";
    Desk desk;
    CHECK(desk.import(opened(words, u"jan.csv"_s)).created == 1);
    Importer february = opened(words, u"feb.csv"_s);
    CHECK(desk.preview(february).saidBefore() == 1);
    CHECK(desk.import(february) == ImportOutcome{false, 0, 0, 1, 0});
    february.setSaidAgain(true);
    CHECK(desk.preview(february).saidBefore() == 0);
    CHECK(desk.preview(february).count(RowFate::New) == 1);
    CHECK(desk.import(february) == ImportOutcome{false, 1, 0, 0, 0});
    CHECK(desk.store.all(u"Communication"_s).size() == 2);
}

TEST_CASE("the same file twice changes nothing, with what was said again and without", "[exchange]")
{
    Desk desk;
    desk.import(opened("feedback\nNothing.\nAll good\n", u"jan.csv"_s));
    const QByteArray words = "feedback\nMore chairs\nNothing.\nNothing.\nNothing.\n";
    Importer february = opened(words, u"feb.csv"_s);
    CHECK(desk.preview(february).saidBefore() == 1);
    CHECK(desk.import(february) == ImportOutcome{false, 3, 0, 1, 0});
    auto before = desk.store.everything();
    CHECK(desk.import(february) == ImportOutcome{false, 0, 0, 4, 0});
    CHECK(desk.store.everything() == before);

    // Only then does she say that all of it was said again: what was added already is not added once more.
    february.setSaidAgain(true);
    CHECK(desk.import(february) == ImportOutcome{false, 1, 0, 3, 0});
    before = desk.store.everything();
    CHECK(desk.import(february) == ImportOutcome{false, 0, 0, 4, 0});
    february.setSaidAgain(false);
    CHECK(desk.preview(february).saidBefore() == 0);
    // However it was saved.
    CHECK(desk.import(opened("\xef\xbb\xbf" + QByteArray{words}.replace("\n", "\r\n"), u"feb.csv"_s)) == ImportOutcome{false, 0, 0, 4, 0});
    CHECK(desk.import(opened(words, u"feb copy.csv"_s)) == ImportOutcome{false, 0, 0, 4, 0});
    CHECK(desk.store.everything() == before);
}

TEST_CASE("a file that grew adds what is new alone", "[exchange]")
{
    Desk desk;
    desk.import(opened("feedback\nNothing.\nAll good\n", u"all.csv"_s));
    for (const QByteArray &grown : {QByteArray{"feedback\nNothing.\nAll good\nNothing.\n"}, QByteArray{"feedback\nNew\nNothing.\nAll good\nNothing.\n"}}) {
        const Importer importer = opened(grown, u"all.csv"_s);
        CHECK(desk.preview(importer).saidBefore() == desk.store.all(u"Communication"_s).size());
        CHECK(desk.import(importer).created == 1);
    }
    CHECK(desk.store.all(u"Communication"_s).size() == 4);
}

TEST_CASE("a comment with a date or number of its own is never asked about", "[exchange]")
{
    Desk desk;
    desk.import(opened("feedback,date,id\nNothing.,2026-03-12,\nNothing.,,7\n", u"jan.csv"_s));
    Importer february = opened("feedback,date,id\nNothing.,2026-03-12,\nNothing.,,7\nNothing.,2026-03-13,\n", u"feb.csv"_s);
    CHECK(desk.preview(february).saidBefore() == 0);
    february.setSaidAgain(true);
    CHECK(desk.import(february) == ImportOutcome{false, 1, 0, 2, 0});
}

TEST_CASE("another label for the same comment changes it and keeps what the team did", "[exchange]")
{
    Desk desk;
    desk.import(sample());
    voice::Voices voices{*desk.store.database};
    const auto found = get(voices.list(voice::VoiceFilter::All, u"letter"_s));
    get(voices.markRead(found[0].id));
    const QByteArray relabelled = sample().replace("Communication,2026", "Letters,2026");
    CHECK(desk.import(relabelled) == ImportOutcome{false, 0, 1, 3, 0});
    const QJsonObject changed = desk.store.all(u"Communication"_s)[0];
    CHECK(changed["category"_L1][1]["text"_L1] == u"Letters"_s);
    CHECK(changed.contains(u"received"_s));
    CHECK(get(voices.counts()).all == 4);
}

TEST_CASE("bad comments are refused by their cell", "[exchange]")
{
    Desk desk;
    const Preview preview = desk.preview("Date,Comment\n2026-03-12,words\n2026-03-12,  \nlast week,words\n12/13/2026,more\nx\n");
    REQUIRE(preview.bad.size() == 4);
    CHECK(preview.bad[0] == BadRow{RowError::EmptyText, 3, 2, u"Comment"_s, {}});
    CHECK(preview.bad[1] == BadRow{RowError::UnknownDate, 4, 1, u"Date"_s, u"last week"_s});
    CHECK(preview.bad[2].error == RowError::UnknownDate);
    CHECK(preview.bad[3].error == RowError::RaggedRow);
    CHECK(preview.good.size() == 1);
    CHECK(desk.preview("comment\n" + QByteArray{20'001, 'x'} + '\n').bad[0].error == RowError::TooLong);
}

TEST_CASE("a comment from before there was an NHS or from the day after tomorrow is refused by its date", "[exchange]")
{
    Desk desk;
    const QDate today = fakes::FakeClock{}.now().toLocal().date();
    const auto dated = [&](const QString &date) { return desk.preview("Comment,Date\nwords," + date.toUtf8() + '\n'); };
    CHECK(dated(today.toString(Qt::ISODate)).bad.isEmpty());
    CHECK(dated(u"6/7/1948"_s).bad.isEmpty());
    for (const QString &far : {u"1/1/1900"_s, u"4/7/1948"_s, u"0001-01-01"_s, u"31/12/9999"_s, today.addDays(3).toString(Qt::ISODate)}) {
        const Preview preview = dated(far);
        CAPTURE(far.toStdString());
        REQUIRE(preview.bad.size() == 1);
        CHECK(preview.bad[0] == BadRow{RowError::FarDate, 2, 2, u"Date"_s, far});
        CHECK(preview.good.isEmpty());
    }
}

TEST_CASE("what stands in a header or the file's name is kept without its control characters", "[exchange]")
{
    Desk desk;
    const auto importer = Importer::open("comment,Sent\x07 in by\nwords,Ward 5\n", u"a\u0001b.csv"_s, fakes::FakeClock{}.now());
    REQUIRE(importer.has_value());
    CHECK(desk.import(*importer) == ImportOutcome{false, 1, 0, 0, 0});
    const QJsonObject stored = desk.store.all(u"Communication"_s)[0];
    CHECK(stored["note"_L1][0]["text"_L1] == u"imported from ab.csv"_s);
    CHECK(desk.preview(*importer).leftOut == QStringList{u"Sent in by"_s});
}

TEST_CASE("columns that may say who wrote it are not taken over, and the preview names them", "[exchange]")
{
    Desk desk;
    const QByteArray file = "Patient name,Comment,NHS number,Label\nAnn Baker,The tea was cold.,943 476 5919,Food\n";
    CHECK(desk.preview(file).leftOut == QStringList{u"Patient name"_s, u"NHS number"_s});
    CHECK(desk.import(file) == ImportOutcome{false, 1, 0, 0, 0});
    const QJsonObject stored = desk.store.all(u"Communication"_s)[0];
    const QByteArray all = QJsonDocument{stored}.toJson();
    CHECK(all.contains("The tea was cold."));
    CHECK(all.contains("Food"));
    CHECK_FALSE(all.contains("Baker"));
    CHECK_FALSE(all.contains("943"));
    CHECK(desk.preview("Comment,Date\nThe tea was cold.,2026-11-20\n").leftOut.isEmpty());
}

TEST_CASE("what was good and what could be better keep their parts", "[exchange]")
{
    Desk desk;
    desk.import("What was good?,What could be better?,About\nThe nurse,,Clinic\nThe tea,The wait,\n");
    voice::Voices voices{*desk.store.database};
    const auto found = get(voices.list(voice::VoiceFilter::All, u"tea"_s));
    REQUIRE(found.size() == 1);
    CHECK(found[0].good == u"The tea"_s);
    CHECK(found[0].better == u"The wait"_s);
    CHECK(get(voices.list(voice::VoiceFilter::All, u"nurse"_s))[0].about == u"Clinic"_s);
}
