#pragma once

#include "pledge/evidence.h"
#include "pledge/pledgeboard.h"
#include "pledge/releasedcount.h"
#include "pledge/surveyresult.h"

#include <QHash>

namespace heard::pledge {

/// What shows that patients said what the issues of the board say.
class IssueEvidence final {
public:
    /// @p database must outlive it. What is released is dated by the calendar of @p zone.
    IssueEvidence(store::Database &database, const QTimeZone &zone) : m_database(database), m_zone(zone) {}

    /// Newest first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Evidence>>> of(const ResourceId &issue) const;
    /// Of every issue that has evidence, by its id. As VoiceCounts, so that no number tells another.
    [[nodiscard]] QFuture<store::StoreResult<QHash<ResourceId, Strength>>> strengths() const;
    /// What could be added to @p issue, newest first: feedback and talks with every word of @p typed.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Evidence>>> candidates(const ResourceId &issue, const QString &typed,
                                                                            int limit = 20) const;
    /// The issues that @p evidence, such as "Communication/12", shows.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Issue>>> issuesShownBy(const QString &evidence) const;

    /// A second time changes nothing. Her phone learns to which issues what she said led.
    [[nodiscard]] QFuture<PledgeResult<void>> link(const ResourceId &issue, const QString &evidence);
    [[nodiscard]] QFuture<PledgeResult<void>> unlink(const ResourceId &issue, const QString &evidence);
    /// Stores a result and links it; it needs a title, somebody who answered, a day that is not to come, and a
    /// score from 0 to 100 if any.
    [[nodiscard]] QFuture<PledgeResult<ResourceId>> addSurvey(const ResourceId &issue, const SurveyResult &result);
    [[nodiscard]] QFuture<PledgeResult<void>> setAlreadyKnown(const ResourceId &issue, bool known);
    /// Writes how many people showed each issue where representatives read it, as far as it may be told; keeps what was told.
    /// Nothing where the roles of @p author do not let her: the next colleague's release tells it.
    [[nodiscard]] QFuture<PledgeResult<void>> release(const ResourceId &author);
    /// That, on the device of a representative; by the id of the issue.
    [[nodiscard]] QFuture<store::StoreResult<QHash<ResourceId, ReleasedCount>>> released() const;

private:
    store::Database &m_database;
    QTimeZone m_zone;
};

} // namespace heard::pledge
