#include "sync/openingnotes.h"

#include "sync/awaiting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(openingLog, "heard.sync.openings")

using namespace Qt::StringLiterals;

namespace heard::sync {

namespace {

Request noteOf(const store::Opening &opening, const QUrl &url)
{
    const QJsonObject parameters{{u"resourceType"_s, u"Parameters"_s},
        {u"parameter"_s, QJsonArray{QJsonObject{{u"name"_s, u"at"_s}, {u"valueInstant"_s, opening.at.toIso()}}}}};
    return {.verb = Request::Verb::Post,
            .url = url,
            .body = QJsonDocument{parameters}.toJson(QJsonDocument::Compact),
            .contentType = "application/fhir+json"};
}

} // namespace

Task<SyncResult<void>> OpeningNotes::sendAll(Server server)
{
    while (true) {
        const SyncResult<std::optional<store::Opening>> next = co_await this->next();
        if (!next)
            co_return failed(next.error());
        if (!*next)
            co_return SyncResult<void>{};
        const store::Opening opening = **next;
        if (server.notesOpenings) {
            Request request = noteOf(opening, m_client.url(u"Patient/%1/$opened"_s.arg(opening.patient.value)));
            const SyncResult<Response> response = co_await m_client.send(std::move(request));
            if (!response && (isTransient(response.error().error) || response.error().error == SyncError::SignedOut))
                co_return SyncResult<void>{};
            if (!response)
                qCWarning(openingLog, "an opening is not taken: status %d", response.error().status);
        }
        const SyncResult<void> settled = co_await settle(opening);
        if (!settled)
            co_return settled;
    }
}

Task<SyncResult<std::optional<store::Opening>>> OpeningNotes::next() const
{
    auto reading = m_database.read([](store::Reader &reader) { return store::Openings{reader.connection()}.next(); });
    const auto next = co_await answerOf(std::move(reading));
    if (!next)
        co_return failed(storeFailure(next.error()));
    co_return *next;
}

Task<SyncResult<void>> OpeningNotes::settle(store::Opening opening)
{
    auto writing = m_database.write(
        [opening](store::Writer &writer) { return store::Openings{writer.connection()}.markTold(opening); });
    const auto done = co_await answerOf(std::move(writing));
    if (!done)
        co_return failed(storeFailure(done.error()));
    co_return SyncResult<void>{};
}

} // namespace heard::sync
