#include "themes/foundthemes.h"

#include "themes/themes.h"

#include <algorithm>

using heard::store::Reader;
using heard::store::StoreResult;
using namespace Qt::StringLiterals;

namespace heard::themes {

namespace {

/// The same words where they stand in @p said now.
std::optional<Excerpt> excerptNow(const Coding &coding, const SaidWords &said)
{
    if (!coding.excerpt)
        return std::nullopt;
    const auto place = placeIn(textOf(said, coding.excerpt->part), *coding.excerpt);
    if (!place)
        return std::nullopt;
    return Excerpt{coding.excerpt->part, place->start, place->length, coding.excerpt->words};
}

QVector<FoundTheme> foundIn(const SaidWords &said, const QVector<Coding> &codings, const ThemeList &themes)
{
    QVector<FoundTheme> found;
    for (const Coding &coding : codings) {
        const Theme *theme = themes.find(themes.current(coding.theme));
        const auto excerpt = excerptNow(coding, said);
        found.push_back({coding.id, theme ? theme->id : coding.theme, theme ? theme->name : QString{}, excerpt,
            coding.wordsGone || (coding.excerpt && !excerpt), coding.authorName, coding.codedAt});
    }
    return found;
}

/// Nothing where the sentence is all that was said.
std::optional<Excerpt> sentenceOf(const Suggestion &suggestion, const SaidPassage &of, const SaidWords &said)
{
    const Part part = of.passage.part;
    const QString text = textOf(said, part);
    const auto excerpt = excerptOf(text, {part, of.start + suggestion.start, suggestion.length});
    const bool alone = (said.good + said.better + said.all).size() == text.size();
    if (excerpt && alone && excerpt->words.trimmed() == text.trimmed())
        return std::nullopt;
    return excerpt;
}

StoreResult<std::optional<ThemesInWords>> readThemesIn(const Reader &reader, const Source &source)
{
    const auto words = wordsIn(reader, source);
    if (!words)
        return failed(words.error());
    if (!*words)
        return std::nullopt;
    const SaidWords &said = **words;
    const auto codings = codingsOf(reader, said.source);
    if (!codings)
        return failed(codings.error());
    const auto themes = themeListOf(reader);
    if (!themes)
        return failed(themes.error());
    return ThemesInWords{said, foundIn(said, *codings, *themes), *themes};
}

} // namespace

QFuture<StoreResult<std::optional<ThemesInWords>>> themesIn(store::Database &database, const Source &said)
{
    return database.read([said](Reader &reader) { return readThemesIn(reader, said); });
}

QVector<ProposedTheme> proposedFor(const ThemesInWords &words, const ThemeSuggester &suggester, const QSet<ResourceId> &dismissed,
    int most)
{
    QSet<ResourceId> settled = dismissed;
    for (const FoundTheme &found : words.found)
        settled << found.theme;
    QVector<ProposedTheme> proposed;
    const QVector<SaidPassage> passages = passagesOf(words.said);
    for (const SaidPassage &said : passages) {
        const auto suggestions = suggester.suggest(said.passage, most + static_cast<int>(settled.size()));
        for (const Suggestion &suggestion : suggestions) {
            // Learnt before a theme was merged or retired.
            const Theme *theme = words.themes.find(words.themes.current(suggestion.theme));
            if (!theme || !theme->isInUse() || settled.contains(theme->id))
                continue;
            const ProposedTheme next{theme->id, theme->name, suggestion.confidence, sentenceOf(suggestion, said, words.said)};
            const auto same = std::ranges::find(proposed, theme->id, &ProposedTheme::id);
            if (same == proposed.end())
                proposed << next;
            else if (same->confidence < next.confidence)
                *same = next;
        }
    }
    std::ranges::stable_sort(proposed, std::ranges::greater{}, &ProposedTheme::confidence);
    return proposed.first(std::min<qsizetype>(proposed.size(), most));
}

} // namespace heard::themes
