#pragma once

#include "care/assessment.h"
#include "store/database.h"
#include "store/writeerror.h"

namespace heard::care {

enum class AssessmentError {
    RequestUnknown, ///< not in this store
    RequestClosed,  ///< declined, withdrawn, done, or the plan is shared
    WriterUnknown,  ///< not in this store
    NoSuchConcern,
    WeightImpossible, ///< below 0 or above care::heaviest
    TooLong,
    NotFound,
    NotStored,
};

/// Answers that are not finished.
struct AssessmentDraft {
    Answers answers;
    int page = 0; ///< where to go on

    bool operator==(const AssessmentDraft &) const = default;
};

/// What can be asked of the store about what patients answered.
class Assessments final {
public:
    using Done = store::WriteResult<void, AssessmentError>;
    using Sent = store::WriteResult<ResourceId, AssessmentError>;

    static constexpr qsizetype longestWords = 8000; ///< characters

    /// @p database must outlive it.
    explicit Assessments(store::Database &database) : m_database(database) {}

    /// The latest answers to a request, or nothing.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Assessment>>> latestFor(const ResourceId &request) const;
    /// All answers to a request, by the patient and by her nurse with her, latest first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Assessment>>> allFor(const ResourceId &request) const;
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Assessment>>> byId(const ResourceId &assessment) const;
    /// Everything a patient answered, latest first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Assessment>>> of(const ResourceId &patient, int limit = 50) const;

    /// What was kept of answers to the request with @p uid, or nothing. What was begun for an earlier request of the same
    /// patient and never sent belongs to this one from now on.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<AssessmentDraft>>> draft(const QString &uid);
    /// Keeps it on this device alone; survives a kill.
    [[nodiscard]] QFuture<store::StoreResult<void>> keepDraft(const QString &uid, const AssessmentDraft &draft);
    [[nodiscard]] QFuture<store::StoreResult<void>> forgetDraft(const QString &uid);

    /// Stores the answers and forgets their draft, in one transaction. @p writer is the Practitioner who filled them in
    /// with the patient, empty where she did. Who answers a request again changes what was answered before.
    /// What is urgent waits from then on, unless it was said before: by herself as grave as now, or whatever a writer repeats.
    [[nodiscard]] QFuture<Sent> send(const ResourceId &request, const Answers &answers, const ResourceId &writer = {});
    /// Somebody looked after what is urgent in it, and in all other answers to its request.
    [[nodiscard]] QFuture<Done> setHandled(const ResourceId &assessment, bool handled);

private:
    store::Database &m_database;
};

} // namespace heard::care
