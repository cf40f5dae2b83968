#include "demo/chapters/chapters.h"

#include "demo/scenario.h"

using namespace Qt::StringLiterals;

namespace heard::desktop::chapters {

QVector<Step> enrolment(Tour &tour, const QString &code)
{
    Hand &phone = tour.phone();
    return {
        {u"Ann opens Heard for the first time."_s, [&] { return phone.see(u"welcomePage"_s); }},
        {u"She types the code from her letter."_s, [&phone, code] { return phone.type(u"inviteCode.input"_s, code); }},
        tour.phonePicture(u"The welcome."_s, u"welcome"_s),
        {u"She goes on."_s, [&] { return phone.tap(u"continueButton"_s); }},
        {u"She chooses what opens her app."_s,
         [&] {
             return phone.type(u"newSecret.input"_s, Demo::secret) && phone.type(u"repeatedSecret.input"_s, Demo::secret)
                 && phone.tap(u"saveSecret"_s);
         }},
        {u"Her home is there, with her next appointment."_s,
         [&] { return phone.see(u"homePage"_s) && phone.see(u"nextAppointment"_s); }},
        tour.phonePicture(u"Home."_s, u"home"_s),
    };
}

QVector<Step> appointments(Tour &tour)
{
    Hand &phone = tour.phone();
    Hand &desk = tour.desk();
    return {
        {u"Ann looks at her appointments."_s, [&] { return phone.tap(u"tabs.appointments"_s) && phone.see(u"appointmentsPage"_s); }},
        tour.phonePicture(u"Appointments."_s, u"appointments"_s),
        {u"She opens the first one."_s, [&] { return phone.tap(u"appointment0"_s) && phone.see(u"appointmentPage"_s); }},
        {u"She writes down a question."_s,
         [&] { return phone.type(u"newQuestion.input"_s, u"Who can stay with me?"_s) && phone.tap(u"addQuestion"_s); }},
        {u"It stands in her list."_s, [&] { return phone.see(u"question0"_s) && phone.read(u"Who can stay with me?"_s); }},
        tour.phonePicture(u"An appointment."_s, u"appointment"_s),
        {u"Grace looks at the week."_s, [&] { return desk.tap(u"rail.appointments"_s) && desk.tap(u"agendaRange.true"_s); }},
        {u"She goes on to the week of Ann’s appointment."_s,
         [&] {
             const QDate today = QDate::currentDate();
             const bool nextWeek = today.addDays(scenario::daysToAnn).weekNumber() != today.weekNumber();
             return (!nextWeek || desk.tap(u"agendaForward"_s)) && desk.read(u"Ann Baker"_s);
         }},
        tour.deskPicture(u"Appointments of the unit."_s, u"appointments"_s),
    };
}

} // namespace heard::desktop::chapters
