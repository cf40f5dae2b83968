#include "base/csv.h"

#include "printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace Qt::StringLiterals;

namespace {

csv::Table readable(const QByteArray &bytes)
{
    auto table = csv::read(bytes);
    REQUIRE(table);
    return *table;
}

csv::ReadFailure refused(const QByteArray &bytes)
{
    const auto table = csv::read(bytes);
    REQUIRE_FALSE(table);
    return table.error();
}

QStringList onlyRow(const QByteArray &bytes)
{
    const auto table = readable(bytes);
    REQUIRE(table.refused.isEmpty());
    REQUIRE(table.rows.size() == 1);
    return table.rows[0].cells;
}

} // namespace

TEST_CASE("a plain file gives its header and rows with their lines", "[csv]")
{
    const auto table = readable("name,by\nfirst,Sep 2021\nsecond,Ongoing\n");
    CHECK(table.header == QStringList{u"name"_s, u"by"_s});
    CHECK(table.rows == QVector<csv::Row>{{2, {u"first"_s, u"Sep 2021"_s}}, {3, {u"second"_s, u"Ongoing"_s}}});
    CHECK(table.encoding == csv::Encoding::Utf8);
}

TEST_CASE("the last line may end without a line break", "[csv]")
{
    CHECK(onlyRow("a,b\n1,2") == QStringList{u"1"_s, u"2"_s});
    CHECK(onlyRow("a,b\n1,") == QStringList{u"1"_s, u""_s});
}

TEST_CASE("CRLF and CR end lines as LF does", "[csv]")
{
    CHECK(readable("a,b\r\n1,2\r\n3,4\r\n").rows == readable("a,b\n1,2\n3,4\n").rows);
    CHECK(readable("a,b\r1,2\r3,4\r").rows == readable("a,b\n1,2\n3,4\n").rows);
}

TEST_CASE("quotes keep separators, line breaks and doubled quotes", "[csv]")
{
    CHECK(onlyRow("a,b\n\"one, two\",\"she said \"\"yes\"\"\"\n") == QStringList{u"one, two"_s, u"she said \"yes\""_s});
    CHECK(onlyRow("a,b\n\"one\ntwo\",\"\"\n") == QStringList{u"one\ntwo"_s, u""_s});
    CHECK(onlyRow("a,b\n5\" tape,x\n") == QStringList{u"5\" tape"_s, u"x"_s});
}

TEST_CASE("lines are counted through quoted line breaks of every kind", "[csv]")
{
    const auto table = readable("a,b\r\n\"one\r\ntwo\rthree\nfour\",x\r\nlast,y\r\n");
    CHECK(table.rows[0].line == 2);
    CHECK(table.rows[1].line == 6);
}

TEST_CASE("blank lines and lines of empty cells are passed over", "[csv]")
{
    const auto table = readable("\n\na,b\n\n , \n1,2\n,\n");
    CHECK(table.rows == QVector<csv::Row>{{6, {u"1"_s, u"2"_s}}});
    CHECK(table.refused.isEmpty());
}

TEST_CASE("a ragged row is refused by line and column and the others are kept", "[csv]")
{
    const auto table = readable("a,b,c\n1,2,3\n1,2\n1,2,3,4\n4,5,6\n");
    CHECK(table.rows == QVector<csv::Row>{{2, {u"1"_s, u"2"_s, u"3"_s}}, {5, {u"4"_s, u"5"_s, u"6"_s}}});
    CHECK(table.refused
          == QVector<csv::ReadFailure>{{csv::ReadError::RaggedRow, 3, 3}, {csv::ReadError::RaggedRow, 4, 4}});
}

TEST_CASE("a quote that never closes refuses the file where it opened", "[csv]")
{
    CHECK(refused("a,b\n1,2\n3,\"open\n5,6\n") == csv::ReadFailure{csv::ReadError::UnclosedQuote, 3, 2});
    CHECK(refused("\"") == csv::ReadFailure{csv::ReadError::UnclosedQuote, 1, 1});
}

TEST_CASE("text after a closing quote refuses the file where it stands", "[csv]")
{
    CHECK(refused("a,b\n\"x\ny\"z,2\n") == csv::ReadFailure{csv::ReadError::TextAfterQuote, 3, 1});
}

TEST_CASE("a file without any cell is empty", "[csv]")
{
    for (const QByteArray &bytes : {QByteArray{}, QByteArray{"\n\r\n"}, QByteArray{"\xEF\xBB\xBF"}, QByteArray{",,\n"}})
        CHECK(refused(bytes).error == csv::ReadError::Empty);
}

TEST_CASE("a file beyond the largest size is refused unread", "[csv]")
{
    CHECK(refused(QByteArray(csv::largestFile + 1, 'a')).error == csv::ReadError::TooLarge);
}

TEST_CASE("bytes that are no text are refused", "[csv]")
{
    CHECK(refused(QByteArray{"PK\x03\x04\0\0", 6}).error == csv::ReadError::Binary);
    CHECK(refused(QByteArray{"\xFF\xFE" "a\0,\0b", 7}).error == csv::ReadError::Binary);
    CHECK(refused(QByteArray{"\xFF\xFE\x00\xD8" "a\0", 6}).error == csv::ReadError::Binary);
}

TEST_CASE("a byte order mark is not part of the first name", "[csv]")
{
    CHECK(readable("\xEF\xBB\xBFname,by\n").header == QStringList{u"name"_s, u"by"_s});
    CHECK(readable("\xEF\xBB\xBF\"name\",by\n").header == QStringList{u"name"_s, u"by"_s});
}

TEST_CASE("UTF-8 is recognised with and without a mark", "[csv]")
{
    CHECK(onlyRow("a\nna\xC3\xAFve \xE2\x80\x99\n") == QStringList{u"na\u00EFve \u2019"_s});
    CHECK(onlyRow("\xEF\xBB\xBF" "a\n\xF0\x9F\x8C\xB7\n") == QStringList{u"\U0001F337"_s});
}

TEST_CASE("UTF-16 of either byte order is recognised by its mark", "[csv]")
{
    const QByteArray little{"\xFF\xFE" "a\0\t\0b\0\n\0\x19\x20\t\0x\0\n\0", 18};
    const QByteArray big{"\xFE\xFF\0a\0\t\0b\0\n\x20\x19\0\t\0x\0\n", 18};
    for (const QByteArray &bytes : {little, big}) {
        CHECK(readable(bytes).encoding == csv::Encoding::Utf16);
        CHECK(onlyRow(bytes) == QStringList{u"\u2019"_s, u"x"_s});
    }
}

TEST_CASE("Windows-1252 is recognised where the bytes are not UTF-8", "[csv]")
{
    const QByteArray bytes{"a,b\n\x93quote\x94,\xA3" "5 \x96 caf\xE9 \x80\n"};
    CHECK(readable(bytes).encoding == csv::Encoding::Windows1252);
    CHECK(onlyRow(bytes) == QStringList{u"\u201Cquote\u201D"_s, u"\u00A35 \u2013 caf\u00E9 \u20AC"_s});
}

TEST_CASE("the separator is what stands most often between the first line's cells", "[csv]")
{
    CHECK(onlyRow("a;b\n1,5;2\n") == QStringList{u"1,5"_s, u"2"_s});
    CHECK(onlyRow("a\tb\n1,5\t2\n") == QStringList{u"1,5"_s, u"2"_s});
    CHECK(onlyRow("\"a, in words, long\";b\n1;2\n") == QStringList{u"1"_s, u"2"_s});
    CHECK(readable("a;b").header == QStringList{u"a"_s, u"b"_s});
}

TEST_CASE("what is written reads back the same", "[csv]")
{
    const QStringList header{u"issue"_s, u"words"_s};
    const QVector<QStringList> rows{{u"one, two"_s, u"a \"quoted\" word"_s}, {u"line\nbreak"_s, u"semi;colon"_s},
                                    {u" spaced "_s, u"caf\u00E9 \U0001F337"_s}, {u"-12.5"_s, u""_s}};
    const auto table = readable(csv::write(header, rows));
    CHECK(table.header == header);
    REQUIRE(table.rows.size() == rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        CHECK(table.rows[i].cells == rows[i]);
}

TEST_CASE("a file is written with a mark and CRLF", "[csv]")
{
    CHECK(csv::write({u"a"_s, u"b"_s}, {{u"1"_s, u"2"_s}}) == "\xEF\xBB\xBF" "a,b\r\n1,2\r\n");
}

TEST_CASE("no written cell can run as a formula", "[csv]")
{
    const QStringList dangerous{u"=1+1"_s, u"+1"_s, u"-1+cmd"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s, u"\uFF1D1"_s,
                                u"-"_s};
    for (const QString &cell : dangerous) {
        const auto table = readable(csv::write({u"words"_s}, {{cell}}));
        CHECK(table.rows[0].cells[0] == u'\'' + cell);
    }
}
