#pragma once

#include "impact/findings.h"
#include "pledge/pledge.h"
#include "store/database.h"
#include "store/writeerror.h"

namespace heard::impact {

/// A commitment with what it answers, how its effect is measured, and what may be shown of that.
struct MeasuredCommitment {
    pledge::Issue issue;
    pledge::Commitment commitment;
    std::optional<double> hours; ///< of work that it costs
    std::optional<Measure> measure;
    QVector<MeasuredValue> values; ///< oldest first; the team's own
    std::optional<Findings> findings; ///< where there is a measure
    std::optional<pledge::PledgedIssue> agreed; ///< what patients see of both, where what stands there now waits to be agreed
    bool promised = false; ///< neither a draft nor given up or taken back from patients: reports tell of no other
};

enum class MeasureError {
    Empty,    ///< what is measured is not said
    TooLong,  ///< more than Measures::longestWords
    BadTarget,
    BadValue, ///< see faultIn
    DayTaken, ///< there is a value of that day already
    NoMeasure,
    NotAllowed, ///< who tells has no role that may
    NotFound,
    NotStored,
};

/// What can be asked of the store about whether commitments make a difference.
class Measures final {
public:
    static constexpr qsizetype longestWords = 300; ///< characters

    /// @p database must outlive it.
    explicit Measures(store::Database &database) : m_database(database) {}

    /// The team's working copies in the order of the board. Findings show what a release would; none is made.
    [[nodiscard]] QFuture<store::StoreResult<QVector<MeasuredCommitment>>> all() const;
    [[nodiscard]] QFuture<store::StoreResult<std::optional<MeasuredCommitment>>> of(const ResourceId &commitment) const;

    [[nodiscard]] QFuture<store::WriteResult<void, MeasureError>> setMeasure(const ResourceId &commitment, const Measure &measure);
    /// The answer is what was taken away, for setMeasure to put back; its values stay.
    [[nodiscard]] QFuture<store::WriteResult<Measure, MeasureError>> removeMeasure(const ResourceId &commitment);
    /// All of them or none. Those without an id are added, others are changed.
    [[nodiscard]] QFuture<store::WriteResult<QVector<ResourceId>, MeasureError>> write(const QVector<MeasuredValue> &values, QDate today);
    [[nodiscard]] QFuture<store::WriteResult<void, MeasureError>> setRemoved(const ResourceId &value, bool removed);

private:
    store::Database &m_database;
};

/// Under what name releases of the measure of @p goal know of each other.
[[nodiscard]] QString aboutMeasure(const QJsonObject &goal);
/// The same as Measures::all, within a read or a write; @p released(about, groups) gives StoreResult<Release>.
using Releasing = std::function<store::StoreResult<evaluation::Release>(const QString &, const QVector<evaluation::Group> &)>;
[[nodiscard]] store::StoreResult<QVector<MeasuredCommitment>> measuredCommitments(store::Reader &reader, const Releasing &released);

} // namespace heard::impact
