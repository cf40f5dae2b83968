// What the desktop offers to each role, beside what the hub takes from it.
#include "people/permissions.h"

#include "hub/access.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace Qt::StringLiterals;
using people::Role;

namespace {

constexpr std::array everyRole{
    Role::Nurse, Role::PledgeLead, Role::MdtMember, Role::PatientRepresentative, Role::Administrator};

/// Every choice of roles that one colleague can have.
QVector<QVector<Role>> everyChoice()
{
    QVector<QVector<Role>> choices;
    for (unsigned bits = 0; bits < 1u << everyRole.size(); ++bits) {
        QVector<Role> roles;
        for (size_t i = 0; i < everyRole.size(); ++i) {
            if ((bits & 1u << i) != 0)
                roles << everyRole[i];
        }
        choices << roles;
    }
    return choices;
}

QString codesOf(const QVector<Role> &roles)
{
    QStringList codes;
    for (const Role role : roles)
        codes << people::codeOf(role);
    return codes.join(u' ');
}

/// Whether the hub takes both what is new and what is changed of @p type.
bool takes(const QVector<Role> &roles, const QString &type)
{
    const hub::Grant grant = hub::grantFor(hub::Roles::fromText(codesOf(roles)), type);
    return grant.create && grant.update;
}

} // namespace

TEST_CASE("whoever is offered to look after patients is who the hub lets write in their records", "[hub][access]")
{
    for (const QVector<Role> &roles : everyChoice()) {
        for (const QString &type : {u"Appointment"_s, u"AppointmentResponse"_s, u"CarePlan"_s, u"Communication"_s, u"Consent"_s,
                 u"Flag"_s, u"Group"_s, u"Patient"_s, u"QuestionnaireResponse"_s, u"ServiceRequest"_s, u"Task"_s}) {
            CAPTURE(codesOf(roles).toStdString(), type.toStdString());
            CHECK(people::mayCare(roles) == takes(roles, type));
        }
    }
}

TEST_CASE("whoever is offered to write down words and numbers is who the hub takes them from", "[hub][access]")
{
    for (const QVector<Role> &roles : everyChoice()) {
        for (const QString &type : {u"DocumentReference"_s, u"MeasureReport"_s, u"Questionnaire"_s}) {
            CAPTURE(codesOf(roles).toStdString(), type.toStdString());
            CHECK(people::mayWriteDown(roles) == takes(roles, type));
        }
    }
}

TEST_CASE("whoever is offered to work on the pledge is who the hub lets change it", "[hub][access]")
{
    for (const QVector<Role> &roles : everyChoice()) {
        for (const QString &type : {u"Basic"_s, u"Goal"_s, u"List"_s, u"Provenance"_s}) {
            CAPTURE(codesOf(roles).toStdString(), type.toStdString());
            CHECK(people::mayWorkOnPledge(roles) == takes(roles, type));
        }
    }
}

TEST_CASE("whoever is offered to change the unit is who the hub lets change it", "[hub][access]")
{
    for (const QVector<Role> &roles : everyChoice()) {
        for (const QString &type : {u"Location"_s, u"Organization"_s, u"Practitioner"_s, u"PractitionerRole"_s}) {
            CAPTURE(codesOf(roles).toStdString(), type.toStdString());
            CHECK(people::mayLead(roles) == takes(roles, type));
        }
    }
}

TEST_CASE("who works on the pledge and looks after nobody reads all that she is shown", "[hub][access]")
{
    for (const QString &type : {u"Basic"_s, u"Communication"_s, u"DocumentReference"_s, u"Goal"_s, u"MeasureReport"_s, u"Patient"_s,
             u"Practitioner"_s, u"PractitionerRole"_s, u"Provenance"_s}) {
        CAPTURE(type.toStdString());
        const hub::Grant grant = hub::grantFor(hub::Role::MdtMember, type);
        CHECK(hub::isOfTeam(grant));
        CHECK(grant.read.testFlag(hub::Rows::Patients));
    }
}
