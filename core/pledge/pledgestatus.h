#pragma once

#include "pledge/storedpledge.h"

#include <unordered_map>

namespace heard::pledge {

/// How everything of one pledge stands between the team, those who speak for patients, and patients. What is asked about
/// are items of that pledge itself; each thing is worked out when it is first asked for, and once.
class PledgeStatus final {
public:
    /// @p pledge must outlive it, and stay as it is.
    explicit PledgeStatus(const StoredPledge &pledge) : m_pledge(pledge) {}

    /// What @p commitment, or its published copy, says; nothing where it does not read as one.
    [[nodiscard]] const Commitment *read(const StoredItem &commitment) const;
    [[nodiscard]] Publication publicationOf(const StoredItem &working) const;
    /// Digest of what two sides agree on as @p commitment stands.
    [[nodiscard]] QString contentOf(const StoredItem &commitment) const;
    /// The same of what patients see of it, or saw until it was taken back; empty where @p copy does not read as one.
    [[nodiscard]] QString publishedContentOf(const StoredItem &copy) const;
    [[nodiscard]] const Standing &standingOf(const StoredItem &commitment) const;
    /// While patients do not see it, whether it is agreed follows from what both sides say of what stands there now. One that
    /// a file brought as agreed, and of which nobody said anything, stays so.
    [[nodiscard]] CommitmentState effectiveState(const StoredItem &commitment) const;
    /// A draft, or changed since it was published, or since it was taken back, to something that both sides have not agreed:
    /// patients do not see that. Nor do they see it under words of its issue that both sides have not agreed on for what they
    /// see beside it.
    [[nodiscard]] bool isHeld(const StoredItem &commitment) const;
    /// The same, whatever else is promised for the same issue.
    [[nodiscard]] bool isHeldAlone(const StoredItem &commitment) const;

    /// Whether it has to say first why it stands as it does.
    [[nodiscard]] bool isUnexplained(const StoredItem &commitment) const;
    /// Whether publishing leaves it as patients see it, or do not see it, for either.
    [[nodiscard]] bool isLeftOut(const StoredItem &commitment) const { return isHeld(commitment) || isUnexplained(commitment); }

    /// Whether patients see it, or will after the next publish().
    [[nodiscard]] bool willBePublic(PledgeItem kind, const StoredItem &working) const;
    /// What publish() would write, in the order of the store.
    [[nodiscard]] QVector<const StoredItem *> toPublish(PledgeItem kind, Audience variant = Audience::Everyone) const;
    /// How many items that would be for each variant.
    [[nodiscard]] QHash<Audience, int> countToPublish() const;

private:
    template <typename Value>
    using Known = std::unordered_map<const StoredItem *, Value>;

    [[nodiscard]] QString wordsOf(const StoredItem *issue) const;
    [[nodiscard]] bool isHeldByWords(const StoredItem &issue) const;
    [[nodiscard]] bool hasAnswer(const StoredItem &issue) const;
    [[nodiscard]] bool isOf(Audience variant, PledgeItem kind, const StoredItem &item) const;
    [[nodiscard]] bool differs(const StoredItem &working, const StoredItem &copy) const;

    const StoredPledge &m_pledge;
    mutable Known<std::optional<Commitment>> m_read;
    mutable Known<QString> m_words;
    mutable Known<Publication> m_publications;
    mutable Known<Standing> m_standings;
    mutable Known<bool> m_heldAlone;
    mutable Known<bool> m_heldByWords;
};

} // namespace heard::pledge
