#pragma once

#include "pledge/commitment.h"
#include "pledge/provenance.h"

namespace heard::pledge {

/// How realistic somebody of the wider team finds a commitment.
enum class Feasibility { Easy, Possible, Hard, NotNow };

/// What one member of the team thinks a commitment takes.
struct Review {
    Statement said;
    std::optional<Feasibility> feasibility;
    std::optional<double> effort; ///< hours
    store::Delivery delivery;

    bool operator==(const Review &) const = default;
};

/// FHIR: Provenance, activity "review".
[[nodiscard]] Result<Review, fhir::ReadError> reviewFromFhir(const QJsonObject &provenance);
[[nodiscard]] QJsonObject toFhir(const Review &review);

/// The latest of each person, oldest first.
[[nodiscard]] QVector<Review> latestOf(const QVector<Review> &reviews);

} // namespace heard::pledge
