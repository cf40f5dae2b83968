#pragma once

#include "impact/impactwords.h"
#include "impact/measures.h"
#include "pledge/releasedcount.h"

namespace heard::impact {

/// The values before a change, or those after it, as representatives were told them.
struct ToldSide {
    int values = 0; ///< how many there were, told or not
    int shown = 0;  ///< how many of them are in the mean
    std::optional<pledge::ReleasedCount> people; ///< of a score: everybody asked, together
    std::optional<int> positive; ///< of a score
    std::optional<double> mean;  ///< of everything else

    bool operator==(const ToldSide &) const = default;
};

/// What representatives were told of whether a commitment makes a difference.
struct ToldEffect {
    ResourceId commitment; ///< the working copy
    QDate on;
    std::optional<Measure> measure; ///< by which it was told
    ToldSide before;
    ToldSide after;

    bool operator==(const ToldEffect &) const = default;
};

/// How the effect of a commitment is seen, and what was told of it.
struct KnownEffect {
    std::optional<Measure> measure;
    std::optional<ToldEffect> told; ///< by this measure: numbers told by another say nothing under its words
};

/// FHIR: MeasureReport of pledge::measure::commitmentEffect, with measure-of and changed-on as the Goal had them.
[[nodiscard]] Result<ToldEffect, fhir::ReadError> toldEffectFromFhir(const QJsonObject &report);

/// Tells representatives what was measured before and after, as far as a release shows it: what they read is what any report
/// shows, and each telling is kept as a release. It is told when somebody of the team says so, or makes a report: a number
/// that was mistyped could not be taken back.
class ToldEffects final {
public:
    /// @p database must outlive it.
    explicit ToldEffects(store::Database &database) : m_database(database) {}

    /// Whether there was anything new to tell; @p author has to be allowed to write down numbers of people.
    [[nodiscard]] QFuture<store::WriteResult<bool, MeasureError>> tell(const ResourceId &commitment, const ResourceId &author, QDate today);
    /// The same of every promise that is measured; of none, where @p author is not allowed to.
    [[nodiscard]] QFuture<store::WriteResult<bool, MeasureError>> tellAll(const ResourceId &author, QDate today);
    [[nodiscard]] QFuture<store::StoreResult<KnownEffect>> of(const ResourceId &commitment) const;

private:
    store::Database &m_database;
};

/// One side, in words: "60 % (95 % interval: 55 to 65 %, n = 263)", or why it is not shown.
[[nodiscard]] QString sideOf(const Measure &measure, const ToldSide &side, const ImpactWords &words);

} // namespace heard::impact
