#include "unit.h"

#include "pledge/booklet.h"

#include <QXmlStreamReader>

using namespace heard;
using namespace heard::pledge;

namespace {

using enum CommitmentState;

const QDate today{2026, 11, 23};

people::Unit riverbank()
{
    people::Unit unit;
    unit.name = u"Riverbank Breast Unit"_s;
    unit.address = {u"Level 2"_s, u"Riverbank Hospital"_s};
    unit.contacts = {{people::ContactPurpose::NurseLine, u"The nurses"_s, u"01632 960 111"_s, u"Monday to Friday"_s}};
    return unit;
}

Commitment commitment(const QString &plan, CommitmentState state, std::optional<Month> by = {}, const QString &reason = {})
{
    Commitment commitment;
    commitment.plan = plan;
    commitment.state = state;
    commitment.by = by;
    commitment.reason = reason;
    return commitment;
}

Pledge twoIssues()
{
    Pledge pledge;
    pledge.standards = {{{}, {}, u"You have a named nurse <always>"_s, 0, {}}};
    PledgedIssue waiting;
    waiting.issue.words = u"We waited alone"_s;
    waiting.commitments = {commitment(u"Tell you how long"_s, Achieved, Month{2026, 9}), commitment(u"Offer tea"_s, Planned, Month{2027, 3}),
        commitment(u"More chairs"_s, Planned, Month{2026, 8})};
    PledgedIssue support;
    support.issue.words = u"Support depends on whom you meet"_s;
    support.commitments = {commitment(u"A second nurse"_s, Unable, {}, u"There is no money for it"_s), commitment(u"Listen"_s, Ongoing)};
    pledge.issues = {waiting, support};
    return pledge;
}

Booklet english() { return bookletOf(twoIssues(), riverbank(), Audience::Everyone, BookletLanguage::English, today); }

/// Reads @p html to its end as XML, which it is but for the declaration and the elements without an end.
QStringList elementsOf(QByteArray html)
{
    html.replace("<!DOCTYPE html>\n", "").replace("<br>", "<br/>");
    html.replace("<meta charset=\"utf-8\">", "").replace("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "");
    QXmlStreamReader reader{html};
    QStringList names;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            names << reader.name().toString();
    }
    INFO(reader.errorString().toStdString());
    CHECK_FALSE(reader.hasError());
    return names;
}

} // namespace

TEST_CASE("the booklet says by when, or how it stands, and why not", "[booklet]")
{
    const Booklet booklet = english();
    REQUIRE(booklet.issues.size() == 2);
    CHECK(booklet.issues[0].plans == QVector<BookletPlan>{{u"Tell you how long"_s, u"Achieved"_s, u"Planned for Sept 2026"_s},
              {u"Offer tea"_s, u"Mar 2027"_s, {}}, {u"More chairs"_s, u"Late"_s, u"Planned for Aug 2026"_s}});
    CHECK(booklet.issues[1].plans == QVector<BookletPlan>{{u"A second nurse"_s, u"We cannot do this yet"_s, u"There is no money for it"_s},
              {u"Listen"_s, u"Ongoing"_s, {}}});
}

TEST_CASE("the booklet says what stops a plan in each language", "[booklet]")
{
    Pledge pledge = twoIssues();
    pledge.issues[1].commitments[0].unableReason = UnableReason::Funding;
    const auto by = [&](BookletLanguage language) {
        return bookletOf(pledge, riverbank(), Audience::Everyone, language, today).issues[1].plans[0].by;
    };
    CHECK(by(BookletLanguage::English) == u"We cannot do this yet: money"_s);
    CHECK(by(BookletLanguage::Welsh) == u"Ni allwn wneud hyn eto: arian"_s);
    CHECK(by(BookletLanguage::Arabic) == u"لا نستطيع ذلك بعد: المال"_s);
}

TEST_CASE("the booklet is a page of its own with one heading, a table with headers and nothing from outside", "[booklet]")
{
    const QByteArray html = htmlOf(english());
    const QStringList names = elementsOf(html);
    CHECK(names.count(u"h1"_s) == 1);
    CHECK(names.count(u"h2"_s) == 3);
    CHECK(names.count(u"caption"_s) == 1);
    CHECK(names.count(u"tbody"_s) == 2);
    CHECK(html.contains("<th scope=\"rowgroup\" rowspan=\"3\">We waited alone</th>"));
    CHECK(html.contains("lang=\"en-GB\" dir=\"ltr\""));
    CHECK(html.contains("named nurse &lt;always&gt;"));
    CHECK(html.contains("href=\"tel:01632960111\""));
    CHECK_FALSE(html.contains("http"));
    CHECK_FALSE(html.contains("src="));
}

TEST_CASE("the booklet speaks each language in its direction", "[booklet]")
{
    const Booklet arabic = bookletOf(twoIssues(), riverbank(), Audience::Secondary, BookletLanguage::Arabic, today);
    CHECK(htmlOf(arabic).contains("lang=\"ar-AE\" dir=\"rtl\""));
    CHECK(arabic.headings.youSaid == u"أنتم قلتم"_s);
    const Booklet welsh = bookletOf(twoIssues(), riverbank(), Audience::Primary, BookletLanguage::Welsh, today);
    CHECK(htmlOf(welsh).contains("lang=\"cy\" dir=\"ltr\""));
    CHECK(welsh.audience == u"I gleifion â chanser cychwynnol"_s);
}

TEST_CASE("paper and print of the booklet are as chosen", "[booklet]")
{
    CHECK(htmlOf(english()).contains("size: A5"));
    const QByteArray html = htmlOf(english(), {PaperSize::A4, true});
    CHECK(html.contains("size: A4"));
    CHECK(html.contains("font: 18pt"));
}

TEST_CASE("an empty pledge makes a booklet that says so, an invented unit one that says that", "[booklet]")
{
    people::Unit unit;
    unit.name = u"New & small"_s;
    unit.invented = true;
    const QByteArray html = htmlOf(bookletOf({}, unit, Audience::Everyone, BookletLanguage::English, today));
    elementsOf(html);
    CHECK(html.contains("We have not published any plans yet."));
    CHECK(html.contains("New &amp; small"));
    CHECK(html.contains("This unit is invented."));
    CHECK_FALSE(html.contains("<table"));
}
