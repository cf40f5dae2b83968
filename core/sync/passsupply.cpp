#include "sync/passsupply.h"

#include "passes/purse.h"
#include "store/letterbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(passLog, "heard.sync.passes")

using namespace Qt::StringLiterals;

namespace heard::sync {

namespace {

constexpr auto daySetting = "passes/day"_L1;

QByteArray requestBody(const passes::Purse &purse)
{
    QJsonArray parameters;
    for (const QByteArray &blinded : purse.blinded())
        parameters.append(QJsonObject{{u"name"_s, u"blinded"_s}, {u"valueBase64Binary"_s, QString::fromLatin1(blinded.toBase64())}});
    const QJsonObject body{{u"resourceType"_s, u"Parameters"_s}, {u"parameter"_s, parameters}};
    return QJsonDocument{body}.toJson(QJsonDocument::Compact);
}

passes::Evaluation evaluationIn(const QByteArray &body)
{
    passes::Evaluation evaluation;
    const QJsonArray parameters = QJsonDocument::fromJson(body)["parameter"_L1].toArray();
    for (const QJsonValue &parameter : parameters) {
        const QByteArray bytes = QByteArray::fromBase64(parameter["valueBase64Binary"_L1].toString().toLatin1());
        if (parameter["name"_L1] == "evaluated"_L1)
            evaluation.elements << bytes;
        else if (parameter["name"_L1] == "proof"_L1)
            evaluation.proof = bytes;
    }
    return evaluation;
}

} // namespace

Task<SyncResult<void>> PassSupply::bringTodays(QByteArray issuerKey)
{
    auto reading = m_database.read([](store::Reader &reader) { return reader.setting(daySetting); });
    const auto last = co_await answerOf(std::move(reading));
    if (!last)
        co_return failed(storeFailure(last.error()));
    const QString today = m_clock.now().toIso().left(10);
    if (issuerKey.isEmpty() || *last == today)
        co_return SyncResult<void>{};
    const passes::Purse purse = passes::Purse::random(*last ? onLaterDays : onFirstDay);
    Request request{.verb = Request::Verb::Post,
                    .url = m_client.url(u"$anonymous-passes"_s),
                    .body = requestBody(purse),
                    .contentType = "application/fhir+json"};
    const SyncResult<Response> response = co_await m_client.send(std::move(request));
    // Too many today, because an answer was lost; the next day there are others.
    const bool isOver = !response && (response.error().status == 429 || !isTransient(response.error().error));
    if (!response && !isOver)
        co_return SyncResult<void>{};
    QStringList fetched;
    if (response) {
        const auto opened = purse.opened(evaluationIn(response->body), issuerKey);
        if (!opened)
            qCWarning(passLog, "passes that are not made with the published key are thrown away");
        for (const passes::Pass &pass : opened.value_or(QVector<passes::Pass>{}))
            fetched << QString::fromLatin1(pass.toText());
    }
    co_return co_await keep(std::move(fetched), std::move(issuerKey), today);
}

Task<SyncResult<void>> PassSupply::keep(QStringList passes, QByteArray issuerKey, QString day)
{
    auto writing = m_database.write([=](store::Writer &writer) -> store::StoreResult<void> {
        const QString key = QString::fromLatin1(issuerKey.toBase64());
        if (auto done = store::Letterbox{writer.connection()}.keepPasses(passes, key); !done)
            return done;
        // A letter may wait for one.
        writer.announce(u"Pass"_s);
        return writer.setSetting(daySetting, day);
    });
    const auto done = co_await answerOf(std::move(writing));
    if (!done)
        co_return failed(storeFailure(done.error()));
    co_return SyncResult<void>{};
}

} // namespace heard::sync
