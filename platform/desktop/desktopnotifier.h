#pragma once

#include "noticememory.h"
#include "ports/notifier.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace heard::desktop {

/// Shows notices where the desktop shows all of them: org.freedesktop.Notifications on the session bus.
class DesktopNotifier final : public QObject, public ports::Notifier {
    Q_OBJECT

public:
    /// @p memory is the file of a NoticeMemory; by itself one that goes when the person signs out of this computer.
    explicit DesktopNotifier(const QDBusConnection &bus = QDBusConnection::sessionBus(), const QString &memory = {},
                             QObject *parent = nullptr);

    /// False where there is no session bus, or nobody on it who shows notices.
    [[nodiscard]] bool allowed() const override;
    /// Notices for later are not for a desktop: Bell waits until they are due.
    void show(const ports::Notice &notice, const Then &then) override;
    /// Also one that was shown before a restart.
    void withdraw(const QString &id) override;

private:
    /// A notice on the screen, or on its way there.
    struct Shown {
        quint32 number = 0; ///< the desktop's; 0 until it has answered
        QString desktop;    ///< who gave the number
        std::optional<ports::Notice> next; ///< to be shown in its place once it has
        Then then{}; ///< of the next
        bool withdrawn = false;
    };

    void send(const ports::Notice &notice, const Then &then);
    void answered(const QString &id, quint32 number, const Then &then);
    static void giveUp(Shown &shown);
    void close(quint32 number);
    [[nodiscard]] QString desktop() const;

    QDBusConnection m_bus;
    NoticeMemory m_memory;
    QHash<QString, Shown> m_shown; ///< by the notice's id
};

} // namespace heard::desktop
