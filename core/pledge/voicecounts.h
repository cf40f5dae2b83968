#pragma once

#include "evaluation/releases.h"
#include "pledge/evidence.h"

#include <QHash>

namespace heard::pledge {

/// How many people were heard from, by cohort: of nobody as well.
struct HeardFrom {
    evaluation::SuppressedCount all;
    evaluation::SuppressedCount primary;
    evaluation::SuppressedCount secondary;
    evaluation::SuppressedCount unknown; ///< whose cohort is not known, or who gave no name
};

/// How many people speak about a theme.
struct ThemeCount {
    ResourceId id; ///< of the theme
    QString name;
    HeardFrom people;
};

/// Every count of people who said something, as far as each may be shown beside all the others.
struct VoiceCounts {
    HeardFrom heard;
    QVector<ThemeCount> themes; ///< in use, in the unit's order
    QHash<ResourceId, Strength> issues; ///< of the board, by their ids
};

/// Everybody who said something, in all the groups that any output counts: those who were heard from and those who speak about
/// each theme, by cohort, and those who show each issue of the board. Most people are in many of them, so whoever takes one
/// number from another has a third: every screen, print and export takes its numbers from the one decision about all.
///
/// A screen of the team's own keeps nothing: it shows what may be told beside all that was told before, and beside all that the
/// other screens show then. What leaves the team is kept as told.
class VoiceGroups final {
public:
    /// Of an issue in @p others, such as one that left the board, whoever shows it counts too.
    [[nodiscard]] static store::StoreResult<VoiceGroups> read(store::Reader &reader, const QVector<ResourceId> &others = {});

    /// On any thread.
    [[nodiscard]] VoiceCounts counts() const { return countsOf(m_open.decided()); }

    /// What leaves the team.
    struct Leaving {
        bool heard = false;           ///< who was heard from, by cohort
        QVector<ResourceId> issues{}; ///< how many show them
        bool surveyed = false;        ///< and how many of those answered a survey
    };
    /// Decides, and keeps as told what is @p leaving. Within the read's own transaction.
    [[nodiscard]] store::StoreResult<VoiceCounts> released(store::Writer &writer, const Leaving &leaving) const;

    /// The issues that anything shows.
    [[nodiscard]] const QVector<ResourceId> &shownIssues() const { return m_shown; }

private:
    explicit VoiceGroups(evaluation::Undecided open) : m_open(std::move(open)) {}
    [[nodiscard]] VoiceCounts countsOf(const evaluation::Release &release) const;
    [[nodiscard]] qsizetype placeOf(const ResourceId &issue) const;

    evaluation::Undecided m_open;
    QVector<QPair<ResourceId, QString>> m_themes; ///< with their names
    QVector<ResourceId> m_issues;
    QVector<ResourceId> m_shown;
};

/// For a screen of the team's own; only what has to be read is read on the database's thread.
[[nodiscard]] QFuture<store::StoreResult<VoiceCounts>> voiceCounts(store::Database &database);

} // namespace heard::pledge
