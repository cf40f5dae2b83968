#include "themes/themesuggester.h"

#include "printing.h"
#include "themes/shippedthemes.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::themes;
using namespace Qt::StringLiterals;

namespace {

QVector<Example> shipped()
{
    QVector<Example> examples;
    for (const ShippedTheme &theme : shippedThemes()) {
        for (const Passage &passage : theme.examples)
            examples.push_back({passage, {{theme.id}}});
    }
    return examples;
}

const ThemeSuggester &begun()
{
    static const auto suggester = ThemeSuggester::learntFrom(shipped());
    return suggester;
}

QString first(const QString &words, Part part = Part::Better)
{
    const auto ranked = begun().ranked({words, part});
    return ranked.isEmpty() ? QString{} : ranked[0].theme.value;
}

} // namespace

TEST_CASE("before a unit has coded anything the shipped examples rank what was said", "[themes]")
{
    CHECK(first(u"We queued for ages before the mammogram."_s) == u"waiting"_s);
    CHECK(first(u"The car park was full again."_s) == u"surroundings"_s);
    CHECK(first(u"The lady at the desk was so friendly."_s, Part::Good) == u"kindness"_s);
    CHECK(first(u"I had no idea about the side effects, nobody told me."_s) == u"information"_s);
    CHECK(first(u"Nothing to add"_s) == u"thanks"_s);
}

TEST_CASE("without examples, without words and among unknown words nothing is suggested", "[themes]")
{
    CHECK(ThemeSuggester{}.suggest({u"I waited."_s, Part::Better}).isEmpty());
    CHECK(ThemeSuggester::learntFrom({}).suggest({u"I waited."_s, Part::Better}).isEmpty());
    CHECK(begun().suggest({{}, Part::Better}).isEmpty());
    CHECK(begun().suggest({u" \n?!"_s, Part::Better}).isEmpty());
    CHECK(begun().suggest({u"zzyzx qqfj"_s, Part::Better}).isEmpty());
}

TEST_CASE("a theme with too few examples is not suggested", "[themes]")
{
    QVector<Example> examples = shipped();
    for (int i = 1; i < ThemeSuggester::fewestExamples; ++i)
        examples.push_back({{u"The lift is broken"_s, Part::Better}, {{u"lifts"_s}}});
    const auto knows = [](const ThemeSuggester &suggester) {
        const auto ranked = suggester.ranked({u"The lift is broken"_s, Part::Better});
        return std::ranges::find(ranked, ResourceId{u"lifts"_s}, &Suggestion::theme) != ranked.end();
    };
    CHECK_FALSE(knows(ThemeSuggester::learntFrom(examples)));
    examples.push_back({{u"The lift is broken"_s, Part::Better}, {{u"lifts"_s}}});
    CHECK(knows(ThemeSuggester::learntFrom(examples)));
}

TEST_CASE("what a unit coded itself outweighs the shipped examples", "[themes]")
{
    QVector<Example> examples = shipped();
    for (const QString &where : {u"near the clinic"_s, u"for blue badges"_s, u"on Mondays"_s, u"at noon"_s, u"at the back"_s}) {
        for (const QString &what : {u"No parking "_s, u"Parking is hard "_s, u"I could not find parking "_s, u"You need more parking spaces "_s})
            examples.push_back({{what + where, Part::Better}, {{u"parking"_s}}});
    }
    const auto suggested = ThemeSuggester::learntFrom(examples).suggest({u"There was no parking again."_s, Part::Better});
    REQUIRE_FALSE(suggested.isEmpty());
    CHECK(suggested[0].theme.value == u"parking"_s);
    CHECK(suggested[0].confidence > 0.6);
}

TEST_CASE("only what is confident enough is suggested, the best first, no more than asked for", "[themes]")
{
    QVector<Example> examples;
    for (int i = 0; i < 30; ++i) {
        examples.push_back({{u"The soup was cold %1"_s.arg(i), Part::Better}, {{u"food"_s}}});
        examples.push_back({{u"The bell was loud %1"_s.arg(i), Part::Better}, {{u"noise"_s}}});
        examples.push_back({{u"Cold soup and a loud bell %1"_s.arg(i), Part::Better}, {{u"food"_s}, {u"noise"_s}}});
    }
    const auto suggester = ThemeSuggester::learntFrom(examples);
    const Passage both{u"Cold soup. A loud bell."_s, Part::Better};
    CHECK(suggester.suggest(both).size() == 2);
    CHECK(suggester.suggest(both, 1).size() == 1);
    CHECK(suggester.suggest(both, 0).isEmpty());
    CHECK(suggester.suggest(both, -1).isEmpty());
    const auto one = suggester.suggest({u"The soup was cold"_s, Part::Better});
    REQUIRE(one.size() == 1);
    CHECK(one[0].theme.value == u"food"_s);
    for (const Suggestion &suggestion : suggester.ranked(both)) {
        CHECK(suggestion.confidence >= 0);
        CHECK(suggestion.confidence <= 1);
    }
}

TEST_CASE("a suggestion points at the sentence that speaks for it", "[themes]")
{
    QVector<Example> examples;
    for (int i = 0; i < 30; ++i) {
        examples.push_back({{u"The soup was cold %1"_s.arg(i), Part::Better}, {{u"food"_s}}});
        examples.push_back({{u"The bell was loud %1"_s.arg(i), Part::Better}, {{u"noise"_s}}});
    }
    const QString words = u"\u201cWell\u201d \U0001F642.  All night a loud bell! \n The soup came cold and late. "_s;
    const auto suggested = ThemeSuggester::learntFrom(examples).suggest({words, Part::Better});
    REQUIRE(suggested.size() >= 1);
    for (const Suggestion &suggestion : suggested) {
        const QString sentence = words.mid(suggestion.start, suggestion.length);
        CHECK(sentence == (suggestion.theme.value == u"food"_s ? u"The soup came cold and late."_s : u"All night a loud bell!"_s));
    }
}

TEST_CASE("the same examples teach the same", "[themes]")
{
    const auto again = ThemeSuggester::learntFrom(shipped());
    for (const Example &example : shipped())
        CHECK(again.ranked(example.passage) == begun().ranked(example.passage));
}

TEST_CASE("an endless text is answered, and so is one of half characters", "[themes]")
{
    const QString endless = u"I waited and waited in the queue. "_s.repeated(200'000);
    const auto suggested = begun().ranked({endless, Part::Better});
    REQUIRE_FALSE(suggested.isEmpty());
    CHECK(suggested[0].theme.value == u"waiting"_s);
    for (const Suggestion &suggestion : begun().suggest({endless, Part::Better}))
        CHECK(suggestion.start + suggestion.length <= endless.size());
    (void)begun().suggest({QString{1000, QChar{0xDC00}}, Part::Good});
    CHECK_FALSE(begun().ranked({u"waited "_s + QChar{0xD800}, Part::Good}).isEmpty());
}
