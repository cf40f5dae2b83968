#include "sync/uploader.h"

#include "sync/awaiting.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(uploadLog, "heard.sync.upload")

using namespace Qt::StringLiterals;

namespace heard::sync {

namespace {

constexpr int mostUnexplained = 5;

/// The oldest change that may go, marked as being sent.
store::StoreResult<std::optional<store::LocalChange>> takeNext(store::Writer &writer)
{
    auto next = writer.changes().nextToSend();
    if (!next || !*next)
        return next;
    auto frozen = writer.changes().markSending((*next)->sequence);
    if (!frozen)
        return failed(frozen.error());
    return *frozen;
}

} // namespace

Task<SyncResult<int>> Uploader::sendAll()
{
    int acknowledged = 0;
    while (true) {
        auto taking = m_database.write(takeNext);
        const auto next = co_await answerOf(std::move(taking));
        if (!next)
            co_return failed(storeFailure(next.error()));
        if (!*next)
            co_return acknowledged;
        const SyncResult<Step> step = co_await send(**next);
        if (!step)
            co_return failed(step.error());
        if (*step == Step::Acknowledged)
            ++acknowledged;
    }
}

Task<SyncResult<Uploader::Step>> Uploader::send(store::LocalChange change)
{
    change.json["id"_L1] = change.id.value;
    Task<SyncResult<QJsonObject>> sending = change.kind == store::ChangeKind::Create
        ? m_client.create(change.json, change.localId)
        : m_client.update(change.json, change.baseVersion);
    const SyncResult<QJsonObject> answer = co_await std::move(sending);
    if (!answer)
        co_return co_await refusedAs(std::move(change), answer.error());
    co_return co_await acknowledge(std::move(change), *answer);
}

Task<SyncResult<Uploader::Step>> Uploader::acknowledge(store::LocalChange change, QJsonObject server)
{
    auto storing = m_database.write([change, server](store::Writer &writer) {
        return writer.changes().acknowledge(change.sequence, server, writer.now());
    });
    const auto done = co_await answerOf(std::move(storing));
    if (!done)
        co_return failed(storeFailure(done.error()));
    m_unexplained.remove(change.sequence);
    co_return Step::Acknowledged;
}

Task<SyncResult<Uploader::Step>> Uploader::refusedAs(store::LocalChange change, Failure failure)
{
    switch (failure.error) {
    case SyncError::Conflict:
        co_return co_await outdated(std::move(change), std::move(failure));
    case SyncError::Forbidden:
    case SyncError::NotFound:
    case SyncError::Refused:
    case SyncError::TooLarge:
        co_return co_await park(std::move(change), std::move(failure));
    default:
        co_return failed(failure);
    }
}

Task<SyncResult<Uploader::Step>> Uploader::outdated(store::LocalChange change, Failure failure)
{
    const bool creating = change.kind == store::ChangeKind::Create;
    Task<SyncResult<QJsonObject>> looking
        = creating ? m_client.withUuid(change.type, change.localId) : m_client.read(change.type, change.id);
    const SyncResult<QJsonObject> theirs = co_await std::move(looking);
    if (theirs && creating)
        co_return co_await acknowledge(std::move(change), *theirs);
    if (!theirs && theirs.error().error != SyncError::NotFound)
        co_return co_await refusedAs(std::move(change), theirs.error());
    if (!theirs && !creating)
        co_return co_await park(std::move(change), theirs.error());
    if (!theirs || (*theirs)["meta"_L1]["versionId"_L1].toString() == change.baseVersion) {
        // Nothing to merge with: perhaps two requests met there. It may pass, but not hold up all others for ever.
        if (++m_unexplained[change.sequence] > mostUnexplained)
            co_return co_await park(std::move(change), std::move(failure));
        failure.error = SyncError::Busy;
        co_return failed(failure);
    }
    auto meeting = m_database.write([change, server = *theirs](store::Writer &writer) {
        return writer.changes().outdated(change.sequence, server, writer.now());
    });
    const auto met = co_await answerOf(std::move(meeting));
    if (!met)
        co_return failed(storeFailure(met.error()));
    co_return Step::Kept;
}

Task<SyncResult<Uploader::Step>> Uploader::park(store::LocalChange change, Failure failure)
{
    qCInfo(uploadLog, "parked %s/%s: %d", qPrintable(change.type), qPrintable(change.id.value), failure.status);
    const QString problem = u"%1 %2"_s.arg(failure.status).arg(failure.detail).trimmed();
    auto parking = m_database.write(
        [change, problem](store::Writer &writer) { return writer.changes().park(change.sequence, problem); });
    const auto parked = co_await answerOf(std::move(parking));
    if (!parked)
        co_return failed(storeFailure(parked.error()));
    co_return Step::Kept;
}

} // namespace heard::sync
