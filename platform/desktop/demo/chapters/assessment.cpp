#include "demo/chapters/chapters.h"

using namespace Qt::StringLiterals;

namespace heard::desktop::chapters {

namespace {

/// Ticks a concern and says how much it weighs.
bool weigh(Hand &phone, const QString &concern, int weight)
{
    return phone.tap(u"concern."_s + concern) && phone.tap(u"weight.%1.%2"_s.arg(concern).arg(weight));
}

bool openSupport(Hand &phone)
{
    return phone.tap(u"tabs.home"_s) && phone.tap(u"supportRow"_s) && phone.see(u"supportPage"_s);
}

/// Goes on with the answers where Ann left them.
bool goOn(Hand &phone)
{
    return phone.tap(u"tabs.home"_s) && phone.tap(u"supportAnswers"_s) && phone.see(u"assessmentPage"_s);
}

/// Makes the place anew and opens what Ann asks for.
bool openAssessment(Hand &desk)
{
    return desk.tap(u"rail.today"_s) && desk.tap(u"rail.assessments"_s) && desk.tapRow(u"requestRow"_s, u"Ann Baker"_s)
        && desk.see(u"assessmentPane"_s);
}

} // namespace

QVector<Step> assessmentAsked(Tour &tour)
{
    Hand &phone = tour.phone();
    return {
        {u"Something weighs on Ann."_s,
         [&] { return openSupport(phone) && phone.see(u"askCard"_s); }},
        tour.phonePicture(u"It is all right to ask."_s, u"support"_s),
        {u"She asks for a talk in one tap."_s, [&] { return phone.tap(u"askButton"_s) && phone.see(u"requestCard"_s); }},
        {u"It has reached her team."_s, [&] { return phone.see(u"beginAnswers"_s) && phone.readNoMore(u"Not sent yet"_s); }},
        tour.phonePicture(u"She has asked."_s, u"support-asked"_s),
        {u"She begins to tick what troubles her."_s,
         [&] { return phone.tap(u"beginAnswers"_s) && weigh(phone, u"money"_s, 4) && phone.tap(u"continueAnswers"_s); }},
        {u"Her children weigh most."_s,
         [&] {
             return weigh(phone, u"children"_s, 8) && phone.type(u"more.input"_s, u"I have not told my son."_s)
                 && phone.see(u"keptLine"_s) && phone.read(u"Kept on this device"_s);
         }},
        tour.phoneLooks(u"The checklist."_s, u"checklist"_s, [&] { return goOn(phone) && phone.read(u"2 of 8"_s); }, u"weight.children"_s),
        {u"She goes on, and then has to go and cook."_s, [&] { return phone.tap(u"continueAnswers"_s) && phone.tap(u"tabs.home"_s); }},
    };
}

QVector<Step> assessmentAnswered(Tour &tour)
{
    Hand &phone = tour.phone();
    return {
        {u"Home says that her answers are not finished."_s,
         [&] { return phone.see(u"supportAnswers"_s) && phone.read(u"You have not finished your answers"_s); }},
        tour.phonePicture(u"Not finished."_s, u"home-unfinished"_s),
        {u"In the evening she goes on where she stopped."_s,
         [&] { return goOn(phone) && phone.read(u"3 of 8"_s) && weigh(phone, u"worry"_s, 7); }},
        {u"Nothing of the next page troubles her."_s,
         [&] { return phone.tap(u"continueAnswers"_s) && phone.read(u"4 of 8"_s) && phone.tap(u"continueAnswers"_s); }},
        {u"She sleeps badly, and since yesterday she has a fever."_s, [&] { return weigh(phone, u"sleep"_s, 8) && phone.tap(u"concern.fever"_s); }},
        {u"At once the page says whom to call."_s, [&] { return phone.see(u"urgent.fever"_s) && phone.read(u"01632 960 999"_s); }},
        tour.phoneLooks(u"What cannot wait."_s, u"urgent"_s, [&] { return goOn(phone) && phone.read(u"5 of 8"_s); }, u"urgent.fever"_s),
        {u"The last week, and what matters most."_s,
         [&] {
             return phone.tap(u"continueAnswers"_s) && phone.tap(u"distress.6"_s) && phone.tap(u"continueAnswers"_s)
                 && phone.type(u"mattersMost.input"_s, u"To see my son finish school."_s);
         }},
        {u"She checks her answers."_s, [&] { return phone.tap(u"continueAnswers"_s) && phone.see(u"urgentCheck"_s); }},
        tour.phonePicture(u"Check your answers."_s, u"answers-check"_s),
        {u"She sends them."_s, [&] { return phone.tap(u"sendAnswers"_s) && phone.read(u"Your answers are with your team."_s); }},
    };
}

QVector<Step> assessmentTakenOn(Tour &tour)
{
    Hand &phone = tour.phone();
    Hand &desk = tour.desk();
    return {
        {u"In Grace’s Today, what cannot wait stands first."_s,
         [&] { return desk.tap(u"rail.today"_s) && desk.read(u"Ticked something that cannot wait"_s); }},
        tour.deskPicture(u"Today, with what cannot wait."_s, u"today-urgent"_s),
        {u"She sees who asks for an assessment."_s,
         [&] { return openAssessment(desk) && desk.see(u"acceptRequest"_s); }},
        tour.deskLooks(u"What weighs on Ann."_s, u"assessment"_s, [&] { return openAssessment(desk); }),
        {u"She has called Ann about the fever."_s, [&] { return desk.tap(u"urgentHandled"_s) && desk.see(u"urgentAgain"_s); }},
        {u"She takes it on."_s, [&] { return desk.tap(u"acceptRequest"_s) && desk.read(u"Taken on"_s); }},
        {u"Ann sees who looks after it."_s, [&] { return phone.read(u"Grace Okafor looks after it"_s); }},
        tour.phonePicture(u"Taken on."_s, u"support-taken-on"_s),
        {u"Grace sees who is due, too."_s,
         [&] { return desk.tap(u"assessmentsPart.2"_s) && desk.tapRow(u"dueRow"_s, u"Rosa Lind"_s) && desk.see(u"offerAssessment"_s); }},
        tour.deskPicture(u"Who is due for an assessment."_s, u"assessments-due"_s),
        {u"And who of the newly told has not been assessed."_s,
         [&] { return desk.tap(u"assessmentsPart.1"_s) && desk.read(u"have been assessed"_s); }},
        tour.deskPicture(u"The newly told."_s, u"assessments-newly-told"_s),
    };
}

QVector<Step> carePlan(Tour &tour)
{
    Hand &phone = tour.phone();
    Hand &desk = tour.desk();
    const QString next = u"Your son met Sam twice. He wants to come along to the next visit."_s;
    return {
        {u"Grace and Ann talk."_s,
         [&] {
             return openAssessment(desk) && desk.tap(u"startTalk"_s)
                 && desk.see(u"planCard"_s) && phone.read(u"You are talking about it"_s);
         }},
        {u"Grace writes down what they spoke about, and what they agree."_s,
         [&] {
             return desk.type(u"planConversation.input"_s, u"You do not know how to tell your son. The nights are long."_s)
                 && desk.tap(u"agreeOn.children"_s)
                 && desk.type(u"action0.agreed.input"_s, u"Sam, who works with families, visits you at home"_s)
                 && desk.type(u"action0.who.input"_s, u"Grace asks Sam"_s) && desk.read(u"Kept. Your team can go on with it."_s);
         }},
        tour.deskPicture(u"Writing the plan."_s, u"plan"_s, u"planCard"_s),
        {u"She shares it."_s,
         [&] { return desk.tap(u"sharePlan"_s) && desk.tap(u"sharePlanYes"_s) && desk.see(u"agreedCard"_s); }},
        {u"Ann’s plan is on her phone."_s, [&] { return phone.see(u"plan0"_s) && phone.read(u"Your plan is here"_s); }},
        tour.phoneLooks(u"How far it is."_s, u"support-plan"_s, [&] { return openSupport(phone) && phone.see(u"plan0"_s); }, u"plan0"_s),
        {u"She reads it."_s, [&] { return phone.tap(u"plan0"_s) && phone.see(u"planTitle"_s) && phone.see(u"action0"_s); }},
        {u"Two weeks later Grace writes what happened next."_s,
         [&desk, next] {
             return desk.tap(u"agreed0.write"_s) && desk.type(u"agreed0.words.input"_s, next) && desk.tap(u"agreed0.save"_s)
                 && desk.tap(u"agreed0.state.2"_s) && desk.see(u"agreed0.next"_s);
         }},
        tour.deskPicture(u"What happened next."_s, u"plan-followed-up"_s, u"agreedCard"_s),
        {u"Ann reads that as well."_s, [&phone, next] { return phone.read(next); }},
        tour.phoneLooks(u"Her plan."_s, u"plan"_s, [&] { return openSupport(phone) && phone.tap(u"plan0"_s) && phone.see(u"planTitle"_s); }, u"action0"_s),
    };
}

} // namespace heard::desktop::chapters
