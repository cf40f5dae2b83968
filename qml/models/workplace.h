#pragma once

#include <QObject>

class QQmlEngine;

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

private:
    using QObject::QObject;

    Device *m_device = nullptr;
};

} // namespace heard::models
