#pragma once

#include "models/recordview.h"
#include "models/team/boardmodel.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// One "you said" of the board, as the team works on it.
class IssueView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString issueId READ issueId WRITE setIssueId NOTIFY issueIdChanged REQUIRED)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(bool alreadyKnown READ isAlreadyKnown NOTIFY changed)
    /// A BoardModel.Publication.
    Q_PROPERTY(int publication READ publication NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QString issueId() const { return m_id.value; }
    void setIssueId(const QString &id);
    [[nodiscard]] bool isFound() const { return m_shown.has_value(); }
    [[nodiscard]] QString words() const { return m_shown ? m_shown->issue.words : QString{}; }
    [[nodiscard]] bool isAlreadyKnown() const { return m_shown && m_shown->issue.alreadyKnown; }
    [[nodiscard]] int publication() const;

Q_SIGNALS:
    void issueIdChanged();
    void changed();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    ResourceId m_id;
    std::optional<pledge::BoardIssue> m_shown;
};

} // namespace heard::models
