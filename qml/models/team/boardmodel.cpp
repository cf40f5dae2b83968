#include "models/team/boardmodel.h"

#include "models/whenready.h"
#include "models/whenwritten.h"

namespace heard::models {

using pledge::PledgeBoard;
using pledge::PledgeError;

namespace {

// Shows below the issues; no resource has such an id.
const ResourceId withoutIssue{QStringLiteral("-")};

PledgeBoard boardOf(Device &device)
{
    return {device.database, QTimeZone::systemTimeZone()};
}

bool isSettled(pledge::CommitmentState state)
{
    return state == pledge::CommitmentState::Achieved || state == pledge::CommitmentState::Unable
        || state == pledge::CommitmentState::Withdrawn;
}

/// The working copy of @p id; an empty one where it is not there.
pledge::Commitment storedIn(const pledge::Board &board, const ResourceId &id)
{
    for (const pledge::BoardIssue &row : board.issues) {
        for (const pledge::BoardCommitment &one : row.commitments) {
            if (!id.isEmpty() && one.commitment.id == id)
                return one.commitment;
        }
    }
    return {};
}

QVariantList cardsOf(const BoardRow &row)
{
    QVariantList cards;
    for (const pledge::BoardCommitment &commitment : row.issue.commitments)
        cards << QVariant::fromValue(BoardCard{commitment, row.today});
    return cards;
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

void BoardModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    Q_EMIT narrowed();
    setRecords(rows());
}

void BoardModel::setShown(Shown shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    Q_EMIT narrowed();
    setRecords(rows());
}

bool BoardModel::shows(const pledge::BoardCommitment &one, Shown shown) const
{
    switch (shown) {
    case All: return true;
    case Waiting: return one.held || one.unexplained;
    case CannotBeDone: return one.commitment.state == pledge::CommitmentState::Unable;
    case Bare: return true;
    case ToDo: return pledge::isOpen(one.commitment.state);
    case Overdue: return pledge::isOverdue(one.commitment, m_today);
    case NotPublic: return one.publication.state != pledge::Publication::State::Published;
    }
    return false;
}

int BoardModel::countOf(Shown shown) const
{
    qsizetype count = 0;
    for (const pledge::BoardIssue &issue : m_board.issues)
        count += std::count_if(issue.commitments.begin(), issue.commitments.end(),
                               [this, shown](const pledge::BoardCommitment &one) { return shows(one, shown); });
    return static_cast<int>(count);
}

QVector<BoardRow> BoardModel::rows() const
{
    QVector<BoardRow> rows;
    for (const pledge::BoardIssue &issue : m_board.issues) {
        BoardRow row{issue.issue.id.isEmpty() ? withoutIssue : issue.issue.id, issue, m_today};
        const bool said = issue.issue.words.contains(m_typed, Qt::CaseInsensitive);
        row.issue.commitments.removeIf([&](const pledge::BoardCommitment &one) {
            return !shows(one, m_shown) || !(said || one.commitment.plan.contains(m_typed, Qt::CaseInsensitive));
        });
        if (m_shown == Bare && issue.evidence > 0)
            continue;
        const bool bare = issue.commitments.isEmpty() && (m_shown == All || m_shown == Bare) && said;
        if (bare || !row.issue.commitments.isEmpty())
            rows << row;
    }
    return rows;
}

int BoardModel::bareCount() const
{
    return static_cast<int>(std::count_if(m_board.issues.begin(), m_board.issues.end(), [](const pledge::BoardIssue &one) {
        return !one.issue.id.isEmpty() && one.evidence == 0;
    }));
}

bool BoardModel::isIssue(const QString &id) const
{
    return std::any_of(m_board.issues.begin(), m_board.issues.end(),
                       [&](const pledge::BoardIssue &one) { return !id.isEmpty() && one.issue.id.value == id; });
}

int BoardModel::countOfReason(Reason reason) const
{
    int count = 0;
    for (const pledge::BoardIssue &issue : m_board.issues) {
        for (const pledge::BoardCommitment &one : issue.commitments) {
            if (one.commitment.state == pledge::CommitmentState::Unable)
                count += (one.commitment.unableReason ? static_cast<int>(*one.commitment.unableReason) : -1) == reason;
        }
    }
    return count;
}

std::span<const Role<BoardRow>> BoardModel::roles() const
{
    static constexpr std::array<Role<BoardRow>, 7> columns{{
        {"recordId", [](const BoardRow &r) -> QVariant { return r.issue.issue.id.value; }},
        {"words", [](const BoardRow &r) -> QVariant { return r.issue.issue.words; }},
        {"publication", [](const BoardRow &r) -> QVariant { return static_cast<int>(r.issue.publication.state); }},
        {"delivery", [](const BoardRow &r) -> QVariant { return static_cast<int>(r.issue.issue.delivery.state); }},
        {"evidence", [](const BoardRow &r) -> QVariant { return r.issue.evidence; }},
        {"alreadyKnown", [](const BoardRow &r) -> QVariant { return r.issue.issue.alreadyKnown; }},
        {"cards", [](const BoardRow &r) -> QVariant { return cardsOf(r); }},
    }};
    return columns;
}

QFuture<BoardModel::Answer> BoardModel::load(Device &device)
{
    const QDate today = device.clock.now().toLocal().date();
    const auto all = boardOf(device).all(static_cast<pledge::Audience>(m_audience));
    return mappedWhenReady(all, this, [this, today](const store::StoreResult<pledge::Board> &board) -> Answer {
        if (!board)
            return failed(board.error());
        m_board = *board;
        m_today = today;
        Q_EMIT boardChanged();
        return rows();
    });
}

QStringList BoardModel::watchedTypes() const
{
    // The last three for what is evidence.
    return {QStringLiteral("Goal"),          QStringLiteral("Basic"),             QStringLiteral("Provenance"),
            QStringLiteral("Communication"), QStringLiteral("DocumentReference"), QStringLiteral("MeasureReport")};
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
        boardOf(*device()).write(issue), this, [this](const ResourceId &at) { Q_EMIT written(at.value); },
        [this](PledgeError error) { refuse(error); });
}

void BoardModel::writeCommitment(const QString &id, const QString &issue, const QString &plan, Audience audience,
                                 const QDate &by)
{
    if (!device())
        return;
    pledge::Commitment typed;
    typed.id = {id};
    typed.issue = {issue};
    typed.plan = plan.trimmed();
    typed.audience = static_cast<pledge::Audience>(audience);
    typed.by = by.isValid() ? std::optional{Month::of(by)} : std::nullopt;
    // Asked of the store: the rows may be a moment behind what was done last.
    whenReady(boardOf(*device()).all(), this, [this, typed](const store::StoreResult<pledge::Board> &board) {
        if (!board)
            return refuse(PledgeError::NotStored);
        writeOver(storedIn(*board, typed.id), typed);
    });
}

/// What the form does not ask for stays as it is in @p stored.
void BoardModel::writeOver(pledge::Commitment stored, const pledge::Commitment &typed)
{
    const Month now = Month::of(device()->clock.now().toLocal().date());
    // What was once promised for a month that is over may keep it, and what is settled may say which it was.
    if (typed.by && typed.by != stored.by && !isSettled(stored.state) && *typed.by < now) {
        Q_EMIT refused(MonthOver);
        return;
    }
    stored.id = typed.id;
    stored.issue = typed.issue;
    stored.plan = typed.plan;
    stored.audience = typed.audience;
    stored.by = typed.by;
    whenWritten(
        boardOf(*device()).write(stored), this, [this](const ResourceId &at) { Q_EMIT written(at.value); },
        [this](PledgeError error) { refuse(error); });
}

void BoardModel::writeStandard(const QString &id, const QString &words)
{
    if (!device())
        return;
    pledge::StandardOfCare standard;
    standard.id = {id};
    standard.words = words.trimmed();
    whenWritten(
        boardOf(*device()).write(standard), this,
        [this](const ResourceId &at) { Q_EMIT written(at.value); }, [this](PledgeError error) { refuse(error); });
}

bool BoardModel::takesReason(State state) const
{
    return state == Delayed || state == Unable || state == Withdrawn;
}

void BoardModel::setState(const QString &commitment, State state, const QString &reason, Reason unable)
{
    if (!device())
        return;
    const auto stops = unable == NoReason ? std::nullopt : std::optional{static_cast<pledge::UnableReason>(unable)};
    whenWritten(
        boardOf(*device()).setState({commitment}, static_cast<pledge::CommitmentState>(state), reason.trimmed(), stops),
        this, [this] { Q_EMIT stateSet(); }, [this](PledgeError error) { refuse(error); });
}

void BoardModel::setWork(const QString &commitment, Kind kind, const QString &owner, double effort)
{
    if (!device())
        return;
    const auto chosen = kind == NoKind ? std::nullopt : std::optional{static_cast<pledge::GoalKind>(kind)};
    whenWritten(
        boardOf(*device()).setWork({commitment}, chosen, {owner}, effort < 0 ? std::nullopt : std::optional{effort}),
        this, [this] { Q_EMIT workSet(); }, [this](PledgeError error) { refuse(error); });
}

void BoardModel::addMilestone(const QString &commitment, const QString &words, const QDate &by)
{
    if (!device())
        return;
    const auto month = by.isValid() ? std::optional{Month::of(by)} : std::nullopt;
    whenWritten(
        boardOf(*device()).addMilestone({commitment}, words, month), this,
        [this, words](const QString &) { Q_EMIT milestoneAdded(words); }, [this](PledgeError error) { refuse(error); });
}

void BoardModel::setMilestoneDone(const QString &commitment, const QString &milestone, bool done)
{
    if (!device())
        return;
    whenWritten(
        boardOf(*device()).setMilestoneDone({commitment}, milestone, done), this, [this] { Q_EMIT workSet(); },
        [this](PledgeError error) { refuse(error); });
}

void BoardModel::removeMilestone(const QString &commitment, const QString &milestone)
{
    if (!device())
        return;
    whenWritten(
        boardOf(*device()).removeMilestone({commitment}, milestone), this,
        [this, commitment](const pledge::RemovedMilestone &gone) {
            m_milestoneOf = {commitment};
            m_milestone = gone;
            Q_EMIT milestoneRemoved();
        },
        [this](PledgeError error) { refuse(error); });
}

void BoardModel::undoMilestone()
{
    if (!device() || m_milestone.milestone.id.isEmpty())
        return;
    whenWritten(
        boardOf(*device()).putMilestone(m_milestoneOf, m_milestone), this,
        [this, id = m_milestone.milestone.id] {
            // Another may have been removed meanwhile.
            if (m_milestone.milestone.id == id)
                m_milestone = {};
            Q_EMIT workSet();
        },
        [this](PledgeError error) { Q_EMIT milestoneStaysRemoved(static_cast<Problem>(error)); });
}

void BoardModel::moveIssue(const QString &issue, int steps)
{
    if (!device())
        return;
    QVector<ResourceId> order;
    for (const pledge::BoardIssue &one : m_board.issues) {
        if (!one.issue.id.isEmpty())
            order << one.issue.id;
    }
    const qsizetype from = order.indexOf(ResourceId{issue});
    if (from < 0)
        return;
    order.move(from, std::clamp<qsizetype>(from + steps, 0, order.size() - 1));
    whenWritten(
        boardOf(*device()).order(pledge::PledgeItem::Issue, order), this, [] {},
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
        boardOf(*device()).remove(static_cast<pledge::PledgeItem>(item), {id}), this,
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
        boardOf(*device()).restore(m_removed), this, [this] { keepForUndo({}); },
        [this](PledgeError error) { refuse(error); });
}

void BoardModel::tellAnnounced(const pledge::Published &published)
{
    Q_EMIT announced(published.created + published.updated, published.drafts);
}

void BoardModel::publish(const QString &note, Audience variant)
{
    if (!device())
        return;
    whenWritten(
        boardOf(*device()).publish(note.trimmed(), device()->practitioner, static_cast<pledge::Audience>(variant)), this,
        [this](const pledge::Published &published) { tellAnnounced(published); }, [this](PledgeError error) { refuse(error); });
}

void BoardModel::publishAgain(Item item, const QString &id, const QString &note)
{
    if (!device())
        return;
    whenWritten(
        boardOf(*device()).publishAgain(
            static_cast<pledge::PledgeItem>(item), {id}, note.trimmed(), device()->practitioner), this,
        [this](const pledge::Published &published) { tellAnnounced(published); }, [this](PledgeError error) { refuse(error); });
}

void BoardModel::unpublish(Item item, const QString &id)
{
    if (!device())
        return;
    whenWritten(
        boardOf(*device()).unpublish(static_cast<pledge::PledgeItem>(item), {id}), this,
        [this] { Q_EMIT unpublished(); }, [this](PledgeError error) { refuse(error); });
}

} // namespace heard::models
