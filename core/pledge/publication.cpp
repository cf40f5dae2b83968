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
    return std::any_of(commitments.begin(), commitments.end(), [](const StoredItem *commitment) { return !isDraft(*commitment); });
}

} // namespace

QJsonObject publishedContent(const QJsonObject &working, const QJsonObject &copy, const ResourceId &publishedIssue)
{
    QJsonObject content = fhir::copyOf(working, copy);
    // How its effect is measured is the team's own, and no change of what was promised.
    for (const fhir::Word own : {fhir::extension::measureOf, fhir::extension::changedOn})
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

bool isDraft(const StoredItem &commitment)
{
    const auto read = commitmentFromFhir(commitment.json);
    return !read || read->state == CommitmentState::Draft;
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
    return !isDraft(working) && !(issue && isTakenBack(pledge.copyOf(*issue)));
}

QVector<const StoredItem *> toPublish(const StoredPledge &pledge, PledgeItem kind)
{
    QVector<const StoredItem *> found;
    for (const StoredItem &item : pledge.all(kind)) {
        // Patients keep seeing what was published before it became a draft again.
        if (kind == PledgeItem::Commitment && isDraft(item))
            continue;
        if (willBePublic(pledge, kind, item) && publicationOf(pledge, item).state != Publication::State::Published)
            found << &item;
    }
    return found;
}

} // namespace heard::pledge
