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
    /// Part of a name, a role or a job title.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY narrowed)
    /// What each TeamRole is called, by number, so that roles are found by their names.
    Q_PROPERTY(QVariantMap roleWords READ roleWords WRITE setRoleWords NOTIFY narrowed)
    /// How many there are, whatever is typed.
    Q_PROPERTY(int allCount READ allCount NOTIFY allCountChanged)

public:
    /// As people::Role.
    enum TeamRole {
        Nurse = int(people::Role::Nurse),
        PledgeLead = int(people::Role::PledgeLead),
        MdtMember = int(people::Role::MdtMember),
        PatientRepresentative = int(people::Role::PatientRepresentative),
        Administrator = int(people::Role::Administrator),
    };
    Q_ENUM(TeamRole)
    /// As people::TeamError, for the page to explain; and what the form lacks.
    enum Problem {
        NameMissing = int(people::TeamError::NameMissing),
        TooLong = int(people::TeamError::TooLong),
        LastAdministrator = int(people::TeamError::LastAdministrator),
        NoUnit = int(people::TeamError::NoUnit),
        NotFound = int(people::TeamError::NotFound),
        NotStored = int(people::TeamError::NotStored),
        GivenMissing,
        FamilyMissing,
        RoleMissing,
    };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] QVariantMap roleWords() const { return m_roleWords; }
    void setRoleWords(const QVariantMap &words);
    [[nodiscard]] int allCount() const { return static_cast<int>(m_all.size()); }

    /// Adds where @p id is empty, else changes; @p teamRoles are of TeamRole. Somebody who had left is back. Emits stored,
    /// or refused once for each thing that is missing or wrong.
    Q_INVOKABLE void write(const QString &id, const QString &prefix, const QString &given, const QString &family,
                           const QList<int> &teamRoles, const QString &jobTitle);
    /// Somebody has left. Emits left or refused.
    Q_INVOKABLE void leave(const QString &id);
    /// The undo of leave.
    Q_INVOKABLE void comeBack(const QString &id);

Q_SIGNALS:
    void narrowed();
    void allCountChanged();
    void stored(const QString &id);
    void left(const QString &id);
    void refused(heard::models::TeamMembersModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<people::TeamMember>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QVector<people::TeamMember> listed(const QVector<people::TeamMember> &all) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    void refuse(people::TeamError error) { Q_EMIT refused(static_cast<Problem>(error)); }
    void setActive(const QString &id, bool active);
    /// Refuses what @p member lacks.
    [[nodiscard]] bool isWhole(const people::TeamMember &member);
    void narrow();
    [[nodiscard]] QVector<people::TeamMember> fitting() const;

    QString m_typed;
    QVariantMap m_roleWords;
    QVector<people::TeamMember> m_all;
};

} // namespace heard::models
