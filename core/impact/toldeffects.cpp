#include "impact/toldeffects.h"

#include "evaluation/releases.h"
#include "fhir/vocabulary.h"
#include "impact/measurechart.h"
#include "people/permissions.h"
#include "people/teammembers.h"
#include "pledge/surveyresult.h"

using heard::evaluation::Group;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;
using namespace Qt::StringLiterals;

namespace heard::impact {

namespace {

constexpr QLatin1StringView populations{"http://terminology.hl7.org/CodeSystem/measure-population"};
constexpr QLatin1StringView asked{"denominator"};
constexpr QLatin1StringView positive{"numerator"};
constexpr QLatin1StringView values{"initial-population"};
constexpr QLatin1StringView shown{"measure-observation"};

QJsonObject coded(QLatin1StringView code, QJsonObject population)
{
    population["code"_L1] = fhir::codeableConcept(populations, code);
    return population;
}

QJsonObject groupOf(const Side &side)
{
    QJsonArray counts{coded(values, {{u"count"_s, side.values}}), coded(shown, {{u"count"_s, side.shown}})};
    QJsonObject group;
    if (side.score && side.values > 0) {
        counts << coded(asked, pledge::populationOf(side.score->respondents()));
        if (const auto score = side.score->positive())
            counts << coded(positive, {{u"count"_s, score->positive}});
    } else if (side.mean) {
        group["measureScore"_L1] = QJsonObject{{u"value"_s, *side.mean}};
    }
    group["population"_L1] = counts;
    return group;
}

std::optional<QJsonObject> populationIn(const QJsonObject &group, QLatin1StringView code)
{
    const QJsonArray all = group["population"_L1].toArray();
    for (const QJsonValue &one : all) {
        if (fhir::codeIn(one["code"_L1], populations) == code)
            return one.toObject();
    }
    return std::nullopt;
}

ToldSide sideFrom(const QJsonObject &group)
{
    ToldSide side;
    const auto countOf = [&](QLatin1StringView code) { return std::max(0, populationIn(group, code).value_or(QJsonObject{})["count"_L1].toInt()); };
    side.values = countOf(values);
    side.shown = countOf(shown);
    if (const auto people = populationIn(group, asked))
        side.people = pledge::releasedCountFromFhir(*people);
    if (populationIn(group, positive) && side.people && side.people->number)
        side.positive = std::min(countOf(positive), *side.people->number);
    if (const QJsonValue mean = group["measureScore"_L1]["value"_L1]; mean.isDouble())
        side.mean = mean.toDouble();
    return side;
}

QJsonObject reportOf(const MeasuredCommitment &one, QDate on, const QJsonObject &stored)
{
    QJsonObject json = fhir::resourceOf("MeasureReport"_L1, fhir::idOf(stored), stored);
    json["status"_L1] = u"complete"_s;
    json["type"_L1] = u"summary"_s;
    json["measure"_L1] = QString{pledge::measure::commitmentEffect};
    const QString day = on.toString(Qt::ISODate);
    json["period"_L1] = QJsonObject{{u"start"_s, day}, {u"end"_s, day}};
    json["group"_L1] = QJsonArray{groupOf(one.findings->before), groupOf(one.findings->after)};
    fhir::setExtension(json, fhir::extension::commitment, "valueReference"_L1, fhir::referenceTo("Goal"_L1, one.commitment.id));
    setMeasure(json, one.measure);
    return json;
}

/// What is better, and what is aimed at, may be thought over: the numbers stay what they are.
bool areOfOne(const Measure &one, const Measure &other)
{
    return one.words == other.words && one.kind == other.kind && one.unit == other.unit && one.changedOn == other.changedOn;
}

/// Of two that two devices made at once, the first is the one that is kept up to date.
StoreResult<std::optional<QJsonObject>> reportFor(const Reader &reader, const ResourceId &commitment)
{
    const auto goal = reader.json(u"Goal"_s, commitment);
    if (!goal)
        return failed(goal.error());
    const ResourceId id = *goal ? fhir::idOf(**goal) : commitment;
    return reader.first<QJsonObject>(R"(
        SELECT r.json FROM reference f JOIN resource r ON r.key = f.source
         WHERE f.target = :goal AND f.path = :path AND r.type = 'MeasureReport' AND r.json ->> '$.measure' = :measure
         ORDER BY r.id)",
        {{":goal", id.reference(u"Goal")}, {":path", QString{fhir::path::commitment}}, {":measure", QString{pledge::measure::commitmentEffect}}},
        [](const QJsonObject &json) -> Result<QJsonObject, fhir::ReadError> { return json; });
}

/// Whether there was anything new to tell.
WriteResult<bool, MeasureError> tellOne(Writer &writer, const MeasuredCommitment &one, QDate today)
{
    const auto stored = reportFor(writer, one.commitment.id);
    if (!stored)
        return failed(stored.error());
    const QJsonObject wanted = reportOf(one, today, stored->value_or(QJsonObject{}));
    // Nothing new to say is no news, whatever day it is.
    if (*stored && (**stored)["group"_L1] == wanted["group"_L1] && measureFromFhir(**stored) == one.measure)
        return false;
    if (*stored) {
        const auto done = writer.update(wanted);
        return done ? WriteResult<bool, MeasureError>{true} : failed(done.error());
    }
    const auto made = writer.create(wanted);
    return made ? WriteResult<bool, MeasureError>{true} : failed(made.error());
}

StoreResult<bool> mayTell(const Reader &reader, const ResourceId &author)
{
    const auto member = people::memberIn(reader, author);
    if (!member)
        return failed(member.error());
    return *member && (*member)->active && people::mayWriteDown((*member)->roles);
}

/// @p only may be empty: of all promises then.
WriteResult<bool, MeasureError> tellIn(Writer &writer, const ResourceId &only, const ResourceId &author, QDate today)
{
    const auto may = mayTell(writer, author);
    if (!may)
        return failed(may.error());
    if (!*may)
        return only.isEmpty() ? WriteResult<bool, MeasureError>{false} : failed(MeasureError::NotAllowed);
    const auto goal = writer.json(u"Goal"_s, only);
    if (!goal)
        return failed(goal.error());
    if (!only.isEmpty() && !*goal)
        return failed(MeasureError::NotFound);
    const ResourceId wanted = *goal ? fhir::idOf(**goal) : ResourceId{};
    const QString wantedAbout = *goal ? aboutMeasure(**goal) : QString{};
    const auto all = measuredCommitments(writer, [&](const QString &about, const QVector<Group> &groups) {
        const bool tells = wanted.isEmpty() || about == wantedAbout;
        return tells ? evaluation::released(writer, about, groups) : evaluation::previewed(writer, about, groups);
    });
    if (!all)
        return failed(all.error());
    bool anew = false;
    for (const MeasuredCommitment &one : *all) {
        if (!one.findings || (wanted.isEmpty() ? !one.promised : one.commitment.id != wanted))
            continue;
        const auto told = tellOne(writer, one, today);
        if (!told)
            return told;
        anew = anew || *told;
    }
    return anew;
}

} // namespace

Result<ToldEffect, fhir::ReadError> toldEffectFromFhir(const QJsonObject &report)
{
    if (!fhir::isOf(report, "MeasureReport"_L1) || report["measure"_L1] != pledge::measure::commitmentEffect)
        return failed(fhir::ReadError::WrongType);
    ToldEffect told;
    told.commitment = fhir::referenceAt(fhir::extensionOf(report, fhir::extension::commitment), "valueReference"_L1, "Goal"_L1);
    told.on = QDate::fromString(report["period"_L1]["end"_L1].toString(), Qt::ISODate);
    if (told.commitment.isEmpty() || !told.on.isValid())
        return failed(fhir::ReadError::MissingElement);
    told.measure = measureFromFhir(report);
    told.before = sideFrom(report["group"_L1][0].toObject());
    told.after = sideFrom(report["group"_L1][1].toObject());
    return told;
}

QFuture<WriteResult<bool, MeasureError>> ToldEffects::tell(const ResourceId &commitment, const ResourceId &author, QDate today)
{
    return m_database.write([=](Writer &writer) { return tellIn(writer, commitment, author, today); });
}

QFuture<WriteResult<bool, MeasureError>> ToldEffects::tellAll(const ResourceId &author, QDate today)
{
    return m_database.write([=](Writer &writer) { return tellIn(writer, {}, author, today); });
}

QFuture<StoreResult<KnownEffect>> ToldEffects::of(const ResourceId &commitment) const
{
    return m_database.read([commitment](Reader &reader) -> StoreResult<KnownEffect> {
        const auto goal = reader.json(u"Goal"_s, commitment);
        const auto report = reportFor(reader, commitment);
        if (!goal || !report)
            return failed(goal ? report.error() : goal.error());
        const auto told = *report ? toldEffectFromFhir(**report) : failed(fhir::ReadError::WrongType);
        const auto measure = *goal ? measureFromFhir(**goal) : std::nullopt;
        const bool known = told && measure && told->measure && areOfOne(*measure, *told->measure);
        return KnownEffect{measure, known ? std::optional{*told} : std::nullopt};
    });
}

QString sideOf(const Measure &measure, const ToldSide &side, const ImpactWords &words)
{
    if (side.values == 0)
        return words.words("level/none");
    if (side.mean)
        return meanOf(measure, *side.mean, side.shown, words);
    if (side.positive && side.people && side.people->number.value_or(0) > 0)
        return scoreOf(measure, {*side.positive, *side.people->number - *side.positive}, words);
    if (side.people && side.people->number)
        return words.words("people/number").arg(words.number(*side.people->number));
    if (side.people && side.people->fewerThan)
        return words.words("people/fewer").arg(words.number(*side.people->fewerThan));
    return words.words("people/withheld");
}

} // namespace heard::impact
