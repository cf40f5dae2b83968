#pragma once

#include "exchange/importfailure.h"
#include "hub/server.h"
#include "store/keyfile.h"

/// What the administrator of a hub is told: what happened and what to do.
namespace heard::hub {

[[nodiscard]] QString wordsFor(const store::Failure &failure);
[[nodiscard]] QString wordsFor(const store::KeyFailure &failure);
[[nodiscard]] QString wordsFor(const StartFailure &failure);
[[nodiscard]] QString wordsFor(const Refusal &refusal);

[[nodiscard]] QString wordsFor(const exchange::FileFailure &failure);
[[nodiscard]] QString wordsFor(exchange::RowError error);

} // namespace heard::hub
