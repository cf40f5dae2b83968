#pragma once

#include "store/database.h"
#include "store/writeerror.h"
#include "voice/interview.h"

#include <QTimeZone>

namespace heard::voice {

enum class InterviewError {
    TitleMissing,
    WordsMissing,
    TooLong,       ///< more than Interviews::longestTitle or longestWords
    DayImpossible, ///< none, or later than today
    PeopleImpossible, ///< fewer than 1, more than Interview::mostPeople; an interview is with one
    NoConsent,      ///< what nobody agreed to is not written down
    PatientUnknown, ///< not in this store, or named for more than one
    AuthorUnknown,  ///< not in this store
    ChangedMeanwhile, ///< by somebody else, since it was read
    NotFound,
    NotStored,
};

/// What can be asked of the store about conversations that colleagues wrote down.
class Interviews final {
public:
    static constexpr qsizetype longestTitle = 200;    ///< characters
    static constexpr qsizetype longestWords = 100'000; ///< characters: more than two hours of talk

    /// @p database must outlive it; days are those of @p zone.
    Interviews(store::Database &database, const QTimeZone &zone) : m_database(database), m_zone(zone) {}

    /// The last held first. @p typed are beginnings of words of the title, the text or a name; empty for all. @p themes,
    /// Basics, narrow to what was coded with one of them; with an empty list to what was not coded yet.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Interview>>> list(const QString &typed = {},
        const std::optional<QVector<ResourceId>> &themes = {}, int limit = 50, int offset = 0) const;
    /// How many those are.
    [[nodiscard]] QFuture<store::StoreResult<int>> count(const QString &typed = {},
        const std::optional<QVector<ResourceId>> &themes = {}) const;
    /// Nothing where it was removed.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Interview>>> byId(const ResourceId &interview) const;

    /// Stores @p interview in the name of @p author, a Practitioner. Id, unit, author, time and day of consent are made here.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, InterviewError>> write(const Interview &interview, const ResourceId &author);
    /// Whether the words may be quoted from now on; asked anew for every export.
    [[nodiscard]] QFuture<store::WriteResult<void, InterviewError>> setMayQuote(const ResourceId &interview, bool mayQuote);
    /// From today on it is neither counted nor quoted, nor does it teach; or is again.
    [[nodiscard]] QFuture<store::WriteResult<void, InterviewError>> setWithdrawn(const ResourceId &interview, bool withdrawn);
    /// It was written by mistake, or was not.
    [[nodiscard]] QFuture<store::WriteResult<void, InterviewError>> setRemoved(const ResourceId &interview, bool removed);

private:
    store::Database &m_database;
    QTimeZone m_zone;
};

/// Within a write: title, words, day, people and cohort of a stored interview become those of @p interview, in the name of
/// @p author. Of its other members only changedAt is looked at; excerpts of the words follow by themes::rewrite.
[[nodiscard]] store::WriteResult<void, InterviewError> rewriteWithin(store::Writer &writer, const Interview &interview,
    const ResourceId &author, const QTimeZone &zone);

} // namespace heard::voice
