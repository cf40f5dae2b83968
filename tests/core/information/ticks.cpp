#include "information/ticks.h"

#include "shelf.h"
#include "information/examplepages.h"
#include "information/markdown.h"

using namespace heard;
using namespace heard::information;
using namespace heard::tests;
using fakes::get;

TEST_CASE("what she ticks on a page stays on her device, by its words, and is never sent", "[information]")
{
    Shelf unit;
    const ResourceId page{u"page"_s};
    Ticks ticks{unit.database};
    CHECK(get(ticks.on(page)).isEmpty());
    get(ticks.set(page, u"Pack a bag"_s, true));
    get(ticks.set(page, u"Rest"_s, true));
    get(ticks.set(page, u"Rest"_s, true));
    CHECK(get(ticks.on(page)) == QSet<QString>{u"Pack a bag"_s, u"Rest"_s});
    CHECK(get(ticks.on({u"another"_s})).isEmpty());
    get(ticks.set(page, u"Rest"_s, false));
    CHECK(get(Ticks{unit.database}.on(page)) == QSet<QString>{u"Pack a bag"_s});
    CHECK(unit.store.unsent() == 0);
}

TEST_CASE("the unit begins with a checklist for the time after reconstruction", "[information]")
{
    const auto pages = examplePages();
    const auto found = std::find_if(pages.begin(), pages.end(), [](const ExamplePage &page) { return page.name == u"after-reconstruction"_s; });
    REQUIRE(found != pages.end());
    const auto blocks = blocksFrom(found->page.body);
    QSet<QString> items;
    int boxes = 0;
    for (const Block &block : blocks) {
        boxes += block.toTick;
        if (block.toTick)
            items.insert(block.text());
    }
    CHECK(boxes >= 15);
    // Ticks are kept by the words: none may stand twice.
    CHECK(items.size() == boxes);
}
