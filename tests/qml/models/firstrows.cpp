#include "models/firstrows.h"

#include "fakes/application.h"
#include "fakes/waiting.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringListModel>

using heard::fakes::Application;
using heard::models::FirstRows;

namespace {

QStringList numbers(int count)
{
    QStringList all;
    for (int number = 0; number < count; ++number)
        all << QString::number(number);
    return all;
}

/// What it shows, in order.
QStringList shown(const FirstRows &rows)
{
    QStringList all;
    for (int row = 0; row < rows.rowCount(); ++row)
        all << rows.index(row, 0).data().toString();
    return all;
}

} // namespace

TEST_CASE("a long list stands there with its first rows, and the others come while they are wanted", "[models]")
{
    const Application application;
    QStringListModel source{numbers(40)};
    FirstRows rows;
    rows.setSourceModel(&source);
    CHECK(shown(rows) == numbers(12));
    CHECK(heard::fakes::until([&] { return rows.rowCount() == 40; }));
    CHECK(shown(rows) == numbers(40));
}

TEST_CASE("nobody near the end of the page: no more rows until somebody is", "[models]")
{
    const Application application;
    QStringListModel source;
    FirstRows rows;
    rows.setWanted(false);
    rows.setSourceModel(&source);
    source.setStringList(numbers(30));
    CHECK(shown(rows) == numbers(12));
    rows.setWanted(true);
    CHECK(heard::fakes::until([&] { return rows.rowCount() == 24; }));
    rows.setWanted(false);
    CHECK(source.removeRows(0, 1));
    CHECK(shown(rows) == numbers(30).mid(1, rows.rowCount()));
}

TEST_CASE("rows that are put in while the list is open stand in their place", "[models]")
{
    const Application application;
    QStringListModel source{numbers(3)};
    FirstRows rows;
    rows.setSourceModel(&source);
    REQUIRE(source.insertRows(0, 1));
    REQUIRE(source.setData(source.index(0), QStringLiteral("new")));
    CHECK(shown(rows) == QStringList{QStringLiteral("new")} + numbers(3));
    source.setStringList(numbers(20));
    CHECK(heard::fakes::until([&] { return rows.rowCount() == 20; }));
}
