#include "sync/lettercourier.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QRandomGenerator>

Q_LOGGING_CATEGORY(letterLog, "heard.sync.letters")

using namespace Qt::StringLiterals;

namespace heard::sync {

namespace {

constexpr auto untilAsked = std::chrono::hours{1};

/// The server knows what it is and does not take it.
bool isFinal(const Failure &failure)
{
    return failure.error == SyncError::Refused || failure.error == SyncError::TooLarge || failure.error == SyncError::Forbidden
        || failure.error == SyncError::NotFound || failure.error == SyncError::Conflict;
}

/// The one to send now, with its pass.
store::StoreResult<std::optional<store::Letter>> begun(store::Writer &writer)
{
    store::Letterbox letterbox{writer.connection()};
    const auto next = letterbox.next();
    if (!next || !*next)
        return next;
    return letterbox.begin((*next)->id);
}

} // namespace

LetterCourier::LetterCourier(store::Database &database, const Account &account, LetterPace pace)
    : m_database(database)
    , m_account(account)
    , m_pace(pace)
    , m_backoff(pace.firstRetry, pace.longestRetry)
{
    connect(&m_database, &store::Database::changed, this, [this] { m_written.ring(); });
}

void LetterCourier::start()
{
    m_running = comeAndGo();
    m_running.start([] {});
}

std::chrono::milliseconds LetterCourier::delay() const
{
    const auto longest = m_foreground ? m_pace.longestDelay : m_pace.longestDelayInBackground;
    return std::chrono::milliseconds{QRandomGenerator::system()->bounded(static_cast<quint64>(longest.count()) + 1)};
}

Task<void> LetterCourier::comeAndGo()
{
    while (true) {
        const SyncResult<bool> waiting = co_await isWaiting();
        if (!waiting || !*waiting) {
            co_await m_written.rungWithin(untilAsked);
            continue;
        }
        co_await m_pause.rungWithin(delay());
        const SyncResult<bool> sent = co_await sendNext();
        if (sent && *sent) {
            m_backoff.reset();
        } else if (sent) {
            // No pass: there are more tomorrow.
            co_await m_written.rungWithin(untilAsked);
        } else {
            const Failure &failure = sent.error();
            qCInfo(letterLog, "not sent: error %d status %d", static_cast<int>(failure.error), failure.status);
            const auto asked = failure.retryAfter.value_or(std::chrono::milliseconds{0});
            co_await m_pause.rungWithin(m_backoff.next(asked));
        }
    }
}

Task<SyncResult<bool>> LetterCourier::isWaiting() const
{
    auto reading = m_database.read([](store::Reader &reader) { return store::Letterbox{reader.connection()}.next(); });
    const auto next = co_await answerOf(std::move(reading));
    if (!next)
        co_return failed(storeFailure(next.error()));
    co_return next->has_value();
}

Task<SyncResult<void>> LetterCourier::meet(const Transport &transport, Server server) const
{
    if (!isSecure(server.base))
        co_return failed(Failure{SyncError::NotSecure, 0, {}, {}, server.base.scheme()});
    Request request{.url = server.url(u".well-known/smart-configuration"_s), .nameless = true};
    const SyncResult<Response> response = co_await transport.send(std::move(request));
    if (!response)
        co_return failed(response.error());
    co_return SyncResult<void>{};
}

Task<SyncResult<bool>> LetterCourier::sendNext()
{
    if (!m_account.session())
        co_return false;
    const SyncResult<bool> waiting = co_await isWaiting();
    if (!waiting || !*waiting)
        co_return waiting;
    // A manager of its own: no connection, and nothing that a connection remembers, is shared with what has her name.
    const std::unique_ptr<QNetworkAccessManager, DeleteLater> network{new QNetworkAccessManager};
    const Transport transport{*network};
    const Server server{.base = m_account.session()->base};
    // Who is not there is met before the letter leaves her hands: until then she may take it back.
    const SyncResult<void> met = co_await meet(transport, server);
    if (!met)
        co_return failed(met.error());
    auto beginning = m_database.write(begun);
    const auto letter = co_await answerOf(std::move(beginning));
    if (!letter)
        co_return failed(storeFailure(letter.error()));
    if (!*letter)
        co_return false;
    Request request{.verb = Request::Verb::Post,
                    .url = server.url(u"Communication"_s),
                    .body = store::textOf((*letter)->json),
                    .contentType = "application/fhir+json",
                    .pass = (*letter)->pass.toLatin1(),
                    .nameless = true};
    SyncResult<Response> response = co_await transport.send(std::move(request));
    co_return co_await settle((*letter)->id, std::move(response));
}

Task<SyncResult<bool>> LetterCourier::settle(QString id, SyncResult<Response> response)
{
    const bool isPassRefused = !response && response.error().status == 401;
    if (!response && !isPassRefused && !isFinal(response.error()))
        co_return failed(response.error());
    auto writing = m_database.write([=](store::Writer &writer) {
        store::Letterbox letterbox{writer.connection()};
        writer.announce(u"Communication"_s);
        if (response)
            return letterbox.markSent(id);
        if (isPassRefused)
            return letterbox.dropPass(id);
        return letterbox.refuse(id, u"%1 %2"_s.arg(response.error().status).arg(response.error().detail));
    });
    const auto done = co_await answerOf(std::move(writing));
    if (!done)
        co_return failed(storeFailure(done.error()));
    if (isPassRefused)
        co_return failed(response.error());
    co_return true;
}

} // namespace heard::sync
