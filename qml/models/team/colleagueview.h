#pragma once

#include "models/recordview.h"
#include "people/teammember.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Who works at this desktop.
class ColleagueView : public RecordView
{
    Q_OBJECT
    QML_ELEMENT
    /// "Sister Grace Okafor"
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString jobTitle READ jobTitle NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QString name() const { return m_member.name(); }
    [[nodiscard]] QString jobTitle() const { return m_member.jobTitle; }

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
