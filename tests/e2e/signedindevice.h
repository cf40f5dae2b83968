#pragma once

#include "fakes/waiting.h"
#include "sync/courier.h"

#include <QNetworkAccessManager>

namespace heard::tests {

/// Says on the standard output what this program is about to do, or has done.
void print(const QString &line);
/// Ends this program at once, without a chance to clean up.
[[noreturn]] void giveUp(const QString &why);
/// What @p result holds; a failure gives up.
template <typename T, typename E>
T must(Result<T, E> result, const char *what)
{
    if (!result)
        giveUp(QLatin1String{what});
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// A network that names each kind of request before it is made: "uploading", "downloading", "renewing".
class NamingNetwork final : public QNetworkAccessManager {
protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;
};

/// A device without a screen in a program of its own, signed in at a hub: a real store and real sync.
class SignedInDevice final {
public:
    /// Opens @p folder. Signs in with @p code where nobody is signed in yet: tries until the hub answers.
    SignedInDevice(const QString &folder, const QUrl &base, const QString &code, const QStringList &types, sync::Pace pace);

    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] sync::Account &account() { return m_account; }
    [[nodiscard]] sync::Courier &courier() { return m_courier; }
    [[nodiscard]] const sync::Transport &transport() const { return m_transport; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const sync::Session &session() const { return *m_account.session(); }

    /// Syncs until nothing waits any more; gives up, saying what waits, where that does not come.
    void finish();

private:
    void signIn(const QUrl &base, const QString &code);
    [[nodiscard]] QString whatWaits();

    const SystemClock m_clock;
    std::unique_ptr<store::Database> m_database;
    NamingNetwork m_network;
    const sync::Transport m_transport{m_network};
    sync::Account m_account;
    sync::Courier m_courier;
};

} // namespace heard::tests
