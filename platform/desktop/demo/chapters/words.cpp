#include "demo/chapters/chapters.h"

using namespace Qt::StringLiterals;

namespace heard::desktop::chapters {

QVector<Step> words(Tour &tour)
{
    Hand &phone = tour.phone();
    Hand &desk = tour.desk();
    return {
        {u"Ann wants to say something."_s,
         [&] { return phone.tap(u"tabs.say"_s) && phone.tap(u"tellButton"_s) && phone.see(u"tellPage"_s); }},
        {u"She types what was good and what could be better."_s,
         [&] {
             return phone.type(u"good.input"_s, u"Sister Okafor took her time."_s)
                 && phone.type(u"better.input"_s, u"Nobody told us how long we would wait."_s);
         }},
        tour.phonePicture(u"Telling."_s, u"tell"_s),
        {u"She checks it and sends it."_s, [&] { return phone.tap(u"continueButton"_s) && phone.tap(u"sendButton"_s); }},
        {u"It is on its way, and says so."_s, [&] { return phone.see(u"deliveryLine"_s) && phone.read(u"Sent"_s); }},
        tour.phonePicture(u"Her words."_s, u"words"_s),
        {u"Grace sees it in Today."_s,
         [&] { return desk.tap(u"rail.today"_s) && desk.read(u"Nobody told us how long we would wait."_s); }},
        tour.deskPicture(u"Today."_s, u"today"_s),
        {u"She opens it."_s, [&] { return desk.tapRow(u"todayRow"_s, u"Nobody told us how long we would wait."_s) && desk.see(u"voicePane"_s); }},
        {u"Ann sees that it was read."_s, [&] { return phone.read(u"Read by your team"_s); }},
        {u"A theme is suggested for what she said. Grace confirms it."_s,
         [&] { return desk.read(u"Waiting?"_s) && desk.tapRow(u"confirmTheme"_s, u"Waiting?"_s) && desk.read(u"Found by"_s); }},
        tour.deskPicture(u"The themes of a voice."_s, u"themes"_s),
        {u"Ann sees that her words count beside those of others."_s,
         [&] { return phone.read(u"They were looked at together with what others said"_s); }},
        tour.phonePicture(u"What became of her words."_s, u"outcome"_s),
        {u"Grace replies."_s,
         [&] {
             return desk.type(u"replyField.input"_s, u"You are right. From Monday we tell you every half hour."_s)
                 && desk.tap(u"sendReply"_s);
         }},
        tour.deskPicture(u"The reply."_s, u"voice"_s),
        {u"The reply is on Ann’s phone."_s, [&] { return phone.read(u"From Monday we tell you every half hour."_s); }},
        tour.phonePicture(u"The conversation."_s, u"reply"_s),
        {u"She wants to say something else, without her name."_s,
         [&] {
             return phone.tap(u"tabs.say"_s) && phone.tap(u"tellButton"_s)
                 && phone.type(u"better.input"_s, u"I rang from 07700 900123, and nobody rang back."_s)
                 && phone.tap(u"nameChoice.true"_s);
         }},
        {u"Her phone points at what could tell who she is."_s,
         [&] { return phone.tap(u"continueButton"_s) && phone.see(u"tellingCard"_s) && phone.read(u"A phone number"_s); }},
        tour.phonePicture(u"What could tell who she is."_s, u"telling"_s),
        {u"She leaves it out."_s,
         [&] {
             return phone.tap(u"changeTelling"_s) && phone.type(u"better.input"_s, u"I rang the ward, and nobody rang back."_s)
                 && phone.tap(u"continueButton"_s) && phone.seeNoMore(u"tellingCard"_s);
         }},
        {u"She sends it."_s, [&] { return phone.tap(u"sendButton"_s) && phone.read(u"Sent without your name"_s); }},
        tour.phonePicture(u"Words without a name."_s, u"nameless"_s),
        {u"They come to Grace with others, and not at the moment they were sent."_s,
         [&] {
             return desk.tap(u"rail.voices"_s) && desk.read(u"nobody rang back"_s)
                 && desk.tapRow(u"voiceRow"_s, u"nobody rang back"_s) && desk.read(u"Without a name"_s);
         }},
        tour.deskPicture(u"A voice without a name."_s, u"nameless"_s),
        {u"She answers somebody she does not know."_s,
         [&] {
             return desk.type(u"replyField.input"_s, u"We are sorry. Two people now look after the phone."_s)
                 && desk.tap(u"sendReply"_s);
         }},
        {u"Only Ann’s phone opens the answer."_s, [&] { return phone.read(u"Two people now look after the phone."_s); }},
        tour.phonePicture(u"The answer to words without a name."_s, u"nameless-answer"_s),
    };
}

QVector<Step> team(Tour &tour)
{
    Hand &desk = tour.desk();
    return {
        {u"Grace looks at all voices."_s, [&] { return desk.tap(u"rail.voices"_s) && desk.tap(u"voiceRow0"_s); }},
        tour.deskPicture(u"Voices."_s, u"voices"_s),
        {u"She looks at how many speak about what."_s,
         [&] { return desk.tap(u"openThemeFigures"_s) && desk.read(u"Everyone heard from"_s); }},
        tour.deskPicture(u"The themes in numbers."_s, u"themes-numbers"_s),
        {u"She closes it."_s, [&] { return desk.tap(u"themeFiguresLeave"_s) && desk.readNoMore(u"Everyone heard from"_s); }},
        {u"She looks at what was said in conversations, which no phone receives."_s,
         [&] {
             return desk.tap(u"voiceOrigin.true"_s) && desk.tapRow(u"interviewRow"_s, u"Tuesday café"_s)
                 && desk.read(u"May be quoted"_s) && desk.read(u"Waiting?"_s);
         }},
        tour.deskPicture(u"A focus group."_s, u"conversation"_s),
        {u"She looks at the unit."_s, [&] { return desk.tap(u"rail.unit"_s) && desk.see(u"unitPage"_s); }},
        tour.deskPicture(u"The unit."_s, u"unit"_s),
    };
}

} // namespace heard::desktop::chapters
