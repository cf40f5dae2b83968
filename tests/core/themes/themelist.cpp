#include "themes/themelist.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::themes;
using namespace Qt::StringLiterals;

namespace {

Theme theme(const QString &id, int position = 0, const QString &into = {})
{
    Theme theme;
    theme.id = {id};
    theme.name = u"Theme "_s + id;
    theme.position = position;
    theme.mergedInto = {into};
    return theme;
}

QString idsOf(const QVector<Theme> &themes)
{
    QString ids;
    for (const Theme &theme : themes)
        ids += theme.id.value;
    return ids;
}

} // namespace

TEST_CASE("themes stand in the unit's order, those no longer in use behind", "[themes]")
{
    Theme retired = theme(u"r"_s);
    retired.retiredAt = Instant{};
    const ThemeList list{{theme(u"b"_s, 2), retired, theme(u"a"_s, 1), theme(u"c"_s, 1)}};
    CHECK(idsOf(list.all()) == u"acbr"_s);
    CHECK(idsOf(list.inUse()) == u"acb"_s);
    CHECK(list.named(u"theme A"_s)->id.value == u"a"_s);
    CHECK_FALSE(list.named(u"theme r"_s));
    CHECK_FALSE(list.find({u"x"_s}));
}

TEST_CASE("what was merged counts as what it became, however many steps away", "[themes]")
{
    const ThemeList list{{theme(u"a"_s), theme(u"b"_s, 0, u"a"_s), theme(u"c"_s, 0, u"b"_s), theme(u"d"_s)}};
    CHECK(list.current({u"c"_s}).value == u"a"_s);
    CHECK(list.current({u"d"_s}).value == u"d"_s);
    CHECK(list.current({u"elsewhere"_s}).value == u"elsewhere"_s);
    CHECK(list.countingAs({u"a"_s}).size() == 3);
    CHECK(list.countingAs({u"b"_s}).isEmpty());
}

TEST_CASE("two themes that were merged into each other at once are themselves", "[themes]")
{
    const ThemeList list{{theme(u"a"_s, 0, u"b"_s), theme(u"b"_s, 0, u"a"_s), theme(u"c"_s, 0, u"c"_s), theme(u"d"_s, 0, u"gone"_s)}};
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        CHECK(list.current({id}).value == id);
}

TEST_CASE("a shipped theme that two devices began with is one, the same on every device", "[themes]")
{
    Theme one = theme(u"1"_s);
    Theme two = theme(u"2"_s);
    one.shipped = two.shipped = u"waiting"_s;
    for (const auto &themes : {QVector{one, two}, QVector{two, one}}) {
        const ThemeList list{themes};
        CHECK(idsOf(list.all()) == u"1"_s);
        CHECK(list.current({u"2"_s}).value == u"1"_s);
        CHECK(list.find({u"2"_s}));
        CHECK(list.countingAs({u"1"_s}).size() == 2);
    }
}
