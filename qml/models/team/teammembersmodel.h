#pragma once

#include "models/recordsmodel.h"
#include "people/teammembers.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// The people of the unit and what each may do; those who have left stand last.
class TeamMembersModel : public HEARD_RECORDS_MODEL(people::TeamMember)
{
    Q_OBJECT
    QML_ELEMENT

public:
    /// As people::Role.
    enum TeamRole { Nurse, PledgeLead, MdtMember, PatientRepresentative, Administrator };
    Q_ENUM(TeamRole)
    /// As people::TeamError, for the page to explain; and a person without any role.
    enum Problem { NameMissing, TooLong, LastAdministrator, NoUnit, NotFound, NotStored, RoleMissing };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    /// Adds where @p id is empty, else changes; @p teamRoles are of TeamRole. Somebody who had left is back. Emits stored or
    /// refused.
    Q_INVOKABLE void write(const QString &id, const QString &prefix, const QString &given, const QString &family,
                           const QList<int> &teamRoles, const QString &jobTitle);
    /// Somebody has left. Emits left or refused.
    Q_INVOKABLE void leave(const QString &id);
    /// The undo of leave.
    Q_INVOKABLE void comeBack(const QString &id);

Q_SIGNALS:
    void stored(const QString &id);
    void left(const QString &id);
    void refused(heard::models::TeamMembersModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<people::TeamMember>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    void refuse(people::TeamError error) { Q_EMIT refused(static_cast<Problem>(error)); }
    void setActive(const QString &id, bool active);
};

} // namespace heard::models
