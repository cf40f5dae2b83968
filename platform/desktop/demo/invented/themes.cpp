#include "demo/invented/parts.h"

#include "themes/themes.h"
#include "voice/interviews.h"

using namespace Qt::StringLiterals;

namespace heard::desktop::scenario {

Result<void, Failure> listThemes(const Desk &desk)
{
    if (!answerOf(themes::Themes{desk.database}.addShipped()))
        return failed(failure(QLatin1StringView{"the themes"}));
    return {};
}

Result<void, Failure> holdFocusGroup(const Desk &desk)
{
    voice::Interview group;
    group.kind = voice::InterviewKind::FocusGroup;
    group.title = u"Tuesday café"_s;
    group.words = u"Most of them waited for an hour or more on the day of surgery, and nobody said why.\n"
                  u"One said: “I would have gone for a walk if I had known.”\n"
                  u"Those with secondary cancer want one nurse whose name they know.\n"
                  u"The tea is good. Parking is dear, and the machine takes no cards."_s;
    group.heldOn = desk.now.date().addDays(-12);
    group.people = 6;
    group.cohort = people::Cohort::Secondary;
    group.consent.given = true;
    group.consent.mayQuote = true;
    if (!answerOf(voice::Interviews{desk.database, desk.now.timeZone()}.write(group, desk.nurse)))
        return failed(failure(QLatin1StringView{"the focus group"}));
    return {};
}

} // namespace heard::desktop::scenario
