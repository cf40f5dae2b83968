#include "models/session.h"

#include "models/openedsession.h"
#include "store/setaside.h"
#include "sync/awaiting.h"

#include <QFile>
#include <QThread>

namespace heard::models {

namespace {

/// With the lock in sight, once what stands in the way is mended.
bool canBeTriedAgain(store::KeyError error)
{
    return error == store::KeyError::WrongPassphrase || error == store::KeyError::TooManyTries
        || error == store::KeyError::PassphraseNeeded || error == store::KeyError::DiskFull;
}

bool isHeld(std::optional<sync::SyncError> problem)
{
    return problem == sync::SyncError::ServerFault || problem == sync::SyncError::Busy;
}

} // namespace

Session::Session(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_transport(parts.network),
      m_keyFile(store::KeyFile::pathBeside(parts.database), parts.vault, parts.clock), m_lock(m_keyFile, parts.clock)
{
    connect(&m_lock, &store::AppLock::lockedChanged, this, [this](bool locked) {
        if (locked && m_stage == Open)
            settle(Locked);
    });
    // The clock is asked again and again: timers stand still while a device sleeps.
    m_patience.setInterval(std::chrono::seconds{1});
    connect(&m_patience, &QTimer::timeout, this, &Session::endWait);
}

Session::~Session() = default;

void Session::begin()
{
    setProblem(NoProblem);
    // Cut off after the old store was put aside, before the new one was in its place.
    if (!store::putInPlace(pathOfBeside(), m_parts.database)) {
        setProblem(CannotWrite);
        settle(Unreadable);
        return;
    }
    const auto protection = m_keyFile.protection();
    if (protection) {
        if (*protection == store::Protection::Keychain)
            unlock({});
        else
            settle(Locked);
        return;
    }
    if (protection.error().error != store::KeyError::Missing || QFile::exists(m_parts.database)) {
        tell(protection.error());
        settle(Unreadable);
        return;
    }
    settle(NoProfile);
}

QString Session::hubAddress() const
{
    if (!m_parts.hub.isEmpty())
        return m_parts.hub.toString();
    return m_opened && !m_startingAnew && m_opened->account.session() ? m_opened->account.session()->base.toString() : QString{};
}

bool Session::isLockable() const
{
    const auto protection = m_keyFile.protection();
    return protection && *protection != store::Protection::Keychain;
}

int Session::shortestSecret() const
{
    return static_cast<int>(needsSecret() ? store::KeyFile::shortestPassphrase : store::KeyFile::shortestPin);
}

Session::Connection Session::connection() const
{
    if (!m_opened)
        return Offline;
    switch (m_opened->courier.state().phase) {
    case sync::SyncState::Phase::Waiting:
    case sync::SyncState::Phase::Syncing: return Syncing;
    case sync::SyncState::Phase::UpToDate: return UpToDate;
    case sync::SyncState::Phase::Offline: return isHeld(m_opened->courier.state().problem) ? Held : Offline;
    case sync::SyncState::Phase::SignedOut: return SignedOut;
    case sync::SyncState::Phase::Blocked: break;
    }
    return Blocked;
}

QDateTime Session::upToDateAt() const
{
    return m_opened && m_opened->courier.state().upToDateAt ? m_opened->courier.state().upToDateAt->toLocal() : QDateTime{};
}

int Session::waiting() const
{
    return m_opened ? m_opened->courier.state().outbox.waiting : 0;
}

int Session::needsDecision() const
{
    if (!m_opened)
        return 0;
    const store::OutboxCount &outbox = m_opened->courier.state().outbox;
    return outbox.parked + outbox.conflicts;
}

qreal Session::progress() const
{
    if (!m_opened || !m_opened->courier.state().firstDownload)
        return -1;
    const sync::Progress &progress = *m_opened->courier.state().firstDownload;
    return progress.total > 0 ? static_cast<qreal>(progress.done) / static_cast<qreal>(progress.total) : 0;
}

Device *Session::device() const
{
    return m_stage == Open ? &m_opened->device : nullptr;
}

bool Session::openStore(const store::Key &key)
{
    return takeStore(store::Database::open(m_parts.database, key, m_parts.clock));
}

sync::Task<void> Session::openStoreAside(store::Key key)
{
    auto opening = sync::doneOn(*QThreadPool::globalInstance(),
                                [path = m_parts.database, key, &clock = m_parts.clock, home = QThread::currentThread()] {
        auto database = store::Database::open(path, key, clock);
        if (database)
            (*database)->moveToThread(home);
        return database;
    });
    if (takeStore(co_await sync::answerOf(std::move(opening))))
        co_await readAccount();
    else
        settle(Unreadable);
}

bool Session::takeStore(store::StoreResult<std::unique_ptr<store::Database>> database)
{
    if (!database) {
        tell(database.error());
        return false;
    }
    m_opened = std::make_unique<Opened>(*std::move(database), m_transport, m_parts);
    connect(&m_opened->courier, &sync::Courier::stateChanged, this, &Session::connectionChanged);
    return true;
}

void Session::unlock(const QString &secret)
{
    if (m_busy || m_stage == Open)
        return;
    setProblem(NoProblem);
    const auto key = m_lock.unlock(secret);
    if (!key) {
        tell(key.error());
        settle(canBeTriedAgain(key.error().error) ? Locked : Unreadable);
        return;
    }
    if (m_opened)
        return goOn();
    setBusy(true);
    m_task = openStoreAside(*key);
    m_task.start([this] { setBusy(false); });
}

void Session::beginAnew()
{
    if (m_busy)
        return;
    if (m_stage == Locked) {
        m_startingAnew = true;
    } else if (m_stage == Unreadable && (m_problem == StoreDamaged || m_problem == StoreUnopened || m_problem == KeyMissing)) {
        m_opened.reset();
        if (!store::setAside(m_parts.database, m_parts.clock.now()))
            return setProblem(CannotWrite);
    } else {
        return;
    }
    setProblem(NoProblem);
    Q_EMIT hubAddressChanged();
    settle(NoProfile);
}

void Session::leaveAnew()
{
    if (m_busy || !m_startingAnew)
        return;
    m_startingAnew = false;
    setProblem(NoProblem);
    Q_EMIT hubAddressChanged();
    settle(Locked);
}

sync::Task<void> Session::readAccount()
{
    const auto loaded = co_await m_opened->account.load();
    if (!loaded) {
        setProblem(StoreDamaged);
        settle(Unreadable);
    } else if (!m_opened->account.session()) {
        // Enrolment was cut off before the hub answered: it begins again, into the store that is there.
        settle(NoProfile);
    } else {
        goOn();
    }
}

void Session::goOn()
{
    const sync::Session &session = *m_opened->account.session();
    m_opened->device.patient = {session.patient};
    m_opened->device.practitioner = ResourceId::ofReference(session.fhirUser, u"Practitioner");
    Q_EMIT hubAddressChanged();
    settle(Open);
    if (m_mayConnect)
        startCouriers();
}

void Session::goOnline()
{
    if (!std::exchange(m_mayConnect, true) && m_stage == Open)
        startCouriers();
}

void Session::startCouriers()
{
    m_opened->courier.setForeground(m_foreground);
    m_opened->letters.setForeground(m_foreground);
    if (std::exchange(m_opened->started, true))
        return m_opened->courier.wake();
    m_opened->courier.start();
    if (!m_opened->account.session()->patient.isEmpty())
        m_opened->letters.start();
}

void Session::lock()
{
    if (const auto locked = m_lock.lock(); !locked)
        tell(locked.error());
}

void Session::changeSecret(const QString &current, const QString &next)
{
    setProblem(NoProblem);
    const auto changed = m_keyFile.changePassphrase(current, next);
    if (!changed)
        return tell(changed.error());
    Q_EMIT secretChanged();
    Q_EMIT stageChanged();
}

void Session::signOut()
{
    if (m_busy || !m_opened)
        return;
    setBusy(true);
    m_task = carryOutSignOut();
    m_task.start([this] { setBusy(false); });
}

sync::Task<void> Session::carryOutSignOut()
{
    // Offline the tokens are gone here all the same, and at the hub they expire by themselves.
    if (const auto told = co_await m_opened->account.signOut(); !told && told.error().error == sync::SyncError::StoreFailed)
        tell(told.error());
    m_opened->courier.wake();
}

void Session::syncNow()
{
    if (m_opened)
        m_opened->courier.wake();
}

void Session::setForeground(bool foreground)
{
    m_foreground = foreground;
    if (!m_opened)
        return;
    m_opened->courier.setForeground(foreground);
    m_opened->letters.setForeground(foreground);
}

void Session::touch()
{
    m_lock.touch();
}

void Session::settle(Stage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    Q_EMIT deviceChanged();
    Q_EMIT stageChanged();
}

void Session::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void Session::setProblem(Problem problem, int retryAfter)
{
    if (problem == m_problem && retryAfter == m_retryAfter)
        return;
    m_problem = problem;
    m_retryAfter = retryAfter;
    m_retryAt = m_parts.clock.now() + std::chrono::seconds{retryAfter};
    if (retryAfter > 0)
        m_patience.start();
    else
        m_patience.stop();
    Q_EMIT problemChanged();
}

void Session::endWait()
{
    if (m_parts.clock.now() >= m_retryAt)
        setProblem(m_problem);
}

} // namespace heard::models
