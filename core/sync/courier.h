#pragma once

#include "sync/backoff.h"
#include "sync/bell.h"
#include "sync/discovery.h"
#include "sync/downloader.h"
#include "sync/openingnotes.h"
#include "sync/passsupply.h"
#include "sync/turnstile.h"
#include "sync/uploader.h"

#include <QDeadlineTimer>
#include <QObject>

namespace heard::sync {

/// What a person is told about the way between this device and the server.
struct SyncState {
    enum class Phase {
        Waiting,  ///< not begun
        Syncing,  ///< under way for the first time, or again after a failure
        UpToDate, ///< everything was fetched at upToDateAt; what is counted as waiting is on its way
        Offline,  ///< tries again at nextTry; a network's sign-in page too: see problem
        SignedOut,
        Blocked, ///< goes on only when somebody does something about problem
    };

    Phase phase = Phase::Waiting;
    std::optional<SyncError> problem{};
    std::optional<Instant> upToDateAt{}; ///< by this device's clock; kept while offline
    std::optional<Instant> nextTry{};
    std::optional<Progress> firstDownload{}; ///< while it lasts
    store::OutboxCount outbox{};

    bool operator==(const SyncState &) const = default;
};

/// How often a device asks.
struct Pace {
    std::chrono::milliseconds foreground = std::chrono::seconds{1};
    std::chrono::milliseconds foregroundByType = std::chrono::seconds{3}; ///< where one request cannot cover all types
    std::chrono::milliseconds background = std::chrono::minutes{15};
    std::chrono::milliseconds reconcile = std::chrono::hours{24};
    std::chrono::milliseconds firstRetry = std::chrono::seconds{1};
    std::chrono::milliseconds longestRetry = std::chrono::seconds{60};
};

/// Carries what is written here to the server and what is written there to here, for as long as it lives.
class Courier final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. @p types are those this person's role reads.
    Courier(store::Database &database, const Transport &transport, Account &account, const Clock &clock, QStringList types,
            Pace pace = {});

    /// Begins to come and go by itself: at once after each local write, and every so often.
    void start();
    /// One round now: up, then down. The answer is what went wrong with it, if anything.
    [[nodiscard]] Task<SyncResult<void>> syncOnce();
    /// Tries at once, such as when somebody signed in, the network is back or a push message came.
    void wake();
    void setForeground(bool foreground);
    /// At the next round everything is read again, and what is not to be seen any more is removed.
    void reconcileSoon() { m_reconcileDue = true; }

    [[nodiscard]] const SyncState &state() const { return m_state; }

Q_SIGNALS:
    /// Comes from the event loop, never from within a call: the receiver may destroy the courier.
    void stateChanged();

private:
    [[nodiscard]] Task<void> comeAndGo();
    [[nodiscard]] Task<SyncResult<void>> round();
    [[nodiscard]] Task<SyncResult<void>> meetServer();
    [[nodiscard]] Task<SyncResult<void>> carry();
    [[nodiscard]] Task<SyncResult<void>> reconcileIfDue();
    [[nodiscard]] Task<void> countOutbox();
    void countSoon();
    void tell(const SyncResult<void> &round);
    void tell(SyncState state);
    [[nodiscard]] std::chrono::milliseconds pauseAfter(const SyncResult<void> &round);

    store::Database &m_database;
    Account &m_account;
    const Clock &m_clock;
    const Pace m_pace;
    const Discovery m_discovery;
    const FhirClient m_client;
    Uploader m_uploader;
    Downloader m_downloader;
    PassSupply m_passes;
    OpeningNotes m_openings;
    Backoff m_backoff;
    QDeadlineTimer m_notBefore; ///< as the server asked
    std::optional<Server> m_server;
    SyncState m_state;
    bool m_foreground = true;
    bool m_reconcileDue = false;
    bool m_countAgain = false;
    Turnstile m_rounds;
    Bell m_bell;
    // The tasks last, so that they go first.
    Task<void> m_counting;
    Task<void> m_running;
};

} // namespace heard::sync
