#include "demo/chapters/chapters.h"

using namespace Qt::StringLiterals;

namespace heard::desktop::chapters {

QVector<Step> pledge(Tour &tour)
{
    Hand &phone = tour.phone();
    Hand &desk = tour.desk();
    return {
        {u"Ann reads the pledge."_s, [&] { return phone.tap(u"tabs.pledge"_s) && phone.see(u"pledgeCounts"_s); }},
        tour.phonePicture(u"Our pledge."_s, u"pledge"_s),
        {u"Grace opens the board."_s, [&] { return desk.tap(u"rail.pledge"_s) && desk.see(u"boardList"_s); }},
        tour.deskPicture(u"The board."_s, u"pledge"_s),
        {u"She opens one promise."_s, [&] { return desk.tap(u"plan0.0"_s) && desk.see(u"commitmentPane"_s); }},
        tour.deskPicture(u"A promise of the team."_s, u"commitment"_s),
        {u"She looks at the pledge as patients see it."_s,
         [&] { return desk.tap(u"previewPledge"_s) && desk.read(u"As patients will see it"_s); }},
        tour.deskPicture(u"The preview."_s, u"preview"_s),
        {u"And closes it."_s, [&] { return desk.tap(u"closeDialog"_s) && desk.readNoMore(u"As patients will see it"_s); }},
        {u"She opens the booklet for patients."_s, [&] { return desk.tap(u"openBooklet"_s) && desk.see(u"bookletSheet"_s); }},
        tour.deskPicture(u"The booklet."_s, u"booklet"_s),
        {u"And closes it."_s, [&] { return desk.tap(u"closeDialog"_s) && desk.readNoMore(u"Booklet for patients"_s); }},
        {u"She asks whether the promises made a difference."_s, [&] { return desk.tap(u"rail.evaluation"_s) && desk.see(u"evaluationRow0"_s); }},
        {u"She opens what was measured."_s, [&] { return desk.tap(u"evaluationRow0"_s) && desk.see(u"evaluationChart"_s); }},
        tour.deskPicture(u"Did it make a difference?"_s, u"evaluation"_s),
        {u"She looks at the page for managers."_s, [&] { return desk.tap(u"openSummary"_s) && desk.see(u"reportPdf"_s); }},
        tour.deskPicture(u"A report to save."_s, u"report"_s),
        {u"And closes it."_s, [&] { return desk.tap(u"closeDialog"_s) && desk.readNoMore(u"Save to print"_s); }},
        {u"She goes back to the board."_s, [&] { return desk.tap(u"rail.pledge"_s) && desk.see(u"boardList"_s); }},
        {u"She looks for a file to import."_s, [&] { return desk.tap(u"importPledge"_s) && desk.see(u"chooseImport"_s); }},
        tour.deskPicture(u"The import."_s, u"import"_s),
        {u"Not now."_s, [&] { return desk.tap(u"closeDialog"_s) && desk.readNoMore(u"Choose a file"_s); }},
    };
}

} // namespace heard::desktop::chapters
