#pragma once

#include "evaluation/release.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace heard::tests {

/// Who answered, for a test that knows what an onlooker does not: in which groups each is, and where she gave a point.
struct Person {
    std::vector<int> points; ///< for each group: -1 where she is not in it

    bool operator<(const Person &other) const { return points < other.points; }
};

/// What an onlooker reads of one group.
struct Read {
    evaluation::SuppressedCount count;
    std::optional<int> points;
    int leastWithheld = 0; ///< what somebody who knows the rules takes a withheld number to be at least
};

/// Somebody who reads everything that was released, knows which groups share people, and does all the sums there are.
/// Written apart from the code that it tries, with other means.
class Onlooker final {
public:
    Onlooker(const std::vector<Person> &people, std::vector<Read> reads);

    struct Range {
        int least = 0;
        int most = 0;
    };
    enum class Knowledge { Words, Everything, Rules };

    /// Calls @p see with every table of people that fits what is known. Each count goes up to @p beyond more than it is.
    void everyTable(Knowledge knowledge, int beyond, const std::function<void(const std::vector<int> &)> &see) const;
    /// Bounds on each group, from bounds on each kind of person, narrowed until they no longer move.
    [[nodiscard]] std::vector<Range> bounds(Knowledge knowledge) const;
    /// Whether the number of @p kinds follows from the numbers shown by adding and subtracting multiples of them.
    [[nodiscard]] bool worksOut(const std::vector<int> &kinds) const;

    [[nodiscard]] size_t kinds() const { return m_kinds.size(); }
    [[nodiscard]] int actual(size_t kind) const { return m_actual[kind]; }
    [[nodiscard]] bool isIn(size_t kind, size_t group) const { return m_kinds[kind].points[group] >= 0; }
    [[nodiscard]] int sizeOf(size_t group, const std::vector<int> &table) const;
    [[nodiscard]] const std::vector<int> &actual() const { return m_actual; }
    [[nodiscard]] const std::vector<Read> &reads() const { return m_reads; }
    /// Kinds that differ only in what they gave, together.
    [[nodiscard]] std::vector<std::vector<size_t>> classes() const;

private:
    struct Sum {
        std::vector<int> weights;
        int least = 0;
        int most = 0;
    };
    [[nodiscard]] std::vector<Sum> sums(Knowledge knowledge) const;
    void doSums();
    [[nodiscard]] std::vector<int> weights(size_t group, bool points) const;

    std::vector<Person> m_kinds;
    std::vector<int> m_actual;
    std::vector<Read> m_reads;
    std::map<size_t, std::vector<qint64>> m_basis; ///< what the numbers shown amount to, by the first kind of each row
};

} // namespace heard::tests
