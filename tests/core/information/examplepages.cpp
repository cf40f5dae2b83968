#include "information/examplepages.h"

#include "information/markdown.h"
#include "printing.h"

#include <QRegularExpression>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace heard::information;
using namespace Qt::StringLiterals;

TEST_CASE("the example pages are all there, and marked as examples", "[information]")
{
    const auto pages = examplePages();
    QStringList names;
    for (const ExamplePage &example : pages) {
        INFO(example.name.toStdString());
        names << example.name;
        CHECK(example.page.example);
        CHECK(!example.page.title.isEmpty());
        CHECK(example.page.topic != Topic::Other);
        CHECK(example.reviewMonths >= 6);
        CHECK(example.page.body.size() > 800);
        CHECK_FALSE(example.page.body.contains("---"_L1));
        CHECK(example.page.sensitive == (example.name == "palliative-care"_L1));
    }
    CHECK(names == QStringList{u"after-reconstruction"_s, u"before-surgery"_s, u"living-with-secondary"_s, u"lymphoedema"_s,
              u"open-access"_s, u"palliative-care"_s, u"phone-appointments"_s, u"reconstruction"_s, u"scans"_s, u"signs"_s,
              u"tiredness"_s, u"who-is-who"_s, u"worry-and-low-mood"_s, u"wound-care"_s});
}

TEST_CASE("the pages speak in short sentences, and say where to get help where it can be urgent", "[information]")
{
    static const QRegularExpression betweenSentences{u"(?<=[.?!:])\\s"_s};
    const auto pages = examplePages();
    for (const ExamplePage &example : pages) {
        const auto blocks = blocksFrom(example.page.body);
        for (const Block &block : blocks) {
            for (const QString &sentence : block.text().split(betweenSentences)) {
                INFO(example.name.toStdString() << ": " << sentence.toStdString());
                CHECK(sentence.split(u' ', Qt::SkipEmptyParts).size() <= 20);
            }
        }
    }
    for (const QString &name : {u"signs"_s, u"wound-care"_s, u"after-reconstruction"_s, u"living-with-secondary"_s, u"palliative-care"_s, u"worry-and-low-mood"_s}) {
        const auto found = std::find_if(pages.begin(), pages.end(), [&](const ExamplePage &example) { return example.name == name; });
        REQUIRE(found != pages.end());
        INFO(found->name.toStdString());
        CHECK(found->page.body.contains("999"_L1));
    }
}
