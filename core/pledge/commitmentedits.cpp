#include "base/day.h"
#include "fhir/vocabulary.h"
#include "people/teammembers.h"
#include "pledge/boardedit.h"
#include "pledge/pledgestatus.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What is written about a commitment: its words, its state and the work on it.

namespace heard::pledge {

namespace {

using store::Writer;

/// The dates and the reason that go with the state, from what was stored before; @p before is null for a new one.
void followState(Commitment &commitment, const Commitment *before, QDate today)
{
    const bool changed = !before || before->state != commitment.state;
    const bool begun = commitment.state == CommitmentState::InProgress || commitment.state == CommitmentState::Ongoing;
    commitment.stateSince = changed ? std::optional{today} : before->stateSince;
    commitment.startedOn = before ? before->startedOn : std::nullopt;
    if (begun && !commitment.startedOn)
        commitment.startedOn = today;
    commitment.reason = takesReason(commitment.state) ? commitment.reason.trimmed() : QString{};
    if (commitment.state != CommitmentState::Unable)
        commitment.unableReason.reset();
}

/// Both sides decide when a draft becomes more than that: see PledgeBoard::write.
PledgeResult<void> followAgreement(const StoredPledge &pledge, const StoredItem *stored, const Commitment *before, Commitment &commitment)
{
    using enum CommitmentState;
    if (!stored)
        return commitment.state == Draft ? PledgeResult<void>{} : failed(PledgeError::NotAgreed);
    const StoredItem *copy = pledge.copyOf(*stored);
    if (isPublic(copy))
        return {};
    const StoredItem *issue = pledge.find(PledgeItem::Issue, commitment.issue);
    const auto said = issue ? issueFromFhir(issue->json) : failed(fhir::ReadError::MissingElement);
    const QString content = agreedContent(commitment, said ? said->words : QString{});
    const Standing standing = standingOf(content, pledge.agreementsOn(*stored));
    const bool agreed = standing.agreed();
    const PledgeStatus status{pledge};
    // As patients saw it until it was taken back; nobody here has said anything of it.
    if (copy && !standing.discussed() && content == status.publishedContentOf(*copy))
        return {};
    const CommitmentState was = status.effectiveState(*stored);
    if (agreed)
        commitment.state = commitment.state == Draft ? Agreed : commitment.state;
    else if (content != status.contentOf(*stored))
        commitment.state = Draft;
    else if (was == Draft && commitment.state != Draft && before->state != commitment.state)
        return failed(PledgeError::NotAgreed);
    else if (was == Draft)
        commitment.state = Draft;
    return {};
}

/// Finds the issue @p commitment belongs to, and its place there.
PledgeResult<void> settleIn(Writer &writer, const StoredPledge &pledge, Commitment &commitment, const Commitment *before)
{
    if (commitment.issue.isEmpty() && before && before->issue.isEmpty()) {
        commitment.position = before->position;
        return {};
    }
    const auto issue = existing(writer, pledge, PledgeItem::Issue, commitment.issue);
    if (!issue) {
        const PledgeError reason = issue.error().reason;
        return reason == PledgeError::NotFound ? failed(store::WriteError{PledgeError::NoIssue}) : failed(issue.error());
    }
    commitment.issue = (*issue)->id();
    const bool stays = before && before->issue == commitment.issue;
    commitment.position = stays ? before->position : endOf(pledge.commitmentsOf(**issue));
    return {};
}

/// A commitment shows its owner's name where her own entry is not at hand.
PledgeResult<void> nameOwner(const Writer &writer, Commitment &commitment)
{
    commitment.ownerName.clear();
    if (commitment.owner.isEmpty())
        return {};
    const auto owner = people::signatureOf(writer, commitment.owner);
    if (!owner)
        return failed(owner.error());
    if (*owner) {
        commitment.owner = (*owner)->id;
        commitment.ownerName = (*owner)->name;
    }
    return {};
}

PledgeResult<ResourceId> writeCommitment(Writer &writer, Commitment commitment, const QTimeZone &zone)
{
    const auto plan = checkedWords(commitment.plan);
    if (!plan)
        return failed(plan.error());
    if (commitment.reason.size() > longestWords)
        return failed(PledgeError::TooLong);
    const auto edit = editOf(writer, PledgeItem::Commitment, commitment.id, commitment.unit);
    if (!edit)
        return failed(edit.error());
    std::optional<Commitment> before;
    if (edit->stored) {
        const auto read = commitmentFromFhir(edit->stored->json);
        if (!read)
            return failed(PledgeError::NotFound);
        before = *read;
        commitment.id = before->id;
    }
    commitment.plan = *plan;
    commitment.unit = edit->unit;
    if (auto done = settleIn(writer, edit->pledge, commitment, before ? &*before : nullptr); !done)
        return failed(done.error());
    if (auto done = followAgreement(edit->pledge, edit->stored, before ? &*before : nullptr, commitment); !done)
        return failed(done.error());
    // One that came without stays as it is until its state is set again; publishing leaves it out.
    if (lacksReason(commitment) && !(before && lacksReason(*before) && before->state == commitment.state))
        return failed(PledgeError::ReasonMissing);
    if (auto done = nameOwner(writer, commitment); !done)
        return failed(done.error());
    followState(commitment, before ? &*before : nullptr, dayOf(writer.now(), zone));
    return put(writer, edit->stored, toFhir(commitment, edit->stored ? edit->stored->json : QJsonObject{}));
}

/// Reads the commitment, lets @p change alter it and writes it back.
template <typename Change>
PledgeResult<void> changeCommitment(Writer &writer, const ResourceId &id, const QTimeZone &zone, Change change)
{
    const auto json = writer.json(u"Goal"_s, id);
    if (!json)
        return failed(json.error());
    auto commitment = *json ? commitmentFromFhir(**json) : failed(fhir::ReadError::MissingElement);
    if (!commitment)
        return failed(PledgeError::NotFound);
    change(*commitment);
    const auto written = writeCommitment(writer, *std::move(commitment), zone);
    return written ? PledgeResult<void>{} : failed(written.error());
}

/// The milestone that @p id names; null where there is none.
Milestone *milestoneOf(Commitment &commitment, const QString &id)
{
    const auto found = std::find_if(commitment.milestones.begin(), commitment.milestones.end(),
                                    [&](const Milestone &milestone) { return milestone.id == id; });
    return found == commitment.milestones.end() ? nullptr : &*found;
}

/// As changeCommitment, where @p change(Milestone &) alters one step.
template <typename Change>
PledgeResult<void> changeMilestone(Writer &writer, const ResourceId &id, const QString &milestone, const QTimeZone &zone, Change change)
{
    bool found = false;
    auto done = changeCommitment(writer, id, zone, [&](Commitment &commitment) {
        if (Milestone *step = milestoneOf(commitment, milestone)) {
            found = true;
            change(commitment, *step);
        }
    });
    if (done && !found)
        return failed(PledgeError::NotFound);
    return done;
}

} // namespace

QFuture<PledgeResult<ResourceId>> PledgeBoard::write(const Commitment &commitment)
{
    return m_database.write([commitment, zone = m_zone](Writer &writer) { return writeCommitment(writer, commitment, zone); });
}

QFuture<PledgeResult<void>> PledgeBoard::setState(const ResourceId &commitment, CommitmentState state, const QString &reason,
    std::optional<UnableReason> unable)
{
    return m_database.write([commitment, state, reason, unable, zone = m_zone](Writer &writer) -> PledgeResult<void> {
        if (takesReason(state) && reason.trimmed().isEmpty())
            return failed(PledgeError::ReasonMissing);
        return changeCommitment(writer, commitment, zone, [&](Commitment &changed) {
            changed.state = state;
            changed.reason = reason;
            changed.unableReason = unable;
        });
    });
}

QFuture<PledgeResult<void>> PledgeBoard::setWork(const ResourceId &commitment, std::optional<GoalKind> kind, const ResourceId &owner,
    std::optional<double> effort)
{
    return m_database.write([=, zone = m_zone](Writer &writer) -> PledgeResult<void> {
        if (effort && *effort < 0)
            return failed(PledgeError::Empty);
        return changeCommitment(writer, commitment, zone, [&](Commitment &changed) {
            changed.kind = kind;
            changed.owner = owner;
            changed.effort = effort;
        });
    });
}

QFuture<PledgeResult<QString>> PledgeBoard::addMilestone(const ResourceId &commitment, const QString &words, std::optional<Month> by)
{
    return m_database.write([=, zone = m_zone](Writer &writer) -> PledgeResult<QString> {
        const auto good = checkedWords(words);
        if (!good)
            return failed(good.error());
        const QString id = newUuid();
        const auto done = changeCommitment(writer, commitment, zone, [&](Commitment &changed) { changed.milestones << Milestone{id, *good, by, {}}; });
        return done ? PledgeResult<QString>{id} : failed(done.error());
    });
}

QFuture<PledgeResult<void>> PledgeBoard::setMilestoneDone(const ResourceId &commitment, const QString &milestone, bool done)
{
    return m_database.write([=, zone = m_zone](Writer &writer) {
        return changeMilestone(writer, commitment, milestone, zone, [&](Commitment &, Milestone &step) {
            step.doneOn = done ? std::optional{step.doneOn.value_or(dayOf(writer.now(), zone))} : std::nullopt;
        });
    });
}

QFuture<PledgeResult<RemovedMilestone>> PledgeBoard::removeMilestone(const ResourceId &commitment, const QString &milestone)
{
    return m_database.write([=, zone = m_zone](Writer &writer) -> PledgeResult<RemovedMilestone> {
        RemovedMilestone gone;
        const auto done = changeMilestone(writer, commitment, milestone, zone, [&](Commitment &changed, Milestone &step) {
            gone = {step, &step - changed.milestones.data()};
            changed.milestones.removeAt(gone.place);
        });
        return done ? PledgeResult<RemovedMilestone>{gone} : failed(done.error());
    });
}

QFuture<PledgeResult<void>> PledgeBoard::putMilestone(const ResourceId &commitment, const RemovedMilestone &removed)
{
    return m_database.write([=, zone = m_zone](Writer &writer) {
        return changeCommitment(writer, commitment, zone, [&](Commitment &changed) {
            if (!milestoneOf(changed, removed.milestone.id))
                changed.milestones.insert(std::min(removed.place, changed.milestones.size()), removed.milestone);
        });
    });
}

QFuture<PledgeResult<void>> PledgeBoard::setMonth(const ResourceId &commitment, std::optional<Month> by)
{
    return m_database.write([commitment, by, zone = m_zone](Writer &writer) {
        return changeCommitment(writer, commitment, zone, [&](Commitment &changed) { changed.by = by; });
    });
}

} // namespace heard::pledge
