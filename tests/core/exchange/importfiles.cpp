#include "desk.h"

#include <QStringEncoder>

#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::exchange;

TEST_CASE("a file that is something else is refused and named", "[exchange]")
{
    CHECK(refusedFile({}).error == FileError::Empty);
    CHECK(refusedFile("\xEF\xBB\xBF \n ").error == FileError::Empty);
    CHECK(refusedFile("PK\x03\x04rest").error == FileError::Spreadsheet);
    CHECK(refusedFile("\xD0\xCF\x11\xE0rest").error == FileError::Spreadsheet);
    CHECK(refusedFile("%PDF-1.7 rest").error == FileError::Pdf);
    CHECK(refusedFile("<Bundle xmlns=\"http://hl7.org/fhir\"/>").error == FileError::Xml);
    CHECK(refusedFile("<?xml version=\"1.0\"?><Bundle/>").error == FileError::Xml);
    CHECK(refusedFile(QByteArray{"a,b\n\0,2", 8}).error == FileError::Binary);
    CHECK(refusedFile(tests::fixture(u"import/sign-in.html"_s)).error == FileError::Html);
}

TEST_CASE("a file of more than 50 MB is refused before it is read", "[exchange]")
{
    CHECK(refusedFile(QByteArray{csv::largestFile + 1, 'x'}).error == FileError::TooLarge);
}

TEST_CASE("a table with other columns is refused, with what is missing", "[exchange]")
{
    CHECK(refusedFile("name,age\nAnn,50\n").error == FileError::UnknownColumns);
    CHECK(refusedFile("you said,by\na,Achieved\n") == FileFailure{FileError::MissingColumn, 1, 0, u"we plan to"_s});
    CHECK(refusedFile("we plan to,by\na,Achieved\n") == FileFailure{FileError::MissingColumn, 1, 0, u"you said"_s});
    CHECK(refusedFile("you said,we plan to\na,b\n") == FileFailure{FileError::MissingColumn, 1, 0, u"by"_s});
    CHECK(refusedFile("you said,we plan to,by,By when\na,b,c,d\n") == FileFailure{FileError::DoubledColumn, 1, 4, u"By when"_s});
    CHECK(refusedFile("comment,text\na,b\n").error == FileError::DoubledColumn);
    CHECK(refusedFile("you said,we plan to,by\n").error == FileError::NoRows);
    CHECK(refusedFile("you said,we plan to,by\n\"a,b,c\n") == FileFailure{FileError::UnclosedQuote, 2, 1, {}});
    CHECK(refusedFile("you said,we plan to,by\na,\"b\" c,d\n") == FileFailure{FileError::TextAfterQuote, 2, 2, {}});
}

TEST_CASE("a table marked as UTF-8 with bytes of Windows-1252 is refused by the line of the first", "[exchange]")
{
    const QByteArray mark = "\xEF\xBB\xBF";
    CHECK(refusedFile(mark + "You said,We plan to,By\r\nCaf\xC3\xA9,b,Achieved\r\nWe weren\x92t told,b,Achieved\r\n")
        == FileFailure{FileError::BrokenUtf8, 3, 0, {}});
    CHECK(refusedFile(mark + "comment\nWe weren\x92t told").error == FileError::BrokenUtf8);
    CHECK(refusedFile(mark + "comment\n\xC3") == FileFailure{FileError::BrokenUtf8, 2, 0, {}});
    CHECK(refusedFile(mark + "{\"resourceType\": \"Patient\", \"id\": \"\xE9\"}").error == FileError::NotUtf8);
}

TEST_CASE("broken JSON is refused with its line and column", "[exchange]")
{
    const auto broken = refusedFile("{\n  \"resourceType\": \"Bundle\",\n  \"entry\": [{},]\n}");
    CHECK(broken.error == FileError::BadJson);
    CHECK(broken.line == 3);
    CHECK(broken.column > 1);
    CHECK(refusedFile("{\"resourceType\": \"Pati").error == FileError::BadJson);
    CHECK(refusedFile("{\"resourceType\": \"Patient\", \"id\": \"\xE9t\xE9\"}").error == FileError::NotUtf8);
    CHECK(refusedFile("{\"a\": 1}").error == FileError::NotFhir);
    CHECK(refusedFile("[1, 2]").error == FileError::NotFhir);
    CHECK(refusedFile("{\"resourceType\": \"Bundle\", \"entry\": []}").error == FileError::NoRows);
    CHECK(refusedFile("{\"resourceType\": \"Bundle\", \"entry\": 5}").error == FileError::NoRows);
}

TEST_CASE("JSON nested without end is refused and nothing breaks", "[exchange]")
{
    const int depth = 10'000;
    CHECK(refusedFile("{\"resourceType\": \"Bundle\", \"entry\": " + QByteArray{depth, '['} + QByteArray{depth, ']'} + "}").error
        == FileError::TooDeep);
    Desk desk;
    QByteArray deep = "{\"resourceType\": \"Patient\", \"name\": [{\"family\": \"Hill\"}], \"extension\": ";
    deep += QByteArray{500, '['} + QByteArray{500, ']'} + "}";
    // A hub takes 32.
    const Preview preview = desk.preview(deep);
    REQUIRE(preview.bad.size() == 1);
    CHECK(preview.bad[0].error == RowError::BadElement);
    CHECK(preview.bad[0].columnName.startsWith(u"extension"_s));
    CHECK(preview.good.isEmpty());
}

TEST_CASE("every encoding in use gives the same pledge and is told", "[exchange]")
{
    const QString text = u"You said,We plan to,By\r\nWe weren\u2019t told,\u201cCall\u201d you,Achieved\r\n"_s;
    const auto [bytes, encoding] = GENERATE_COPY(table<QByteArray, csv::Encoding>({
        {text.toUtf8(), csv::Encoding::Utf8},
        {"\xEF\xBB\xBF" + text.toUtf8(), csv::Encoding::Utf8},
        {"\xFF\xFE" + QByteArray{QStringEncoder{QStringEncoder::Utf16LE}(text)}, csv::Encoding::Utf16},
        {QByteArray{"You said,We plan to,By\r\nWe weren\x92t told,\x93" "Call\x94 you,Achieved\r\n"}, csv::Encoding::Windows1252},
    }));
    Desk desk;
    const Preview preview = desk.preview(bytes);
    CHECK(preview.encoding == encoding);
    CHECK(preview.kind == FileKind::Pledge);
    CHECK(preview.bad.isEmpty());
    REQUIRE(preview.good.size() == 1);
    CHECK(preview.good[0] == GoodRow{2, RowFate::New, u"Goal"_s, u"\u201cCall\u201d you"_s, u"We weren\u2019t told"_s, {}});
}

TEST_CASE("a printed pledge keeps every paragraph under its issue, also from Excel", "[exchange]")
{
    Desk desk;
    const QByteArray file = tests::fixture(u"import/printed-pledge.csv"_s);
    CHECK(desk.preview(file).bad.isEmpty());
    CHECK(desk.import(file) == ImportOutcome{false, 12, 0, 0, 0});
    const auto board = desk.board();
    REQUIRE(board.issues.size() == 9);
    CHECK(board.issues[0].commitments.size() == 3);
    CHECK(board.issues[0].commitments[1].commitment.audience == pledge::Audience::Secondary);
    CHECK(board.issues[0].commitments[2].commitment.state == pledge::CommitmentState::Ongoing);
    CHECK(board.issues[1].commitments.size() == 2);
    CHECK(board.issues[5].commitments[0].commitment.by == Month{2021, 9});
    const auto before = desk.store.everything();
    CHECK(desk.import("\xEF\xBB\xBF" + QByteArray{file}.replace("\n", "\r\n")).unchanged == 12);
    // Its typographic signs in the bytes of Windows-1252.
    QByteArray windows = file;
    windows.replace("\xE2\x80\x99", "\x92").replace("\xE2\x80\x9C", "\x93").replace("\xE2\x80\x9D", "\x94");
    CHECK(desk.preview(windows).encoding == csv::Encoding::Windows1252);
    CHECK(desk.import(windows).unchanged == 12);
    CHECK(desk.store.everything() == before);
}

TEST_CASE("a trust's comments are all imported once, however odd, many and alike", "[exchange]")
{
    Desk desk;
    const QByteArray file = tests::fixture(u"import/comments.csv"_s);
    CHECK(desk.preview(file).bad.isEmpty());
    CHECK(desk.import(file) == ImportOutcome{false, 24, 0, 0, 0});
    const auto before = desk.store.everything();
    CHECK(desk.import(file) == ImportOutcome{false, 0, 0, 24, 0});
    CHECK(desk.store.everything() == before);

    QByteArray many = file;
    for (int copies = 1; copies < 100; ++copies)
        many += file.mid(file.indexOf('\n') + 1);
    CHECK(desk.import(many) == ImportOutcome{false, 2376, 0, 24, 0});
    CHECK(desk.import(many) == ImportOutcome{false, 0, 0, 2400, 0});
}

TEST_CASE("JSON with a byte order mark or in UTF-16 is read", "[exchange]")
{
    const QString text = u"{\"resourceType\": \"Patient\", \"name\": [{\"family\": \"Müller\"}]}"_s;
    CHECK(opened("\xEF\xBB\xBF" + text.toUtf8()).kind() == FileKind::FhirResource);
    const auto wide = opened("\xFF\xFE" + QByteArray{QStringEncoder{QStringEncoder::Utf16LE}(text)});
    CHECK(wide.encoding() == csv::Encoding::Utf16);
    Desk desk;
    CHECK(desk.preview(wide).good[0].title == u"Müller"_s);
}

TEST_CASE("a preview writes nothing", "[exchange]")
{
    Desk desk;
    const auto before = desk.store.everything();
    for (const auto &file : {u"pledge.csv"_s, u"feedback.csv"_s, u"transaction.json"_s, u"lines.ndjson"_s, u"portal.json"_s})
        CHECK(desk.preview(tests::fixture(u"import/"_s + file)).kind == opened(tests::fixture(u"import/"_s + file)).kind());
    CHECK(desk.store.everything() == before);
}

TEST_CASE("nothing is kept of a file with a bad row unless its good rows are asked for", "[exchange]")
{
    Desk desk;
    const QByteArray file = "you said,we plan to,by\nA,one,Achieved\nB,two,soon\nC,three,Ongoing\n";
    const auto before = desk.store.everything();
    const ImportOutcome refused = desk.import(file);
    CHECK(refused.refused);
    CHECK(refused.bad == 1);
    CHECK(refused.created == 0);
    CHECK(desk.store.everything() == before);

    const ImportOutcome done = desk.import(file, ImportChoice::GoodRows);
    CHECK(done == ImportOutcome{false, 2, 0, 0, 1});
    CHECK(desk.board().issues.size() == 2);
}

TEST_CASE("what fails halfway leaves nothing behind", "[exchange]")
{
    Desk desk;
    const auto before = desk.store.everything();
    const auto importer = opened(tests::fixture(u"import/pledge.csv"_s));
    const auto failure = fakes::refused(desk.store.database->write([&](store::Writer &writer) -> store::StoreResult<ImportOutcome> {
        DeviceSink sink{writer};
        const auto outcome = importer.import(ImportChoice::AllOrNothing, sink);
        REQUIRE(outcome);
        return failed(store::Failure{store::StoreError::DiskFull, {}});
    }));
    CHECK(failure.error == store::StoreError::DiskFull);
    CHECK(desk.store.everything() == before);
}

TEST_CASE("progress is told up to the last row", "[exchange]")
{
    Desk desk;
    QByteArray file = "comment\n";
    for (int i = 0; i < 250; ++i)
        file += "comment " + QByteArray::number(i) + '\n';
    QVector<int> reports;
    fakes::get(desk.store.database->write([&](store::Writer &writer) {
        DeviceSink sink{writer};
        return opened(file).import(ImportChoice::AllOrNothing, sink, [&](int done, int of) {
            CHECK(of == 250);
            reports << done;
        });
    }));
    CHECK(reports == QVector<int>{1, 101, 201, 250});
}
