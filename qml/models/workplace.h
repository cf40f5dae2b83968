#pragma once

#include <QObject>

class QQmlEngine;

namespace heard::ports {
class Notifier;
}

namespace heard::models {

struct Device;

/// Where the models of one engine find the device they work with; the composition root sets it when the device is
/// unlocked and locked.
class Workplace final : public QObject
{
    Q_OBJECT

public:
    /// That of @p engine, which owns it.
    [[nodiscard]] static Workplace &of(QQmlEngine &engine);

    /// Null while the app is locked. @p device must outlive every model made meanwhile.
    void setDevice(Device *device) { m_device = device; }
    [[nodiscard]] Device *device() const { return m_device; }
    /// What rings here; null where nobody told. @p notifier must outlive every model.
    void setNotifier(const ports::Notifier *notifier) { m_notifier = notifier; }
    [[nodiscard]] const ports::Notifier *notifier() const { return m_notifier; }

private:
    using QObject::QObject;

    Device *m_device = nullptr;
    const ports::Notifier *m_notifier = nullptr;
};

} // namespace heard::models
