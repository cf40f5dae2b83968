#pragma once

#include "models/device.h"
#include "sync/failure.h"
#include "sync/task.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Asks the hub for an invite code. Codes are made there, so this works online only.
class Invitation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// "K7QM 4T9P X"; empty until there is one.
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QDateTime expires READ expires NOTIFY changed)
    /// The hub's address, to be typed where the phone does not know it.
    Q_PROPERTY(QString address READ address NOTIFY changed)
    /// What the square code holds: address and code.
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed)

public:
    enum Problem { NoProblem, Unreachable, NotAllowed, NotAtHubYet, SignedOut };
    Q_ENUM(Problem)

    using QObject::QObject;
    /// Outside a page. @p device must outlive it.
    explicit Invitation(const Device &device) : m_given(&device) {}

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] QDateTime expires() const { return m_expires; }
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString link() const;
    [[nodiscard]] Problem problem() const { return m_problem; }

    Q_INVOKABLE void invitePatient(const QString &id);
    /// @p id is a Practitioner's.
    Q_INVOKABLE void inviteColleague(const QString &id);
    Q_INVOKABLE void again();
    /// The code leaves the screen and the memory.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] sync::Task<void> ask(QString path);
    void begin(const QString &path);
    void take(const QByteArray &parameters);
    void tell(const sync::Failure &failure);

    [[nodiscard]] const Device *device() const { return m_given ? m_given : deviceOf(*this); }

    const Device *m_given = nullptr;
    QString m_path;
    QString m_code;
    QDateTime m_expires;
    Problem m_problem = NoProblem;
    bool m_busy = false;
    sync::Task<void> m_task;
};

} // namespace heard::models
