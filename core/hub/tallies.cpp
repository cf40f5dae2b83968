#include "hub/tallies.h"

#include "base/day.h"
#include "fhir/publication.h"
#include "fhir/vocabulary.h"
#include "hub/founding.h"
#include "hub/hubwriter.h"
#include "outcomes/tally.h"
#include "people/unit.h"

#include <QHash>

using heard::evaluation::Release;
using heard::evaluation::Threshold;
using heard::outcomes::Confirmation;
using heard::outcomes::Tally;
using heard::store::StoreResult;
using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

/// By the id of the commitment.
StoreResult<QHash<QString, QVector<Confirmation>>> answersIn(const store::Reader &reader)
{
    const auto all = reader.all<Confirmation>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM resource r JOIN delivery d ON d.key = r.key
         WHERE r.type = 'QuestionnaireResponse' AND r.json ->> '$.questionnaire' = :questionnaire)",
        {{":questionnaire", QString{fhir::didItHappen}}}, outcomes::confirmationFromFhir);
    if (!all)
        return failed(all.error());
    QHash<QString, QVector<Confirmation>> answers;
    for (const Confirmation &answer : *all)
        answers[answer.commitment.value] << answer;
    return answers;
}

/// By the id of the commitment.
StoreResult<QHash<QString, QJsonObject>> talliesIn(const store::Reader &reader)
{
    QHash<QString, QJsonObject> tallies;
    const auto read = reader.connection().forEach(
        "SELECT r.json FROM resource r WHERE r.type = 'MeasureReport' AND r.json ->> '$.measure' = :measure",
        {{":measure", QString{fhir::didItHappenMeasure}}}, [&](const store::Row &row) {
            const QJsonObject json = QJsonDocument::fromJson(row.bytes(0)).object();
            if (const auto tally = outcomes::tallyFromFhir(json))
                tallies.insert(tally->commitment.value, json);
            return true;
        });
    if (!read)
        return failed(read.error());
    return tallies;
}

StoreResult<std::optional<Release>> toldOf(const store::Reader &reader, const QString &commitment)
{
    const auto told = reader.connection().first<QByteArray>("SELECT told FROM tally_told WHERE commitment = :commitment",
        {{":commitment", commitment}}, [](const store::Row &row) { return row.bytes(0); });
    if (!told)
        return failed(told.error());
    return *told ? Release::fromJson(QJsonDocument::fromJson(**told).object()) : std::nullopt;
}

/// What the release after @p last of the published @p commitment is compared with.
StoreResult<std::optional<int>> shareToCompare(const store::Reader &reader, const QString &commitment, const Tally &last)
{
    const auto published = reader.json(u"Goal"_s, {commitment});
    if (!published)
        return failed(published.error());
    const QJsonObject goal = published->value_or(QJsonObject{});
    const auto working = reader.json(u"Goal"_s, {fhir::originalOf(goal).section(u'/', 1)});
    if (!working)
        return failed(working.error());
    const QDate since = QDate::fromString(goal["statusDate"_L1].toString(), Qt::ISODate);
    return outcomes::highestShare(last, since.isValid() ? std::optional{since} : std::nullopt,
        outcomes::isFallSeen(last, working->value_or(QJsonObject{})));
}

StoreResult<void> keepTold(const store::Reader &reader, const QString &commitment, const Release &told)
{
    return reader.connection().run(
        "INSERT INTO tally_told (commitment, told) VALUES (:commitment, :told) ON CONFLICT DO UPDATE SET told = excluded.told",
        {{":commitment", commitment},
            {":told", QString::fromUtf8(QJsonDocument{told.toJson()}.toJson(QJsonDocument::Compact))}});
}

StoreResult<void> tally(HubWriter &writer, const QString &commitment, const QVector<Confirmation> &answers, const QJsonObject &stored,
    Threshold threshold)
{
    // What a few answered is not told even as a number that nobody gave: whoever knows one of them would know her answer.
    if (!outcomes::areEnough(answers, threshold))
        return {};
    const auto told = toldOf(writer, commitment);
    if (!told)
        return failed(told.error());
    const Release release = outcomes::releaseOf(answers, threshold, *told);
    if (*told && release.isWithin(**told))
        return {};
    const auto before = outcomes::tallyFromFhir(stored);
    Tally now;
    now.id = fhir::idOf(stored);
    now.commitment = {commitment};
    now.on = dayOf(writer.now(), QTimeZone::utc());
    if (before) {
        const auto highest = shareToCompare(writer, commitment, *before);
        if (!highest)
            return failed(highest.error());
        now.before = *highest;
    }
    outcomes::fill(now, release);
    // Too few have come since: what was told then stays, with its day.
    if (before && outcomes::tellsLess(now, *before))
        return {};
    if (auto kept = keepTold(writer, commitment, *told ? Release::together({**told, release}) : release); !kept)
        return kept;
    if (!before) {
        const auto made = writer.create(outcomes::toFhir(now));
        return made ? StoreResult<void>{} : failed(made.error());
    }
    return writer.update(outcomes::toFhir(now, stored));
}

} // namespace

StoreResult<void> tallyConfirmations(Desk &desk)
{
    const auto id = unitOf(desk.connection);
    if (!id)
        return failed(id.error());
    const auto json = HubWriter{desk}.json(u"Organization"_s, {id->value_or(QString{})});
    if (!json)
        return failed(json.error());
    const auto unit = people::unitFromFhir(json->value_or(QJsonObject{})).value_or(people::Unit{});
    return tallyConfirmations(desk, Threshold::of(unit.fewestTold).value_or(Threshold{}));
}

StoreResult<void> tallyConfirmations(Desk &desk, Threshold threshold)
{
    HubWriter writer{desk};
    const auto answers = answersIn(writer);
    if (!answers)
        return failed(answers.error());
    const auto tallies = talliesIn(writer);
    if (!tallies)
        return failed(tallies.error());
    for (auto one = answers->cbegin(); one != answers->cend(); ++one) {
        if (auto done = tally(writer, one.key(), one.value(), tallies->value(one.key()), threshold); !done)
            return done;
    }
    return {};
}

} // namespace heard::hub
