#pragma once

#include "fhir/element.h"
#include "store/reader.h"

#include <QVector>

namespace heard::people {

/// What somebody may do in the unit.
enum class Role {
    Nurse,
    PledgeLead,
    MdtMember, ///< of the multidisciplinary team
    PatientRepresentative,
    Administrator,
};

/// Somebody who works for the unit, or speaks for its patients.
struct TeamMember {
    ResourceId id;     ///< of the Practitioner
    ResourceId roleId; ///< of the PractitionerRole
    QString prefix;    ///< "Sister", "Dr"
    QString given;
    QString family;
    Role role = Role::Nurse; ///< of the PractitionerRole
    QVector<Role> roles;     ///< of all her PractitionerRoles in use, in order; filled by queries, written by TeamMembers
    QString jobTitle; ///< "Breast care nurse"
    std::optional<double> hoursAMonth; ///< what she has for the pledge; nothing where nobody has said
    bool active = true;
    store::Delivery delivery;

    /// "Sister Grace Okafor"
    [[nodiscard]] QString name() const;

    bool operator==(const TeamMember &) const = default;
};

/// FHIR: Practitioner and the PractitionerRole that refers to it.
[[nodiscard]] Result<TeamMember, fhir::ReadError> teamMemberFromFhir(const QJsonObject &practitioner,
                                                                     const QJsonObject &practitionerRole);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject practitionerToFhir(const TeamMember &member, QJsonObject stored = {});
[[nodiscard]] QJsonObject practitionerRoleToFhir(const TeamMember &member, const ResourceId &unit, QJsonObject stored = {});

/// Every role of ours that @p practitionerRole gives, in use or not.
[[nodiscard]] QVector<Role> rolesOf(const QJsonObject &practitionerRole);

[[nodiscard]] QString codeOf(Role role);
[[nodiscard]] std::optional<Role> roleFrom(QStringView code);

} // namespace heard::people
