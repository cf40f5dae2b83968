#include "base/day.h"
#include "fhir/vocabulary.h"
#include "pledge/boardedit.h"
#include "pledge/pledgestatus.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What is written about the board as a whole: issues, standards of care, their order, and what is taken away.

namespace heard::pledge {

namespace {

using store::Writer;

/// What was agreed about other words of @p issue, and patients do not see, is a draft again.
PledgeResult<void> askAnew(Writer &writer, const StoredPledge &pledge, const StoredItem &issue, const QString &words, QDate today)
{
    const auto before = issueFromFhir(issue.json);
    if (before && before->words == words)
        return {};
    const auto commitments = pledge.commitmentsOf(issue);
    for (const StoredItem *item : commitments) {
        auto commitment = commitmentFromFhir(item->json);
        if (!commitment || commitment->state == CommitmentState::Draft || isPublic(pledge.copyOf(*item))
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

QFuture<PledgeResult<ResourceId>> PledgeBoard::write(const StandardOfCare &standard)
{
    return m_database.write([standard](Writer &writer) { return writeStandard(writer, standard); });
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
