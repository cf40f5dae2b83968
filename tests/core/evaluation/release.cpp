#include "evaluation/release.h"

#include <catch2/catch_test_macros.hpp>

#include <type_traits>

using namespace heard::evaluation;
using namespace Qt::StringLiterals;

namespace {

constexpr int perPerson = 1'000'000;

/// The respondents @p from to @p to, without the last; the first @p positive of them gave a point.
Group people(int from, int to, int positive = 0)
{
    Group group;
    for (int i = from; i < to; ++i)
        group.add({QString::number(perPerson + i)}, i - from < positive ? 1 : 0);
    return group;
}

/// "43", "<10" or "-" for each.
QStringList shown(const Release &release)
{
    QStringList all;
    for (const SuppressedScore &score : release.scores()) {
        const SuppressedCount &count = score.respondents();
        all << (count.number() ? QString::number(*count.number()) : count.fewerThan() ? u"<%1"_s.arg(*count.fewerThan()) : u"-"_s);
    }
    return all;
}

} // namespace

TEST_CASE("a count below the threshold is told as fewer, and one of nobody as 0", "[evaluation][suppression]")
{
    CHECK(shown(Release::of({people(0, 9)})) == QStringList{u"<10"_s});
    CHECK(shown(Release::of({people(0, 10)})) == QStringList{u"10"_s});
    CHECK(shown(Release::of({people(0, 0)})) == QStringList{u"0"_s});
    CHECK(shown(Release::of({people(0, 9)}, *Threshold::of(5))) == QStringList{u"9"_s});
    CHECK(shown(Release::of({people(0, 20)}, *Threshold::of(21))) == QStringList{u"<21"_s});
    CHECK_FALSE(Threshold::of(2));
}

TEST_CASE("the next smallest is withheld where one count alone would follow from the total", "[evaluation][suppression]")
{
    // 3 and 40 of secondary and primary breast cancer, and everyone.
    CHECK(shown(Release::of({people(0, 3), people(3, 43), people(0, 43)})) == QStringList{u"<10"_s, u"-"_s, u"43"_s});
    CHECK(shown(Release::of({people(0, 3), people(3, 15), people(15, 55), people(0, 55)}))
          == QStringList{u"<10"_s, u"-"_s, u"40"_s, u"55"_s});
    CHECK(shown(Release::of({people(0, 3), people(3, 43)})) == QStringList{u"<10"_s, u"40"_s});
}

TEST_CASE("two counts that are fewer need no third, unless both together are", "[evaluation][suppression]")
{
    CHECK(shown(Release::of({people(0, 5), people(5, 11), people(11, 51), people(0, 51)}))
          == QStringList{u"<10"_s, u"<10"_s, u"40"_s, u"51"_s});
    CHECK(shown(Release::of({people(0, 1), people(1, 3), people(3, 43), people(0, 43)}))
          == QStringList{u"<10"_s, u"<10"_s, u"-"_s, u"43"_s});
}

TEST_CASE("a total is withheld where the words beside it would pin its parts", "[evaluation][suppression]")
{
    CHECK(shown(Release::of({people(0, 9), people(9, 18), people(0, 18)})) == QStringList{u"<10"_s, u"<10"_s, u"-"_s});
    // To withhold 10 would not do: whoever knows that it is not below the threshold would know both.
    CHECK(shown(Release::of({people(0, 1), people(1, 11), people(0, 11)})) == QStringList{u"<10"_s, u"10"_s, u"-"_s});
}

TEST_CASE("nobody heard from is told beside a total that is not", "[evaluation][suppression]")
{
    CHECK(shown(Release::of({people(0, 0), people(0, 6), people(0, 6)})) == QStringList{u"0"_s, u"<10"_s, u"<10"_s});
    // Nine who are each alone in a group and fewer than ten together would all be known by the words alone.
    QVector<Group> alone{people(0, 0), people(0, 9)};
    for (int i = 0; i < 9; ++i)
        alone << people(i, i + 1);
    CHECK(shown(Release::of(alone)) == QStringList{u"0"_s} + QStringList(10, u"-"_s));
}

TEST_CASE("a count in a table of two ways follows neither from its row nor from its column", "[evaluation][suppression]")
{
    // Rows 4 + 30 and 25 + 20.
    const QVector<Group> cells{people(0, 4), people(4, 34), people(34, 59), people(59, 79)};
    Group left = people(0, 4);
    Group right = people(4, 34);
    for (int i = 34; i < 79; ++i)
        (i < 59 ? left : right).add({QString::number(perPerson + i)});
    const auto all = shown(Release::of(cells + QVector<Group>{people(0, 34), people(34, 79), left, right, people(0, 79)}));
    CHECK(all.first(4) == QStringList{u"<10"_s, u"-"_s, u"-"_s, u"-"_s});
    CHECK(all.sliced(4) == QStringList{u"34"_s, u"45"_s, u"29"_s, u"50"_s, u"79"_s});
}

TEST_CASE("a drill-down does not tell what the table above it keeps", "[evaluation][suppression]")
{
    // Everyone 60, of whom 54 are in one ward; the ward by cohort.
    const auto all = shown(Release::of({people(0, 60), people(0, 54), people(0, 48), people(48, 54)}));
    CHECK(all == QStringList{u"60"_s, u"-"_s, u"48"_s, u"<10"_s});
}

TEST_CASE("those who came since the last release are not told by the difference", "[evaluation][suppression]")
{
    const Release before = Release::of({people(0, 43, 40)});
    CHECK(shown(Release::of({people(0, 44, 40)}, {}, {before})) == QStringList{u"-"_s});
    CHECK(shown(Release::of({people(0, 52, 40)}, {}, {before})) == QStringList{u"-"_s});
    CHECK(shown(Release::of({people(0, 53, 40)}, {}, {before})) == QStringList{u"53"_s});
    CHECK(shown(Release::of({people(0, 44, 40)})) == QStringList{u"44"_s});
}

TEST_CASE("somebody who takes her answer back is not told by the difference", "[evaluation][suppression]")
{
    const Release before = Release::of({people(0, 43)});
    CHECK(shown(Release::of({people(1, 43)}, {}, {before})) == QStringList{u"-"_s});
}

TEST_CASE("a second output does not tell what the first withheld", "[evaluation][suppression]")
{
    const Release first = Release::of({people(0, 3), people(3, 43), people(0, 43)});
    CHECK(shown(Release::of({people(3, 43)}, {}, {first})) == QStringList{u"-"_s});
    CHECK(shown(Release::of({people(3, 33), people(33, 43)}, {}, {first})).contains(u"-"_s));
    CHECK(shown(Release::of({people(0, 3), people(3, 43), people(0, 43)}, {}, {first})) == shown(first));
}

TEST_CASE("a score is shown only with the number of those who gave it", "[evaluation][suppression]")
{
    const auto scores = Release::of({people(0, 3, 2), people(3, 43, 36), people(0, 43, 38)}).scores();
    CHECK_FALSE(scores[0].positive());
    CHECK_FALSE(scores[0].mean());
    CHECK_FALSE(scores[1].positive());
    CHECK(scores[2].positive() == PositiveScore{38, 5});

    Group ratings{10};
    for (int i = 0; i < 10; ++i)
        ratings.add({QString::number(i)}, i);
    const auto rating = Release::of({ratings}).scores().first();
    CHECK(rating.mean() == 4.5);
    CHECK_FALSE(rating.positive());
    CHECK_FALSE(Release::of({people(0, 0)}).scores().first().mean());
}

TEST_CASE("what is suppressed holds no number", "[evaluation][suppression]")
{
    CHECK(Release::of({people(0, 3, 1)}).scores() == Release::of({people(0, 7, 6)}).scores());
    STATIC_REQUIRE_FALSE(std::is_constructible_v<SuppressedCount, SuppressedCount::Kind, int>);
    STATIC_REQUIRE_FALSE(std::is_default_constructible_v<SuppressedScore>);
}

TEST_CASE("a response rate needs both of its numbers", "[evaluation][suppression]")
{
    const auto of = [](int count) { return Release::of({people(0, count)}).scores().first().respondents(); };
    CHECK(responseRate(of(30), of(40)) == 0.75);
    CHECK(responseRate(of(0), of(40)) == 0.0);
    CHECK_FALSE(responseRate(of(9), of(40)));
    CHECK_FALSE(responseRate(of(0), of(9)));
    CHECK_FALSE(responseRate(of(0), of(0)));
}

TEST_CASE("what is shown does not depend on anybody's key", "[evaluation][suppression]")
{
    const auto keyed = [](int step) {
        QVector<Group> groups(5);
        for (int i = 0; i < 60; ++i) {
            const Respondent respondent{QString::number(perPerson + i * step % 61)};
            groups[0].add(respondent);
            groups[1 + (i % 7 == 0 ? 0 : i % 2 + 1)].add(respondent);
            if (i < 20)
                groups[4].add(respondent);
        }
        return shown(Release::of(groups));
    };
    const auto first = keyed(1);
    for (const int step : {2, 7, 30, 45})
        CHECK(keyed(step) == first);
}

TEST_CASE("who was told of under a higher threshold stays protected by it", "[evaluation][release][threshold]")
{
    // 8 of 30 are hidden as fewer than 21; a lower threshold tells of them no more.
    const Release before = Release::of({people(0, 30), people(0, 8)}, *Threshold::of(21));
    REQUIRE(shown(before) == QStringList{u"30"_s, u"<21"_s});
    const Threshold low = *Threshold::of(5);
    CHECK(shown(Release::of({people(0, 8)}, low, {before})) == QStringList{u"<21"_s});
    // Nor may the rest of the 30 be told, from which they could be worked out.
    CHECK(shown(Release::of({people(8, 30)}, low, {before})) == QStringList{u"-"_s});
    // Whoever came since is told of under the threshold of now, alone and beside the others.
    CHECK(shown(Release::of({people(40, 47)}, low, {before})) == QStringList{u"7"_s});
    CHECK(shown(Release::of({people(40, 44)}, low, {before})) == QStringList{u"<5"_s});
    CHECK(shown(Release::of({people(0, 30), people(40, 47)}, low, {before})) == QStringList{u"30"_s, u"7"_s});
    CHECK(shown(Release::of({people(0, 37)}, low, {Release::of({people(0, 30)}, *Threshold::of(21))})) == QStringList{u"37"_s});
    CHECK(shown(Release::of({people(0, 33)}, low, {Release::of({people(0, 30)}, *Threshold::of(21))})) == QStringList{u"-"_s});
}

TEST_CASE("a threshold that is raised takes nothing back and stops nothing else", "[evaluation][release][threshold]")
{
    const Release before = Release::of({people(0, 30), people(0, 8)}, *Threshold::of(5));
    REQUIRE(shown(before) == QStringList{u"30"_s, u"8"_s});
    const Threshold high = *Threshold::of(21);
    CHECK(shown(Release::of({people(0, 30), people(0, 8)}, high, {before})) == QStringList{u"30"_s, u"<21"_s});
    CHECK(shown(Release::of({people(0, 60)}, high, {before})) == QStringList{u"60"_s});
    // 12 have come since: they are told of no more than the threshold of now allows.
    CHECK(shown(Release::of({people(0, 42)}, high, {before})) == QStringList{u"-"_s});
    CHECK(shown(Release::of({people(30, 42)}, high, {before})) == QStringList{u"<21"_s});
}
