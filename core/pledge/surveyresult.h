#pragma once

#include "fhir/element.h"
#include "store/reader.h"

#include <QDate>

namespace heard::pledge {

/// What a survey found, as somebody typed it from a report.
struct SurveyResult {
    static constexpr int mostPeople = 100'000;

    ResourceId id;
    QString title; ///< of the survey or the question
    int people = 0; ///< who answered
    std::optional<double> score; ///< 0 to 100: how many of a hundred were positive
    QDate on;
    store::Delivery delivery;

    bool operator==(const SurveyResult &) const = default;
};

/// FHIR: MeasureReport of measure::surveyResult.
[[nodiscard]] Result<SurveyResult, fhir::ReadError> surveyResultFromFhir(const QJsonObject &report);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const SurveyResult &result, QJsonObject stored = {});

namespace measure {
inline constexpr QLatin1StringView surveyResult{"https://heard.example/fhir/Measure/survey-result|1"};
inline constexpr QLatin1StringView evidenceStrength{"https://heard.example/fhir/Measure/evidence-strength|1"};
/// What representatives are told of whether a commitment makes a difference: before and after, as they were released.
inline constexpr QLatin1StringView commitmentEffect{"https://heard.example/fhir/Measure/commitment-effect|1"};
} // namespace measure

} // namespace heard::pledge
