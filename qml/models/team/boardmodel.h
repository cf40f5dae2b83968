#pragma once

#include "models/recordsmodel.h"
#include "pledge/pledgeboard.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// One line of the board: a commitment beside its issue, or an issue that has none yet.
struct BoardRow {
    ResourceId id; ///< the commitment's, else the issue's
    pledge::BoardIssue issue; ///< without its commitments
    std::optional<pledge::BoardCommitment> commitment;
    bool firstOfIssue = true;
    int commitmentsOfIssue = 0;
    bool overdue = false;

    bool operator==(const BoardRow &) const = default;
};

/// The team's working pledge as a table, issue after issue, with what the team does to it.
class BoardModel : public RecordsModel<BoardRow>
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Audience audience READ audience WRITE setAudience NOTIFY audienceChanged)
    /// How many items publishing would write.
    Q_PROPERTY(int toPublish READ toPublish NOTIFY boardChanged)
    Q_PROPERTY(QDateTime publishedAt READ publishedAt NOTIFY boardChanged)
    Q_PROPERTY(bool undoable READ isUndoable NOTIFY undoableChanged)

public:
    /// As pledge::Audience.
    enum Audience { Everyone, Primary, Secondary };
    Q_ENUM(Audience)
    /// As pledge::CommitmentState.
    enum State { Draft, Agreed, Planned, InProgress, Ongoing, Achieved, Delayed, Unable, Withdrawn };
    Q_ENUM(State)
    /// As pledge::Publication::State.
    enum Publication { NeverPublished, Published, ChangedSince, Unpublished };
    Q_ENUM(Publication)
    /// As pledge::PledgeItem.
    enum Item { IssueItem, CommitmentItem, StandardItem };
    Q_ENUM(Item)
    /// As pledge::PledgeError, for the page to explain.
    enum Problem { Empty, TooLong, NoIssue, NoUnit, Public, NotFound, NotStored };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    [[nodiscard]] Audience audience() const { return m_audience; }
    void setAudience(Audience audience);
    [[nodiscard]] int toPublish() const { return m_toPublish; }
    [[nodiscard]] QDateTime publishedAt() const { return m_publishedAt ? m_publishedAt->toLocal() : QDateTime{}; }
    [[nodiscard]] bool isUndoable() const { return !m_removed.items.isEmpty(); }

    // An empty id adds; each emits written or refused.
    Q_INVOKABLE void writeIssue(const QString &id, const QString &words);
    /// @p by is any day of the month, or invalid for none.
    Q_INVOKABLE void writeCommitment(const QString &id, const QString &issue, const QString &plan, Audience audience,
                                     const QDate &by);
    Q_INVOKABLE void writeStandard(const QString &id, const QString &words);
    /// Emits stateSet or refused.
    Q_INVOKABLE void setState(const QString &commitment, State state, const QString &reason);
    Q_INVOKABLE void moveIssue(const QString &issue, int steps);
    Q_INVOKABLE void remove(Item item, const QString &id);
    Q_INVOKABLE void undoRemove();
    /// Publishes everything that changed. Emits announced or refused.
    Q_INVOKABLE void publish(const QString &note, const QString &author);
    Q_INVOKABLE void publishAgain(Item item, const QString &id, const QString &note, const QString &author);
    Q_INVOKABLE void unpublish(Item item, const QString &id);

Q_SIGNALS:
    void audienceChanged();
    void boardChanged();
    void undoableChanged();
    void written(const QString &id);
    void stateSet();
    void removed();
    void announced(int items, int drafts);
    void unpublished();
    void refused(heard::models::BoardModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<BoardRow>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    void refuse(pledge::PledgeError error);
    void tellAnnounced(const pledge::Published &published);
    void keepForUndo(pledge::Removed removed);

    Audience m_audience = Everyone;
    int m_toPublish = 0;
    std::optional<Instant> m_publishedAt;
    QVector<ResourceId> m_issueOrder;
    pledge::Removed m_removed;
};

} // namespace heard::models
