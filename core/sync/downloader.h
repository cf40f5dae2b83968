#pragma once

#include "store/database.h"
#include "sync/awaiting.h"
#include "sync/fhirclient.h"
#include "sync/page.h"

namespace heard::sync {

/// How far a download of many pages is; resources.
struct Progress {
    qint64 done = 0;
    qint64 total = 0; ///< 0 where the server does not count

    bool operator==(const Progress &) const = default;
};

/// Brings what is new on the server into the store. How far it has read is kept per type as the server's own stamp, in
/// the same transaction as what was read, and is asked for again from 60 seconds before: servers stamp before they commit.
class Downloader final {
public:
    static constexpr std::chrono::milliseconds overlap = std::chrono::seconds{60};

    /// Both must outlive it. @p types are those the program reads.
    Downloader(store::Database &database, const FhirClient &client, QStringList types);

    /// What may be asked; to be called before anything else.
    void setServer(const Server &server) { m_server = server; }
    /// What the person was granted (SMART scopes): fetchNew asks for nothing else.
    void setScope(const QString &scope) { m_scope = scope; }
    /// Called as the first download goes on.
    void onProgress(std::function<void(Progress)> tell) { m_tellProgress = std::move(tell); }

    /// Everything that is new since the last time, of every type; the answer is how many resources changed here.
    [[nodiscard]] Task<SyncResult<int>> fetchNew();
    /// Reads everything again and removes what the server does not give any more, such as a patient who left the
    /// unit, unless there are local changes to it. The answer is how many resources changed or went.
    [[nodiscard]] Task<SyncResult<int>> reconcile();
    /// A search of many pages may have shifted while it was read: then reconcile should follow.
    [[nodiscard]] bool needsReconcile() const { return m_needsReconcile; }

private:
    using Marks = QHash<QString, Instant>;
    /// One search from its first page to its last.
    struct Pass;

    [[nodiscard]] QUrl searchFor(const QStringList &types, std::optional<Instant> since) const;
    [[nodiscard]] std::vector<Pass> plan(const Marks &marks) const;
    [[nodiscard]] Pass wholePass(const QString &type) const;
    [[nodiscard]] Task<SyncResult<Response>> fetch(QUrl url) const;
    [[nodiscard]] Task<SyncResult<Page>> parsed(QByteArray body, QUrl url);
    [[nodiscard]] Task<SyncResult<Page>> bring(Pass &pass, QUrl url);
    [[nodiscard]] Task<SyncResult<int>> follow(Pass &pass, Page first);
    [[nodiscard]] Task<SyncResult<int>> readAll(std::vector<Pass> &passes);
    [[nodiscard]] Task<SyncResult<int>> readInOne(std::vector<Pass> &passes);
    [[nodiscard]] Task<SyncResult<int>> apply(Pass &pass, QVector<Page> pages);
    [[nodiscard]] Task<SyncResult<int>> forgetAbsent(QString type, QSet<QString> given);
    [[nodiscard]] Task<SyncResult<bool>> checkAbsent(QString type, ResourceId id);
    [[nodiscard]] Task<SyncResult<Marks>> marks() const;
    [[nodiscard]] Task<SyncResult<void>> count(QStringList types);
    [[nodiscard]] Task<SyncResult<void>> gatherStatistics();

    store::Database &m_database;
    const FhirClient &m_client;
    QStringList m_types;
    Server m_server;
    QString m_scope;
    std::function<void(Progress)> m_tellProgress;
    Progress m_progress;
    bool m_needsReconcile = false;
    // A large page would hold up the screen, or what is being stored.
    QThreadPool m_parsing;
};

} // namespace heard::sync
