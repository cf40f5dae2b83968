#pragma once

#include "information/sending.h"
#include "models/recordsmodel.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace heard::models {

/// Asks the store when the next of what was sent to her whose device this is becomes visible, for @p then to wait for it;
/// nothing where none waits for its day.
void whenNextVisible(Device &device, QObject *context, const std::function<void(std::optional<Instant>)> &then);

/// What the team sent to the patient whose phone this is, latest first.
class SentPagesModel : public HEARD_RECORDS_MODEL(information::Sending)
{
    Q_OBJECT
    QML_ELEMENT
    /// Only the pack that goes with this appointment; empty for all.
    Q_PROPERTY(QString appointment READ appointment WRITE setAppointment NOTIFY appointmentChanged)
    /// The list is on screen; read again where it comes back.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)

public:
    using RecordsModel::RecordsModel;

    [[nodiscard]] QString appointment() const { return m_appointment.value; }
    void setAppointment(const QString &appointment);
    [[nodiscard]] bool isShown() const { return m_shown; }
    void setShown(bool shown);

Q_SIGNALS:
    void appointmentChanged();
    void shownChanged();

protected:
    [[nodiscard]] std::span<const Role<information::Sending>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    ResourceId m_appointment;
    bool m_shown = false;
};

} // namespace heard::models
