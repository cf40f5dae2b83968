#pragma once

#include "store/letterbox.h"
#include "sync/account.h"
#include "sync/backoff.h"
#include "sync/bell.h"

namespace heard::sync {

/// When something without a name leaves.
struct LetterPace {
    /// Each goes at a moment of its own within this, so that it does not come with what is sent in her name.
    std::chrono::milliseconds longestDelay = std::chrono::minutes{5};
    std::chrono::milliseconds longestDelayInBackground = std::chrono::minutes{30};
    std::chrono::milliseconds firstRetry = std::chrono::seconds{20};
    std::chrono::milliseconds longestRetry = std::chrono::minutes{20};
};

/// Carries what is said without a name to the server: one by one, each over a connection of its own, with a pass and nothing
/// that names anybody.
class LetterCourier final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it. Of @p account only where the server is matters: nobody needs to be signed in.
    LetterCourier(store::Database &database, const Account &account, LetterPace pace = {});

    /// Begins to come and go by itself.
    void start();
    void setForeground(bool foreground) { m_foreground = foreground; }
    /// The next one now, without a delay: true where it arrived or was refused for good, false where there is none, or no pass.
    [[nodiscard]] Task<SyncResult<bool>> sendNext();

private:
    [[nodiscard]] Task<void> comeAndGo();
    [[nodiscard]] Task<SyncResult<bool>> isWaiting() const;
    [[nodiscard]] Task<SyncResult<void>> meet(const Transport &transport, Server server) const;
    [[nodiscard]] Task<SyncResult<bool>> settle(QString id, SyncResult<Response> response);
    [[nodiscard]] std::chrono::milliseconds delay() const;

    store::Database &m_database;
    const Account &m_account;
    const LetterPace m_pace;
    Backoff m_backoff;
    bool m_foreground = true;
    Bell m_written;
    Bell m_pause; ///< never rung: only its time passes
    Task<void> m_running;
};

} // namespace heard::sync
