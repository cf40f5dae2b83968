#pragma once

#include <tl/expected.hpp>

namespace heard {

/// A value or the reason why there is none; expected failures never travel as exceptions.
template <typename Value, typename Error>
using Result = tl::expected<Value, Error>;

template <typename Error>
[[nodiscard]] constexpr tl::unexpected<std::decay_t<Error>> failed(Error &&error)
{
    return tl::make_unexpected(std::forward<Error>(error));
}

} // namespace heard
