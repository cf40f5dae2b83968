#include "hub/passdesk.h"

#include "hub/secrets.h"
#include "hub/storerefusal.h"
#include "hub/validation.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

QJsonObject parameter(const QString &name, const QByteArray &bytes)
{
    return {{u"name"_s, name}, {u"valueBase64Binary"_s, QString::fromLatin1(bytes.toBase64())}};
}

QVector<QByteArray> blindedIn(const QJsonObject &parameters)
{
    QVector<QByteArray> blinded;
    const QJsonArray items = parameters[u"parameter"].toArray();
    for (const QJsonValue &item : items) {
        if (item[u"name"] == "blinded"_L1)
            blinded << QByteArray::fromBase64(item[u"valueBase64Binary"].toString().toLatin1());
    }
    return blinded;
}

QByteArray answerOf(const passes::Evaluation &evaluation)
{
    QJsonArray parameters;
    for (const QByteArray &element : evaluation.elements)
        parameters.append(parameter(u"evaluated"_s, element));
    parameters.append(parameter(u"proof"_s, evaluation.proof));
    return QJsonDocument{QJsonObject{{u"resourceType"_s, u"Parameters"_s}, {u"parameter"_s, parameters}}}.toJson(
        QJsonDocument::Compact);
}

/// Counts @p number more for @p account on @p day; false where that is too many.
store::StoreResult<bool> count(store::Connection &connection, qint64 account, const QString &day, qsizetype number)
{
    const auto done = connection.run(
        R"(INSERT INTO pass_given (account, day, number) VALUES (:account, :day, :number)
           ON CONFLICT (account) DO UPDATE
              SET number = excluded.number + CASE day WHEN excluded.day THEN number ELSE 0 END, day = excluded.day
            WHERE excluded.number + CASE day WHEN excluded.day THEN number ELSE 0 END <= :most)",
        {{":account", account}, {":day", day}, {":number", qint64{number}}, {":most", qint64{PassDesk::mostADay}}});
    return done ? store::StoreResult<bool>{connection.changedRows() > 0} : failed(done.error());
}

} // namespace

store::StoreResult<passes::Issuer> PassDesk::issuerOf(store::Connection &connection)
{
    const auto kept = connection.first<QByteArray>(
        "SELECT secret FROM pass_key", {}, [](const store::Row &row) { return QByteArray::fromBase64(row.bytes(0)); });
    if (!kept)
        return failed(kept.error());
    if (*kept) {
        const auto issuer = passes::Issuer::withSecret(**kept);
        if (!issuer)
            return failed(store::Failure{store::StoreError::Damaged, u"the key of passes is none"_s});
        return *issuer;
    }
    const auto issuer = passes::Issuer::random();
    if (auto done = connection.run("INSERT INTO pass_key (one, secret) VALUES (1, :secret)", {{":secret", QString::fromLatin1(issuer.secret().toBase64())}}); !done)
        return failed(done.error());
    return issuer;
}

void PassDesk::give(const Caller &caller, const Request &request, const Answer &answer)
{
    if (!caller.isPatient())
        return answer(responseTo({403, u"forbidden"_s, u"Passes are for patients."_s, {}, {}}));
    const auto body = objectFrom(request.body);
    if (!body)
        return answer(responseTo(body.error()));
    const QVector<QByteArray> blinded = blindedIn(*body);
    if (blinded.size() > mostADay)
        return answer(responseTo({422, u"too-costly"_s, u"There are %1 passes a day."_s.arg(mostADay), u"Parameters.parameter"_s, {}}));
    const auto evaluation = m_issuer.evaluate(blinded);
    if (!evaluation)
        return answer(responseTo({422, u"invalid"_s, u"\"blinded\" holds elements of ristretto255."_s, u"Parameters.parameter"_s, {}}));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.now().milliseconds(), QTimeZone::utc());
    const auto outcome = std::make_shared<store::StoreResult<bool>>(false);
    m_committer.submit(
        [outcome, account = caller.account, day = now.date().toString(Qt::ISODate), number = blinded.size()](Desk &desk) {
            *outcome = count(desk.connection, account, day, number);
            return outcome->value_or(false);
        },
        [outcome, answer, given = answerOf(*evaluation), now](const store::StoreResult<void> &kept) {
            if (!kept || !*outcome)
                return answer(responseTo(storeRefusal(kept ? outcome->error() : kept.error())));
            if (**outcome)
                return answer({200, fhirJson, given, {}});
            const qint64 seconds = now.secsTo(now.date().addDays(1).startOfDay(QTimeZone::utc()));
            answer(responseTo({429, u"throttled"_s, u"These are all for today."_s, {}, {{"Retry-After", QByteArray::number(seconds)}}}));
        });
}

store::StoreResult<bool> PassDesk::spend(store::Connection &connection, const passes::Pass &pass)
{
    const auto done = connection.run(
        "INSERT INTO pass_spent (pass) VALUES (:pass) ON CONFLICT DO NOTHING", {{":pass", hashOfSecret(pass.toText())}});
    return done ? store::StoreResult<bool>{connection.changedRows() > 0} : failed(done.error());
}

} // namespace heard::hub
