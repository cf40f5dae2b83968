#include "impact/measure.h"

#include "fhir/vocabulary.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heard::impact {

namespace {

// In the order of their enums.
constexpr std::array kinds{"score"_L1, "people"_L1, "times"_L1, "duration"_L1};
constexpr std::array units{"minutes"_L1, "hours"_L1, "days"_L1, "weeks"_L1};
constexpr std::array directions{"higher"_L1, "lower"_L1};

template <typename Value, size_t count>
Value valueOf(const std::array<QLatin1StringView, count> &codes, const QString &code)
{
    const auto found = std::ranges::find(codes, code);
    return found == codes.end() ? Value{} : static_cast<Value>(found - codes.begin());
}

QJsonObject part(QLatin1StringView name, QLatin1StringView type, const QJsonValue &value)
{
    return {{u"url"_s, QString{name}}, {QString{type}, value}};
}

template <typename Value, size_t count>
QJsonObject codePart(QLatin1StringView name, const std::array<QLatin1StringView, count> &codes, Value value)
{
    return part(name, "valueCode"_L1, QString{codes[static_cast<size_t>(value)]});
}

} // namespace

std::optional<Measure> measureFromFhir(const QJsonObject &goal)
{
    const QJsonObject written = fhir::extensionOf(goal, fhir::extension::measureOf);
    Measure measure;
    measure.words = fhir::extensionOf(written, "words"_L1)["valueString"_L1].toString();
    if (measure.words.isEmpty())
        return std::nullopt;
    const auto code = [&](QLatin1StringView name) { return fhir::extensionOf(written, name)["valueCode"_L1].toString(); };
    measure.kind = valueOf<MeasureKind>(kinds, code("kind"_L1));
    measure.better = valueOf<Better>(directions, code("better"_L1));
    measure.unit = valueOf<TimeUnit>(units, code("unit"_L1));
    if (const QJsonValue target = fhir::extensionOf(written, "target"_L1)["valueDecimal"_L1]; target.isDouble())
        measure.target = target.toDouble();
    const QString day = fhir::extensionOf(goal, fhir::extension::changedOn)["valueDate"_L1].toString();
    if (const QDate changed = QDate::fromString(day, Qt::ISODate); changed.isValid())
        measure.changedOn = changed;
    return measure;
}

void setMeasure(QJsonObject &goal, const std::optional<Measure> &measure)
{
    fhir::setExtension(goal, fhir::extension::measureOf, "valueString"_L1, {});
    if (measure) {
        QJsonArray parts{part("words"_L1, "valueString"_L1, measure->words), codePart("kind"_L1, kinds, measure->kind),
            codePart("better"_L1, directions, measure->better)};
        if (measure->kind == MeasureKind::Duration)
            parts << codePart("unit"_L1, units, measure->unit);
        if (measure->target)
            parts << part("target"_L1, "valueDecimal"_L1, *measure->target);
        QJsonArray extensions = goal["extension"_L1].toArray();
        extensions << QJsonObject{{u"url"_s, QString{fhir::extension::measureOf}}, {u"extension"_s, parts}};
        goal["extension"_L1] = extensions;
    }
    const bool changed = measure && measure->changedOn;
    fhir::setExtension(goal, fhir::extension::changedOn, "valueDate"_L1,
        changed ? QJsonValue{measure->changedOn->toString(Qt::ISODate)} : QJsonValue{});
}

} // namespace heard::impact
