#include "themes/shippedthemes.h"

#include "themes/meanings.h"
#include "themes/themes.h"
#include "themes/themesuggester.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

using namespace heard::themes;
using namespace Qt::StringLiterals;

TEST_CASE("each shipped theme has a name, a description and enough examples to be suggested", "[themes]")
{
    QSet<QString> ids, names, examples;
    CHECK(shippedThemes().size() >= 9);
    CHECK(shippedThemes().size() <= 12);
    for (const ShippedTheme &theme : shippedThemes()) {
        INFO(theme.id.toStdString());
        CHECK_FALSE(theme.id.isEmpty());
        CHECK_FALSE(theme.name.isEmpty());
        CHECK(theme.name.size() <= Themes::longestName);
        CHECK_FALSE(theme.description.isEmpty());
        CHECK(theme.description.size() <= Themes::longestDescription);
        CHECK(theme.examples.size() >= ThemeSuggester::fewestExamples);
        ids << theme.id;
        names << theme.name.toCaseFolded();
        for (const Passage &example : theme.examples) {
            CHECK_FALSE(example.words.isEmpty());
            CHECK(example.part != Part::Unknown);
            CHECK_FALSE(examples.contains(example.words));
            examples << example.words;
        }
    }
    CHECK(ids.size() == shippedThemes().size());
    CHECK(names.size() == shippedThemes().size());
}

TEST_CASE("words with nearly the same meaning share one, by their beginnings where it says so", "[themes]")
{
    const Meanings &meanings = shippedMeanings();
    CHECK(meanings.size() > 20);
    CHECK(meanings.of(u"queueing"_s) == meanings.of(u"waited"_s));
    CHECK(meanings.of(u"nurse"_s) != meanings.of(u"waited"_s));
    CHECK(meanings.of(u"xylophone"_s).isEmpty());
    CHECK(meanings.of({}).isEmpty());
}

TEST_CASE("meanings that cannot be read mean nothing", "[themes]")
{
    CHECK(Meanings::fromJson("{").size() == 0);
    CHECK(Meanings::fromJson(R"({"meanings": ["wait"]})").size() == 0);
    const auto odd = Meanings::fromJson(R"({"meanings": {"a": 5, "b": " * w* wait* wait "}})");
    CHECK(odd.of(u"waiter"_s).size() == 1);
    CHECK(odd.of(u"wait"_s).size() == 1);
    CHECK(odd.of(u"wander"_s).isEmpty());
}
