#pragma once

#include "models/recordview.h"
#include "people/teammember.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Who works at this desktop.
class ColleagueView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    /// "Sister Grace Okafor"
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString jobTitle READ jobTitle NOTIFY changed)
    Q_PROPERTY(QString practitionerId READ practitionerId NOTIFY changed)
    Q_PROPERTY(bool administrator READ isAdministrator NOTIFY changed)
    /// Whether her roles let her change who works here.
    Q_PROPERTY(bool leads READ leads NOTIFY changed)
    /// Whether her roles let her write down what patients said.
    Q_PROPERTY(bool writesDown READ writesDown NOTIFY changed)
    /// Whether her roles let her look after patients: read and answer them, book, and write in their records.
    Q_PROPERTY(bool cares READ cares NOTIFY changed)
    /// Of the wider team: she works on the pledge, reads what was said, and looks after no patient.
    Q_PROPERTY(bool ofWiderTeam READ isOfWiderTeam NOTIFY changed)
    /// She speaks for patients and is nothing else here: she sees the pledge and no patients.
    Q_PROPERTY(bool representative READ isRepresentative NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QString name() const { return m_member.name(); }
    [[nodiscard]] QString jobTitle() const { return m_member.jobTitle; }
    [[nodiscard]] QString practitionerId() const { return m_member.id.value; }
    [[nodiscard]] bool isAdministrator() const { return m_member.roles.contains(people::Role::Administrator); }
    [[nodiscard]] bool leads() const;
    [[nodiscard]] bool writesDown() const;
    [[nodiscard]] bool cares() const;
    [[nodiscard]] bool isOfWiderTeam() const;
    [[nodiscard]] bool isRepresentative() const { return m_member.roles == QVector{people::Role::PatientRepresentative}; }

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &, const ResourceId &) override {}

private:
    people::TeamMember m_member;
};

} // namespace heard::models
