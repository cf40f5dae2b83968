#pragma once

#include "evaluation/suppressedcount.h"
#include "fhir/element.h"

namespace heard::pledge {

/// A number of people as a report tells it.
struct ReleasedCount {
    std::optional<int> number;
    std::optional<int> fewerThan; ///< neither: it is withheld

    bool operator==(const ReleasedCount &) const = default;
};

/// FHIR: MeasureReport.group.population.
[[nodiscard]] QJsonObject populationOf(const evaluation::SuppressedCount &count);
[[nodiscard]] ReleasedCount releasedCountFromFhir(const QJsonObject &population);

} // namespace heard::pledge
