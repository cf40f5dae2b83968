#pragma once

#include "evaluation/release.h"
#include "store/database.h"

namespace heard::evaluation {

/// Keeps what was released, so that outputs across time protect each other. Everything that leaves the team with counts or
/// scores of people goes through it, under the threshold of the unit's profile; a screen of the team's own shows what would be
/// released, and keeps nothing.
///
/// @p about names the respondents whose releases have to know of each other, such as "voices". A release made on another
/// device that has not come yet is not known.
class Releases final {
public:
    /// @p database must outlive it.
    explicit Releases(store::Database &database) : m_database(database) {}

    /// What may be shown of @p groups now; keeps it, unless all of it was told before.
    [[nodiscard]] QFuture<store::StoreResult<Release>> release(const QString &about, const QVector<Group> &groups);
    [[nodiscard]] QFuture<store::StoreResult<Release>> preview(const QString &about, const QVector<Group> &groups) const;

private:
    store::Database &m_database;
};

/// People who said something, in whatever way: feedback, interviews, evidence.
inline constexpr QLatin1StringView aboutVoices{"voices"};

/// Of the unit's profile.
[[nodiscard]] store::StoreResult<Threshold> thresholdIn(const store::Reader &reader);

/// Groups with all that has to be known to decide what may be shown of them: that can take long, and any thread may do it.
struct Undecided {
    QVector<Group> groups;
    Threshold threshold;
    Release before; ///< what was told until now

    [[nodiscard]] Release decided() const { return Release::of(groups, threshold, {before}); }
};

[[nodiscard]] store::StoreResult<Undecided> undecided(const store::Reader &reader, const QString &about, const QVector<Group> &groups);
/// Keeps @p release as told, unless all of it was told @p before.
[[nodiscard]] store::StoreResult<void> keep(store::Writer &writer, const QString &about, const Release &release, const Release &before);

// The same within a read and a write.
[[nodiscard]] store::StoreResult<Release> previewed(const store::Reader &reader, const QString &about,
    const QVector<Group> &groups);
[[nodiscard]] store::StoreResult<Release> released(store::Writer &writer, const QString &about, const QVector<Group> &groups);

} // namespace heard::evaluation
