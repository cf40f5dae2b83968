#pragma once

#include "models/device.h"
#include "sync/invites.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// An invite code of the hub, as it is asked for and shown.
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
    enum Problem {
        NoProblem,
        Unreachable,
        NotAllowed,
        HasLeft, ///< a colleague without a role, or whose entry is not active
        NotAtHubYet,
        SignedOut
    };
    Q_ENUM(Problem)

    using QObject::QObject;
    /// Outside a page. @p device must outlive it.
    explicit Invitation(const Device &device) : m_given(&device) {}

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString code() const { return m_invite ? m_invite->code : QString{}; }
    [[nodiscard]] QDateTime expires() const { return m_invite ? m_invite->expires.toLocal() : QDateTime{}; }
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString link() const { return m_invite ? m_invite->link() : QString{}; }
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
    struct Whom {
        bool isPatient = true; ///< else a colleague
        ResourceId id;
    };

    [[nodiscard]] sync::Task<void> ask(Whom whom);
    void begin(const Whom &whom);
    [[nodiscard]] static Problem problemOf(sync::SyncError error, bool isPatient);

    [[nodiscard]] const Device *device() const { return m_given ? m_given : deviceOf(*this); }

    const Device *m_given = nullptr;
    std::optional<Whom> m_whom;
    std::optional<sync::Invite> m_invite;
    Problem m_problem = NoProblem;
    bool m_busy = false;
    sync::Task<void> m_task;
};

} // namespace heard::models
