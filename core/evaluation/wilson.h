#pragma once

namespace heard::evaluation {

/// Where a share probably lies; both ends are from 0 to 1.
struct Interval {
    double low = 0;
    double high = 1;

    bool operator==(const Interval &) const = default;
};

/// Wilson's score interval at 95 % for @p hits among @p trials, 0 ≤ hits ≤ trials. Without trials it is 0 to 1.
/// E. B. Wilson, Journal of the American Statistical Association 22 (1927).
[[nodiscard]] Interval wilsonInterval(int hits, int trials);

} // namespace heard::evaluation
