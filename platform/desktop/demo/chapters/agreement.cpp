#include "demo/chapters/chapters.h"

using namespace Qt::StringLiterals;

namespace heard::desktop::chapters {

namespace {

const QString draft = u"Call each of you on the evening before surgery"_s;

bool veraAgrees(Tour &tour)
{
    if (!tour.demo().openRepresentative())
        return false;
    bool done = false;
    {
        Hand vera{*tour.demo().representative().window()};
        done = vera.see(u"agreePage"_s) && vera.tapRow(u"plan0."_s, draft) && vera.see(u"agreePane"_s)
            && tour.keepOther(vera, u"representative-plan"_s) && vera.type(u"agreementWords.input"_s, u"This is what we asked for."_s)
            && vera.tap(u"agreePlan"_s) && vera.read(u"Vera Quill agrees"_s) && tour.keepOther(vera, u"representative-agreed"_s);
    }
    return done;
}

} // namespace

QVector<Step> agreement(Tour &tour)
{
    Hand &desk = tour.desk();
    return {
        {u"Grace links what Ann said to the pledge."_s,
         [&] { return desk.tap(u"linkIssue"_s) && desk.tap(u"issueLink0"_s) && desk.read(u"Evidence of 1 issue"_s); }},
        tour.deskPicture(u"Evidence."_s, u"evidence-link"_s, u"issueLinks"_s),
        {u"She looks at what shows the issue."_s,
         [&] { return desk.tap(u"rail.pledge"_s) && desk.tap(u"openIssue0"_s) && desk.see(u"issuePane"_s); }},
        tour.deskPicture(u"An issue with its evidence."_s, u"issue"_s),
        {u"A plan waits for the representatives."_s,
         [&] { return desk.tap(u"boardShown.%1"_s.arg(1)) && desk.tap(u"plan0.0"_s) && desk.see(u"commitmentPane"_s); }},
        tour.deskPicture(u"A plan to agree."_s, u"agree"_s, u"agreePlan"_s),
        {u"Vera Quill speaks for patients. She agrees at her own desktop."_s, [&] { return veraAgrees(tour); }},
        {u"Grace sees it."_s, [&] { return desk.read(u"Vera Quill agrees"_s); }},
        {u"She publishes the plan."_s,
         [&] { return desk.tap(u"publishPledge"_s) && desk.tap(u"publishSave"_s) && desk.readNoMore(u"Publish to patients"_s); }},
        {u"Ann sees the new promise."_s, [&] { return tour.phone().tap(u"tabs.pledge"_s) && tour.phone().read(draft); }},
        tour.phonePicture(u"The new promise."_s, u"promise-new"_s),
    };
}

} // namespace heard::desktop::chapters
