#include "people/teammember.h"

#include "fhir/vocabulary.h"
#include "people/humanname.h"

using namespace Qt::StringLiterals;

namespace heard::people {

namespace {

/// Where the code of ours stands among the role's codes; the end where there is none.
qsizetype indexOfRole(const QJsonArray &codes)
{
    qsizetype index = 0;
    while (index < codes.size() && fhir::codeIn(codes[index], fhir::system::role).isEmpty())
        ++index;
    return index;
}

} // namespace

QString TeamMember::name() const
{
    return HumanName{prefix, given, family}.full();
}

QString codeOf(Role role)
{
    switch (role) {
    case Role::Nurse: return fhir::code::nurse;
    case Role::PledgeLead: return fhir::code::pledgeLead;
    case Role::MdtMember: return fhir::code::mdtMember;
    case Role::PatientRepresentative: return fhir::code::patientRepresentative;
    case Role::Administrator: return fhir::code::administrator;
    }
    return {};
}

std::optional<Role> roleFrom(QStringView code)
{
    for (const auto role : {Role::Nurse, Role::PledgeLead, Role::MdtMember, Role::PatientRepresentative,
                            Role::Administrator}) {
        if (code == codeOf(role))
            return role;
    }
    return std::nullopt;
}

Result<TeamMember, fhir::ReadError> teamMemberFromFhir(const QJsonObject &practitioner,
                                                       const QJsonObject &practitionerRole)
{
    if (!fhir::isOf(practitioner, "Practitioner"_L1) || !fhir::isOf(practitionerRole, "PractitionerRole"_L1))
        return failed(fhir::ReadError::WrongType);
    const HumanName name = humanNameOf(practitioner);
    const QJsonArray codes = practitionerRole["code"_L1].toArray();
    const qsizetype index = indexOfRole(codes);
    if (name.full().isEmpty() || index == codes.size())
        return failed(fhir::ReadError::MissingElement);
    const auto role = roleFrom(fhir::codeIn(codes[index], fhir::system::role));
    if (!role)
        return failed(fhir::ReadError::BadElement);

    TeamMember read;
    read.id = fhir::idOf(practitioner);
    read.roleId = fhir::idOf(practitionerRole);
    read.prefix = name.prefix;
    read.given = name.given;
    read.family = name.family;
    read.role = *role;
    read.jobTitle = codes[index]["text"_L1].toString();
    read.active = practitionerRole["active"_L1].toBool(true);
    const QJsonValue hours = fhir::extensionOf(practitionerRole, fhir::extension::hoursAMonth)["valueDecimal"_L1];
    read.hoursAMonth = hours.isDouble() ? std::optional{hours.toDouble()} : std::nullopt;
    return read;
}

QVector<Role> rolesOf(const QJsonObject &practitionerRole)
{
    QVector<Role> roles;
    const QJsonArray codes = practitionerRole["code"_L1].toArray();
    for (const QJsonValue &code : codes) {
        if (const auto role = roleFrom(fhir::codeIn(code, fhir::system::role)); role && !roles.contains(*role))
            roles << *role;
    }
    return roles;
}

QJsonObject practitionerToFhir(const TeamMember &member, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("Practitioner"_L1, member.id, std::move(stored));
    if (!json.contains("active"_L1))
        json["active"_L1] = true;
    setHumanName(json, {member.prefix, member.given, member.family});
    return json;
}

QJsonObject practitionerRoleToFhir(const TeamMember &member, const ResourceId &unit, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("PractitionerRole"_L1, member.roleId, std::move(stored));
    json["active"_L1] = member.active;
    if (fhir::referenceAt(json, "practitioner"_L1, "Practitioner"_L1) != member.id)
        json["practitioner"_L1] = fhir::referenceTo("Practitioner"_L1, member.id);
    if (!unit.isEmpty() && fhir::referenceAt(json, "organization"_L1, "Organization"_L1) != unit)
        json["organization"_L1] = fhir::referenceTo("Organization"_L1, unit);
    QJsonArray codes = json.value("code"_L1).toArray();
    const qsizetype index = indexOfRole(codes);
    QJsonObject code = index < codes.size() ? codes[index].toObject() : QJsonObject{};
    if (fhir::codeIn(code, fhir::system::role) != codeOf(member.role))
        fhir::setCoding(code, fhir::system::role, codeOf(member.role));
    fhir::setText(code, "text"_L1, member.jobTitle);
    if (index < codes.size())
        codes[index] = code;
    else
        codes << code;
    json["code"_L1] = codes;
    fhir::setExtension(json, fhir::extension::hoursAMonth, "valueDecimal"_L1, member.hoursAMonth ? QJsonValue{*member.hoursAMonth} : QJsonValue{});
    return json;
}

} // namespace heard::people
