// What can be worked out by somebody who has everything that was released, for outputs made at random.

#include "onlooker.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <array>
#include <numeric>
#include <random>

using namespace heard::evaluation;
using namespace heard::tests;

namespace {

using Traits = std::array<int, 4>; ///< cohort, ward, age, and whether the answer is positive

/// A unit's respondents and outputs about them, some later than others: tables of one and two ways with or without their
/// totals, drill-downs, and overlapping groups such as everyone but one cohort.
class Outputs final {
public:
    /// The threshold may be another after the first release.
    Outputs(unsigned seed, int most, std::array<int, 3> categories, int threshold, std::optional<int> later = {})
        : m_random(seed)
        , m_threshold(*Threshold::of(threshold))
        , m_categories(categories)
    {
        const int early = upTo(most);
        for (int i = 0; i < early; ++i)
            arrive();
        release();
        m_firstReads = m_reads.size();
        m_threshold = *Threshold::of(later.value_or(threshold));
        for (int times = upTo(2); times > 0; --times) {
            for (int i = upTo(m_threshold.respondents() + 2); i > 0; --i)
                arrive();
            release();
        }
    }

    Onlooker onlooker() const { return {m_people, m_reads}; }
    /// How many groups the first release told of.
    size_t firstReads() const { return m_firstReads; }
    qsizetype releases() const { return m_releases.size(); }

private:
    int upTo(int most) { return std::uniform_int_distribution{0, most}(m_random); }
    bool oneIn(int times) { return upTo(times - 1) == 0; }

    void arrive()
    {
        Traits traits{};
        for (size_t i = 0; i < 3; ++i)
            traits[i] = std::min(upTo(m_categories[i] - 1), upTo(m_categories[i] - 1)); // the first are the most
        traits[3] = oneIn(3) ? 0 : 1;
        m_traits.push_back(traits);
        m_people.push_back({std::vector<int>(m_reads.size(), -1)});
    }

    template <typename Chosen>
    void group(QVector<Group> &groups, Chosen chosen)
    {
        const bool scored = oneIn(2);
        Group group;
        for (size_t i = 0; i < m_people.size(); ++i) {
            const bool in = chosen(m_traits[i]);
            const int points = scored ? m_traits[i][3] : 0;
            m_people[i].points.push_back(in ? points : -1);
            if (in)
                group.add({QString::number(i)}, points);
        }
        groups << group;
    }

    /// Of one way where @p row and @p column are the same.
    void table(QVector<Group> &groups, size_t row, size_t column)
    {
        for (int r = 0; r < m_categories[row]; ++r) {
            for (int c = 0; c < (row == column ? 1 : m_categories[column]); ++c)
                group(groups, [&](const Traits &traits) { return traits[row] == r && (row == column || traits[column] == c); });
        }
    }

    void release()
    {
        QVector<Group> groups;
        if (!oneIn(4))
            group(groups, [](const Traits &) { return true; });
        for (size_t trait = 0; trait < 3; ++trait) {
            if (oneIn(2))
                table(groups, trait, trait);
        }
        if (oneIn(2))
            table(groups, 0, 1);
        if (oneIn(3))
            table(groups, 1, 2);
        if (oneIn(3))
            group(groups, [](const Traits &traits) { return traits[0] != 1; });
        if (oneIn(3))
            group(groups, [](const Traits &traits) { return traits[1] == 0 && (traits[0] == 0 || traits[2] == 0); });
        m_releases << Release::of(groups, m_threshold, m_releases);
        read(m_releases.last());
    }

    void read(const Release &release)
    {
        const auto &scores = release.scores();
        // Where no number but 0 is shown, nobody can know by which rule; where not even that is, not what is empty.
        const auto count = [&](auto is) { return std::ranges::count_if(scores, is); };
        const bool vague = count([](const auto &score) {
            return score.respondents().fewerThan() || score.respondents().number() > 0;
        }) == 0;
        const bool silent = count([](const auto &score) {
            return score.respondents().kind() != SuppressedCount::Kind::Withheld;
        }) == 0;
        for (const SuppressedScore &score : scores) {
            const auto positive = score.positive();
            if (!silent)
                m_reads.push_back({score.respondents(), positive ? std::optional{positive->positive} : std::nullopt,
                                   vague ? 1 : m_threshold.respondents()});
        }
        // What nothing is told of is as if it had not been asked.
        for (Person &person : m_people)
            person.points.resize(m_reads.size());
    }

    std::mt19937 m_random;
    Threshold m_threshold;
    std::array<int, 3> m_categories;
    std::vector<Traits> m_traits;
    std::vector<Person> m_people;
    std::vector<Read> m_reads;
    size_t m_firstReads = 0;
    QVector<Release> m_releases;
};

/// The values that each of @p sets of kinds can have.
std::vector<std::set<int>> valuesOf(const Onlooker &onlooker, const std::vector<std::vector<size_t>> &sets,
                                    Onlooker::Knowledge knowledge, int beyond)
{
    std::vector<std::set<int>> values(sets.size());
    onlooker.everyTable(knowledge, beyond, [&](const std::vector<int> &table) {
        for (size_t i = 0; i < sets.size(); ++i) {
            int sum = 0;
            for (const size_t kind : sets[i])
                sum += table[kind];
            values[i].insert(sum);
        }
    });
    return values;
}

std::vector<size_t> kindsIn(const Onlooker &onlooker, size_t group)
{
    std::vector<size_t> kinds;
    for (size_t kind = 0; kind < onlooker.kinds(); ++kind) {
        if (onlooker.isIn(kind, group))
            kinds.push_back(kind);
    }
    return kinds;
}

/// Whether everybody of @p kind is in a group that is told to be small.
bool isToldSmall(const Onlooker &onlooker, size_t kind)
{
    for (size_t group = 0; group < onlooker.reads().size(); ++group) {
        if (onlooker.isIn(kind, group) && onlooker.reads()[group].count.fewerThan())
            return true;
    }
    return false;
}

/// Every union of at most @p most classes.
std::vector<std::vector<size_t>> unionsOf(const std::vector<std::vector<size_t>> &classes, size_t most)
{
    std::vector<std::vector<size_t>> unions{{}};
    std::vector<size_t> parts{0};
    for (const auto &one : classes) {
        for (size_t i = unions.size(); i-- > 0;) {
            if (parts[i] == most)
                continue;
            auto joined = unions[i];
            joined.insert(joined.end(), one.begin(), one.end());
            unions.push_back(joined);
            parts.push_back(parts[i] + 1);
        }
    }
    unions.erase(unions.begin());
    return unions;
}

/// Of each suppressed group: what remains possible is more than one number, and the numbers shown narrow no small one.
void checkGroups(const Onlooker &onlooker, int threshold, bool once)
{
    std::vector<std::vector<size_t>> groups;
    for (size_t group = 0; group < onlooker.reads().size(); ++group)
        groups.push_back(kindsIn(onlooker, group));
    const auto byWords = valuesOf(onlooker, groups, Onlooker::Knowledge::Words, threshold);
    const auto byAll = valuesOf(onlooker, groups, Onlooker::Knowledge::Everything, threshold);
    const auto byRules = valuesOf(onlooker, groups, Onlooker::Knowledge::Rules, threshold);
    for (size_t group = 0; group < groups.size(); ++group) {
        const SuppressedCount &count = onlooker.reads()[group].count;
        if (groups[group].empty() || count.number())
            continue;
        CAPTURE(group);
        const int actual = onlooker.sizeOf(group, onlooker.actual());
        REQUIRE(byRules[group].contains(actual));
        // A number of the threshold or more that had to be withheld once may be safe to show by now.
        REQUIRE((byAll[group].size() > 1 || (actual >= threshold && !once)));
        if (!count.fewerThan())
            continue;
        REQUIRE(byRules[group].size() > 1);
        REQUIRE(*byAll[group].rbegin() == *byWords[group].rbegin());
        REQUIRE(*byAll[group].rbegin() < threshold);
    }
}

/// No union of classes is certain to be fewer than the threshold, unless each of them is told to be in such a group.
void checkUnions(const Onlooker &onlooker, int threshold)
{
    const auto unions = unionsOf(onlooker.classes(), onlooker.kinds());
    const auto sizes = valuesOf(onlooker, unions, Onlooker::Knowledge::Everything, threshold);
    for (size_t i = 0; i < unions.size(); ++i) {
        const bool told = std::ranges::all_of(unions[i], [&](size_t kind) { return isToldSmall(onlooker, kind); });
        REQUIRE((sizes[i].size() > 1 || *sizes[i].begin() >= threshold || told));
    }
}

} // namespace

TEST_CASE("no table of all there are gives a small count away", "[evaluation][suppression]")
{
    const int threshold = GENERATE(3, 4, 5);
    int tried = 0;
    for (unsigned seed = 0; seed < 160; ++seed) {
        const Outputs outputs{seed * 3 + static_cast<unsigned>(threshold), 4 * threshold, {2, 2, 2}, threshold};
        const Onlooker onlooker = outputs.onlooker();
        if (onlooker.kinds() > 5)
            continue;
        ++tried;
        CAPTURE(threshold, seed);
        checkGroups(onlooker, threshold, outputs.releases() == 1);
        checkUnions(onlooker, threshold);
    }
    CHECK(tried > 50);
}

TEST_CASE("narrowing bounds does not give a small count away", "[evaluation][suppression]")
{
    const int threshold = GENERATE(5, 10);
    int told = 0;
    for (unsigned seed = 0; seed < 24; ++seed) {
        const Onlooker onlooker = Outputs{seed + 1000, 120, {3, 2, 4}, threshold}.onlooker();
        const auto bounds = onlooker.bounds(Onlooker::Knowledge::Rules);
        for (size_t group = 0; group < bounds.size(); ++group) {
            if (!onlooker.reads()[group].count.fewerThan())
                continue;
            ++told;
            CAPTURE(threshold, seed, group, bounds[group].least, bounds[group].most);
            REQUIRE(bounds[group].least < bounds[group].most);
            REQUIRE(bounds[group].most < threshold);
        }
    }
    CHECK(told > 50);
}

TEST_CASE("no sums and differences of numbers shown come to a small group", "[evaluation][suppression]")
{
    const int threshold = GENERATE(5, 10);
    int tried = 0;
    for (unsigned seed = 0; seed < 24; ++seed) {
        const Onlooker onlooker = Outputs{seed + 5000, 120, {3, 2, 4}, threshold}.onlooker();
        const auto unions = unionsOf(onlooker.classes(), onlooker.classes().size() < 40 ? 2 : 1);
        for (const auto &kinds : unions) {
            std::vector<int> weights(onlooker.kinds(), 0);
            for (const size_t kind : kinds)
                weights[kind] = 1;
            const int size = std::inner_product(weights.begin(), weights.end(), onlooker.actual().begin(), 0);
            if (size >= threshold || std::ranges::all_of(kinds, [&](size_t kind) { return isToldSmall(onlooker, kind); }))
                continue;
            ++tried;
            CAPTURE(threshold, seed, size);
            REQUIRE_FALSE(onlooker.worksOut(weights));
        }
    }
    CHECK(tried > 500);
}

TEST_CASE("no sum of outputs before and after the threshold was lowered comes to a group that was hidden", "[evaluation][suppression][threshold]")
{
    constexpr int high = 10;
    constexpr int low = 3;
    int tried = 0;
    int told = 0;
    for (unsigned seed = 0; seed < 48; ++seed) {
        const Outputs outputs{seed + 9000, 60, {3, 2, 2}, high, low};
        const Onlooker onlooker = outputs.onlooker();
        const auto bounds = onlooker.bounds(Onlooker::Knowledge::Rules);
        for (size_t group = 0; group < bounds.size(); ++group) {
            const auto limit = onlooker.reads()[group].count.fewerThan();
            if (!limit)
                continue;
            ++told;
            CAPTURE(seed, group, bounds[group].least, bounds[group].most, *limit);
            REQUIRE(bounds[group].least < bounds[group].most);
            REQUIRE(bounds[group].most < *limit);
        }
        const auto unions = unionsOf(onlooker.classes(), 1);
        for (const auto &kinds : unions) {
            const auto wasTold = [&](size_t kind) {
                for (size_t group = 0; group < outputs.firstReads(); ++group) {
                    if (onlooker.isIn(kind, group))
                        return true;
                }
                return false;
            };
            std::vector<int> weights(onlooker.kinds(), 0);
            for (const size_t kind : kinds)
                weights[kind] = 1;
            const int size = std::inner_product(weights.begin(), weights.end(), onlooker.actual().begin(), 0);
            const int threshold = std::ranges::any_of(kinds, wasTold) ? high : low;
            if (size >= threshold || std::ranges::all_of(kinds, [&](size_t kind) { return isToldSmall(onlooker, kind); }))
                continue;
            ++tried;
            CAPTURE(seed, size, threshold);
            REQUIRE_FALSE(onlooker.worksOut(weights));
        }
    }
    CHECK(told > 50);
    CHECK(tried > 50);
}
