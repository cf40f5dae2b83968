#include "demo/chapters/chapters.h"

#include "models/confirmationview.h"

using namespace Qt::StringLiterals;

namespace heard::desktop::chapters {

QVector<Step> difference(Tour &tour)
{
    Hand &phone = tour.phone();
    Hand &desk = tour.desk();
    return {
        {u"Ann opens another promise that was kept."_s,
         [&] {
             return phone.tap(u"tabs.pledge"_s) && phone.tap(u"tabs.pledge"_s) && phone.see(u"pledgeCounts"_s)
                 && phone.tapRow(u"promise"_s, u"Tell patients how long they will wait"_s) && phone.see(u"didItHappenCard"_s);
         }},
        {u"She says that it happened for her."_s,
         [&] { return phone.tap(u"didItHappen.%1"_s.arg(int(models::ConfirmationView::Yes))) && phone.see(u"didItHappenThanks"_s); }},
        tour.phonePicture(u"Did it happen for you?"_s, u"happened"_s, u"didItHappenThanks"_s),
        {u"Grace asks whether the promises made a difference."_s,
         [&] { return desk.tap(u"rail.evaluation"_s) && desk.see(u"evaluationRow0"_s); }},
        {u"She opens the promise that was kept: it is measured."_s,
         [&] { return desk.tapRow(u"evaluationRow"_s, u"Tell patients how long they will wait"_s) && desk.see(u"evaluationChart"_s); }},
        tour.deskPicture(u"Did it make a difference?"_s, u"evaluation"_s),
        tour.deskPicture(u"The same as a table."_s, u"evaluation-table"_s, u"evaluationSides"_s),
        {u"She looks at the page for managers."_s, [&] { return desk.tap(u"openSummary"_s) && desk.see(u"reportSheet"_s); }},
        tour.deskPicture(u"One page for managers."_s, u"summary"_s),
        {u"And closes it."_s, [&] { return desk.tap(u"closeDialog"_s) && desk.seeNoMore(u"reportSheet"_s); }},
        {u"She looks at the business case."_s, [&] { return desk.tap(u"openCase"_s) && desk.see(u"reportSheet"_s); }},
        tour.deskPicture(u"The business case."_s, u"business-case"_s),
        {u"And closes it, too."_s, [&] { return desk.tap(u"closeDialog"_s) && desk.seeNoMore(u"reportSheet"_s); }},
    };
}

} // namespace heard::desktop::chapters
