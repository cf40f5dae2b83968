#include "people/teammembers.h"

#include "../malformed.h"
#include "../queryplan.h"
#include "../riverbank.h"
#include "fixtures.h"

#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::people;
using namespace heard::tests;
using fakes::get;
using fakes::refused;

namespace {

TeamMember graceOkafor()
{
    TeamMember grace;
    grace.id = {u"grace"_s};
    grace.roleId = {u"grace-role"_s};
    grace.prefix = u"Sister"_s;
    grace.given = u"Grace"_s;
    grace.family = u"Okafor"_s;
    grace.role = Role::PledgeLead;
    grace.jobTitle = u"Breast care nurse"_s;
    return grace;
}

QJsonObject goldenPractitioner()
{
    return fhirFixture(u"practitioner"_s, practitionerToFhir(graceOkafor()));
}

QJsonObject goldenRole()
{
    return fhirFixture(u"practitionerrole"_s, practitionerRoleToFhir(graceOkafor(), {u"unit"_s}));
}

struct Team : Riverbank {
    TeamMembers members{database};

    ResourceId add(const QString &given, const QString &family, Role role = Role::Nurse)
    {
        TeamMember member;
        member.given = given;
        member.family = family;
        member.role = role;
        return get(members.add(member));
    }

    QStringList names()
    {
        QStringList names;
        const auto all = get(members.all());
        for (const TeamMember &member : all)
            names << member.name();
        return names;
    }
};

} // namespace

TEST_CASE("a team member reads and writes as two golden resources", "[people][fhir]")
{
    CHECK(teamMemberFromFhir(goldenPractitioner(), goldenRole()) == graceOkafor());
    CHECK(practitionerToFhir(graceOkafor()) == goldenPractitioner());
    CHECK(practitionerRoleToFhir(graceOkafor(), {u"unit"_s}) == goldenRole());
    CHECK(graceOkafor().name() == u"Sister Grace Okafor"_s);
}

TEST_CASE("each role has a code that reads back", "[people][fhir]")
{
    const auto role = GENERATE(Role::Nurse, Role::PledgeLead, Role::MdtMember, Role::PatientRepresentative, Role::Administrator);
    CHECK(roleFrom(codeOf(role)) == role);
    CHECK_FALSE(roleFrom(u"doctor"));
}

TEST_CASE("what other systems wrote of a team member survives a change", "[people][fhir]")
{
    const QJsonObject practitioner = extended(goldenPractitioner());
    QJsonObject role = extended(goldenRole());
    QJsonArray codes = role["code"_L1].toArray();
    codes.prepend(fhir::codeableConcept("http://snomed.info/sct"_L1, "224535009"_L1));
    role["code"_L1] = codes;
    auto grace = teamMemberFromFhir(practitioner, role);
    REQUIRE(grace);
    CHECK(practitionerToFhir(*grace, practitioner) == practitioner);
    CHECK(practitionerRoleToFhir(*grace, {u"unit"_s}, role) == role);
    grace->role = Role::Administrator;
    grace->active = false;
    const QJsonObject changed = practitionerRoleToFhir(*grace, {}, role);
    CHECK(changed["code"_L1][0] == codes[0]);
    CHECK(changed["organization"_L1] == role["organization"_L1]);
    CHECK(teamMemberFromFhir(practitioner, changed) == *grace);
}

TEST_CASE("resources that are no team member are refused", "[people][fhir]")
{
    const QJsonObject practitioner = goldenPractitioner();
    const QJsonObject role = goldenRole();
    CHECK(teamMemberFromFhir(role, practitioner).error() == fhir::ReadError::WrongType);
    CHECK(teamMemberFromFhir(without(practitioner, "name"), role).error() == fhir::ReadError::MissingElement);
    CHECK(teamMemberFromFhir(practitioner, without(role, "code")).error() == fhir::ReadError::MissingElement);
    CHECK(teamMemberFromFhir(practitioner, with(role, "code", u"nurse"_s)).error() == fhir::ReadError::MissingElement);
    CHECK(teamMemberFromFhir(practitioner, with(role, "code", QJsonArray{fhir::codeableConcept(fhir::system::role, "queen"_L1)})).error()
        == fhir::ReadError::BadElement);
}

TEST_CASE("a team member strange in any one place is read or refused, and can be written again", "[people][fhir]")
{
    int read = 0;
    forEachMutation(goldenRole(), [&](const QJsonValue &strange) {
        if (const auto member = teamMemberFromFhir(goldenPractitioner(), strange.toObject())) {
            ++read;
            REQUIRE(teamMemberFromFhir(goldenPractitioner(), practitionerRoleToFhir(*member, {}, strange.toObject())) == *member);
        }
    });
    CHECK(read > 50);
}

TEST_CASE("adding a team member stores person and role together in the unit", "[people]")
{
    Team team;
    const auto id = team.add(u" Leila "_s, u"Shah"_s, Role::MdtMember);
    const auto leila = get(team.members.byId(id));
    REQUIRE(leila);
    CHECK(leila->name() == u"Leila Shah"_s);
    CHECK(leila->role == Role::MdtMember);
    CHECK(leila->delivery.state == store::Delivery::State::NotSent);
    CHECK(team.store.unsent() == 2);
    CHECK(team.store.all(u"PractitionerRole"_s).last()["organization"_L1]["reference"_L1] == u"Organization/unit"_s);
    team.store.sendAll();
    CHECK(get(team.members.byId(id))->roleId != leila->roleId);
    CHECK(get(team.members.byId(id))->delivery.state == store::Delivery::State::Sent);
}

TEST_CASE("the team is listed by name, those who have left last, each once", "[people]")
{
    Team team;
    const auto leila = team.add(u"Leila"_s, u"Shah"_s);
    team.add(u"Tom"_s, u"Abbot"_s);
    get(team.members.setActive(leila, false));
    TeamMember second = graceOkafor();
    second.roleId = {u"second-role"_s};
    team.store.receive(practitionerRoleToFhir(second, {u"unit"_s}));
    CHECK(team.names() == QStringList{u"Tom Abbot"_s, u"Sister Grace Okafor"_s, u"Leila Shah"_s});
}

TEST_CASE("a page that holds the id from before sending still changes its team member", "[people]")
{
    Team team;
    const auto former = team.add(u"Leila"_s, u"Shah"_s);
    team.store.sendAll();
    TeamMember leila = *get(team.members.byId(former));
    leila.id = former;
    leila.jobTitle = u"Radiographer"_s;
    get(team.members.change(leila));
    CHECK(get(team.members.byId(former))->jobTitle == u"Radiographer"_s);
    CHECK(team.store.unsent() == 1);
}

TEST_CASE("the last administrator can neither leave nor change role", "[people]")
{
    Team team;
    const auto first = team.add(u"Leila"_s, u"Shah"_s, Role::Administrator);
    CHECK(refused(team.members.setActive(first, false)).reason == TeamError::LastAdministrator);
    TeamMember leila = *get(team.members.byId(first));
    leila.roles = {Role::Nurse};
    CHECK(refused(team.members.change(leila)).reason == TeamError::LastAdministrator);
    team.add(u"Tom"_s, u"Abbot"_s, Role::Administrator);
    get(team.members.change(leila));
    CHECK(get(team.members.byId(first))->role == Role::Nurse);
}

TEST_CASE("somebody with several roles shows all that are in use, in one order", "[people]")
{
    Team team;
    TeamMember grace = graceOkafor();
    for (const Role role : {Role::Administrator, Role::PledgeLead}) {
        grace.role = role;
        grace.roleId = {u"grace-"_s + codeOf(role)};
        grace.active = role == Role::Administrator;
        team.store.receive(practitionerRoleToFhir(grace, {u"unit"_s}));
    }
    CHECK(get(team.members.byId(team.grace))->roles == QVector{Role::Nurse, Role::Administrator});
    CHECK(get(team.members.all()).first().roles == QVector{Role::Nurse, Role::Administrator});
}

TEST_CASE("roles are given and taken, each in a resource of its own", "[people]")
{
    Team team;
    const auto id = team.add(u"Leila"_s, u"Shah"_s, Role::MdtMember);
    TeamMember leila = *get(team.members.byId(id));
    leila.roles = {Role::Nurse, Role::MdtMember};
    leila.jobTitle = u"Radiographer"_s;
    get(team.members.change(leila));
    CHECK(get(team.members.byId(id))->roles == QVector{Role::Nurse, Role::MdtMember});
    leila.roles = {Role::Nurse};
    get(team.members.change(leila));
    CHECK(get(team.members.byId(id))->roles == QVector{Role::Nurse});
    leila.roles = {Role::MdtMember};
    get(team.members.change(leila));
    CHECK(get(team.members.byId(id))->roles == QVector{Role::MdtMember});
    CHECK(get(team.members.byId(id))->jobTitle == u"Radiographer"_s);
    int hers = 0;
    const auto roles = team.store.all(u"PractitionerRole"_s);
    for (const QJsonObject &role : roles)
        hers += role["practitioner"_L1]["reference"_L1] == u"Practitioner/"_s + id.value;
    CHECK(hers == 2);
}

TEST_CASE("a role that stood beside another in one resource is taken alone", "[people]")
{
    Team team;
    QJsonObject both = practitionerRoleToFhir(graceOkafor(), {u"unit"_s});
    QJsonArray codes = both["code"_L1].toArray();
    codes << fhir::codeableConcept(fhir::system::role, "nurse"_L1);
    both["code"_L1] = codes;
    team.store.receive(both);
    TeamMember grace = *get(team.members.byId(team.grace));
    REQUIRE(grace.roles == QVector{Role::Nurse, Role::PledgeLead});
    grace.roles = {Role::Nurse};
    get(team.members.change(grace));
    CHECK(get(team.members.byId(team.grace))->roles == QVector{Role::Nurse});
    const auto all = team.store.all(u"PractitionerRole"_s);
    CHECK(all.size() == 1);
    CHECK(rolesOf(all.first()) == QVector{Role::Nurse});
}

TEST_CASE("who has left keeps no role in use, and has them all again when she is back", "[people]")
{
    Team team;
    const auto id = team.add(u"Leila"_s, u"Shah"_s, Role::MdtMember);
    TeamMember leila = *get(team.members.byId(id));
    leila.roles = {Role::Nurse, Role::MdtMember};
    get(team.members.change(leila));
    get(team.members.setActive(id, false));
    CHECK_FALSE(get(team.members.byId(id))->active);
    const auto roles = team.store.all(u"PractitionerRole"_s);
    for (const QJsonObject &role : roles) {
        if (role["practitioner"_L1]["reference"_L1] == u"Practitioner/"_s + id.value)
            CHECK_FALSE(role["active"_L1].toBool());
    }
    get(team.members.setActive(id, true));
    CHECK(get(team.members.byId(id))->roles == QVector{Role::Nurse, Role::MdtMember});
}

TEST_CASE("a team member that cannot be is refused and nothing is written", "[people]")
{
    Team team;
    const auto before = team.store.everything();
    TeamMember member = graceOkafor();
    SECTION("without a name")
    {
        member.given.clear();
        CHECK(refused(team.members.add(member)).reason == TeamError::NameMissing);
        CHECK(refused(team.members.change(member)).reason == TeamError::NameMissing);
    }
    SECTION("with an endless job title")
    {
        member.jobTitle = QString{201, u'x'};
        CHECK(refused(team.members.add(member)).reason == TeamError::TooLong);
    }
    SECTION("who is not there")
    {
        CHECK(refused(team.members.setActive({u"nobody"_s}, true)).reason == TeamError::NotFound);
    }
    CHECK(team.store.everything() == before);
}

TEST_CASE("nobody can be added before the unit is known", "[people]")
{
    fakes::DeviceStore device;
    CHECK(refused(TeamMembers{*device.database}.add(graceOkafor())).reason == TeamError::NoUnit);
}

TEST_CASE("one team member is found by an index", "[people][plan]")
{
    Team team;
    const QStringList plan = queryPlan(team.database, [&] { get(team.members.byId(team.grace)); });
    CAPTURE(plan.join(u"\n"_s).toStdString());
    CHECK(walks(plan).isEmpty());
}
