#pragma once

#include "models/recordsmodel.h"
#include "models/support.h"

namespace heard::models {

/// What was agreed with a patient in the plan she has, to write what happened next.
struct AgreedAction {
    ResourceId id; ///< of the action
    care::CareAction action;
    bool overdue = false;

    bool operator==(const AgreedAction &) const = default;
};

/// The actions of the plan that came from a request and is shared.
class PlanActionsModel : public HEARD_RECORDS_MODEL(AgreedAction)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString request READ request WRITE setRequest NOTIFY requestChanged REQUIRED)
    /// There is a shared plan.
    Q_PROPERTY(bool found READ isFound NOTIFY planChanged)
    Q_PROPERTY(QString conversation READ conversation NOTIFY planChanged)
    Q_PROPERTY(QString author READ author NOTIFY planChanged)
    Q_PROPERTY(QDateTime sharedAt READ sharedAt NOTIFY planChanged)
    Q_PROPERTY(int delivery READ delivery NOTIFY planChanged)

public:
    using RecordsModel::RecordsModel;

    [[nodiscard]] QString request() const { return m_request.value; }
    void setRequest(const QString &id);
    [[nodiscard]] bool isFound() const { return !m_plan.id.isEmpty(); }
    [[nodiscard]] QString conversation() const { return m_plan.conversation; }
    [[nodiscard]] QString author() const { return m_plan.authorName; }
    [[nodiscard]] QDateTime sharedAt() const;
    [[nodiscard]] int delivery() const { return static_cast<int>(m_plan.delivery.state); }

    /// Emits toldNext or refused.
    Q_INVOKABLE void setHappenedNext(const QString &action, const QString &words);
    /// Emits refused where it cannot be kept.
    Q_INVOKABLE void setState(const QString &action, heard::models::Support::ActionState state);

Q_SIGNALS:
    void requestChanged();
    void planChanged();
    void toldNext(const QString &action);
    void refused(heard::models::Support::PlanProblem problem);

protected:
    [[nodiscard]] std::span<const Role<AgreedAction>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    ResourceId m_request;
    care::CarePlan m_plan;
};

} // namespace heard::models
