#include "demo/chapters/chapters.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace heard::desktop::chapters {

namespace {

bool typeDay(Hand &hand, const QString &name, QDate day)
{
    return hand.type(name + u".day.input"_s, QString::number(day.day())) && hand.type(name + u".month.input"_s, QString::number(day.month()))
        && hand.type(name + u".year.input"_s, QString::number(day.year()));
}

} // namespace

QVector<Step> reminders(Tour &tour)
{
    Hand &phone = tour.phone();
    return {
        {u"Ann wants to be reminded of her appointment a week before, too."_s,
         [&] { return phone.tap(u"remindWeek"_s); }},
        tour.phonePicture(u"Reminders of one appointment."_s, u"remind-me"_s, u"remindersCard"_s),
        {u"She looks at everything that will ring."_s,
         [&] { return goToMore(phone) && phone.tap(u"remindersRow"_s) && phone.see(u"planned0"_s); }},
        {u"She adds a reminder of her own."_s,
         [&] {
             return phone.tap(u"addReminder"_s) && phone.type(u"reminderWords.input"_s, u"Order my tablets"_s)
                 && typeDay(phone, u"reminderDate"_s, QDate::currentDate().addDays(2)) && phone.type(u"reminderTime.input"_s, u"10.30"_s);
         }},
        tour.phonePicture(u"A reminder of her own."_s, u"own-reminder"_s, u"keepReminder"_s),
        {u"It stands among what is planned."_s,
         [&] { return phone.tap(u"keepReminder"_s) && phone.see(u"own0"_s) && phone.scrollTo(u"plannedCard"_s) && phone.read(u"Order my tablets"_s); }},
        tour.phonePicture(u"What will ring."_s, u"reminders"_s),
    };
}

QVector<Step> asks(Tour &tour)
{
    Hand &phone = tour.phone();
    Hand &desk = tour.desk();
    return {
        {u"Ann sees where she stands on the waiting list."_s,
         [&] { return goToAppointments(phone) && phone.see(u"placeExpected0"_s) && phone.read(u"Breast reconstruction"_s); }},
        {u"She opens the phone call about her results."_s, [&] { return phone.tap(u"appointment2"_s) && phone.see(u"comfort"_s); }},
        {u"She says that she is not sure about the phone."_s,
         [&] {
             return phone.tap(u"comfort.2"_s) && phone.type(u"comfortWords.input"_s, u"I want my sister to hear it too."_s)
                 && phone.tap(u"comfortSend"_s) && phone.see(u"comfortTold"_s);
         }},
        tour.phonePicture(u"Is the phone all right?"_s, u"phone-comfort"_s, u"comfortCard"_s),
        {u"She asks whether the time can change."_s,
         [&] {
             return phone.tap(u"askButton"_s) && phone.tap(u"askKind.0"_s)
                 && phone.type(u"askWords.input"_s, u"Could it be after four? My sister works until then."_s);
         }},
        tour.phonePicture(u"Asking for another time."_s, u"ask"_s),
        {u"She sends it, and sees how far it is."_s, [&] { return phone.tap(u"askSend"_s) && phone.read(u"You asked for another time"_s); }},
        {u"Grace finds it in Today."_s,
         [&] { return desk.tap(u"rail.today"_s) && desk.tapRow(u"todayRow"_s, u"Asks for another time"_s) && desk.see(u"askMove"_s); }},
        {u"Ann’s phone says that it was seen."_s, [&] { return phone.see(u"askSeen"_s) && phone.scrollTo(u"askCard"_s); }},
        tour.phonePicture(u"Seen by her team."_s, u"ask-seen"_s, u"askCard"_s),
        tour.deskPicture(u"What Ann asks."_s, u"ask"_s),
        {u"Grace finds another time."_s,
         [&] {
             return desk.tap(u"askMove"_s) && desk.type(u"moveTime.input"_s, u"16.30"_s)
                 && desk.type(u"moveWords.input"_s, u"Half past four. I call your sister in as well."_s);
         }},
        tour.deskPicture(u"Moving it."_s, u"move"_s),
        {u"She moves it."_s, [&] { return desk.tap(u"moveSave"_s) && desk.read(u"You moved it"_s); }},
        {u"The answer is on Ann’s phone."_s,
         [&] { return phone.read(u"Your team moved it."_s) && phone.read(u"Half past four. I call your sister in as well."_s); }},
        tour.phonePicture(u"The answer."_s, u"ask-answered"_s, u"askCard"_s),
    };
}

} // namespace heard::desktop::chapters
