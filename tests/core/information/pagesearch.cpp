#include "information/pagesearch.h"

#include "information/examplepages.h"
#include "printing.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace heard;
using namespace heard::information;
using namespace Qt::StringLiterals;

namespace {

QVector<Page> examples()
{
    QVector<Page> pages;
    const auto examples = examplePages();
    for (const ExamplePage &example : examples) {
        pages << example.page;
        pages.last().id = {example.name};
    }
    return pages;
}

QStringList namesOf(const QVector<PageHit> &hits)
{
    QStringList names;
    for (const PageHit &hit : hits)
        names << hit.page.value;
    return names;
}

QString best(const PageSearch &search, const QString &typed)
{
    const auto hits = search.find(typed);
    return hits.isEmpty() ? QString{} : hits.first().page.value;
}

/// The distance by its definition, letter by letter, for the test to compare.
int plainDistance(QStringView a, QStringView b)
{
    QVector<QVector<int>> d(a.size() + 1, QVector<int>(b.size() + 1));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = static_cast<int>(i + j);
                continue;
            }
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return *std::min_element(d[a.size()].begin(), d[a.size()].end());
}

} // namespace

TEST_CASE("a page is found by words as people type them", "[information][search]")
{
    const PageSearch search{examples()};
    CHECK(best(search, u"reconstruction"_s) == u"reconstruction"_s);
    CHECK(best(search, u"reconstuction"_s) == u"reconstruction"_s);
    CHECK(best(search, u"Recontsruction"_s) == u"reconstruction"_s);
    CHECK(best(search, u"reconstuc"_s) == u"reconstruction"_s);
    CHECK(best(search, u"lymphodema"_s) == u"lymphoedema"_s);
    CHECK(best(search, u"limphoedema"_s) == u"lymphoedema"_s);
    CHECK(best(search, u"LYMPHŒDEMA"_s) == u"lymphoedema"_s);
    CHECK(best(search, u"tird"_s) == u"tiredness"_s);
    CHECK(best(search, u"paliative care"_s) == u"palliative-care"_s);
    CHECK(best(search, u"open acess"_s) == u"open-access"_s);
    CHECK(best(search, u"mammagram"_s) != QString{});
    CHECK(best(search, u"swollen arm"_s) != QString{});
    CHECK(best(search, u"hopless"_s) == u"worry-and-low-mood"_s);
    CHECK(best(search, u"drain"_s) == u"wound-care"_s);
}

TEST_CASE("words that people bring from elsewhere find the page that treats them", "[information][search]")
{
    const PageSearch search{examples()};
    CHECK(best(search, u"anxiety"_s) == u"worry-and-low-mood"_s);
    CHECK(best(search, u"depression"_s) == u"worry-and-low-mood"_s);
    for (const QString &typed : {u"stitches"_s, u"driving"_s, u"shower"_s}) {
        INFO(typed.toStdString());
        CHECK(namesOf(search.find(typed)).contains(u"wound-care"_s));
    }
}

TEST_CASE("a page with more of the words comes before those with fewer, a title before the text", "[information][search]")
{
    Page tea;
    tea.id = {u"tea"_s};
    tea.title = u"Tea"_s;
    tea.body = u"With milk and cake."_s;
    Page cake;
    cake.id = {u"cake"_s};
    cake.title = u"Cake"_s;
    cake.body = u"## With cream\n\nand tea. Tea, tea, tea."_s;
    const PageSearch search{{cake, tea}};
    CHECK(namesOf(search.find(u"tea"_s)) == QStringList{u"tea"_s, u"cake"_s});
    CHECK(namesOf(search.find(u"tea cream"_s)) == QStringList{u"cake"_s, u"tea"_s});
    CHECK(namesOf(search.find(u"tea rocket"_s)) == QStringList{u"tea"_s, u"cake"_s});
    CHECK(search.find(u"rocket"_s).isEmpty());
}

TEST_CASE("a word that nearly every page has neither hides a page nor brings one to the front", "[information][search]")
{
    QVector<Page> pages;
    const auto add = [&](const QString &name, const QString &title, const QString &body) {
        Page page;
        page.id = {name};
        page.title = title;
        page.body = body;
        pages << page;
    };
    for (int i = 0; i < 8; ++i)
        add(u"other%1"_s.arg(i), u"Care %1"_s.arg(i), u"Our care."_s);
    add(u"dressing"_s, u"Your dressing"_s, u"Keep the wound dry."_s);
    add(u"both"_s, u"Afterwards"_s, u"How you care for the wound."_s);
    const PageSearch search{pages};
    for (const QString &typed : {u"wound care"_s, u"care wound"_s, u"wuond caer"_s, u"the wound care"_s}) {
        INFO(typed.toStdString());
        const QStringList names = namesOf(search.find(typed)).mid(0, 2);
        CHECK(names == QStringList{u"both"_s, u"dressing"_s});
    }
    CHECK(search.find(u"wound care"_s).size() == 10);
}

TEST_CASE("of the example pages, the one about wounds comes first for wound care, and none that has one of the words is hidden", "[information][search]")
{
    const PageSearch search{examples()};
    const QStringList both = namesOf(search.find(u"wound care"_s));
    CHECK(both.first() == u"wound-care"_s);
    for (const QString &name : namesOf(search.find(u"wound"_s)))
        CHECK(both.contains(name));
    CHECK(namesOf(search.find(u"wound palliative"_s)).contains(u"palliative-care"_s));
    CHECK(namesOf(search.find(u"wound palliative"_s)).contains(u"wound-care"_s));
}

TEST_CASE("a right word does not find its neighbours, a short one forgives nothing", "[information][search]")
{
    Page page;
    page.id = {u"a"_s};
    page.title = u"Scan"_s;
    Page other;
    other.id = {u"b"_s};
    other.title = u"Scar"_s;
    const PageSearch search{{page, other}};
    CHECK(namesOf(search.find(u"scan"_s)) == QStringList{u"a"_s});
    CHECK(namesOf(search.find(u"scam"_s)) == QStringList{u"a"_s, u"b"_s});
    CHECK(search.find(u"sxa"_s).isEmpty());
}

TEST_CASE("nothing typed, or nothing but signs, finds nothing", "[information][search]")
{
    const PageSearch search{examples()};
    for (const QString &typed : {u""_s, u"  "_s, u"\"*"_s, u"-- ("_s, u"'"_s})
        CHECK(search.find(typed).isEmpty());
    CHECK(PageSearch{}.find(u"care"_s).isEmpty());
    CHECK(search.find(QString{5000, u'x'}).isEmpty());
}

TEST_CASE("a hit shows the words around what was found", "[information][search]")
{
    const PageSearch search{examples()};
    const auto hits = search.find(u"seroma"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().excerpt.contains(u"seroma"_s));
    CHECK(hits.first().excerpt.size() <= 142);
    CHECK_FALSE(hits.first().excerpt.contains(u"**"_s));
    // Found in its title it shows how it begins.
    CHECK(search.find(u"reconstruction"_s).first().excerpt.startsWith(u"Reconstruction means"_s));

    Page page;
    page.id = {u"long"_s};
    page.title = u"Long"_s;
    page.body = u"word "_s.repeated(80) + u"needle "_s + u"word "_s.repeated(80);
    const QString around = PageSearch{{page}}.find(u"needel"_s).first().excerpt;
    CHECK(around.contains(u"needle"_s));
    CHECK(around.startsWith(u"…word "_s));
    CHECK(around.endsWith(u"word…"_s));
    // Nor is a word cut where a page is shown from its beginning.
    page.title = u"Needle"_s;
    page.body = u"A beginning that goes on, "_s.repeated(20);
    const QString beginning = PageSearch{{page}}.find(u"needle"_s).first().excerpt;
    REQUIRE(beginning.endsWith(u'…'));
    CHECK(page.body.startsWith(beginning.chopped(1) + u' '));
}

TEST_CASE("the distance to a beginning is the least over all beginnings", "[information][search][property]")
{
    std::mt19937 random{20261124};
    const auto word = [&](int longest) {
        QString made;
        const auto length = random() % static_cast<unsigned>(longest);
        for (unsigned i = 0; i <= length; ++i)
            made += QChar{static_cast<char16_t>(u'a' + random() % 4)};
        return made;
    };
    for (int i = 0; i < 4000; ++i) {
        const QString typed = word(9);
        const QString whole = word(12);
        const int most = static_cast<int>(random() % 4);
        INFO(typed.toStdString() << " in " << whole.toStdString());
        REQUIRE(distanceToBeginning(typed, whole, most) == std::min(plainDistance(typed, whole), most + 1));
    }
}
