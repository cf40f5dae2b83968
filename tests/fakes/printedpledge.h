#pragma once

#include "base/day.h"
#include "fhir/vocabulary.h"
#include "pledge/pledgeboard.h"
#include "store/edit.h"

#include <stdexcept>

namespace heard::fakes {

/// Writes @p commitment as a pledge that was printed before brings it: in its state, agreed by nobody here.
inline ResourceId printed(store::Database &database, pledge::Commitment commitment)
{
    const auto state = std::exchange(commitment.state, pledge::CommitmentState::Draft);
    const auto reason = commitment.reason;
    const auto unable = commitment.unableReason;
    const ResourceId id = pledge::PledgeBoard{database, QTimeZone::utc()}.write(commitment).result().value();
    const auto done = database.write([=](store::Writer &writer) {
        const auto named = store::edit<pledge::PledgeError>(writer, QStringLiteral("Goal"), id, [&](QJsonObject &goal) -> pledge::PledgeResult<void> {
            fhir::setIdentifier(goal, fhir::system::importedRow, id.value);
            return {};
        });
        if (!named)
            return named;
        return store::editAs<pledge::PledgeError>(writer, QStringLiteral("Goal"), id, pledge::commitmentFromFhir,
            [&](pledge::Commitment &stored) -> pledge::PledgeResult<void> {
                stored.state = state;
                stored.reason = reason;
                stored.unableReason = unable;
                stored.stateSince = dayOf(writer.now(), QTimeZone::utc());
                if (state == pledge::CommitmentState::InProgress || state == pledge::CommitmentState::Ongoing)
                    stored.startedOn = stored.stateSince;
                return {};
            });
    }).result();
    if (!done)
        throw std::runtime_error{"a printed commitment is not written"};
    return id;
}

} // namespace heard::fakes
