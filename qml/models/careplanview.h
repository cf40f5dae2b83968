#pragma once

#include "models/concernwords.h"
#include "models/recordview.h"
#include "models/support.h"

#include <QDateTime>

namespace heard::models {

/// One thing that was agreed, as a page shows it.
class PlanAction final
{
    Q_GADGET
    QML_VALUE_TYPE(planAction)
    Q_PROPERTY(QString actionId MEMBER actionId)
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(QString agreed MEMBER agreed)
    Q_PROPERTY(QString who MEMBER who)
    /// Invalid where no day was set.
    Q_PROPERTY(QDateTime by MEMBER by)
    /// A Support.ActionState.
    Q_PROPERTY(int state MEMBER state)
    Q_PROPERTY(QString happenedNext MEMBER happenedNext)

public:
    PlanAction() = default;
    PlanAction(const care::CareAction &action, const care::ConcernList &list);

    QString actionId;
    QString about;
    QString agreed;
    QString who;
    QDateTime by;
    int state = 0;
    QString happenedNext;

    bool operator==(const PlanAction &) const = default;
};

/// A care plan that was shared: with the patient whose phone this is the latest, or the one with the given id.
class CarePlanView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString planId READ planId WRITE setPlanId NOTIFY planIdChanged)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString conversation READ conversation NOTIFY changed)
    Q_PROPERTY(QString author READ author NOTIFY changed)
    Q_PROPERTY(QDateTime sharedAt READ sharedAt NOTIFY changed)
    /// Values of type planAction.
    Q_PROPERTY(QVariantList actions READ actions NOTIFY changed)
    /// She has not opened it yet, as it is.
    Q_PROPERTY(bool unseen READ isUnseen NOTIFY changed)
    /// She has opened it, and what happened next was written since.
    Q_PROPERTY(bool wentOn READ hasGoneOn NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QString planId() const { return m_id.value; }
    void setPlanId(const QString &id);
    [[nodiscard]] bool isFound() const { return m_shown.has_value(); }
    [[nodiscard]] QString conversation() const { return plan().conversation; }
    [[nodiscard]] QString author() const { return plan().authorName; }
    [[nodiscard]] QDateTime sharedAt() const { return plan().sharedAt.value_or(plan().createdAt).toLocal(); }
    [[nodiscard]] QVariantList actions() const { return m_actions; }
    [[nodiscard]] bool isUnseen() const { return m_shown && m_shown->seen != care::PlanSeen::AsItIs; }
    [[nodiscard]] bool hasGoneOn() const { return m_shown && m_shown->seen == care::PlanSeen::Before; }

    /// She has opened it.
    Q_INVOKABLE void markSeen();

    void componentComplete() override;

Q_SIGNALS:
    void planIdChanged();
    void changed();

protected:
    [[nodiscard]] QStringList watchedTypes() const override { return {QStringLiteral("CarePlan")}; }
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    struct Shown {
        care::CarePlan plan;
        care::PlanSeen seen = care::PlanSeen::Never;
        bool operator==(const Shown &) const = default;
    };
    using Found = store::StoreResult<std::optional<care::CarePlan>>;

    [[nodiscard]] QFuture<Found> find(Device &device) const;
    void speak();
    [[nodiscard]] const care::CarePlan &plan() const;

    ResourceId m_id;
    std::optional<Shown> m_shown;
    QVariantList m_actions;
};

} // namespace heard::models
