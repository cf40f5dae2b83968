#pragma once

#include "care/question.h"
#include "store/database.h"
#include "store/writeerror.h"

namespace heard::care {

enum class QuestionError {
    Empty,
    TooLong,        ///< more than Questions::longestWords
    NoSuchAppointment, ///< unknown here, cancelled, or without a patient
    AlreadyAnswered, ///< its words stay as they were asked
    NotFound,        ///< also what was removed
    NotStored,
};

/// What can be asked of the store about questions.
class Questions final {
public:
    static constexpr qsizetype longestWords = 2000; ///< characters

    /// @p database must outlive it.
    explicit Questions(store::Database &database) : m_database(database) {}

    /// In the order she will ask them, answered ones too, removed ones not.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Question>>> of(const ResourceId &appointment) const;

    /// Those of @p patient that were not ticked at appointments that are over or cancelled at @p now, oldest first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Question>>> leftOver(const ResourceId &patient, Instant now) const;

    /// Stores the question, as the last, and its local change together.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, QuestionError>> ask(const ResourceId &appointment, const QString &words);
    [[nodiscard]] QFuture<store::WriteResult<void, QuestionError>> reword(const ResourceId &id, const QString &words);
    /// Puts it at @p place (0 is first; beyond the end means last) and keeps the order of the others.
    [[nodiscard]] QFuture<store::WriteResult<void, QuestionError>> move(const ResourceId &id, int place);
    [[nodiscard]] QFuture<store::WriteResult<void, QuestionError>> setAnswered(const ResourceId &id, bool answered);
    [[nodiscard]] QFuture<store::WriteResult<void, QuestionError>> remove(const ResourceId &id);
    /// Takes all that are left over to @p appointment, behind what is there; the answer is how many.
    [[nodiscard]] QFuture<store::WriteResult<int, QuestionError>> carryOver(const ResourceId &appointment);
    /// The undo of remove: it comes back where it was.
    [[nodiscard]] QFuture<store::WriteResult<void, QuestionError>> restore(const ResourceId &id);

private:
    store::Database &m_database;
};

} // namespace heard::care
