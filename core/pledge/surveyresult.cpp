#include "pledge/surveyresult.h"

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

constexpr QLatin1StringView populations{"http://terminology.hl7.org/CodeSystem/measure-population"};

} // namespace

Result<SurveyResult, fhir::ReadError> surveyResultFromFhir(const QJsonObject &report)
{
    if (!fhir::isOf(report, "MeasureReport"_L1) || report["measure"_L1] != measure::surveyResult)
        return failed(fhir::ReadError::WrongType);
    const QJsonObject group = report["group"_L1][0].toObject();
    SurveyResult result;
    result.id = fhir::idOf(report);
    result.title = group["code"_L1]["text"_L1].toString();
    result.people = group["population"_L1][0]["count"_L1].toInt(-1);
    result.on = QDate::fromString(report["period"_L1]["end"_L1].toString(), Qt::ISODate);
    if (result.title.isEmpty() || !result.on.isValid())
        return failed(fhir::ReadError::MissingElement);
    if (result.people < 0 || result.people > SurveyResult::mostPeople)
        return failed(fhir::ReadError::BadElement);
    const QJsonValue score = group["measureScore"_L1]["value"_L1];
    result.score = score.isDouble() ? std::optional{score.toDouble()} : std::nullopt;
    return result;
}

QJsonObject toFhir(const SurveyResult &result, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("MeasureReport"_L1, result.id, std::move(stored));
    const QString day = result.on.toString(Qt::ISODate);
    json["status"_L1] = u"complete"_s;
    json["type"_L1] = u"summary"_s;
    json["measure"_L1] = QString{measure::surveyResult};
    json["period"_L1] = QJsonObject{{u"start"_s, day}, {u"end"_s, day}};
    QJsonObject group{
        {u"code"_s, QJsonObject{{u"text"_s, result.title}}},
        {u"population"_s, QJsonArray{QJsonObject{{u"code"_s, fhir::codeableConcept(populations, "initial-population"_L1)},
                                                 {u"count"_s, result.people}}}},
    };
    if (result.score) {
        group["measureScore"_L1] = QJsonObject{{u"value"_s, *result.score}, {u"unit"_s, u"%"_s},
                                               {u"system"_s, u"http://unitsofmeasure.org"_s}, {u"code"_s, u"%"_s}};
    }
    json["group"_L1] = QJsonArray{group};
    return json;
}

} // namespace heard::pledge
