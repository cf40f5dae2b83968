#include "../riverbank.h"
#include "people/pledgeleads.h"

using namespace heard;
using namespace heard::people;
using namespace heard::tests;
using fakes::get;
using fakes::refused;

namespace {

struct Led : Riverbank {
    ResourceId add(const QString &given, const QVector<Role> &roles)
    {
        TeamMember member;
        member.given = given;
        member.family = u"Shah"_s;
        member.roles = roles;
        return get(members.add(member));
    }

    TeamMembers members{database};
    PledgeLeads leads{database, QTimeZone::utc()};
};

} // namespace

TEST_CASE("the pledge is handed over with words, and who led it before is kept", "[people][lead]")
{
    Led unit;
    const auto first = unit.add(u"Lena"_s, {Role::MdtMember, Role::PledgeLead});
    CHECK(get(unit.leads.current())->name == u"Lena Shah"_s);
    unit.store.sendAll();

    unit.store.clock.advance(std::chrono::hours{24});
    get(unit.leads.handOver(unit.grace, u"Thank you, Lena"_s));
    const auto history = get(unit.leads.history());
    REQUIRE(history.size() == 2);
    CHECK(history[0].name == u"Sister Grace Okafor"_s);
    CHECK(history[0].words == u"Thank you, Lena"_s);
    CHECK(history[0].from == unit.now().toLocal().date());
    CHECK(history[1].name == u"Lena Shah"_s);
    CHECK(history[1].until == unit.now().toLocal().date());
    CHECK_FALSE(history[1].current);
    CHECK(get(unit.members.byId(unit.grace))->roles.contains(Role::PledgeLead));
    CHECK(get(unit.members.byId(first))->roles == QVector<Role>{Role::MdtMember});
    unit.store.sendAll();
    CHECK(get(unit.leads.current())->name == u"Sister Grace Okafor"_s);
}

TEST_CASE("the new lead is written before the old one ends", "[people][lead]")
{
    Led unit;
    unit.add(u"Lena"_s, {Role::PledgeLead});
    unit.store.sendAll();
    get(unit.leads.handOver(unit.grace, {}));
    const auto change = get(unit.database.read([](store::Reader &reader) {
        return store::LocalChanges{reader.connection()}.nextToSend();
    }));
    REQUIRE(change);
    CHECK(change->json["active"_L1] == true);
}

TEST_CASE("whoever only led the pledge is a nurse once it is handed over", "[people][lead]")
{
    Led unit;
    const auto lena = unit.add(u"Lena"_s, {Role::PledgeLead});
    const auto nia = unit.add(u"Nia"_s, {Role::PledgeLead, Role::Administrator});
    get(unit.leads.handOver(unit.grace, {}));
    CHECK(get(unit.members.byId(lena))->roles == QVector<Role>{Role::Nurse});
    CHECK(get(unit.members.byId(nia))->roles == QVector<Role>{Role::Nurse, Role::Administrator});
    CHECK(get(unit.members.byId(lena))->active);
}

TEST_CASE("the pledge is handed to somebody who works here and does not lead it already", "[people][lead]")
{
    Led unit;
    CHECK_FALSE(get(unit.leads.current()));
    get(unit.leads.handOver(unit.grace, {}));
    CHECK(refused(unit.leads.handOver(unit.grace, {})).reason == TeamError::NotFound);
    CHECK(refused(unit.leads.handOver({u"nobody"_s}, {})).reason == TeamError::NotFound);
    const auto gone = unit.add(u"Nia"_s, {Role::Nurse});
    get(unit.members.setActive(gone, false));
    CHECK(refused(unit.leads.handOver(gone, {})).reason == TeamError::NotFound);
    CHECK(get(unit.leads.history()).size() == 1);
}

TEST_CASE("the hours somebody has stay while her name and roles change", "[people]")
{
    Led unit;
    get(unit.members.setHours(unit.grace, 12));
    auto grace = *get(unit.members.byId(unit.grace));
    CHECK(grace.hoursAMonth == 12);
    grace.hoursAMonth.reset();
    grace.jobTitle = u"Lead nurse"_s;
    get(unit.members.change(grace));
    CHECK(get(unit.members.byId(unit.grace))->hoursAMonth == 12);
    get(unit.members.setHours(unit.grace, {}));
    CHECK_FALSE(get(unit.members.byId(unit.grace))->hoursAMonth);
}
