#include "pledge/review.h"

#include "fhir/vocabulary.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

constexpr std::array<std::pair<Feasibility, QLatin1StringView>, 4> codes{{
    {Feasibility::Easy, "easy"_L1},
    {Feasibility::Possible, "possible"_L1},
    {Feasibility::Hard, "hard"_L1},
    {Feasibility::NotNow, "not-now"_L1},
}};

} // namespace

Result<Review, fhir::ReadError> reviewFromFhir(const QJsonObject &provenance)
{
    auto said = statementFromFhir(provenance);
    if (!said)
        return failed(said.error());
    if (activityOf(provenance) != fhir::code::review)
        return failed(fhir::ReadError::BadElement);
    Review review;
    review.said = *std::move(said);
    const QString code = fhir::extensionOf(provenance, fhir::extension::feasibility)["valueCode"_L1].toString();
    for (const auto &[feasibility, name] : codes) {
        if (code == name)
            review.feasibility = feasibility;
    }
    const QJsonValue effort = fhir::extensionOf(provenance, fhir::extension::effort)["valueDecimal"_L1];
    review.effort = effort.isDouble() ? std::optional{effort.toDouble()} : std::nullopt;
    return review;
}

QJsonObject toFhir(const Review &review)
{
    QJsonObject json = toFhir(review.said, fhir::code::review);
    for (const auto &[feasibility, name] : codes) {
        if (review.feasibility == feasibility)
            fhir::setExtension(json, fhir::extension::feasibility, "valueCode"_L1, QString{name});
    }
    fhir::setExtension(json, fhir::extension::effort, "valueDecimal"_L1, review.effort ? QJsonValue{*review.effort} : QJsonValue{});
    return json;
}

QVector<Review> latestOf(const QVector<Review> &reviews)
{
    QVector<Review> latest = reviews;
    std::stable_sort(latest.begin(), latest.end(), [](const Review &one, const Review &other) { return one.said.at < other.said.at; });
    for (qsizetype at = 0; at < latest.size();) {
        const bool later = std::any_of(latest.begin() + at + 1, latest.end(),
                                       [&](const Review &other) { return other.said.by == latest[at].said.by; });
        if (later)
            latest.removeAt(at);
        else
            ++at;
    }
    return latest;
}

} // namespace heard::pledge
