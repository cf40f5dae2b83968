#include "hub/caller.h"

#include "fhir/vocabulary.h"

#include <array>
#include <utility>

namespace heard::hub {

namespace {

constexpr std::array<std::pair<Role, QLatin1StringView>, 6> codes{{
    {Role::Patient, QLatin1StringView{"patient"}},
    {Role::Nurse, fhir::code::nurse},
    {Role::PledgeLead, fhir::code::pledgeLead},
    {Role::MdtMember, fhir::code::mdtMember},
    {Role::PatientRepresentative, fhir::code::patientRepresentative},
    {Role::Administrator, fhir::code::administrator},
}};

} // namespace

Roles Roles::operator|(Roles other) const
{
    Roles both;
    both.m_bits = m_bits | other.m_bits;
    return both;
}

QString Roles::toText() const
{
    QStringList names;
    for (const auto &[role, code] : codes) {
        if (has(role))
            names << code;
    }
    return names.join(QLatin1Char(' '));
}

Roles Roles::fromText(const QString &text)
{
    Roles roles;
    const QStringList names = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto known
            = std::find_if(codes.begin(), codes.end(), [&](const auto &entry) { return entry.second == name; });
        if (known == codes.end())
            return {};
        roles = roles | known->first;
    }
    return roles;
}

} // namespace heard::hub
