#include "sync/courier.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(courierLog, "heard.sync")

using namespace Qt::StringLiterals;

namespace heard::sync {

namespace {

constexpr auto reconciledSetting = "reconciled"_L1;
constexpr auto untilSomebodySignsIn = std::chrono::hours{1};

/// The server is there but cannot take this now; it may still give.
bool onlyUpwards(SyncError error)
{
    return error == SyncError::Busy || error == SyncError::ServerFault || error == SyncError::Unreadable;
}

} // namespace

Courier::Courier(store::Database &database, const Transport &transport, Account &account, const Clock &clock,
                 QStringList types, Pace pace)
    : m_database(database)
    , m_account(account)
    , m_clock(clock)
    , m_pace(pace)
    , m_discovery(transport)
    , m_client(transport, account)
    , m_uploader(database, m_client)
    , m_downloader(database, m_client, std::move(types))
    , m_passes(database, m_client, clock)
    , m_openings(database, m_client)
    , m_backoff(pace.firstRetry, pace.longestRetry)
{
    m_downloader.onProgress([this](Progress progress) {
        SyncState state = m_state;
        state.firstDownload = progress;
        tell(state);
    });
    connect(&m_database, &store::Database::changed, this, &Courier::countSoon);
}

void Courier::start()
{
    m_running = comeAndGo();
    m_running.start([] {});
}

void Courier::wake()
{
    m_backoff.reset();
    m_notBefore = QDeadlineTimer{};
    m_bell.ring();
}

void Courier::setForeground(bool foreground)
{
    m_foreground = foreground;
    if (foreground)
        m_bell.ring();
}

Task<void> Courier::comeAndGo()
{
    co_await countOutbox();
    while (true) {
        const SyncResult<void> done = co_await syncOnce();
        bool rung = co_await m_bell.rungWithin(pauseAfter(done));
        // A server that asked for time gets it, whatever was written meanwhile.
        while (rung && !m_notBefore.hasExpired())
            rung = co_await m_bell.rungWithin(std::chrono::milliseconds{m_notBefore.remainingTime()});
    }
}

Task<SyncResult<void>> Courier::syncOnce()
{
    const Turnstile::Turn turn = co_await m_rounds.turn();
    SyncState begun = m_state;
    // Whoever is signed out stays so until she signs in: what asks her to must not vanish while she types.
    const bool signedOut = m_account.session() && !m_account.isSignedIn();
    if (begun.phase != SyncState::Phase::UpToDate && !signedOut)
        begun.phase = SyncState::Phase::Syncing;
    begun.nextTry.reset();
    tell(begun);
    const SyncResult<void> done = co_await round();
    co_await countOutbox();
    tell(done);
    co_return done;
}

Task<SyncResult<void>> Courier::round()
{
    if (!m_account.session()) {
        if (SyncResult<void> loaded = co_await m_account.load(); !loaded)
            co_return loaded;
    }
    if (!m_account.isSignedIn())
        co_return failed(Failure{SyncError::SignedOut});
    if (!m_server) {
        if (SyncResult<void> met = co_await meetServer(); !met)
            co_return met;
    }
    SyncResult<void> carried = co_await carry();
    if (!carried)
        co_return carried;
    if (!m_account.session()->patient.isEmpty()) {
        if (SyncResult<void> brought = co_await m_passes.bringTodays(m_server->passKey); !brought)
            co_return brought;
    }
    if (SyncResult<void> told = co_await m_openings.sendAll(*m_server); !told)
        co_return told;
    co_return co_await reconcileIfDue();
}

Task<SyncResult<void>> Courier::meetServer()
{
    SyncResult<Server> server = co_await m_discovery.find(m_account.session()->base);
    if (!server)
        co_return failed(server.error());
    m_downloader.setServer(*server);
    m_server = *std::move(server);
    co_return SyncResult<void>{};
}

Task<SyncResult<void>> Courier::carry()
{
    const SyncResult<int> sent = co_await m_uploader.sendAll();
    if (!sent && !onlyUpwards(sent.error().error))
        co_return failed(sent.error());
    m_downloader.setScope(m_account.session()->scope);
    const SyncResult<int> fetched = co_await m_downloader.fetchNew();
    if (!fetched)
        co_return failed(fetched.error());
    if (!sent)
        co_return failed(sent.error());
    co_return SyncResult<void>{};
}

Task<SyncResult<void>> Courier::reconcileIfDue()
{
    auto reading = m_database.read([](store::Reader &reader) { return reader.setting(reconciledSetting); });
    const auto last = co_await answerOf(std::move(reading));
    if (!last)
        co_return failed(storeFailure(last.error()));
    const auto at = *last ? Instant::fromIso(**last) : std::nullopt;
    const Instant now = m_clock.now();
    const bool fresh = at && *at <= now && now - *at < m_pace.reconcile;
    const bool asked = m_reconcileDue || m_downloader.needsReconcile();
    if (fresh && !asked)
        co_return SyncResult<void>{};
    // Just read for the first time: there is nothing yet that could be absent.
    if (at || asked) {
        const SyncResult<int> reconciled = co_await m_downloader.reconcile();
        if (!reconciled)
            co_return failed(reconciled.error());
    }
    auto writing = m_database.write(
        [now](store::Writer &writer) { return writer.setSetting(reconciledSetting, now.toIso()); });
    const auto done = co_await answerOf(std::move(writing));
    if (!done)
        co_return failed(storeFailure(done.error()));
    m_reconcileDue = false;
    co_return SyncResult<void>{};
}

void Courier::countSoon()
{
    m_countAgain = true;
    if (m_counting.isRunning())
        return;
    m_counting = countOutbox();
    m_counting.start([] {});
}

Task<void> Courier::countOutbox()
{
    do {
        m_countAgain = false;
        auto reading = m_database.read([](store::Reader &reader) {
            return store::LocalChanges{reader.connection()}.countByState();
        });
        const auto count = co_await answerOf(std::move(reading));
        if (!count) {
            qCWarning(courierLog, "cannot count what waits: %s", qPrintable(count.error().detail));
            co_return;
        }
        if (count->waiting > m_state.outbox.waiting)
            m_bell.ring();
        SyncState state = m_state;
        state.outbox = *count;
        tell(state);
    } while (m_countAgain);
}

void Courier::tell(const SyncResult<void> &round)
{
    SyncState state = m_state;
    state.firstDownload.reset();
    state.problem.reset();
    if (round) {
        state.phase = SyncState::Phase::UpToDate;
        state.upToDateAt = m_clock.now();
    } else {
        const SyncError error = round.error().error;
        state.problem = error;
        state.phase = error == SyncError::SignedOut ? SyncState::Phase::SignedOut
            : isTransient(error)                    ? SyncState::Phase::Offline
                                                    : SyncState::Phase::Blocked;
        qCInfo(courierLog, "round failed: error %d status %d", static_cast<int>(error), round.error().status);
    }
    tell(state);
}

void Courier::tell(SyncState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    QMetaObject::invokeMethod(this, &Courier::stateChanged, Qt::QueuedConnection);
}

std::chrono::milliseconds Courier::pauseAfter(const SyncResult<void> &round)
{
    if (round) {
        m_backoff.reset();
        if (!m_foreground)
            return m_pace.background;
        return m_server && m_server->tellsNewsInOne() ? m_pace.foreground : m_pace.foregroundByType;
    }
    const Failure &failure = round.error();
    if (failure.error == SyncError::SignedOut)
        return untilSomebodySignsIn;
    const auto asked = failure.retryAfter.value_or(std::chrono::milliseconds{0});
    const auto pause = m_backoff.next(asked);
    m_notBefore = failure.retryAfter ? QDeadlineTimer{asked} : QDeadlineTimer{};
    SyncState state = m_state;
    state.nextTry = m_clock.now() + pause;
    tell(state);
    return pause;
}

} // namespace heard::sync
