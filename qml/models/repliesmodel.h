#pragma once

#include "models/recordsmodel.h"
#include "voice/reply.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What the team answered to one thing a patient said, in order.
class RepliesModel : public HEARD_RECORDS_MODEL(voice::Reply)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString feedback READ feedback WRITE setFeedback NOTIFY feedbackChanged REQUIRED)

public:
    using RecordsModel::RecordsModel;

    [[nodiscard]] QString feedback() const { return m_feedback.value; }
    void setFeedback(const QString &feedback);

    /// The patient has them before her eyes.
    Q_INVOKABLE void markAllRead();

Q_SIGNALS:
    void feedbackChanged();

protected:
    [[nodiscard]] std::span<const Role<voice::Reply>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    ResourceId m_feedback;
};

} // namespace heard::models
