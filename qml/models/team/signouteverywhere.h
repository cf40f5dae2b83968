#pragma once

#include "models/device.h"
#include "sync/signins.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Signs a patient or colleague out on every device of hers: what a page asks of the hub, and how that went.
class SignOutEverywhere : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool done READ isDone NOTIFY changed)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed)

public:
    enum Problem { NoProblem, Unreachable, NotAllowed, NotAtHubYet, SignedOut };
    Q_ENUM(Problem)

    using QObject::QObject;
    /// Outside a page. @p device must outlive it.
    explicit SignOutEverywhere(const Device &device) : m_given(&device) {}

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] Problem problem() const { return m_problem; }

    Q_INVOKABLE void patient(const QString &id);
    /// @p id is a Practitioner's.
    Q_INVOKABLE void colleague(const QString &id);
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    void begin(bool isPatient, const ResourceId &id);
    [[nodiscard]] sync::Task<void> ask(bool isPatient, ResourceId id);
    [[nodiscard]] static Problem problemOf(sync::SyncError error);

    [[nodiscard]] const Device *device() const { return m_given ? m_given : deviceOf(*this); }

    const Device *m_given = nullptr;
    Problem m_problem = NoProblem;
    bool m_busy = false;
    bool m_done = false;
    sync::Task<void> m_task;
};

} // namespace heard::models
