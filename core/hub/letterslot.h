#pragma once

#include "hub/passdesk.h"
#include "hub/unnamedshape.h"

namespace heard::hub {

/// Takes in what is said without a name, from anybody who has a pass: it notes neither who nor when, in no table, trail or
/// log. What it took waits until the next release.
class LetterSlot final {
public:
    static constexpr qsizetype largest = 256 * 1024; ///< bytes of one item

    /// All must outlive it.
    LetterSlot(PassDesk &passes, Committer &committer, const Clock &clock)
        : m_passes(passes)
        , m_committer(committer)
        , m_clock(clock)
    {
    }

    /// Whether @p request is for it and not for who is signed in.
    [[nodiscard]] static bool isFor(const Request &request);
    /// 202 where it waits; 401 where the pass is none or was spent, 422 where something in it could tell whose it is. The same
    /// item a second time, because an answer was lost, is taken once.
    void take(const Request &request, const Answer &answer, store::Connection &reader);

private:
    [[nodiscard]] Answered<QJsonObject> checked(const Request &request, store::Connection &reader) const;

    PassDesk &m_passes;
    Committer &m_committer;
    const Clock &m_clock;
};

} // namespace heard::hub
