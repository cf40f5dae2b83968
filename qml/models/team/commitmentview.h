#pragma once

#include "models/planstep.h"
#include "models/recordview.h"
#include "models/team/boardmodel.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// One commitment of the board with its issue, as the team works on it.
class CommitmentView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString commitmentId READ commitmentId WRITE setCommitmentId NOTIFY commitmentIdChanged REQUIRED)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString issueId READ issueId NOTIFY changed)
    Q_PROPERTY(QString issueWords READ issueWords NOTIFY changed)
    Q_PROPERTY(QString plan READ plan NOTIFY changed)
    Q_PROPERTY(int state READ state NOTIFY changed)
    Q_PROPERTY(bool hasMonth READ hasMonth NOTIFY changed)
    Q_PROPERTY(QDateTime by READ by NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(int audience READ audience NOTIFY changed)
    Q_PROPERTY(bool overdue READ isOverdue NOTIFY changed)
    Q_PROPERTY(int publication READ publication NOTIFY changed)
    /// A BoardModel.Kind.
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    /// A BoardModel.Reason.
    Q_PROPERTY(int unableReason READ unableReason NOTIFY changed)
    Q_PROPERTY(QString ownerId READ ownerId NOTIFY changed)
    Q_PROPERTY(QString ownerName READ ownerName NOTIFY changed)
    /// Hours; negative where nobody has said.
    Q_PROPERTY(double effort READ effort NOTIFY changed)
    /// planStep, in order.
    Q_PROPERTY(QVariantList milestones READ milestones NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QString commitmentId() const { return m_id.value; }
    void setCommitmentId(const QString &id);
    [[nodiscard]] bool isFound() const { return m_shown.has_value(); }
    [[nodiscard]] QString issueId() const { return m_shown ? m_shown->issue.id.value : QString{}; }
    [[nodiscard]] QString issueWords() const { return m_shown ? m_shown->issue.words : QString{}; }
    [[nodiscard]] QString plan() const { return commitment().plan; }
    [[nodiscard]] int state() const { return static_cast<int>(commitment().state); }
    [[nodiscard]] bool hasMonth() const { return commitment().by.has_value(); }
    /// The first day of the month; invalid where there is none.
    [[nodiscard]] QDateTime by() const { return hasMonth() ? commitment().by->firstDay().startOfDay() : QDateTime{}; }
    [[nodiscard]] QString reason() const { return commitment().reason; }
    [[nodiscard]] int audience() const { return static_cast<int>(commitment().audience); }
    [[nodiscard]] bool isOverdue() const { return m_shown && m_shown->overdue; }
    [[nodiscard]] int publication() const;
    [[nodiscard]] int kind() const { return commitment().kind ? static_cast<int>(*commitment().kind) : BoardModel::NoKind; }
    [[nodiscard]] int unableReason() const;
    [[nodiscard]] QString ownerId() const { return commitment().owner.value; }
    [[nodiscard]] QString ownerName() const { return commitment().ownerName; }
    [[nodiscard]] double effort() const { return commitment().effort.value_or(-1); }
    [[nodiscard]] QVariantList milestones() const { return planSteps(commitment().milestones); }

Q_SIGNALS:
    void commitmentIdChanged();
    void changed();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    struct Shown {
        pledge::Issue issue;
        pledge::BoardCommitment commitment;
        bool overdue = false;
        bool operator==(const Shown &) const = default;
    };
    [[nodiscard]] const pledge::Commitment &commitment() const;

    ResourceId m_id;
    std::optional<Shown> m_shown;
};

} // namespace heard::models
