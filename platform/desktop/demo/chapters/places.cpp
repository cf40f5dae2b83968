#include "demo/chapters/chapters.h"

using namespace Qt::StringLiterals;

namespace heard::desktop::chapters {

bool goToMore(Hand &phone)
{
    // The second tap leads to the first page of the tab.
    return phone.tap(u"tabs.more"_s) && phone.tap(u"tabs.more"_s) && phone.see(u"morePage"_s);
}

bool goToAppointments(Hand &phone)
{
    return phone.tap(u"tabs.appointments"_s) && phone.tap(u"tabs.appointments"_s) && phone.see(u"appointmentsPage"_s);
}

} // namespace heard::desktop::chapters
