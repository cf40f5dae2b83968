#include "models/openedsession.h"

#include "people/invitecode.h"
#include "sync/signin.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace heard::models {

bool Session::isInviteCode(const QString &typed) const
{
    return people::InviteCode::parse(typed).has_value();
}

void Session::enrol(const QString &hub, const QString &inviteCode, const QString &secret)
{
    if (m_busy || (m_stage == Open && m_opened->account.isSignedIn()))
        return;
    setProblem(NoProblem);
    if (!isInviteCode(inviteCode))
        return setProblem(WrongCode);
    signIn(hub, {inviteCode, {}, {}}, secret);
}

void Session::joinTeam(const QString &hub, const QString &inviteCode, const QString &name, const QString &passphrase)
{
    if (m_busy || (m_stage == Open && m_opened->account.isSignedIn()))
        return;
    setProblem(NoProblem);
    if (!isInviteCode(inviteCode))
        return setProblem(WrongCode);
    if (name.trimmed().isEmpty())
        return setProblem(NameNeeded);
    if (passphrase.size() < shortestPassphrase())
        return setProblem(passphrase.isEmpty() ? SecretNeeded : SecretTooShort);
    signIn(hub, {inviteCode, name, passphrase}, passphrase);
}

void Session::signInTeam(const QString &hub, const QString &name, const QString &passphrase)
{
    if (m_busy || (m_stage == Open && m_opened->account.isSignedIn()))
        return;
    setProblem(NoProblem);
    if (name.trimmed().isEmpty())
        return setProblem(NameNeeded);
    // No passphrase can be as short, so that the hub need not be asked.
    if (passphrase.size() < shortestPassphrase())
        return setProblem(WrongSignIn);
    signIn(hub, {{}, name, passphrase}, passphrase);
}

void Session::signIn(const QString &hub, Proof proof, const QString &secret)
{
    const QUrl base = hubAddress().isEmpty() ? sync::baseFromWords(hub) : QUrl{hubAddress()};
    if (!base.isValid())
        return setProblem(NotAHub);
    setBusy(true);
    m_task = carryOutSignIn(base, std::move(proof), secret);
    m_task.start([this] { setBusy(false); });
}

sync::Task<sync::SyncResult<sync::Session>> Session::prove(sync::Server server, Proof proof) const
{
    const sync::SignIn signIn{m_transport, m_parts.clock};
    if (proof.name.isEmpty())
        co_return co_await signIn.withInviteCode(server, proof.inviteCode);
    if (proof.inviteCode.isEmpty())
        co_return co_await signIn.withPassphrase(server, proof.name, proof.passphrase);
    co_return co_await signIn.joinTeam(server, proof.inviteCode, proof.name, proof.passphrase);
}

sync::Task<void> Session::carryOutSignIn(QUrl hub, Proof proof, QString secret)
{
    // The store is made before the code is spent: a full disk must not cost her the code.
    const sync::Discovery discovery{m_transport};
    const auto server = co_await discovery.find(hub);
    if (!server) {
        tell(server.error());
        co_return;
    }
    const bool fresh = !m_opened;
    if (fresh && !makeStore(secret))
        co_return;
    auto session = co_await prove(*server, proof);
    if (session) {
        if (const auto kept = co_await m_opened->account.adopt(*std::move(session)); kept) {
            goOn();
            co_return;
        } else {
            tell(kept.error());
        }
    } else {
        tell(session.error(), proof.inviteCode.isEmpty());
    }
    if (fresh)
        removeEmptyStore();
}

bool Session::makeStore(const QString &secret)
{
    if (secret.isEmpty() && needsSecret()) {
        setProblem(SecretNeeded);
        return false;
    }
    const store::Key key = store::Key::random();
    if (const auto made = m_keyFile.create(key, secret); !made) {
        tell(made.error());
        return false;
    }
    if (openStore(key)) {
        // Opening the lock proves that what was just written opens again.
        if (const auto opened = m_lock.unlock(secret); opened)
            return true;
        else
            tell(opened.error());
    }
    removeEmptyStore();
    return false;
}

void Session::removeEmptyStore()
{
    // Made a moment ago and never signed in: it cannot hold a word of anybody's.
    m_opened.reset();
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u".key"_s})
        QFile::remove(m_parts.database + ending);
}

} // namespace heard::models
