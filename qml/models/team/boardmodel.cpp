#include "models/team/boardmodel.h"
#include "models/whenready.h"

#include "models/whenwritten.h"

namespace heard::models {

using pledge::PledgeBoard;
using pledge::PledgeError;

static_assert(static_cast<int>(pledge::CommitmentState::Withdrawn) == BoardModel::Withdrawn);
static_assert(static_cast<int>(pledge::Publication::State::Unpublished) == BoardModel::Unpublished);
static_assert(static_cast<int>(pledge::PledgeItem::Standard) == BoardModel::StandardItem);
static_assert(static_cast<int>(PledgeError::NotStored) == BoardModel::NotStored);

namespace {

QVector<BoardRow> rowsOf(const pledge::Board &board, QDate today)
{
    QVector<BoardRow> rows;
    for (const pledge::BoardIssue &issue : board.issues) {
        BoardRow row;
        row.issue = issue;
        row.issue.commitments.clear();
        row.commitmentsOfIssue = static_cast<int>(issue.commitments.size());
        if (issue.commitments.isEmpty()) {
            row.id = issue.issue.id;
            rows << row;
        }
        for (const pledge::BoardCommitment &commitment : issue.commitments) {
            row.id = commitment.commitment.id;
            row.commitment = commitment;
            row.firstOfIssue = &commitment == &issue.commitments.front();
            row.overdue = pledge::isOverdue(commitment.commitment, today);
            rows << row;
        }
    }
    return rows;
}

QVariant stateOf(const BoardRow &row)
{
    return row.commitment ? static_cast<int>(row.commitment->commitment.state) : -1;
}

QVariant byOf(const BoardRow &row)
{
    return row.commitment && row.commitment->commitment.by ? QVariant{row.commitment->commitment.by->firstDay().startOfDay()}
                                                           : QVariant{};
}

} // namespace

void BoardModel::setAudience(Audience audience)
{
    if (audience == m_audience)
        return;
    m_audience = audience;
    Q_EMIT audienceChanged();
    refresh();
}

std::span<const Role<BoardRow>> BoardModel::roles() const
{
    static constexpr std::array<Role<BoardRow>, 15> columns{{
        {"recordId", [](const BoardRow &r) -> QVariant { return r.id.value; }},
        {"issueId", [](const BoardRow &r) -> QVariant { return r.issue.issue.id.value; }},
        {"issueWords", [](const BoardRow &r) -> QVariant { return r.issue.issue.words; }},
        {"issuePublication", [](const BoardRow &r) -> QVariant { return static_cast<int>(r.issue.publication.state); }},
        {"firstOfIssue", [](const BoardRow &r) -> QVariant { return r.firstOfIssue; }},
        {"commitmentsOfIssue", [](const BoardRow &r) -> QVariant { return r.commitmentsOfIssue; }},
        {"isCommitment", [](const BoardRow &r) -> QVariant { return r.commitment.has_value(); }},
        {"plan", [](const BoardRow &r) -> QVariant { return r.commitment ? r.commitment->commitment.plan : QString{}; }},
        {"state", stateOf},
        {"by", byOf},
        {"reason", [](const BoardRow &r) -> QVariant { return r.commitment ? r.commitment->commitment.reason : QString{}; }},
        {"audience",
         [](const BoardRow &r) -> QVariant { return r.commitment ? static_cast<int>(r.commitment->commitment.audience) : 0; }},
        {"overdue", [](const BoardRow &r) -> QVariant { return r.overdue; }},
        {"publication",
         [](const BoardRow &r) -> QVariant {
             return static_cast<int>(r.commitment ? r.commitment->publication.state : r.issue.publication.state);
         }},
        {"delivery",
         [](const BoardRow &r) -> QVariant {
             return static_cast<int>((r.commitment ? r.commitment->commitment.delivery : r.issue.issue.delivery).state);
         }},
    }};
    return columns;
}

QFuture<BoardModel::Answer> BoardModel::load(Device &device)
{
    const QDate today = device.clock.now().toLocal().date();
    const auto all = PledgeBoard{device.database}.all(static_cast<pledge::Audience>(m_audience));
    return mappedWhenReady(all, this, [this, today](const store::StoreResult<pledge::Board> &board) -> Answer {
            if (!board)
                return failed(board.error());
            m_toPublish = board->toPublish;
            m_publishedAt = board->publishedAt;
            m_issueOrder.clear();
            for (const pledge::BoardIssue &issue : board->issues)
                m_issueOrder << issue.issue.id;
            Q_EMIT boardChanged();
            return rowsOf(*board, today);
        });
}

QStringList BoardModel::watchedTypes() const
{
    return {QStringLiteral("Goal"), QStringLiteral("Basic")};
}

void BoardModel::refuse(PledgeError error)
{
    Q_EMIT refused(static_cast<Problem>(error));
}

void BoardModel::writeIssue(const QString &id, const QString &words)
{
    if (!device())
        return;
    pledge::Issue issue;
    issue.id = {id};
    issue.words = words.trimmed();
    whenWritten(
        PledgeBoard{device()->database}.write(issue), this, [this](const ResourceId &at) { Q_EMIT written(at.value); },
        [this](PledgeError error) { refuse(error); });
}

void BoardModel::writeCommitment(const QString &id, const QString &issue, const QString &plan, Audience audience,
                                 const QDate &by)
{
    if (!device())
        return;
    pledge::Commitment commitment;
    // What this form does not ask for stays as it is.
    for (const BoardRow &row : records()) {
        if (row.commitment && row.commitment->commitment.id.value == id && !id.isEmpty())
            commitment = row.commitment->commitment;
    }
    commitment.id = {id};
    commitment.issue = {issue};
    commitment.plan = plan.trimmed();
    commitment.audience = static_cast<pledge::Audience>(audience);
    commitment.by = by.isValid() ? std::optional{Month::of(by)} : std::nullopt;
    whenWritten(
        PledgeBoard{device()->database}.write(commitment), this,
        [this](const ResourceId &at) { Q_EMIT written(at.value); }, [this](PledgeError error) { refuse(error); });
}

void BoardModel::writeStandard(const QString &id, const QString &words)
{
    if (!device())
        return;
    pledge::StandardOfCare standard;
    standard.id = {id};
    standard.words = words.trimmed();
    whenWritten(
        PledgeBoard{device()->database}.write(standard), this,
        [this](const ResourceId &at) { Q_EMIT written(at.value); }, [this](PledgeError error) { refuse(error); });
}

void BoardModel::setState(const QString &commitment, State state, const QString &reason)
{
    if (!device())
        return;
    whenWritten(
        PledgeBoard{device()->database}.setState({commitment}, static_cast<pledge::CommitmentState>(state), reason.trimmed()),
        this, [this] { Q_EMIT stateSet(); }, [this](PledgeError error) { refuse(error); });
}

void BoardModel::moveIssue(const QString &issue, int steps)
{
    if (!device())
        return;
    QVector<ResourceId> order = m_issueOrder;
    const qsizetype from = order.indexOf(ResourceId{issue});
    if (from < 0)
        return;
    order.move(from, std::clamp<qsizetype>(from + steps, 0, order.size() - 1));
    whenWritten(
        PledgeBoard{device()->database}.order(pledge::PledgeItem::Issue, order), this, [] {},
        [this](PledgeError error) { refuse(error); });
}

void BoardModel::keepForUndo(pledge::Removed removed)
{
    m_removed = std::move(removed);
    Q_EMIT undoableChanged();
}

void BoardModel::remove(Item item, const QString &id)
{
    if (!device())
        return;
    whenWritten(
        PledgeBoard{device()->database}.remove(static_cast<pledge::PledgeItem>(item), {id}), this,
        [this](const pledge::Removed &gone) {
            keepForUndo(gone);
            Q_EMIT removed();
        },
        [this](PledgeError error) { refuse(error); });
}

void BoardModel::undoRemove()
{
    if (!device() || m_removed.items.isEmpty())
        return;
    whenWritten(
        PledgeBoard{device()->database}.restore(m_removed), this, [this] { keepForUndo({}); },
        [this](PledgeError error) { refuse(error); });
}

void BoardModel::tellAnnounced(const pledge::Published &published)
{
    Q_EMIT announced(published.created + published.updated, published.drafts);
}

void BoardModel::publish(const QString &note, const QString &author)
{
    if (!device())
        return;
    whenWritten(
        PledgeBoard{device()->database}.publish(note.trimmed(), author), this,
        [this](const pledge::Published &published) { tellAnnounced(published); }, [this](PledgeError error) { refuse(error); });
}

void BoardModel::publishAgain(Item item, const QString &id, const QString &note, const QString &author)
{
    if (!device())
        return;
    whenWritten(
        PledgeBoard{device()->database}.publishAgain(static_cast<pledge::PledgeItem>(item), {id}, note.trimmed(), author), this,
        [this](const pledge::Published &published) { tellAnnounced(published); }, [this](PledgeError error) { refuse(error); });
}

void BoardModel::unpublish(Item item, const QString &id)
{
    if (!device())
        return;
    whenWritten(
        PledgeBoard{device()->database}.unpublish(static_cast<pledge::PledgeItem>(item), {id}), this,
        [this] { Q_EMIT unpublished(); }, [this](PledgeError error) { refuse(error); });
}

} // namespace heard::models
