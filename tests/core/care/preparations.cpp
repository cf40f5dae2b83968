#include "care/preparations.h"

#include "../riverbank.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using fakes::get;

namespace {

Appointment withPreparation(const QString &preparation)
{
    Appointment appointment;
    appointment.id = {u"one"_s};
    appointment.uid = u"one"_s;
    appointment.preparation = preparation;
    return appointment;
}

} // namespace

TEST_CASE("what she ticked before an appointment stays ticked and is never sent", "[care]")
{
    Riverbank riverbank;
    Preparations preparations{riverbank.database};
    const auto appointment = withPreparation(u"Read the leaflet"_s);
    CHECK_FALSE(get(preparations.isDone(appointment)));
    get(preparations.setDone(appointment, true));
    CHECK(get(preparations.isDone(appointment)));
    CHECK(riverbank.store.unsent() == 0);
    get(preparations.setDone(appointment, false));
    CHECK_FALSE(get(preparations.isDone(appointment)));
}

TEST_CASE("another thing to do is not ticked yet", "[care]")
{
    Riverbank riverbank;
    Preparations preparations{riverbank.database};
    get(preparations.setDone(withPreparation(u"Read the leaflet"_s), true));
    CHECK_FALSE(get(preparations.isDone(withPreparation(u"Stop the tablets"_s))));
    CHECK_FALSE(get(preparations.isDone(withPreparation({}))));
}
