#pragma once

#include "models/recordsmodel.h"
#include "models/team/boardcard.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// One "you said" with those of its commitments that are shown.
struct BoardRow {
    ResourceId id; ///< the issue's; "-" where the issue of its commitments is not known
    pledge::BoardIssue issue;
    QDate today;

    bool operator==(const BoardRow &) const = default;
};

/// The team's working pledge as a table, issue after issue, with what the team does to it.
class BoardModel : public HEARD_RECORDS_MODEL(BoardRow)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Audience audience READ audience WRITE setAudience NOTIFY audienceChanged)
    /// Part of what was said or is planned.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY narrowed)
    Q_PROPERTY(Shown shown READ shown WRITE setShown NOTIFY narrowed)
    // How many commitments each of them shows, whatever is typed.
    Q_PROPERTY(int allCount READ allCount NOTIFY boardChanged)
    Q_PROPERTY(int openCount READ openCount NOTIFY boardChanged)
    Q_PROPERTY(int overdueCount READ overdueCount NOTIFY boardChanged)
    Q_PROPERTY(int unpublishedCount READ unpublishedCount NOTIFY boardChanged)
    /// How many issues there are, with commitments or without.
    Q_PROPERTY(int issueCount READ issueCount NOTIFY boardChanged)
    /// How many items publishing would write.
    Q_PROPERTY(int toPublish READ toPublish NOTIFY boardChanged)
    Q_PROPERTY(QDateTime publishedAt READ publishedAt NOTIFY boardChanged)
    /// The same for promises of one cohort alone.
    Q_PROPERTY(int toPublishPrimary READ toPublishPrimary NOTIFY boardChanged)
    Q_PROPERTY(int toPublishSecondary READ toPublishSecondary NOTIFY boardChanged)
    /// How many issues nothing shows yet.
    Q_PROPERTY(int bareCount READ bareCount NOTIFY boardChanged)
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY boardChanged)
    Q_PROPERTY(int unableCount READ unableCount NOTIFY boardChanged)
    Q_PROPERTY(bool undoable READ isUndoable NOTIFY undoableChanged)

public:
    /// As pledge::Audience.
    enum Audience {
        Everyone = int(pledge::Audience::Everyone),
        Primary = int(pledge::Audience::Primary),
        Secondary = int(pledge::Audience::Secondary),
    };
    Q_ENUM(Audience)
    /// As pledge::CommitmentState.
    enum State {
        Draft = int(pledge::CommitmentState::Draft),
        Agreed = int(pledge::CommitmentState::Agreed),
        Planned = int(pledge::CommitmentState::Planned),
        InProgress = int(pledge::CommitmentState::InProgress),
        Ongoing = int(pledge::CommitmentState::Ongoing),
        Achieved = int(pledge::CommitmentState::Achieved),
        Delayed = int(pledge::CommitmentState::Delayed),
        Unable = int(pledge::CommitmentState::Unable),
        Withdrawn = int(pledge::CommitmentState::Withdrawn),
    };
    Q_ENUM(State)
    /// As pledge::Publication::State.
    enum Publication {
        NeverPublished = int(pledge::Publication::State::NeverPublished),
        Published = int(pledge::Publication::State::Published),
        ChangedSince = int(pledge::Publication::State::ChangedSince),
        Unpublished = int(pledge::Publication::State::Unpublished),
    };
    Q_ENUM(Publication)
    /// As pledge::PledgeItem.
    enum Item {
        IssueItem = int(pledge::PledgeItem::Issue),
        CommitmentItem = int(pledge::PledgeItem::Commitment),
        StandardItem = int(pledge::PledgeItem::Standard),
    };
    Q_ENUM(Item)
    /// As pledge::PledgeError, for the page to explain; and what a form lacks.
    enum Problem {
        Empty = int(pledge::PledgeError::Empty),
        TooLong = int(pledge::PledgeError::TooLong),
        NoIssue = int(pledge::PledgeError::NoIssue),
        NoUnit = int(pledge::PledgeError::NoUnit),
        Public = int(pledge::PledgeError::Public),
        NotFound = int(pledge::PledgeError::NotFound),
        NotAgreed = int(pledge::PledgeError::NotAgreed),
        ReasonMissing = int(pledge::PledgeError::ReasonMissing),
        AuthorUnknown = int(pledge::PledgeError::AuthorUnknown),
        NotStored = int(pledge::PledgeError::NotStored),
        MonthOver, ///< a plan for a month before this one
    };
    Q_ENUM(Problem)
    /// As pledge::GoalKind.
    enum Kind {
        NoKind = -1,
        Information = int(pledge::GoalKind::Information),
        Service = int(pledge::GoalKind::Service),
        Staff = int(pledge::GoalKind::Staff),
        Estate = int(pledge::GoalKind::Estate),
        Technology = int(pledge::GoalKind::Technology),
    };
    Q_ENUM(Kind)
    /// As pledge::UnableReason.
    enum Reason {
        NoReason = -1,
        Funding = int(pledge::UnableReason::Funding),
        NoStaff = int(pledge::UnableReason::Staff),
        Space = int(pledge::UnableReason::Space),
        Policy = int(pledge::UnableReason::Policy),
        OtherReason = int(pledge::UnableReason::Other),
    };
    Q_ENUM(Reason)

    /// All, what waits to be agreed, what is still to be done, what should be done by now, what patients do not see as it
    /// stands, what cannot be done, and issues that nothing shows yet.
    enum Shown { All, Waiting, ToDo, Overdue, NotPublic, CannotBeDone, Bare };
    Q_ENUM(Shown)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] Shown shown() const { return m_shown; }
    void setShown(Shown shown);
    [[nodiscard]] int allCount() const { return countOf(All); }
    [[nodiscard]] int openCount() const { return countOf(ToDo); }
    [[nodiscard]] int overdueCount() const { return countOf(Overdue); }
    [[nodiscard]] int waitingCount() const { return countOf(Waiting); }
    [[nodiscard]] int unableCount() const { return countOf(CannotBeDone); }
    [[nodiscard]] int bareCount() const;
    [[nodiscard]] int toPublishPrimary() const { return m_board.toPublishFor.value(pledge::Audience::Primary); }
    [[nodiscard]] int toPublishSecondary() const { return m_board.toPublishFor.value(pledge::Audience::Secondary); }
    [[nodiscard]] int unpublishedCount() const { return countOf(NotPublic); }
    [[nodiscard]] int issueCount() const { return static_cast<int>(m_board.issues.size()); }
    [[nodiscard]] Audience audience() const { return m_audience; }
    void setAudience(Audience audience);
    [[nodiscard]] int toPublish() const { return m_board.toPublish; }
    [[nodiscard]] QDateTime publishedAt() const { return m_board.publishedAt ? m_board.publishedAt->toLocal() : QDateTime{}; }
    [[nodiscard]] bool isUndoable() const { return !m_removed.items.isEmpty(); }

    // An empty id adds; each emits written or refused.
    Q_INVOKABLE void writeIssue(const QString &id, const QString &words);
    /// @p by is any day of the month, or invalid for none.
    Q_INVOKABLE void writeCommitment(const QString &id, const QString &issue, const QString &plan, Audience audience,
                                     const QDate &by);
    Q_INVOKABLE void writeStandard(const QString &id, const QString &words);
    /// Whether patients are told why, where a commitment stands so.
    Q_INVOKABLE bool takesReason(State state) const;
    /// Emits stateSet or refused.
    Q_INVOKABLE void setState(const QString &commitment, State state, const QString &reason,
                              heard::models::BoardModel::Reason unable = NoReason);
    /// Whether an issue on the board has this id.
    Q_INVOKABLE bool isIssue(const QString &id) const;
    /// How many commitments cannot be done for @p reason.
    Q_INVOKABLE int countOfReason(heard::models::BoardModel::Reason reason) const;
    /// @p effort are hours, negative for none; an empty owner is nobody. Emits workSet or refused.
    Q_INVOKABLE void setWork(const QString &commitment, heard::models::BoardModel::Kind kind, const QString &owner, double effort);
    /// Emits milestoneAdded or refused.
    Q_INVOKABLE void addMilestone(const QString &commitment, const QString &words, const QDate &by);
    /// Emits workSet or refused.
    Q_INVOKABLE void setMilestoneDone(const QString &commitment, const QString &milestone, bool done);
    /// Keeps it for undoMilestone. Emits milestoneRemoved or refused.
    Q_INVOKABLE void removeMilestone(const QString &commitment, const QString &milestone);
    /// Emits workSet, or milestoneStaysRemoved where it can be tried again.
    Q_INVOKABLE void undoMilestone();
    /// Moves it @p steps down, or up where negative.
    Q_INVOKABLE void moveIssue(const QString &issue, int steps);
    Q_INVOKABLE void remove(Item item, const QString &id);
    Q_INVOKABLE void undoRemove();
    /// Publishes everything that changed. Emits announced or refused.
    Q_INVOKABLE void publish(const QString &note, heard::models::BoardModel::Audience variant = Everyone);
    Q_INVOKABLE void publishAgain(Item item, const QString &id, const QString &note);
    Q_INVOKABLE void unpublish(Item item, const QString &id);

Q_SIGNALS:
    void audienceChanged();
    void narrowed();
    void boardChanged();
    void undoableChanged();
    void written(const QString &id);
    void stateSet();
    void workSet();
    void milestoneAdded(const QString &words);
    void milestoneRemoved();
    void milestoneStaysRemoved(heard::models::BoardModel::Problem problem);
    void removed();
    void announced(int items, int drafts);
    void unpublished();
    void refused(heard::models::BoardModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<BoardRow>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QVector<BoardRow> listed(const QVector<BoardRow> &) override { return rows(); }
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    void writeOver(pledge::Commitment stored, const pledge::Commitment &typed);
    void refuse(pledge::PledgeError error);
    void tellAnnounced(const pledge::Published &published);
    void keepForUndo(pledge::Removed removed);

    [[nodiscard]] bool shows(const pledge::BoardCommitment &commitment, Shown shown) const;
    [[nodiscard]] int countOf(Shown shown) const;
    [[nodiscard]] QVector<BoardRow> rows() const;

    Audience m_audience = Everyone;
    QString m_typed;
    Shown m_shown = All;
    pledge::Board m_board;
    QDate m_today;
    pledge::Removed m_removed;
    ResourceId m_milestoneOf;
    pledge::RemovedMilestone m_milestone;
};

} // namespace heard::models
