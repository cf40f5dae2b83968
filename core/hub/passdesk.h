#pragma once

#include "hub/caller.h"
#include "hub/committer.h"
#include "hub/httpserver.h"
#include "hub/outcome.h"
#include "passes/purse.h"

namespace heard::hub {

/// Gives patients the passes with which they say something without their name, without seeing them; and takes each back once.
class PassDesk final {
public:
    static constexpr int mostADay = 5; ///< for one person

    /// With the key that the database keeps, which is made where there is none.
    [[nodiscard]] static store::StoreResult<passes::Issuer> issuerOf(store::Connection &connection);

    /// Both must outlive it.
    PassDesk(passes::Issuer issuer, Committer &committer, const Clock &clock)
        : m_issuer(std::move(issuer))
        , m_committer(committer)
        , m_clock(clock)
    {
    }

    /// "$anonymous-passes": Parameters with "blinded" elements; answered with as many, "evaluated", and the "proof". That she
    /// asked is not written down beyond how many she had today: every patient's device asks, every day.
    void give(const Caller &caller, const Request &request, const Answer &answer);

    [[nodiscard]] const QByteArray &publicKey() const { return m_issuer.publicKey(); }
    [[nodiscard]] bool isGenuine(const passes::Pass &pass) const { return passes::isGenuine(pass, m_issuer); }
    /// Within a change: false where it was spent before.
    [[nodiscard]] static store::StoreResult<bool> spend(store::Connection &connection, const passes::Pass &pass);

private:
    const passes::Issuer m_issuer;
    Committer &m_committer;
    const Clock &m_clock;
};

} // namespace heard::hub
