#include "pledge/publication.h"

#include "fhir/content.h"
#include "fhir/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

bool isPublic(const StoredItem *copy)
{
    return copy && !isWithdrawn(copy->json);
}

bool isTakenBack(const StoredItem *copy)
{
    return copy && isWithdrawn(copy->json);
}

/// Anything but a draft answers an issue in public.
bool hasAnswer(const StoredPledge &pledge, const StoredItem &issue)
{
    const auto commitments = pledge.commitmentsOf(issue);
    return std::any_of(commitments.begin(), commitments.end(),
                       [&](const StoredItem *commitment) { return !isHeld(pledge, *commitment); });
}

QString wordsOf(const QJsonObject &issue)
{
    const auto read = issueFromFhir(issue);
    return read ? read->words : QString{};
}

/// Digest of what patients see of it.
QString publishedContentOf(const StoredPledge &pledge, const Commitment &copy)
{
    const StoredItem *issue = pledge.copyNamed(copy.issue.reference(u"Basic"));
    return agreedContent(copy, issue ? wordsOf(issue->json) : QString{});
}

/// As isHeld, whatever else is promised for the same issue.
bool isHeldAlone(const StoredPledge &pledge, const StoredItem &commitment)
{
    if (effectiveState(pledge, commitment) == CommitmentState::Draft)
        return true;
    const StoredItem *copy = pledge.copyOf(commitment);
    const auto published = copy ? commitmentFromFhir(copy->json) : failed(fhir::ReadError::MissingElement);
    if (!published || publishedContentOf(pledge, *published) == contentOf(pledge, commitment))
        return false;
    return !standingOf(pledge, commitment).agreed();
}

/// Whether a promise that patients see waits until both sides have agreed to the new words of @p issue.
bool isHeldByWords(const StoredPledge &pledge, const StoredItem &issue)
{
    const StoredItem *copy = pledge.copyOf(issue);
    if (!copy || wordsOf(copy->json) == wordsOf(issue.json))
        return false;
    const auto commitments = pledge.commitmentsOf(issue);
    return std::any_of(commitments.begin(), commitments.end(), [&](const StoredItem *commitment) {
        return isPublic(pledge.copyOf(*commitment)) && isHeldAlone(pledge, *commitment);
    });
}

/// Whether publishing one variant alone reaches @p item.
bool isOf(Audience variant, const StoredPledge &pledge, PledgeItem kind, const StoredItem &item)
{
    if (variant == Audience::Everyone)
        return true;
    if (kind == PledgeItem::Standard)
        return false;
    if (kind == PledgeItem::Commitment) {
        const auto read = commitmentFromFhir(item.json);
        return read && read->audience == variant;
    }
    const auto commitments = pledge.commitmentsOf(item);
    return std::any_of(commitments.begin(), commitments.end(), [&](const StoredItem *commitment) {
        return isOf(variant, pledge, PledgeItem::Commitment, *commitment) && !isHeld(pledge, *commitment);
    });
}

} // namespace

QJsonObject publishedContent(const QJsonObject &working, const QJsonObject &copy, const ResourceId &publishedIssue)
{
    QJsonObject content = fhir::copyOf(working, copy);
    // What shows it, who sees to it and how its effect is measured are the team's own, and no change of what was promised.
    for (const fhir::Word own : {fhir::extension::measureOf, fhir::extension::changedOn, fhir::extension::owner,
             fhir::extension::effort, fhir::extension::evidence, fhir::extension::alreadyKnown, fhir::extension::fallSeen,
             fhir::extension::notKeptSeen})
        fhir::setExtension(content, own, "valueString"_L1, {});
    if (!fhir::extensionOf(content, fhir::extension::issue).isEmpty()) {
        fhir::setExtension(content, fhir::extension::issue, "valueReference"_L1,
            publishedIssue.isEmpty() ? QJsonValue{} : fhir::referenceTo("Basic"_L1, publishedIssue));
    }
    return content;
}

ResourceId publishedIssueOf(const StoredPledge &pledge, const StoredItem &commitment)
{
    const StoredItem *issue = pledge.issueOf(commitment);
    const StoredItem *copy = issue ? pledge.copyOf(*issue) : nullptr;
    return copy ? copy->id() : ResourceId{};
}

Publication publicationOf(const StoredPledge &pledge, const StoredItem &working)
{
    const StoredItem *copy = pledge.copyOf(working);
    if (!copy)
        return {};
    const auto at = publishedAt(copy->json);
    if (isWithdrawn(copy->json))
        return {Publication::State::Unpublished, at};
    const QJsonObject content = publishedContent(working.json, copy->json, publishedIssueOf(pledge, working));
    const bool same = fhir::saysTheSame(content, copy->json);
    return {same ? Publication::State::Published : Publication::State::ChangedSince, at};
}

QString contentOf(const StoredPledge &pledge, const StoredItem &commitment)
{
    const auto read = commitmentFromFhir(commitment.json);
    const StoredItem *issue = pledge.issueOf(commitment);
    return read ? agreedContent(*read, issue ? wordsOf(issue->json) : QString{}) : QString{};
}

Standing standingOf(const StoredPledge &pledge, const StoredItem &commitment)
{
    return standingOf(contentOf(pledge, commitment), pledge.agreementsOn(commitment));
}

CommitmentState effectiveState(const StoredPledge &pledge, const StoredItem &commitment)
{
    using enum CommitmentState;
    const auto read = commitmentFromFhir(commitment.json);
    if (!read)
        return Draft;
    if (pledge.copyOf(commitment) || (read->state != Draft && read->state != Agreed))
        return read->state;
    const Standing standing = standingOf(pledge, commitment);
    if (standing.agreed())
        return Agreed;
    return standing.discussed() ? Draft : read->state;
}

bool isHeld(const StoredPledge &pledge, const StoredItem &commitment)
{
    const StoredItem *issue = pledge.issueOf(commitment);
    return isHeldAlone(pledge, commitment) || (issue && isHeldByWords(pledge, *issue));
}

bool willBePublic(const StoredPledge &pledge, PledgeItem kind, const StoredItem &working)
{
    const StoredItem *copy = pledge.copyOf(working);
    if (copy)
        return isPublic(copy);
    if (kind == PledgeItem::Standard)
        return true;
    if (kind == PledgeItem::Issue)
        return hasAnswer(pledge, working);
    const StoredItem *issue = pledge.issueOf(working);
    return !isHeld(pledge, working) && !(issue && isTakenBack(pledge.copyOf(*issue)));
}

QVector<const StoredItem *> toPublish(const StoredPledge &pledge, PledgeItem kind, Audience variant)
{
    QVector<const StoredItem *> found;
    for (const StoredItem &item : pledge.all(kind)) {
        // Patients keep seeing what was published before it became a draft again, or was changed to what is not agreed.
        if (kind == PledgeItem::Commitment && isHeld(pledge, item))
            continue;
        if (kind == PledgeItem::Issue && isHeldByWords(pledge, item))
            continue;
        if (!isOf(variant, pledge, kind, item))
            continue;
        if (willBePublic(pledge, kind, item) && publicationOf(pledge, item).state != Publication::State::Published)
            found << &item;
    }
    return found;
}

QHash<Audience, int> countToPublish(const StoredPledge &pledge)
{
    QHash<Audience, int> count;
    for (const auto kind : {PledgeItem::Issue, PledgeItem::Commitment, PledgeItem::Standard}) {
        const auto items = toPublish(pledge, kind);
        for (const auto variant : {Audience::Everyone, Audience::Primary, Audience::Secondary}) {
            count[variant] += static_cast<int>(std::count_if(items.begin(), items.end(),
                [&](const StoredItem *item) { return isOf(variant, pledge, kind, *item); }));
        }
    }
    return count;
}

} // namespace heard::pledge
