#pragma once

#include "care/reminders.h"
#include "models/recordsmodel.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What will ring, soonest first: what a patient can trust to happen. Then her own times that cannot ring.
class PlannedRemindersModel : public HEARD_RECORDS_MODEL(care::PlannedReminder)
{
    Q_OBJECT
    QML_ELEMENT
    /// The device shows no notices, so that none of them is seen outside the app.
    Q_PROPERTY(bool silent READ isSilent NOTIFY silentChanged)

public:
    using RecordsModel::RecordsModel;

    [[nodiscard]] bool isSilent() const { return m_silent; }

Q_SIGNALS:
    void silentChanged();

protected:
    [[nodiscard]] std::span<const Role<care::PlannedReminder>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    void listen();

    bool m_silent = false;
};

} // namespace heard::models
