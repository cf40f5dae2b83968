#include "base/day.h"
#include "fhir/vocabulary.h"
#include "people/teammembers.h"
#include "people/units.h"
#include "pledge/pledgestatus.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

using store::Writer;

PledgeResult<QString> checkedWords(const QString &typed)
{
    const QString words = typed.trimmed();
    if (words.isEmpty())
        return failed(PledgeError::Empty);
    if (words.size() > longestWords)
        return failed(PledgeError::TooLong);
    return words;
}

int positionOf(const QJsonObject &json)
{
    return fhir::extensionOf(json, fhir::extension::position)["valueInteger"_L1].toInt();
}

template <typename Items, typename JsonOf>
int endOf(const Items &items, JsonOf jsonOf)
{
    int end = 0;
    for (const auto &item : items)
        end = std::max(end, positionOf(jsonOf(item)) + 1);
    return end;
}

int endOf(const QVector<StoredItem> &items)
{
    return endOf(items, [](const StoredItem &item) { return item.json; });
}

int endOf(const QVector<const StoredItem *> &items)
{
    return endOf(items, [](const StoredItem *item) { return item->json; });
}

PledgeResult<StoredPledge> readPledge(Writer &writer)
{
    auto pledge = StoredPledge::read(writer);
    if (!pledge)
        return failed(pledge.error());
    return *std::move(pledge);
}

/// The working copy that @p id names; NotFound where there is none.
PledgeResult<const StoredItem *> existing(const Writer &writer, const StoredPledge &pledge, PledgeItem kind, const ResourceId &id)
{
    const auto found = pledge.resolve(writer, kind, id);
    if (!found)
        return failed(found.error());
    if (!*found)
        return failed(PledgeError::NotFound);
    return *found;
}

PledgeResult<void> update(Writer &writer, const QJsonObject &json)
{
    if (auto done = writer.update(json); !done)
        return failed(done.error());
    return {};
}

/// Creates @p json, or updates @p stored with it where it says something else.
PledgeResult<ResourceId> put(Writer &writer, const StoredItem *stored, const QJsonObject &json)
{
    if (!stored) {
        auto id = writer.create(json);
        return id ? PledgeResult<ResourceId>{*id} : failed(id.error());
    }
    if (json != stored->json) {
        if (auto done = update(writer, json); !done)
            return failed(done.error());
    }
    return stored->id();
}

/// What is written about a working copy: where it stands in the store, and the unit for a new one.
struct Edit {
    StoredPledge pledge;
    const StoredItem *stored = nullptr; ///< null for a new one
    ResourceId unit;
};

PledgeResult<Edit> editOf(Writer &writer, PledgeItem kind, const ResourceId &id, const ResourceId &unit)
{
    auto pledge = readPledge(writer);
    if (!pledge)
        return failed(pledge.error());
    Edit edit{*std::move(pledge), nullptr, unit};
    if (!id.isEmpty()) {
        const auto stored = existing(writer, edit.pledge, kind, id);
        if (!stored)
            return failed(stored.error());
        edit.stored = *stored;
    }
    if (edit.unit.isEmpty()) {
        const auto own = people::ownUnit(writer);
        if (!own)
            return failed(own.error());
        edit.unit = edit.stored ? fhir::referenceAt(edit.stored->json, "subject"_L1, "Organization"_L1) : *own;
        if (edit.unit.isEmpty() && !edit.stored)
            return failed(PledgeError::NoUnit);
    }
    return edit;
}

/// What was agreed about other words of @p issue, and was not published yet, is a draft again.
PledgeResult<void> askAnew(Writer &writer, const StoredPledge &pledge, const StoredItem &issue, const QString &words, QDate today)
{
    const auto before = issueFromFhir(issue.json);
    if (before && before->words == words)
        return {};
    const auto commitments = pledge.commitmentsOf(issue);
    for (const StoredItem *item : commitments) {
        auto commitment = commitmentFromFhir(item->json);
        if (!commitment || commitment->state == CommitmentState::Draft || pledge.copyOf(*item)
            || standingOf(agreedContent(*commitment, words), pledge.agreementsOn(*item)).agreed())
            continue;
        commitment->state = CommitmentState::Draft;
        commitment->stateSince = today;
        if (auto done = update(writer, toFhir(*commitment, item->json)); !done)
            return done;
    }
    return {};
}

PledgeResult<ResourceId> writeIssue(Writer &writer, Issue issue, const QTimeZone &zone)
{
    const auto words = checkedWords(issue.words);
    if (!words)
        return failed(words.error());
    const auto edit = editOf(writer, PledgeItem::Issue, issue.id, issue.unit);
    if (!edit)
        return failed(edit.error());
    issue.words = *words;
    issue.unit = edit->unit;
    if (edit->stored) {
        issue.id = edit->stored->id();
        issue.position = positionOf(edit->stored->json);
    } else {
        issue.position = endOf(edit->pledge.issues());
        issue.writtenOn = issue.writtenOn.value_or(dayOf(writer.now(), zone));
    }
    const auto id = put(writer, edit->stored, toFhir(issue, edit->stored ? edit->stored->json : QJsonObject{}));
    if (!id || !edit->stored)
        return id;
    const auto asked = askAnew(writer, edit->pledge, *edit->stored, issue.words, dayOf(writer.now(), zone));
    return asked ? id : failed(asked.error());
}

PledgeResult<ResourceId> writeStandard(Writer &writer, StandardOfCare standard)
{
    const auto words = checkedWords(standard.words);
    if (!words)
        return failed(words.error());
    const auto edit = editOf(writer, PledgeItem::Standard, standard.id, standard.unit);
    if (!edit)
        return failed(edit.error());
    standard.words = *words;
    standard.unit = edit->unit;
    standard.id = edit->stored ? edit->stored->id() : ResourceId{};
    standard.position = edit->stored ? positionOf(edit->stored->json) : endOf(edit->pledge.standards());
    return put(writer, edit->stored, toFhir(standard, edit->stored ? edit->stored->json : QJsonObject{}));
}

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
    if (pledge.copyOf(*stored))
        return {};
    const StoredItem *issue = pledge.find(PledgeItem::Issue, commitment.issue);
    const auto said = issue ? issueFromFhir(issue->json) : failed(fhir::ReadError::MissingElement);
    const QString content = agreedContent(commitment, said ? said->words : QString{});
    const bool agreed = standingOf(content, pledge.agreementsOn(*stored)).agreed();
    const PledgeStatus status{pledge};
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

QVector<const StoredItem *> inOrder(QVector<const StoredItem *> items)
{
    std::stable_sort(items.begin(), items.end(), [](const StoredItem *a, const StoredItem *b) {
        const int first = positionOf(a->json);
        const int second = positionOf(b->json);
        return first != second ? first < second : a->id().value < b->id().value;
    });
    return items;
}

QVector<const StoredItem *> besides(const StoredPledge &pledge, PledgeItem kind, const StoredItem &item)
{
    if (const StoredItem *issue = kind == PledgeItem::Commitment ? pledge.issueOf(item) : nullptr)
        return inOrder(pledge.commitmentsOf(*issue));
    QVector<const StoredItem *> all;
    for (const StoredItem &other : pledge.all(kind)) {
        if (kind != PledgeItem::Commitment || !pledge.issueOf(other))
            all << &other;
    }
    return inOrder(all);
}

PledgeResult<void> putInOrder(Writer &writer, PledgeItem kind, const QVector<ResourceId> &order)
{
    const auto pledge = readPledge(writer);
    if (!pledge)
        return failed(pledge.error());
    QVector<const StoredItem *> items;
    for (const ResourceId &id : order) {
        const auto item = existing(writer, *pledge, kind, id);
        if (!item)
            return failed(item.error());
        if (!items.contains(*item))
            items << *item;
    }
    if (items.isEmpty())
        return {};
    for (const StoredItem *item : besides(*pledge, kind, *items.front())) {
        if (!items.contains(item))
            items << item;
    }
    for (int position = 0; position < items.size(); ++position) {
        QJsonObject json = items[position]->json;
        if (positionOf(json) == position && !fhir::extensionOf(json, fhir::extension::position).isEmpty())
            continue;
        fhir::setExtension(json, fhir::extension::position, "valueInteger"_L1, position);
        if (auto done = update(writer, json); !done)
            return done;
    }
    return {};
}

PledgeResult<Removed> removeItem(Writer &writer, PledgeItem kind, const ResourceId &id)
{
    const auto pledge = readPledge(writer);
    if (!pledge)
        return failed(pledge.error());
    const auto item = existing(writer, *pledge, kind, id);
    if (!item)
        return failed(item.error());
    QVector<const StoredItem *> going{*item};
    if (kind == PledgeItem::Issue)
        going << pledge->commitmentsOf(**item);
    Removed removed;
    for (const StoredItem *each : std::as_const(going)) {
        const StoredItem *copy = pledge->copyOf(*each);
        if (copy && !isWithdrawn(copy->json))
            return failed(PledgeError::Public);
        removed.items.push_back({fhir::typeOf(each->json), each->id(), each->json});
        if (auto done = update(writer, withdrawn(each->json)); !done)
            return failed(done.error());
    }
    return removed;
}

PledgeResult<void> restoreItem(Writer &writer, const Removed::Item &item)
{
    const auto json = writer.json(item.type, item.id);
    if (!json)
        return failed(json.error());
    if (!*json)
        return failed(PledgeError::NotFound);
    QJsonObject restored = **json;
    if (!isWithdrawn(restored))
        return {};
    // Only what removing changed: something else may have been edited by a colleague meanwhile.
    if (item.type == "Goal"_L1)
        restored["lifecycleStatus"_L1] = item.before["lifecycleStatus"_L1];
    else
        fhir::setExtension(restored, fhir::extension::withdrawn, "valueBoolean"_L1, {});
    return update(writer, restored);
}

} // namespace

QFuture<PledgeResult<ResourceId>> PledgeBoard::write(const Issue &issue)
{
    return m_database.write([issue, zone = m_zone](Writer &writer) { return writeIssue(writer, issue, zone); });
}

QFuture<PledgeResult<ResourceId>> PledgeBoard::write(const Commitment &commitment)
{
    return m_database.write([commitment, zone = m_zone](Writer &writer) { return writeCommitment(writer, commitment, zone); });
}

QFuture<PledgeResult<ResourceId>> PledgeBoard::write(const StandardOfCare &standard)
{
    return m_database.write([standard](Writer &writer) { return writeStandard(writer, standard); });
}

QFuture<PledgeResult<void>> PledgeBoard::setState(const ResourceId &commitment, CommitmentState state, const QString &reason,
    std::optional<UnableReason> unable)
{
    return m_database.write([commitment, state, reason, unable, zone = m_zone](Writer &writer) {
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

QFuture<PledgeResult<void>> PledgeBoard::order(PledgeItem kind, const QVector<ResourceId> &order)
{
    return m_database.write([kind, order](Writer &writer) { return putInOrder(writer, kind, order); });
}

QFuture<PledgeResult<Removed>> PledgeBoard::remove(PledgeItem kind, const ResourceId &id)
{
    return m_database.write([kind, id](Writer &writer) { return removeItem(writer, kind, id); });
}

QFuture<PledgeResult<void>> PledgeBoard::restore(const Removed &removed)
{
    return m_database.write([removed](Writer &writer) -> PledgeResult<void> {
        for (const Removed::Item &item : removed.items) {
            if (auto done = restoreItem(writer, item); !done)
                return done;
        }
        return {};
    });
}

} // namespace heard::pledge
