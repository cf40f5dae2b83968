#pragma once

#include "fhir/publication.h"
#include "pledge/agreement.h"
#include "pledge/pledge.h"
#include "store/database.h"
#include "store/writeerror.h"

#include <QHash>
#include <QTimeZone>

namespace heard::pledge {

/// The three kinds of things on the board; ids are unique only within one.
enum class PledgeItem { Issue, Commitment, Standard };

enum class PledgeError {
    Empty,     ///< a text without words
    TooLong,   ///< more than longestWords
    DayToCome, ///< a result of a survey that still runs
    NoIssue,   ///< a commitment whose issue is not on the board
    NoUnit,    ///< the store does not know its unit yet
    Public,    ///< patients see it: it has to be taken back before it can be removed
    NotFound,
    NotAgreed,     ///< by staff and patients' representatives, as it stands now
    ReasonMissing, ///< why it is delayed, cannot be done or was withdrawn: patients read it
    AuthorUnknown, ///< nothing is published without a name under it
    NotStored,
};

template <typename Value>
using PledgeResult = store::WriteResult<Value, PledgeError>;

using fhir::Publication;

struct BoardCommitment {
    Commitment commitment; ///< the working copy, without announcements; as agreed as its standing makes it
    Publication publication;
    Standing standing;
    bool held = false; ///< publishing leaves it as patients see it, or do not see it
    bool unexplained = false; ///< the same, until it says why: see lacksReason

    bool operator==(const BoardCommitment &) const = default;
};

/// A row of the board. An issue without id stands for commitments whose issue is not known.
struct BoardIssue {
    Issue issue;
    Publication publication;
    QVector<BoardCommitment> commitments;
    int evidence = 0; ///< pieces of it that count

    bool operator==(const BoardIssue &) const = default;
};

struct BoardStandard {
    StandardOfCare standard;
    Publication publication;

    bool operator==(const BoardStandard &) const = default;
};

/// The team's working copies with where each stands, in order.
struct Board {
    QVector<BoardStandard> standards;
    QVector<BoardIssue> issues;
    int toPublish = 0; ///< how many items publish() would write
    QHash<Audience, int> toPublishFor; ///< the same for one variant
    std::optional<Instant> publishedAt;

    bool operator==(const Board &) const = default;
};

/// The same within a read.
[[nodiscard]] store::StoreResult<Board> boardIn(store::Reader &reader, Audience audience = Audience::Everyone);
/// What of @p board makes a table of three columns, drafts included.
[[nodiscard]] QVector<PledgedIssue> issuesOf(const Board &board);

/// What removing took away, so that it can be undone.
struct Removed {
    struct Item {
        QString type;
        ResourceId id;
        QJsonObject before;
    };
    QVector<Item> items;
};

/// A step that was taken away, and how many stood before it.
struct RemovedMilestone {
    Milestone milestone;
    qsizetype place = 0;
};

/// What publish() did.
struct Published {
    int created = 0;
    int updated = 0;
    int drafts = 0; ///< commitments left out because they are drafts, changed and not agreed anew, or do not say why
};

/// One line in the life of a commitment on the team's side, oldest first.
struct HistoryEntry {
    enum class Kind {
        Published,
        NotSentYet,   ///< published here, not at the hub yet
        NotPublished, ///< the working copy has changed since; no moment, author or words
    };

    Kind kind = Kind::Published;
    Announcement announcement;

    bool operator==(const HistoryEntry &) const = default;
};

/// What the team can do with the pledge. Everyone edits working copies; patients see what was published from them.
class PledgeBoard final {
public:
    /// @p database must outlive it. What is written is dated by the calendar of @p zone.
    PledgeBoard(store::Database &database, const QTimeZone &zone) : m_database(database), m_zone(zone) {}

    [[nodiscard]] QFuture<store::StoreResult<Board>> all(Audience audience = Audience::Everyone) const;
    [[nodiscard]] QFuture<store::StoreResult<QVector<HistoryEntry>>> history(const ResourceId &commitment) const;
    /// The pledge as patients would see it if it were published now.
    [[nodiscard]] QFuture<store::StoreResult<Pledge>> preview(Audience audience = Audience::Everyone) const;

    // Without an id it is added at the end; with one it is changed. An empty unit becomes the unit of the store.
    // The dates of a state are kept here. A new commitment is a draft; it leaves that state when both sides agree, and one
    // that was not published yet is a draft again when what they agreed on changes.
    [[nodiscard]] QFuture<PledgeResult<ResourceId>> write(const Issue &issue);
    [[nodiscard]] QFuture<PledgeResult<ResourceId>> write(const Commitment &commitment);
    [[nodiscard]] QFuture<PledgeResult<ResourceId>> write(const StandardOfCare &standard);
    /// @p reason is kept where the state takes one, and what stops it where it cannot be done.
    [[nodiscard]] QFuture<PledgeResult<void>> setState(const ResourceId &commitment, CommitmentState state, const QString &reason = {},
        std::optional<UnableReason> unable = {});
    /// What kind it is, who sees to it and how many hours it takes; none of it needs to be agreed anew.
    [[nodiscard]] QFuture<PledgeResult<void>> setWork(const ResourceId &commitment, std::optional<GoalKind> kind,
        const ResourceId &owner, std::optional<double> effort);
    /// Stands behind the others; the answer is its id.
    [[nodiscard]] QFuture<PledgeResult<QString>> addMilestone(const ResourceId &commitment, const QString &words,
        std::optional<Month> by = {});
    [[nodiscard]] QFuture<PledgeResult<void>> setMilestoneDone(const ResourceId &commitment, const QString &milestone, bool done);
    /// The answer is what was taken away, for putMilestone to undo it.
    [[nodiscard]] QFuture<PledgeResult<RemovedMilestone>> removeMilestone(const ResourceId &commitment, const QString &milestone);
    [[nodiscard]] QFuture<PledgeResult<void>> putMilestone(const ResourceId &commitment, const RemovedMilestone &removed);
    /// Nothing takes the month away.
    [[nodiscard]] QFuture<PledgeResult<void>> setMonth(const ResourceId &commitment, std::optional<Month> by);
    /// The order from now on (of commitments: within the issue of the first); those not named follow as they were.
    [[nodiscard]] QFuture<PledgeResult<void>> order(PledgeItem kind, const QVector<ResourceId> &order);

    /// Only what patients do not see; else PledgeError::Public. An issue goes with its commitments.
    [[nodiscard]] QFuture<PledgeResult<Removed>> remove(PledgeItem kind, const ResourceId &id);
    [[nodiscard]] QFuture<PledgeResult<void>> restore(const Removed &removed);

    /// Writes a published copy of everything that changed since it was last published; what is not agreed and what was taken
    /// back stay as they are. What was agreed becomes planned. @p note goes into the history of each commitment it changes.
    /// Of one variant only the commitments made for it, with what was said, and no standards.
    [[nodiscard]] QFuture<PledgeResult<Published>> publish(const QString &note, const ResourceId &author,
        Audience variant = Audience::Everyone);
    /// Publishes something that was taken back, an issue with its commitments, a commitment with its issue.
    [[nodiscard]] QFuture<PledgeResult<Published>> publishAgain(PledgeItem kind, const ResourceId &id, const QString &note, const ResourceId &author);
    /// Takes the published copy back from patients, an issue with its commitments; the working copies stay.
    [[nodiscard]] QFuture<PledgeResult<void>> unpublish(PledgeItem kind, const ResourceId &id);

private:
    store::Database &m_database;
    QTimeZone m_zone;
};

} // namespace heard::pledge
