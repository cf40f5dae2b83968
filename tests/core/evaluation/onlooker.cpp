#include "onlooker.h"

#include <algorithm>

#include <numeric>

namespace heard::tests {

namespace {

constexpr int manyPeople = 100'000;
constexpr qint64 prime = 2'147'483'647; // elimination modulo a prime is exact, and as good as with fractions

qint64 power(qint64 base, qint64 exponent)
{
    qint64 result = 1;
    for (; exponent > 0; exponent /= 2, base = base * base % prime) {
        if (exponent % 2 == 1)
            result = result * base % prime;
    }
    return result;
}

/// @p row less what @p basis makes of it; each row of the basis has a 1 in its own first place.
std::vector<qint64> reduced(std::vector<qint64> row, const std::map<size_t, std::vector<qint64>> &basis)
{
    for (const auto &[lead, other] : basis) {
        const qint64 factor = row[lead];
        if (factor == 0)
            continue;
        for (size_t i = 0; i < row.size(); ++i)
            row[i] = ((row[i] - factor * other[i]) % prime + prime) % prime;
    }
    return row;
}

size_t leadOf(const std::vector<qint64> &row)
{
    return static_cast<size_t>(std::ranges::find_if(row, [](qint64 value) { return value != 0; }) - row.begin());
}

int dot(const std::vector<int> &weights, const std::vector<int> &table)
{
    return std::inner_product(weights.begin(), weights.end(), table.begin(), 0);
}

} // namespace

Onlooker::Onlooker(const std::vector<Person> &people, std::vector<Read> reads)
    : m_reads(std::move(reads))
{
    std::map<Person, int> kinds;
    for (const Person &person : people) {
        if (std::ranges::any_of(person.points, [](int points) { return points >= 0; }))
            ++kinds[person];
    }
    for (const auto &[kind, count] : kinds) {
        m_kinds.push_back(kind);
        m_actual.push_back(count);
    }
    doSums();
}

std::vector<int> Onlooker::weights(size_t group, bool points) const
{
    std::vector<int> weights;
    for (const Person &kind : m_kinds)
        weights.push_back(points ? std::max(kind.points[group], 0) : kind.points[group] >= 0 ? 1 : 0);
    return weights;
}

int Onlooker::sizeOf(size_t group, const std::vector<int> &table) const
{
    return dot(weights(group, false), table);
}

std::vector<Onlooker::Sum> Onlooker::sums(Knowledge knowledge) const
{
    std::vector<Sum> sums;
    for (size_t group = 0; group < m_reads.size(); ++group) {
        const Read &read = m_reads[group];
        const auto members = weights(group, false);
        const bool empty = std::ranges::count(members, 1) == 0;
        if (const auto number = read.count.number(); number && knowledge != Knowledge::Words) {
            sums.push_back({members, *number, *number});
            if (read.points)
                sums.push_back({weights(group, true), *read.points, *read.points});
        } else if (const auto most = read.count.fewerThan()) {
            sums.push_back({members, 1, *most - 1});
        } else if (!empty) {
            sums.push_back({members, knowledge == Knowledge::Rules ? read.leastWithheld : std::min(read.leastWithheld, 1), manyPeople});
        }
    }
    return sums;
}

void Onlooker::everyTable(Knowledge knowledge, int beyond, const std::function<void(const std::vector<int> &)> &see) const
{
    const auto known = sums(knowledge);
    std::vector<int> table(m_kinds.size(), 0);
    std::vector<int> totals(known.size(), 0);
    const std::function<void(size_t)> count = [&](size_t kind) {
        if (kind == table.size()) {
            if (std::ranges::equal(totals, known, std::ranges::greater_equal{}, {}, &Sum::least))
                see(table);
            return;
        }
        for (int value = 0; value <= m_actual[kind] + beyond; ++value) {
            bool within = true;
            for (size_t i = 0; i < known.size(); ++i) {
                totals[i] += known[i].weights[kind] * value;
                within = within && totals[i] <= known[i].most;
            }
            table[kind] = value;
            if (within)
                count(kind + 1);
            for (size_t i = 0; i < known.size(); ++i)
                totals[i] -= known[i].weights[kind] * value;
        }
    };
    count(0);
}

std::vector<Onlooker::Range> Onlooker::bounds(Knowledge knowledge) const
{
    std::vector<Range> kinds(m_kinds.size(), {0, manyPeople});
    const auto known = sums(knowledge);
    for (bool moved = true; moved;) {
        moved = false;
        for (const Sum &sum : known) {
            for (size_t kind = 0; kind < kinds.size(); ++kind) {
                if (sum.weights[kind] == 0)
                    continue;
                qint64 otherLeast = 0;
                qint64 otherMost = 0;
                for (size_t other = 0; other < kinds.size(); ++other) {
                    if (other == kind)
                        continue;
                    otherLeast += qint64{kinds[other].least} * sum.weights[other];
                    otherMost += qint64{kinds[other].most} * sum.weights[other];
                }
                const auto most = static_cast<int>(std::min<qint64>(kinds[kind].most, sum.most - otherLeast));
                const auto least = static_cast<int>(std::max<qint64>(kinds[kind].least, sum.least - otherMost));
                moved = moved || most < kinds[kind].most || least > kinds[kind].least;
                kinds[kind] = {least, most};
            }
        }
    }
    std::vector<Range> groups;
    for (size_t group = 0; group < m_reads.size(); ++group) {
        Range range;
        for (size_t kind = 0; kind < kinds.size(); ++kind) {
            range.least += isIn(kind, group) ? kinds[kind].least : 0;
            range.most += isIn(kind, group) ? kinds[kind].most : 0;
        }
        if (const auto threshold = m_reads[group].count.fewerThan())
            range = {std::max(range.least, 1), std::min(range.most, *threshold - 1)};
        groups.push_back(range);
    }
    return groups;
}

void Onlooker::doSums()
{
    for (const Sum &sum : sums(Knowledge::Everything)) {
        if (sum.least != sum.most)
            continue;
        auto row = reduced({sum.weights.begin(), sum.weights.end()}, m_basis);
        const size_t lead = leadOf(row);
        if (lead == row.size())
            continue;
        const qint64 inverse = power(row[lead], prime - 2);
        for (qint64 &value : row)
            value = value * inverse % prime;
        for (auto &[otherLead, other] : m_basis)
            other = reduced(other, {{lead, row}});
        m_basis[lead] = row;
    }
}

bool Onlooker::worksOut(const std::vector<int> &kinds) const
{
    const auto rest = reduced({kinds.begin(), kinds.end()}, m_basis);
    return leadOf(rest) == rest.size();
}

std::vector<std::vector<size_t>> Onlooker::classes() const
{
    std::map<std::vector<bool>, std::vector<size_t>> classes;
    for (size_t kind = 0; kind < m_kinds.size(); ++kind) {
        std::vector<bool> membership;
        for (size_t group = 0; group < m_reads.size(); ++group)
            membership.push_back(isIn(kind, group));
        classes[membership].push_back(kind);
    }
    std::vector<std::vector<size_t>> all;
    for (const auto &[membership, kinds] : classes)
        all.push_back(kinds);
    return all;
}

} // namespace heard::tests
