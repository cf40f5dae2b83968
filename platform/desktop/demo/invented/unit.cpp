#include "demo/invented/parts.h"

#include "people/teammembers.h"
#include "people/units.h"

using namespace Qt::StringLiterals;

namespace heard::desktop::scenario {

Result<void, Failure> describeUnit(const Desk &desk)
{
    people::Units units{desk.database};
    const auto own = answerOf(units.own());
    if (!own || !*own)
        return failed(failure("the unit"_L1));
    people::Unit unit = **own;
    unit.address = {u"Riverbank Hospital"_s, u"1 Water Lane, Riverbank"_s};
    unit.contacts = {
        {people::ContactPurpose::NurseLine, u"Your breast care nurses"_s, u"01632 960 111"_s, u"Monday to Friday, 8:30 am to 4:30 pm"_s},
        {people::ContactPurpose::DayAndNight, u"Treatment helpline"_s, u"01632 960 999"_s, u"Day and night"_s},
        {people::ContactPurpose::Reception, u"Clinic C reception"_s, u"01632 960 100"_s, u"Monday to Friday, 8 am to 5 pm"_s},
    };
    unit.invented = true;
    if (!answerOf(units.change(unit)))
        return failed(failure("the unit"_L1));
    return {};
}

Result<void, Failure> addColleagues(const Desk &desk)
{
    people::TeamMembers members{desk.database};
    people::TeamMember representative;
    representative.given = u"Vera"_s;
    representative.family = u"Quill"_s;
    representative.role = people::Role::PatientRepresentative;
    representative.jobTitle = u"Patient representative"_s;
    people::TeamMember surgeon;
    surgeon.prefix = u"Miss"_s;
    surgeon.given = u"Lena"_s;
    surgeon.family = u"Shah"_s;
    surgeon.role = people::Role::MdtMember;
    surgeon.jobTitle = u"Consultant breast surgeon"_s;
    for (const people::TeamMember &member : {representative, surgeon}) {
        if (!answerOf(members.add(member)))
            return failed(failure("the people of the unit"_L1));
    }
    return {};
}

} // namespace heard::desktop::scenario
