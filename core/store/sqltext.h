#pragma once

#include <algorithm>
#include <array>

namespace heard::store {

/// Literals of SQL one after another, put together by the compiler: what several queries share stands once.
template <std::size_t... Sizes>
[[nodiscard]] consteval auto joined(const char (&...parts)[Sizes])
{
    std::array<char, (Sizes + ...) - sizeof...(Sizes) + 1> whole{}; // each part without its final zero, and one for all
    auto end = whole.begin();
    ((end = std::copy(parts, parts + Sizes - 1, end)), ...);
    return whole;
}

} // namespace heard::store
