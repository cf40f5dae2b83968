#include "models/openedsession.h"

#include "people/invitecode.h"
#include "store/setaside.h"
#include "sync/signin.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace heard::models {

struct Session::Beside {
    Beside(std::unique_ptr<store::Database> opened, const sync::Transport &transport, const Clock &clock)
        : database(std::move(opened)), account(*database, transport, clock)
    {
    }

    std::unique_ptr<store::Database> database;
    sync::Account account;
};

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
    if (m_startingAnew) {
        co_await signInAnew(*server, std::move(proof), std::move(secret));
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
    if (fresh) {
        m_opened.reset();
        removeEmptyStore(m_parts.database);
    }
}

sync::Task<void> Session::signInAnew(sync::Server server, Proof proof, QString secret)
{
    auto beside = makeBeside(secret);
    if (!beside)
        co_return;
    auto session = co_await prove(std::move(server), proof);
    bool taken = false;
    if (session) {
        const auto kept = co_await beside->account.adopt(*std::move(session));
        taken = kept.has_value();
        if (!taken)
            tell(kept.error());
    } else {
        tell(session.error(), proof.inviteCode.isEmpty());
    }
    beside.reset();
    if (!taken)
        removeEmptyStore(pathOfBeside());
    else if (takeBeside(secret))
        co_await readAccount();
}

QString Session::pathOfBeside() const
{
    return m_parts.database + u".next"_s;
}

std::unique_ptr<Session::Beside> Session::makeBeside(const QString &secret)
{
    if (secret.isEmpty() && needsSecret()) {
        setProblem(SecretNeeded);
        return {};
    }
    const QString path = pathOfBeside();
    removeEmptyStore(path);
    store::KeyFile keyFile{store::KeyFile::pathBeside(path), m_parts.vault, m_parts.clock};
    const store::Key key = store::Key::random();
    // Opening it proves that what was just written opens again.
    const auto opened = keyFile.create(key, secret).and_then([&] { return keyFile.open(secret); });
    if (!opened) {
        tell(opened.error());
    } else if (auto database = store::Database::open(path, *opened, m_parts.clock); database) {
        return std::make_unique<Beside>(*std::move(database), m_transport, m_parts.clock);
    } else {
        tell(database.error());
    }
    removeEmptyStore(path);
    return {};
}

bool Session::takeBeside(const QString &secret)
{
    m_opened.reset();
    if (!store::setAside(m_parts.database, m_parts.clock.now()) || !store::putInPlace(pathOfBeside(), m_parts.database)) {
        setProblem(CannotWrite);
        return false;
    }
    m_startingAnew = false;
    const auto key = m_lock.unlock(secret);
    if (!key)
        tell(key.error());
    if (key && openStore(*key))
        return true;
    settle(Unreadable);
    return false;
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
    m_opened.reset();
    removeEmptyStore(m_parts.database);
    return false;
}

void Session::removeEmptyStore(const QString &path) const
{
    // Made a moment ago and never signed in: it cannot hold a word of anybody's.
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u".key"_s})
        QFile::remove(path + ending);
}

} // namespace heard::models
