#pragma once

#include <QLockFile>
#include <QString>

namespace heard::desktop {

/// The folder in which one device keeps everything: database, key file, preferences. Held by one process at a time.
class Profile final {
public:
    explicit Profile(const QString &folder);

    /// False where the folder cannot be made or another process works in it. On any thread, once.
    [[nodiscard]] bool hold();

    /// Whether somebody has enrolled here.
    [[nodiscard]] bool isUsed() const;

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString database() const { return m_folder + QStringLiteral("/heard.db"); }
    [[nodiscard]] QString preferences() const { return m_folder + QStringLiteral("/preferences.ini"); }

private:
    QString m_folder;
    QLockFile m_lock;
};

} // namespace heard::desktop
