#include "impact/measuredvalue.h"

#include "exchange/intake.h"
#include "fhir/vocabulary.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace heard::impact {

namespace {

constexpr QLatin1StringView canonical{"https://heard.example/fhir/Measure/commitment"};
constexpr QLatin1StringView populations{"http://terminology.hl7.org/CodeSystem/measure-population"};
constexpr QLatin1StringView asked{"denominator"};
constexpr QLatin1StringView positive{"numerator"};
constexpr double mostValue = 1e9;

QJsonObject population(QLatin1StringView code, int count)
{
    return {{u"code"_s, fhir::codeableConcept(populations, code)}, {u"count"_s, count}};
}

std::optional<int> countIn(const QJsonArray &all, QLatin1StringView code)
{
    for (const QJsonValue &one : all) {
        if (fhir::codeIn(one["code"_L1], populations) == code && one["count"_L1].isDouble())
            return one["count"_L1].toInt();
    }
    return std::nullopt;
}

} // namespace

Result<MeasuredValue, fhir::ReadError> measuredValueFromFhir(const QJsonObject &report)
{
    if (!fhir::isOf(report, "MeasureReport"_L1) || report["measure"_L1] != canonical)
        return failed(fhir::ReadError::WrongType);
    MeasuredValue value;
    value.id = fhir::idOf(report);
    value.commitment = fhir::referenceAt(fhir::extensionOf(report, fhir::extension::commitment), "valueReference"_L1, "Goal"_L1);
    value.on = QDate::fromString(report["period"_L1]["end"_L1].toString(), Qt::ISODate);
    if (value.commitment.isEmpty() || !value.on.isValid())
        return failed(fhir::ReadError::MissingElement);
    value.key = fhir::identifierOf(report, fhir::system::uuid);
    if (value.key.isEmpty())
        value.key = value.id.value;
    const QJsonValue group = report["group"_L1][0];
    value.asked = countIn(group["population"_L1].toArray(), asked);
    value.positive = countIn(group["population"_L1].toArray(), positive);
    if (const QJsonValue score = group["measureScore"_L1]["value"_L1]; score.isDouble())
        value.value = score.toDouble();
    value.removed = report["status"_L1] == "error"_L1;
    return value;
}

QJsonObject toFhir(const MeasuredValue &value, QJsonObject stored)
{
    QJsonObject report = fhir::resourceOf("MeasureReport"_L1, value.id, std::move(stored));
    report["status"_L1] = value.removed ? u"error"_s : u"complete"_s;
    report["type"_L1] = u"summary"_s;
    report["measure"_L1] = QString{canonical};
    if (value.commitment != fhir::referenceAt(fhir::extensionOf(report, fhir::extension::commitment), "valueReference"_L1, "Goal"_L1))
        fhir::setExtension(report, fhir::extension::commitment, "valueReference"_L1, fhir::referenceTo("Goal"_L1, value.commitment));
    const QString day = value.on.toString(Qt::ISODate);
    report["period"_L1] = QJsonObject{{u"start"_s, day}, {u"end"_s, day}};
    QJsonObject group = report["group"_L1][0].toObject();
    QJsonArray counts;
    if (value.asked)
        counts << population(asked, *value.asked);
    if (value.positive)
        counts << population(positive, *value.positive);
    group.remove("population"_L1);
    group.remove("measureScore"_L1);
    if (!counts.isEmpty())
        group["population"_L1] = counts;
    if (value.value)
        group["measureScore"_L1] = QJsonObject{{u"value"_s, *value.value}};
    report["group"_L1] = QJsonArray{group};
    return report;
}

std::optional<ValueFault> faultIn(const MeasuredValue &value, MeasureKind kind, QDate today)
{
    if (!value.on.isValid())
        return ValueFault::DateMissing;
    if (value.on > today)
        return ValueFault::InTheFuture;
    if (value.on < exchange::firstDayWithinReach())
        return ValueFault::LongAgo;
    if (value.asked && (*value.asked < 1 || *value.asked > mostPeople))
        return ValueFault::Impossible;
    if (kind == MeasureKind::Score) {
        if (!value.asked || !value.positive)
            return ValueFault::Missing;
        if (*value.positive < 0)
            return ValueFault::Impossible;
        return *value.positive > *value.asked ? std::optional{ValueFault::MorePositiveThanAsked} : std::nullopt;
    }
    if (!value.value)
        return ValueFault::Missing;
    const bool whole = std::floor(*value.value) == *value.value;
    const bool possible = std::isfinite(*value.value) && *value.value >= 0 && *value.value <= (kind == MeasureKind::People ? mostPeople : mostValue)
        && (kind == MeasureKind::Duration || whole);
    return possible ? std::nullopt : std::optional{ValueFault::Impossible};
}

} // namespace heard::impact
