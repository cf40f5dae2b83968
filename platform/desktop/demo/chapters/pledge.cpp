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
        {u"And closes it."_s, [&] { return desk.tap(u"closeDialog"_s) && desk.seeNoMore(u"bookletSheet"_s); }},
        {u"She looks for a file to import."_s, [&] { return desk.tap(u"importPledge"_s) && desk.see(u"chooseImport"_s); }},
        tour.deskPicture(u"The import."_s, u"import"_s),
        {u"Not now."_s, [&] { return desk.tap(u"closeDialog"_s) && desk.readNoMore(u"Choose a file"_s); }},
    };
}

} // namespace heard::desktop::chapters
