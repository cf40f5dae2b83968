#include "information/markdown.h"

#include "fixtures.h"
#include "printing.h"

#include <QElapsedTimer>
#include <QStringList>

using namespace heard::information;
using namespace Qt::StringLiterals;

namespace {

/// A block in one line, for a test to read: "H2 Words", "- item", "1. item", "> quote", "[drawing.png] what it shows".
QString lineOf(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return u"H%1 %2"_s.arg(block.level).arg(block.text());
    case Block::Kind::Item:
        return QString{block.level * 2, u' '} + (block.number > 0 ? QString::number(block.number) + u'.' : u"-"_s)
            + (block.toTick ? u" [ ] "_s : u" "_s) + block.text();
    case Block::Kind::Quote:
        return u"> "_s + block.text();
    case Block::Kind::Picture:
        return u"[%1] %2"_s.arg(block.picture, block.text());
    case Block::Kind::Paragraph:
        break;
    }
    return block.text();
}

QStringList linesOf(const QString &markdown)
{
    QStringList lines;
    const auto blocks = blocksFrom(markdown);
    for (const Block &block : blocks)
        lines << lineOf(block);
    return lines;
}

/// The words of the first block with what they look like: *bold*, /italic/, [words](to).
QString looks(const QString &markdown)
{
    QString text;
    const auto blocks = blocksFrom(markdown);
    REQUIRE(!blocks.isEmpty());
    for (const Span &span : blocks.first().words) {
        QString part = span.text;
        if (span.italic)
            part = u'/' + part + u'/';
        if (span.bold)
            part = u'*' + part + u'*';
        text += span.link.isEmpty() ? part : u"[%1](%2)"_s.arg(part, span.link);
    }
    return text;
}

} // namespace

TEST_CASE("an item with a box is one to tick, whatever its author ticked", "[information][markdown]")
{
    CHECK(linesOf(u"- [ ] Pack a *bag*\n- [x] Rest\n  1. [X] Walk\n- [ ]none\n- [ ]\n- [link](https://heard.example)"_s)
        == QStringList{u"- [ ] Pack a bag"_s, u"- [ ] Rest"_s, u"  1. [ ] Walk"_s, u"- [ ]none"_s, u"- [ ]"_s, u"- link"_s});
}

TEST_CASE("a page reads as headings, paragraphs and lists", "[information][markdown]")
{
    CHECK(linesOf(u"# One\n\nTwo words\non two lines.\n\n## Three ##\n- a\n- b\n  - c\n\n1. first\n2. second\n"_s)
          == QStringList{u"H1 One"_s, u"Two words on two lines."_s, u"H2 Three"_s, u"- a"_s, u"- b"_s, u"  - c"_s, u"1. first"_s,
              u"2. second"_s});
    CHECK(linesOf(u"A title\n===\nA smaller one\n---\nwords"_s) == QStringList{u"H1 A title"_s, u"H2 A smaller one"_s, u"words"_s});
    CHECK(linesOf(u"one\n\n---\n\n* * *\ntwo"_s) == QStringList{u"one"_s, u"two"_s});
    CHECK(linesOf(u"###### Deep\n#\n#hashtag"_s) == QStringList{u"H3 Deep"_s, u"#hashtag"_s});
    CHECK(linesOf(u"> First call\n> this number.\nElse"_s) == QStringList{u"> First call this number."_s, u"Else"_s});
    CHECK(linesOf({}).isEmpty());
    CHECK(linesOf(u" \n\t\n\r\n"_s).isEmpty());
}

TEST_CASE("a numbered list counts by itself, and an item may go on over several lines", "[information][markdown]")
{
    CHECK(linesOf(u"1. one\n1. two\n   more of two\n1. three"_s) == QStringList{u"1. one"_s, u"2. two more of two"_s, u"3. three"_s});
    CHECK(linesOf(u"3) three\n\n4) four\n\nwords\n1. new"_s) == QStringList{u"3. three"_s, u"4. four"_s, u"words"_s, u"1. new"_s});
    CHECK(linesOf(u"- a\n    - b\n        - c\n            - d\n- e"_s)
          == QStringList{u"- a"_s, u"  - b"_s, u"    - c"_s, u"    - d"_s, u"- e"_s});
    CHECK(linesOf(u"2026 was a year\n-no item\n3.5 is no item"_s) == QStringList{u"2026 was a year -no item 3.5 is no item"_s});
}

TEST_CASE("words are bold, italic or both, and lead somewhere", "[information][markdown]")
{
    CHECK(looks(u"a **b** c *d* __e__ _f_ ***g***"_s) == u"a *b* c /d/ *e* /f/ */g/*"_s);
    CHECK(looks(u"**a *b* c**"_s) == u"*a **/b/** c*"_s);
    CHECK(looks(u"snake_case_words and 2 * 3 * 4"_s) == u"snake_case_words and 2 * 3 * 4"_s);
    CHECK(looks(u"**open and *never closed"_s) == u"**open and *never closed"_s);
    CHECK(looks(u"un*believ*able"_s) == u"un/believ/able"_s);
    CHECK(looks(u"\\*not\\* \\[a\\]\\(b\\) 5\\. \\\\"_s) == u"*not* [a](b) 5. \\"_s);
    CHECK(looks(u"[the charity](https://charity.example/help \"A title\")"_s) == u"[the charity](https://charity.example/help)"_s);
    CHECK(looks(u"[**bold** and not](https://a.example)"_s) == u"[*bold*](https://a.example)[ and not](https://a.example)"_s);
    CHECK(looks(u"Read <https://a.example>, or https://b.example/x_y_z."_s)
          == u"Read [https://a.example](https://a.example), or [https://b.example/x_y_z](https://b.example/x_y_z)."_s);
    CHECK(looks(u"Call [us](tel:+441632960123) or <mailto:unit@riverbank.example>"_s)
          == u"Call [us](tel:+441632960123) or [unit@riverbank.example](mailto:unit@riverbank.example)"_s);
    CHECK(looks(u"one  \ntwo\\\nthree\nfour"_s) == u"one\ntwo\nthree four"_s);
}

TEST_CASE("what may not be opened is only words", "[information][markdown]")
{
    for (const QString &address : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"data:text/html,x"_s, u"//host/path"_s, u"page.md"_s,
             u"https:"_s, u"http://"_s, u"https://bank.example@evil.example/"_s, u"vbscript:x"_s, u"ht tp://x"_s, u"tel:"_s, u""_s}) {
        INFO(address.toStdString());
        CHECK_FALSE(mayBeOpened(address));
        const auto blocks = blocksFrom(u"see [words](%1) there"_s.arg(address));
        REQUIRE(blocks.size() == 1);
        for (const Span &span : blocks.first().words)
            CHECK(span.link.isEmpty());
    }
    CHECK(mayBeOpened(u"https://charity.example/help?a=b#c"_s));
    CHECK(mayBeOpened(u"tel:01632960123"_s));
}

TEST_CASE("HTML reads as the letters it is made of", "[information][markdown]")
{
    const QString html = u"<script>alert(1)</script> <b>x</b> <img src=\"https://t.example/p.gif\"> &amp;"_s;
    CHECK(linesOf(html) == QStringList{html});
    CHECK(looks(u"<a href=\"https://a.example\">x</a>"_s).startsWith(u"<a href=\""_s));
}

TEST_CASE("a picture is what the page brings along; from elsewhere only what it shows is kept", "[information][markdown]")
{
    CHECK(linesOf(u"![An arm held *up*](stretch-1.png)"_s) == QStringList{u"[stretch-1.png] An arm held up"_s});
    CHECK(linesOf(u"![A photograph](https://tracker.example/p.png)"_s) == QStringList{u"[] A photograph"_s});
    CHECK(linesOf(u"![](https://tracker.example/p.png)"_s).isEmpty());
    CHECK(linesOf(u"![](drawing.png)"_s) == QStringList{u"[drawing.png] "_s});
    CHECK(linesOf(u"![x](../../secret.png)"_s) == QStringList{u"[] x"_s});
    CHECK(linesOf(u"Words ![a drawing](d.png) go on"_s) == QStringList{u"Words a drawing go on"_s});
}

TEST_CASE("no control character comes through, and half letters do no harm", "[information][markdown]")
{
    CHECK(linesOf(u"a\0b\u0007c\u001bd"_s.replace(u'\u0007', QChar{7})) == QStringList{u"abcd"_s});
    CHECK(blocksFrom(QString{QChar{0xD800}} + u"**x"_s + QChar{0xDC00} + u"**"_s).size() == 1);
}

TEST_CASE("the longest nonsense is read in a moment", "[information][markdown]")
{
    QElapsedTimer clock;
    clock.start();
    for (const QString &piece : {u"*a "_s, u"**a_ "_s, u"["_s, u"![]("_s, u"[a]("_s, u"<h"_s, u"> "_s, u"- "_s, u"  - a\n"_s, u"http://"_s, u"\\"_s, u"# "_s, u"***a**_b*"_s}) {
        const QString text = piece.repeated(60'000 / piece.size());
        INFO(piece.toStdString());
        CHECK(blocksFrom(text).size() < 60'000);
    }
    // Seconds if any of them took time by its square.
    CHECK(clock.elapsed() < 20'000);
}
