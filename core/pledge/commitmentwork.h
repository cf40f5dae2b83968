#pragma once

#include "pledge/commitment.h"

namespace heard::pledge {

/// Fills what @p goal says of how a commitment is worked on: its kind, milestones, owner, effort and what stops it.
void readWork(const QJsonObject &goal, Commitment &commitment);
/// Lays it onto @p goal; milestones keep what others wrote into them.
void writeWork(const Commitment &commitment, QJsonObject &goal);

} // namespace heard::pledge
