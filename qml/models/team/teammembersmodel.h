#pragma once

#include "models/recordsmodel.h"
#include "people/teammembers.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// The people of the unit and what each may do; those who have left stand last.
class TeamMembersModel : public RecordsModel<people::TeamMember>
{
    Q_OBJECT
    QML_ELEMENT

public:
    /// As people::Role.
    enum TeamRole { Nurse, PledgeLead, MdtMember, PatientRepresentative, Administrator };
    Q_ENUM(TeamRole)
    /// As people::TeamError, for the page to explain.
    enum Problem { NameMissing, TooLong, LastAdministrator, NoUnit, NotFound, NotStored };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    /// Emits added or refused.
    Q_INVOKABLE void add(const QString &prefix, const QString &given, const QString &family, TeamRole role,
                         const QString &jobTitle);
    /// Emits refused where it cannot be.
    Q_INVOKABLE void setActive(const QString &id, bool active);

Q_SIGNALS:
    void added(const QString &id);
    void refused(heard::models::TeamMembersModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<people::TeamMember>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
};

} // namespace heard::models
