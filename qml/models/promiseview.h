#pragma once

#include "models/promisecard.h"
#include "models/recordview.h"

namespace heard::models {

/// One published promise with what became of it so far.
class PromiseView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString promiseId READ promiseId WRITE setPromiseId NOTIFY promiseIdChanged REQUIRED)
    /// False where it was taken back.
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(heard::models::PromiseCard promise READ promise NOTIFY changed)
    /// "You said": the words it answers.
    Q_PROPERTY(QString issue READ issue NOTIFY changed)
    /// As pledge::GoalKind; -1 where it is not said.
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    /// planStep, in order.
    Q_PROPERTY(QVariantList milestones READ milestones NOTIFY changed)
    /// PromiseStep, oldest first.
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QString promiseId() const { return m_id.value; }
    void setPromiseId(const QString &id);
    [[nodiscard]] bool isFound() const { return m_found; }
    [[nodiscard]] PromiseCard promise() const { return m_promise; }
    [[nodiscard]] QString issue() const { return m_issue; }
    [[nodiscard]] int kind() const { return m_kind; }
    [[nodiscard]] QVariantList milestones() const { return m_milestones; }
    [[nodiscard]] QVariantList steps() const { return m_steps; }

Q_SIGNALS:
    void promiseIdChanged();
    void changed();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    ResourceId m_id;
    bool m_found = false;
    PromiseCard m_promise;
    QString m_issue;
    int m_kind = -1;
    QVariantList m_milestones;
    QVariantList m_steps;
};

} // namespace heard::models
