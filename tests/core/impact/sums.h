#pragma once

#include <cmath>
#include <optional>
#include <vector>

namespace heard::impact {

inline constexpr int most = 9; // values there are in the end

/// What somebody with every output in her hands knows: sums of values, each a row of 0 and 1 for the values in it.
class Sums final {
public:
    void know(std::vector<double> sum)
    {
        reduce(sum);
        const auto first = leading(sum);
        if (!first)
            return;
        const double whole = sum[*first];
        for (double &one : sum)
            one /= whole;
        for (auto &row : m_rows) {
            const double times = row[*first];
            for (size_t i = 0; i < row.size(); ++i)
                row[i] -= times * sum[i];
        }
        m_rows.push_back(std::move(sum));
    }

    /// Whether adding and subtracting what is known comes to @p sum.
    [[nodiscard]] bool tells(std::vector<double> sum) const
    {
        reduce(sum);
        return !leading(sum);
    }

    /// How much is known that does not follow from the rest.
    [[nodiscard]] size_t count() const { return m_rows.size(); }

private:
    static std::optional<size_t> leading(const std::vector<double> &row)
    {
        for (size_t i = 0; i < row.size(); ++i) {
            if (std::abs(row[i]) > 1e-9)
                return i;
        }
        return std::nullopt;
    }

    void reduce(std::vector<double> &sum) const
    {
        for (const auto &row : m_rows) {
            const double times = sum[*leading(row)];
            for (size_t i = 0; i < row.size(); ++i)
                sum[i] -= times * row[i];
        }
    }

    std::vector<std::vector<double>> m_rows;
};

inline std::vector<double> only(size_t place)
{
    std::vector<double> row(most, 0);
    row[place] = 1;
    return row;
}

} // namespace heard::impact
