#include "demo/chapters/chapters.h"

#include "models/confirmationview.h"
#include "models/team/boardmodel.h"

using namespace Qt::StringLiterals;

namespace heard::desktop::chapters {

namespace {

const QString said = u"Nobody told us how long we would wait."_s;
const QString issue = u"We do not know how long we wait on the day of a clinic"_s;
const QString plan = u"Say every half hour how long each of you will wait"_s;

/// At her own desktop, which sees no patients.
bool veraAgrees(Tour &tour)
{
    if (!tour.demo().openRepresentative())
        return false;
    Hand vera{*tour.demo().representative().window()};
    return vera.see(u"agreePage"_s) && vera.tapRow(u"plan1."_s, plan) && vera.see(u"agreePane"_s)
        && tour.keepOther(vera, u"representative-plan"_s) && vera.type(u"agreementWords.input"_s, u"This is what we asked for."_s)
        && vera.tap(u"agreePlan"_s) && vera.read(u"Vera Quill agrees"_s) && tour.keepOther(vera, u"representative-agreed"_s);
}

bool publish(Hand &desk)
{
    return desk.tap(u"publishPledge"_s) && desk.tap(u"publishSave"_s) && desk.readNoMore(u"Publish to patients"_s);
}

} // namespace

QVector<Step> agreement(Tour &tour)
{
    Hand &desk = tour.desk();
    Hand &phone = tour.phone();
    return {
        {u"Grace goes back to what Ann said about waiting."_s,
         [&] { return desk.tapRow(u"voiceRow"_s, said) && desk.read(u"Found by"_s); }},
        {u"She links it to the issue of the pledge that it shows."_s,
         [&] { return desk.tap(u"linkIssue"_s) && desk.tapRow(u"issueLink"_s, issue) && desk.read(u"Evidence of 1 issue"_s); }},
        tour.deskPicture(u"Evidence."_s, u"evidence-link"_s, u"issueLinks"_s),
        {u"She looks at what shows the issue."_s,
         [&] {
             return desk.tap(u"rail.pledge"_s) && desk.type(u"boardSearch.input"_s, u"day of a clinic"_s)
                 && desk.readNoMore(u"We waited alone before surgery"_s) && desk.tap(u"openIssue0"_s) && desk.see(u"issuePane"_s);
         }},
        tour.deskPicture(u"An issue with its evidence."_s, u"issue"_s),
        {u"She writes what the unit plans to do about it."_s,
         [&] {
             return desk.tap(u"issueAddPlan"_s) && desk.type(u"commitmentPlan.input"_s, plan) && desk.tap(u"commitmentSave"_s)
                 && desk.see(u"commitmentPane"_s) && desk.see(u"agreePlan"_s);
         }},
        {u"It cannot be published yet. She agrees for the team."_s,
         [&] { return desk.read(u"Waits for both sides"_s) && desk.tap(u"agreePlan"_s) && desk.read(u"Waits for representatives"_s); }},
        tour.deskPicture(u"A plan to agree."_s, u"agree"_s, u"notYetPlan"_s),
        {u"Vera Quill speaks for patients. She agrees at her own desktop."_s, [&] { return veraAgrees(tour); }},
        {u"Grace sees it."_s, [&] { return desk.read(u"Vera Quill agrees"_s); }},
        tour.deskPicture(u"Both sides agree."_s, u"agreed"_s),
        {u"She publishes the plan."_s, [&] { return publish(desk); }},
        {u"Ann goes back to what she said, and sees what became of it."_s,
         [&] {
             return phone.tap(u"tabs.say"_s) && phone.tapRow(u"words"_s, said)
                 && phone.read(u"Your words helped lead to: “%1”"_s.arg(issue)) && phone.read(plan);
         }},
        tour.phonePicture(u"What her words led to."_s, u"led-to"_s, u"promise0"_s),
        {u"She opens the promise."_s, [&] { return phone.tap(u"promise0"_s) && phone.see(u"promisePage"_s) && phone.read(plan); }},
        tour.phonePicture(u"The new promise."_s, u"promise-new"_s),
        {u"Time goes by, and the team does it. Grace says so."_s,
         [&] {
             return desk.tap(u"setState"_s) && desk.tap(u"stateChoice.%1"_s.arg(int(models::BoardModel::Achieved)))
                 && desk.tap(u"stateSave"_s) && desk.seeNoMore(u"stateSave"_s);
         }},
        {u"She publishes it."_s, [&] { return publish(desk); }},
        tour.deskPicture(u"The plan is kept."_s, u"kept"_s),
        {u"Ann’s phone asks whether it happened for her. It did."_s,
         [&] {
             return phone.see(u"didItHappenCard"_s) && phone.tap(u"didItHappen.%1"_s.arg(int(models::ConfirmationView::Yes)))
                 && phone.see(u"didItHappenThanks"_s);
         }},
        tour.phonePicture(u"From her words to a promise that was kept."_s, u"promise-kept"_s, u"didItHappenThanks"_s),
    };
}

} // namespace heard::desktop::chapters
