#include "demo/chapters/chapters.h"

using namespace Qt::StringLiterals;

namespace heard::desktop::chapters {

namespace {

/// Makes Today anew and opens the call to Joy.
bool openCall(Hand &desk)
{
    return desk.tap(u"rail.patients"_s) && desk.tap(u"rail.today"_s) && desk.tapRow(u"todayRow"_s, u"Call her after her operation"_s)
        && desk.see(u"surgeryCallPane"_s);
}

} // namespace

QVector<Step> dayOfSurgery(Tour &tour)
{
    Hand &phone = tour.phone();
    Hand &desk = tour.desk();
    return {
        {u"The day of surgery has come: the demo moves Ann’s appointments, so that her surgery is today."_s,
         [&] {
             const auto moved = tour.demo().bringSurgery();
             return moved && phone.tap(u"tabs.home"_s) && phone.read(u"Surgery, with Miss Lena Shah"_s);
         }},
        {u"Theatre is late. Grace opens Ann’s surgery."_s,
         [&] {
             return desk.tap(u"rail.appointments"_s) && desk.tap(u"agendaRange.false"_s) && desk.tapRow(u"agendaRow"_s, u"Ann Baker"_s)
                 && desk.see(u"waitCard"_s);
         }},
        {u"She is here."_s, [&] { return desk.tap(u"markArrived"_s) && desk.see(u"meetingState"_s); }},
        {u"How long: the first tap."_s, [&] { return desk.tap(u"waitMinutes.45"_s); }},
        tour.deskPicture(u"How long, and why?"_s, u"wait"_s, u"waitCard"_s),
        {u"Why: the second."_s, [&] { return desk.tap(u"waitReason1"_s) && desk.read(u"She was told: about 45 minutes."_s); }},
        {u"Ann’s phone shows how long, why, and when it was said."_s,
         [&] {
             return phone.see(u"waitNote"_s) && phone.read(u"About 45 minutes from"_s) && phone.read(u"An emergency came first."_s)
                 && phone.read(u"Grace Okafor said this at"_s);
         }},
        tour.phoneLooks(u"The wait."_s, u"wait"_s, [&] { return phone.tap(u"tabs.home"_s) && phone.see(u"waitNote"_s); }, u"waitNote"_s),
        tour.deskPicture(u"What she was told."_s, u"wait-said"_s, u"waitCard"_s),
        {u"It is her turn."_s, [&] { return desk.tap(u"waitOver"_s) && phone.readNoMore(u"About 45 minutes from"_s); }},
    };
}

QVector<Step> dayAfterSurgery(Tour &tour)
{
    Hand &desk = tour.desk();
    return {
        {u"Joy was operated on yesterday: by itself, her call stands in Today."_s,
         [&] {
             return openCall(desk) && desk.read(u"07700 900 165"_s);
         }},
        tour.deskLooks(u"The call."_s, u"surgery-call"_s, [&] { return openCall(desk); }),
        {u"Nobody answers at first."_s, [&] { return desk.tap(u"callNoAnswer"_s) && desk.read(u"1 time nobody answered"_s); }},
        {u"At the second try Joy answers. Grace goes through the list with her."_s,
         [&] {
             return desk.tap(u"check.pain-bearable.true"_s) && desk.tap(u"check.dressing-dry.true"_s) && desk.tap(u"check.redness.false"_s)
                 && desk.tap(u"check.swelling.false"_s) && desk.tap(u"check.fever.false"_s) && desk.tap(u"check.eats-and-drinks.true"_s)
                 && desk.tap(u"check.medicines-clear.false"_s) && desk.tap(u"check.help-at-home.true"_s)
                 && desk.tap(u"check.knows-who-to-call.true"_s) && desk.see(u"callWorry"_s);
         }},
        tour.deskPicture(u"One of her answers cannot wait."_s, u"surgery-call-answers"_s, u"callWorry"_s),
        {u"What they agreed."_s,
         [&] {
             return desk.type(u"callOutcome.input"_s, u"I read out the list of medicines. The ward pharmacist calls you at noon."_s)
                 && desk.tap(u"callSpoke"_s) && desk.read(u"You spoke"_s);
         }},
        tour.deskPicture(u"They spoke."_s, u"surgery-called"_s, u"callState"_s),
        {u"It no longer waits in Today."_s, [&] { return desk.readNoMore(u"Call her after her operation"_s); }},
    };
}

} // namespace heard::desktop::chapters
