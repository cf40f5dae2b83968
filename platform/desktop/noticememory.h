#pragma once

#include <QString>

namespace heard::desktop {

/// Remembers through a restart which number the desktop gave to a notice, so that it can still be taken back. What is kept
/// tells nobody what a notice was about.
class NoticeMemory final {
public:
    /// @p path is a file that need not outlive the person's session on this computer; empty to remember nothing.
    explicit NoticeMemory(QString path) : m_path(std::move(path)) {}

    /// @p desktop names who numbers the notices: numbers of another one mean nothing to it, and are forgotten. Empty where
    /// nobody does.
    void keep(const QString &desktop, const QString &notice, quint32 number);
    /// Forgets it too; 0 where @p desktop does not show it.
    [[nodiscard]] quint32 take(const QString &desktop, const QString &notice);

private:
    QString m_path;
};

} // namespace heard::desktop
