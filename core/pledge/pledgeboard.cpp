#include "pledge/pledgeboard.h"

#include "fhir/vocabulary.h"
#include "pledge/evidence.h"
#include "pledge/pledgestatus.h"
#include "pledge/publication.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

/// Runs @p make on everything stored about the pledge.
template <typename T, typename Make>
QFuture<store::StoreResult<T>> ask(store::Database &database, Make make)
{
    return database.read([make = std::move(make)](store::Reader &reader) -> store::StoreResult<T> {
        const auto pledge = StoredPledge::read(reader);
        if (!pledge)
            return failed(pledge.error());
        return make(*pledge);
    });
}

std::optional<Instant> lastPublished(const StoredPledge &pledge)
{
    std::optional<Instant> last;
    for (const StoredItem &copy : pledge.copies())
        last = std::max(last, publishedAt(copy.json));
    return last;
}

Publication stateOf(const StoredPledge &pledge, const PledgeStatus &status, PledgeItem kind, const ResourceId &id)
{
    const StoredItem *item = pledge.find(kind, id);
    return item ? status.publicationOf(*item) : Publication{};
}

/// Whether a filter leaves @p row on the board: one that has no commitment yet is for everyone.
bool isKept(const BoardIssue &row, qsizetype before)
{
    return !row.commitments.isEmpty() || before == 0;
}

BoardIssue rowFor(const StoredPledge &pledge, const PledgeStatus &status, PledgedIssue pledged, Audience audience)
{
    BoardIssue row{pledged.issue, stateOf(pledge, status, PledgeItem::Issue, pledged.issue.id), {}, 0};
    for (Commitment &commitment : pledged.commitments) {
        if (!isShownTo(commitment.audience, audience))
            continue;
        const StoredItem *item = pledge.find(PledgeItem::Commitment, commitment.id);
        BoardCommitment shown{std::move(commitment), status.publicationOf(*item), status.standingOf(*item), status.isHeld(*item),
                              status.isUnexplained(*item)};
        shown.commitment.state = status.effectiveState(*item);
        row.commitments << std::move(shown);
    }
    return row;
}

Board boardFrom(const StoredPledge &pledge, Audience audience)
{
    const PledgeStatus status{pledge};
    Board board;
    QVector<Commitment> commitments;
    for (const StoredItem &item : pledge.commitments()) {
        if (const Commitment *read = status.read(item)) {
            commitments << *read;
            commitments.back().announcements.clear();
            commitments.back().delivery = item.delivery;
        }
    }
    for (const StandardOfCare &standard : inOrder(standardsFrom(pledge.standards())))
        board.standards.push_back({standard, stateOf(pledge, status, PledgeItem::Standard, standard.id)});
    for (const PledgedIssue &pledged : grouped(issuesFrom(pledge.issues()), std::move(commitments))) {
        BoardIssue row = rowFor(pledge, status, pledged, audience);
        if (isKept(row, pledged.commitments.size()))
            board.issues << std::move(row);
    }
    board.toPublishFor = status.countToPublish();
    board.toPublish = board.toPublishFor[Audience::Everyone];
    board.publishedAt = lastPublished(pledge);
    return board;
}

/// What patients would see of @p working after publish().
StoredItem asPublished(const StoredPledge &pledge, const PledgeStatus &status, PledgeItem kind, const StoredItem &working)
{
    const StoredItem *copy = pledge.copyOf(working);
    StoredItem shown = working;
    if (kind != PledgeItem::Commitment)
        return shown;
    // The copy of what is left out stays as it was; what is shown belongs to the working copy of the issue here.
    if (copy && status.isLeftOut(working)) {
        shown.json = copy->json;
        fhir::setExtension(shown.json, fhir::extension::issue, "valueReference"_L1,
            fhir::extensionOf(working.json, fhir::extension::issue)["valueReference"_L1]);
    } else if (copy) {
        shown.json["note"_L1] = copy->json["note"_L1];
    }
    if (auto read = commitmentFromFhir(shown.json); read && !copy && status.effectiveState(working) == CommitmentState::Agreed) {
        read->state = CommitmentState::Planned;
        shown.json = toFhir(*read, shown.json);
    }
    return shown;
}

QVector<StoredItem> asPublished(const StoredPledge &pledge, const PledgeStatus &status, PledgeItem kind)
{
    QVector<StoredItem> shown;
    for (const StoredItem &item : pledge.all(kind)) {
        if (status.willBePublic(kind, item))
            shown << asPublished(pledge, status, kind, item);
    }
    return shown;
}

Pledge previewFrom(const StoredPledge &pledge, Audience audience)
{
    const PledgeStatus status{pledge};
    Pledge preview = pledgeOf(standardsFrom(asPublished(pledge, status, PledgeItem::Standard)),
        issuesFrom(asPublished(pledge, status, PledgeItem::Issue)), commitmentsFrom(asPublished(pledge, status, PledgeItem::Commitment)), audience);
    preview.publishedAt = lastPublished(pledge);
    return preview;
}

/// How many of the notes of @p copy a server has.
store::StoreResult<qsizetype> notesSent(const store::Reader &reader, const StoredItem &copy)
{
    const auto base = reader.connection().first<QJsonObject>(
        R"(SELECT c.base_json FROM local_change c JOIN resource r ON r.key = c.resource
            WHERE r.type = 'Goal' AND r.id = :id
            ORDER BY c.sequence LIMIT 1)",
        {{":id", copy.id().value}}, [](const store::Row &row) { return QJsonDocument::fromJson(row.bytes(0)).object(); });
    if (!base)
        return failed(base.error());
    return (*base ? **base : copy.json)["note"_L1].toArray().size();
}

store::StoreResult<QVector<HistoryEntry>> historyFrom(const store::Reader &reader, const StoredPledge &pledge, const StoredItem &working)
{
    QVector<HistoryEntry> history;
    const StoredItem *copy = pledge.copyOf(working);
    const auto published = copy ? commitmentFromFhir(copy->json) : commitmentFromFhir(QJsonObject{});
    if (published) {
        const auto sent = notesSent(reader, *copy);
        if (!sent)
            return failed(sent.error());
        for (const Announcement &announcement : published->announcements) {
            const bool isSent = history.size() < *sent;
            history.push_back({isSent ? HistoryEntry::Kind::Published : HistoryEntry::Kind::NotSentYet, announcement});
        }
    }
    const auto now = commitmentFromFhir(working.json);
    if (now && PledgeStatus{pledge}.publicationOf(working).state != Publication::State::Published)
        history.push_back({HistoryEntry::Kind::NotPublished, {{}, {}, {}, now->state, now->by}});
    return history;
}

} // namespace

store::StoreResult<Board> boardIn(store::Reader &reader, Audience audience)
{
    const auto pledge = StoredPledge::read(reader);
    if (!pledge)
        return failed(pledge.error());
    Board board = boardFrom(*pledge, audience);
    for (BoardIssue &row : board.issues) {
        const auto evidence = evidenceAt(reader, row.issue.evidence);
        if (!evidence)
            return failed(evidence.error());
        row.evidence = static_cast<int>(evidence->size());
    }
    return board;
}

QVector<PledgedIssue> issuesOf(const Board &board)
{
    QVector<PledgedIssue> issues;
    for (const BoardIssue &row : board.issues) {
        PledgedIssue pledged{row.issue, {}};
        for (const BoardCommitment &commitment : row.commitments)
            pledged.commitments << commitment.commitment;
        issues << std::move(pledged);
    }
    return issues;
}

QFuture<store::StoreResult<Board>> PledgeBoard::all(Audience audience) const
{
    return m_database.read([audience](store::Reader &reader) { return boardIn(reader, audience); });
}

QFuture<store::StoreResult<Pledge>> PledgeBoard::preview(Audience audience) const
{
    return ask<Pledge>(m_database, [audience](const StoredPledge &pledge) { return previewFrom(pledge, audience); });
}

QFuture<store::StoreResult<QVector<HistoryEntry>>> PledgeBoard::history(const ResourceId &commitment) const
{
    return m_database.read([commitment](store::Reader &reader) -> store::StoreResult<QVector<HistoryEntry>> {
        const auto pledge = StoredPledge::read(reader);
        if (!pledge)
            return failed(pledge.error());
        const auto working = pledge->resolve(reader, PledgeItem::Commitment, commitment);
        if (!working)
            return failed(working.error());
        return *working ? historyFrom(reader, *pledge, **working) : QVector<HistoryEntry>{};
    });
}

} // namespace heard::pledge
