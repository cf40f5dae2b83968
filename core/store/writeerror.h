#pragma once

#include "store/failure.h"

#include <utility>

namespace heard::store {

/// Why nothing was written: what the person gave or the state it was in (@p Reason), or a failure of the store.
/// @p Reason is an enum of its subsystem with a value NotStored, under which `failure` says more.
template <typename Reason>
struct WriteError {
    Reason reason = Reason::NotStored;
    Failure failure;

    // Implicit, so that a write gives back either with `failed(…)`.
    WriteError(Reason why) : reason(why) {}
    WriteError(Failure why) : failure(std::move(why)) {}
};

template <typename Value, typename Reason>
using WriteResult = Result<Value, WriteError<Reason>>;

} // namespace heard::store
