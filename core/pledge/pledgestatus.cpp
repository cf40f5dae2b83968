#include "pledge/pledgestatus.h"

#include "fhir/content.h"
#include "pledge/publication.h"

#include <algorithm>

namespace heard::pledge {

namespace {

bool isTakenBack(const StoredItem *copy)
{
    return copy && isWithdrawn(copy->json);
}

/// What is known of @p item, after @p work where nothing is yet.
template <typename Known, typename Work>
const typename Known::mapped_type &once(Known &known, const StoredItem &item, const Work &work)
{
    const auto found = known.find(&item);
    return found != known.end() ? found->second : known.emplace(&item, work()).first->second;
}

} // namespace

const Commitment *PledgeStatus::read(const StoredItem &commitment) const
{
    const auto &known = once(m_read, commitment, [&] {
        auto read = commitmentFromFhir(commitment.json);
        return read ? std::optional{*std::move(read)} : std::nullopt;
    });
    return known ? &*known : nullptr;
}

/// What was said; empty of no issue.
QString PledgeStatus::wordsOf(const StoredItem *issue) const
{
    if (!issue)
        return {};
    return once(m_words, *issue, [&] {
        const auto read = issueFromFhir(issue->json);
        return read ? read->words : QString{};
    });
}

Publication PledgeStatus::publicationOf(const StoredItem &working) const
{
    return once(m_publications, working, [&]() -> Publication {
        const StoredItem *copy = m_pledge.copyOf(working);
        if (!copy)
            return {};
        const auto at = publishedAt(copy->json);
        if (isWithdrawn(copy->json))
            return {Publication::State::Unpublished, at};
        return {differs(working, *copy) ? Publication::State::ChangedSince : Publication::State::Published, at};
    });
}

/// Whether patients would see something else once @p working was published.
bool PledgeStatus::differs(const StoredItem &working, const StoredItem &copy) const
{
    const StoredItem *issue = m_pledge.issueOf(working);
    const StoredItem *issueCopy = issue ? m_pledge.copyOf(*issue) : nullptr;
    const QJsonObject content = publishedContent(working.json, copy.json, issueCopy ? issueCopy->id() : ResourceId{});
    return !fhir::saysTheSame(content, copy.json);
}

QString PledgeStatus::contentOf(const StoredItem &commitment) const
{
    const Commitment *now = read(commitment);
    return now ? agreedContent(*now, wordsOf(m_pledge.issueOf(commitment))) : QString{};
}

QString PledgeStatus::publishedContentOf(const StoredItem &copy) const
{
    const Commitment *published = read(copy);
    return published ? agreedContent(*published, wordsOf(m_pledge.copyNamed(published->issue.reference(u"Basic")))) : QString{};
}

const Standing &PledgeStatus::standingOf(const StoredItem &commitment) const
{
    return once(m_standings, commitment, [&] {
        const auto agreements = m_pledge.agreementsOn(commitment);
        return agreements.isEmpty() ? Standing{} : pledge::standingOf(contentOf(commitment), agreements);
    });
}

CommitmentState PledgeStatus::effectiveState(const StoredItem &commitment) const
{
    using enum CommitmentState;
    const Commitment *now = read(commitment);
    if (!now)
        return Draft;
    if (isPublic(m_pledge.copyOf(commitment)) || (now->state != Draft && now->state != Agreed))
        return now->state;
    const Standing &standing = standingOf(commitment);
    if (standing.agreed())
        return Agreed;
    return standing.discussed() ? Draft : now->state;
}

bool PledgeStatus::isHeld(const StoredItem &commitment) const
{
    const StoredItem *issue = m_pledge.issueOf(commitment);
    return isHeldAlone(commitment) || (issue && isHeldByWords(*issue));
}

bool PledgeStatus::isHeldAlone(const StoredItem &commitment) const
{
    return once(m_heldAlone, commitment, [&] {
        if (effectiveState(commitment) == CommitmentState::Draft)
            return true;
        const StoredItem *copy = m_pledge.copyOf(commitment);
        const Standing &standing = standingOf(commitment);
        // One that was printed before is promised already, also where it was taken back as it stands; once somebody has said
        // anything of it, both sides have to agree.
        const bool asBefore = !copy || publishedContentOf(*copy) == contentOf(commitment);
        if (!isPublic(copy))
            return (!asBefore || standing.discussed()) && !standing.agreed();
        return read(*copy) && !asBefore && !standing.agreed();
    });
}

/// Whether a promise that patients see, or every one there is, waits until both sides have agreed to the new words of @p issue.
bool PledgeStatus::isHeldByWords(const StoredItem &issue) const
{
    return once(m_heldByWords, issue, [&] {
        const StoredItem *copy = m_pledge.copyOf(issue);
        if (!copy || wordsOf(copy) == wordsOf(&issue))
            return false;
        const auto commitments = m_pledge.commitmentsOf(issue);
        const auto isHeldHere = [&](const StoredItem *commitment) { return isHeldAlone(*commitment); };
        // Where each of its promises was taken back, nobody stands behind the new words yet.
        return std::ranges::all_of(commitments, isHeldHere) || std::ranges::any_of(commitments, [&](const StoredItem *commitment) {
            return isPublic(m_pledge.copyOf(*commitment)) && isHeldAlone(*commitment);
        });
    });
}

bool PledgeStatus::isUnexplained(const StoredItem &commitment) const
{
    const Commitment *now = read(commitment);
    return now && effectiveState(commitment) == now->state && lacksReason(*now);
}

/// Anything that is not left out answers an issue in public.
bool PledgeStatus::hasAnswer(const StoredItem &issue) const
{
    const auto commitments = m_pledge.commitmentsOf(issue);
    return std::any_of(commitments.begin(), commitments.end(), [&](const StoredItem *commitment) { return !isLeftOut(*commitment); });
}

bool PledgeStatus::willBePublic(PledgeItem kind, const StoredItem &working) const
{
    const StoredItem *copy = m_pledge.copyOf(working);
    if (copy)
        return isPublic(copy);
    if (kind == PledgeItem::Standard)
        return true;
    if (kind == PledgeItem::Issue)
        return hasAnswer(working);
    const StoredItem *issue = m_pledge.issueOf(working);
    return !isLeftOut(working) && !(issue && isTakenBack(m_pledge.copyOf(*issue)));
}

/// Whether publishing one variant alone reaches @p item.
bool PledgeStatus::isOf(Audience variant, PledgeItem kind, const StoredItem &item) const
{
    if (variant == Audience::Everyone)
        return true;
    if (kind == PledgeItem::Standard)
        return false;
    if (kind == PledgeItem::Commitment) {
        const Commitment *commitment = read(item);
        return commitment && commitment->audience == variant;
    }
    const auto commitments = m_pledge.commitmentsOf(item);
    return std::any_of(commitments.begin(), commitments.end(), [&](const StoredItem *commitment) {
        return isOf(variant, PledgeItem::Commitment, *commitment) && !isLeftOut(*commitment);
    });
}

QVector<const StoredItem *> PledgeStatus::toPublish(PledgeItem kind, Audience variant) const
{
    QVector<const StoredItem *> found;
    for (const StoredItem &item : m_pledge.all(kind)) {
        // Patients keep seeing what was published before it became a draft again, or was changed to what is not agreed.
        if (kind == PledgeItem::Commitment && isLeftOut(item))
            continue;
        if (kind == PledgeItem::Issue && isHeldByWords(item))
            continue;
        if (!isOf(variant, kind, item))
            continue;
        if (willBePublic(kind, item) && publicationOf(item).state != Publication::State::Published)
            found << &item;
    }
    return found;
}

QHash<Audience, int> PledgeStatus::countToPublish() const
{
    QHash<Audience, int> count;
    for (const auto kind : {PledgeItem::Issue, PledgeItem::Commitment, PledgeItem::Standard}) {
        const auto items = toPublish(kind);
        for (const auto variant : {Audience::Everyone, Audience::Primary, Audience::Secondary}) {
            count[variant] += static_cast<int>(std::count_if(items.begin(), items.end(),
                [&](const StoredItem *item) { return isOf(variant, kind, *item); }));
        }
    }
    return count;
}

} // namespace heard::pledge
