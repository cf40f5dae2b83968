#include "print/bookletpages.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::pledge;
using namespace heard::print;
using namespace Qt::StringLiterals;

namespace {

Booklet promises(int count)
{
    Pledge pledge;
    pledge.standards = {{{}, {}, u"You have a named nurse"_s, 0, {}}};
    for (int i = 0; i < count; ++i) {
        PledgedIssue issue;
        issue.issue.words = u"We said number %1"_s.arg(i);
        Commitment commitment;
        commitment.plan = u"Plan number %1"_s.arg(i);
        commitment.state = CommitmentState::Achieved;
        commitment.by = Month{2026, 9};
        issue.commitments = {commitment};
        pledge.issues << issue;
    }
    people::Unit unit;
    unit.name = u"Riverbank Breast Unit"_s;
    unit.contacts = {{people::ContactPurpose::NurseLine, u"The nurses"_s, u"01632 960 111"_s, {}}};
    return bookletOf(pledge, unit, Audience::Everyone, BookletLanguage::English, QDate{2026, 11, 23});
}

QStringList wordsOn(const PrintedPages &pages)
{
    QStringList words;
    for (const PrintedPage &page : pages.pages()) {
        for (const PlacedText &text : page.texts)
            words << text.piece.words();
    }
    return words;
}

} // namespace

TEST_CASE("the printed booklet has every word of the page", "[print]")
{
    const QStringList words = wordsOn(pagesOf(promises(40), {}));
    for (const QString &expected : {u"Our pledge to you"_s, u"You have a named nurse"_s, u"We said number 39"_s, u"Plan number 39"_s,
             u"Achieved\u2028Planned for Sept 2026"_s, u"For every patient"_s, u"The nurses\u202801632 960 111"_s})
        CHECK(words.contains(expected));
}

TEST_CASE("large print needs more pages, larger paper fewer", "[print]")
{
    const int usual = pagesOf(promises(60), {PaperSize::A5, false}).count();
    CHECK(pagesOf(promises(60), {PaperSize::A5, true}).count() > usual);
    CHECK(pagesOf(promises(60), {PaperSize::A4, false}).count() < usual);
}

TEST_CASE("a pledge without promises is a booklet that says so", "[print]")
{
    CHECK(wordsOn(pagesOf(promises(0), {})).contains(u"We have not published any plans yet."_s));
}
