#include "demo/chapters/chapters.h"

using namespace Qt::StringLiterals;

namespace heard::desktop::chapters {

QVector<Step> record(Tour &tour)
{
    Hand &phone = tour.phone();
    Hand &desk = tour.desk();
    return {
        {u"Ann looks at everything in order."_s,
         [&] {
             return goToMore(phone) && phone.tap(u"timelineRow"_s) && phone.read(u"Your team shared a plan"_s)
                 && phone.read(u"You waited: about 45 minutes"_s);
         }},
        tour.phonePicture(u"Everything in order."_s, u"timeline"_s),
        {u"She wants to see only what is about her support."_s,
         [&] { return phone.see(u"timelineKinds"_s) && phone.tapRow(u"timelineKinds."_s, u"Support"_s) && phone.readNoMore(u"You said"_s); }},
        tour.phonePicture(u"Only support."_s, u"timeline-support"_s),
        {u"Grace opens Ann’s record."_s,
         [&] { return desk.tap(u"rail.patients"_s) && desk.tapRow(u"patientRow"_s, u"Ann Baker"_s) && desk.see(u"patientPane"_s); }},
        tour.deskPicture(u"A record."_s, u"patient"_s),
        {u"All of it is there in order, too."_s, [&] { return desk.read(u"We shared a plan"_s) && desk.read(u"Waited: about 45 minutes"_s); }},
        tour.deskPicture(u"Everything in order, at the desk."_s, u"timeline"_s, u"timelineKinds"_s),
        {u"Ann sees who has seen her record."_s,
         [&] { return goToMore(phone) && phone.tap(u"accessRow"_s) && phone.see(u"access0"_s) && phone.read(u"Grace Okafor"_s); }},
        tour.phonePicture(u"Who has seen my record."_s, u"access"_s),
    };
}

} // namespace heard::desktop::chapters
