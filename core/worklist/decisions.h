#pragma once

#include "store/database.h"
#include "store/writeerror.h"
#include "worklist/recordfacts.h"

namespace heard::worklist {

/// Something written here that the other side refused, or that both sides changed: a person has to decide.
struct Undelivered {
    using Kind = RecordKind;
    /// Why the other side did not take it, as far as its status says.
    enum class Refusal { None, NotAllowed, Gone, TooLarge, NotRight };

    ResourceId id;       ///< unique within the list; hand it back with the decision
    Kind kind = Kind::Other;
    QString type;        ///< of the resource, such as "Communication"
    ResourceId resource;
    ResourceId patient;  ///< whom it is about; empty where it is about nobody
    QString patientName;
    QStringList patientNeeds; ///< what to mind when speaking or writing to her
    bool conflict = false;
    bool neverSent = false; ///< the other side has no version of it
    QVector<Fact> same;     ///< by which one knows the record; of what belongs to an appointment, which that is
    QVector<Fact> mine;     ///< what stands here and is other there
    QVector<Fact> theirs;   ///< the same parts as the other side has them; nothing where it has no version
    QStringList elements;   ///< that differ, where no fact does: their names in data
    Refusal refusal = Refusal::None;
    QString problem;        ///< why it was refused; for the log, with a status such as "422"
    Instant madeAt;

    bool operator==(const Undelivered &) const = default;
};

enum class DecisionError { NotFound, NotStored };

/// What waits for a decision, and the decisions.
class Decisions final {
public:
    using Written = store::WriteResult<void, DecisionError>;

    /// @p database must outlive it.
    explicit Decisions(store::Database &database) : m_database(database) {}

    /// Oldest first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Undelivered>>> waiting() const;
    /// Conflict: what stands here goes to the other side.
    [[nodiscard]] QFuture<Written> keepMine(const ResourceId &id);
    /// Conflict: what stands here is given up.
    [[nodiscard]] QFuture<Written> takeTheirs(const ResourceId &id);
    /// Refused: sent once more.
    [[nodiscard]] QFuture<Written> tryAgain(const ResourceId &id);
    /// Refused: given up; what was never sent goes.
    [[nodiscard]] QFuture<Written> giveUp(const ResourceId &id);

private:
    store::Database &m_database;
};

} // namespace heard::worklist
