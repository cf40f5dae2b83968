#include "themes/foundthemes.h"

#include "themes/themes.h"

#include <algorithm>

using heard::store::Reader;
using heard::store::StoreResult;
using namespace Qt::StringLiterals;

namespace heard::themes {

namespace {

/// The same words where they stand in @p said now.
std::optional<Excerpt> excerptNow(const Coding &coding, const voice::Feedback &said)
{
    if (!coding.excerpt)
        return std::nullopt;
    const auto place = placeIn(textOf(said, coding.excerpt->part), *coding.excerpt);
    if (!place)
        return std::nullopt;
    return Excerpt{coding.excerpt->part, place->start, place->length, coding.excerpt->words};
}

QVector<FoundTheme> foundIn(const voice::Feedback &said, const QVector<Coding> &codings, const ThemeList &themes)
{
    QVector<FoundTheme> found;
    for (const Coding &coding : codings) {
        const Theme *theme = themes.find(themes.current(coding.theme));
        found.push_back({coding.id, theme ? theme->id : coding.theme, theme ? theme->name : QString{}, excerptNow(coding, said),
            coding.authorName, coding.codedAt});
    }
    return found;
}

/// Nothing where the sentence is all that was said.
std::optional<Excerpt> sentenceOf(const Suggestion &suggestion, Part part, const voice::Feedback &said)
{
    const QString text = textOf(said, part);
    const QString other = textOf(said, part == Part::Good ? Part::Better : Part::Good);
    const auto excerpt = excerptOf(text, {part, suggestion.start, suggestion.length});
    if (excerpt && other.isEmpty() && excerpt->words.trimmed() == text.trimmed())
        return std::nullopt;
    return excerpt;
}

StoreResult<std::optional<ThemesInWords>> readThemesIn(const Reader &reader, const ResourceId &id)
{
    const auto json = reader.json(u"Communication"_s, id);
    if (!json)
        return failed(json.error());
    const auto said = voice::feedbackFromFhir(json->value_or(QJsonObject{}));
    if (!said)
        return std::nullopt;
    const auto codings = codingsOf(reader, said->id);
    if (!codings)
        return failed(codings.error());
    const auto themes = themeListOf(reader);
    if (!themes)
        return failed(themes.error());
    return ThemesInWords{*said, foundIn(*said, *codings, *themes), *themes};
}

} // namespace

QFuture<StoreResult<std::optional<ThemesInWords>>> themesIn(store::Database &database, const ResourceId &feedback)
{
    return database.read([feedback](Reader &reader) { return readThemesIn(reader, feedback); });
}

QVector<ProposedTheme> proposedFor(const ThemesInWords &words, const ThemeSuggester &suggester, const QSet<ResourceId> &dismissed,
    int most)
{
    QSet<ResourceId> settled = dismissed;
    for (const FoundTheme &found : words.found)
        settled << found.theme;
    QVector<ProposedTheme> proposed;
    for (const Part part : {Part::Better, Part::Good}) {
        const auto suggestions = suggester.suggest({textOf(words.said, part), part}, most + static_cast<int>(settled.size()));
        for (const Suggestion &suggestion : suggestions) {
            // Learnt before a theme was merged or retired.
            const Theme *theme = words.themes.find(words.themes.current(suggestion.theme));
            if (!theme || !theme->isInUse() || settled.contains(theme->id))
                continue;
            const ProposedTheme next{theme->id, theme->name, suggestion.confidence, sentenceOf(suggestion, part, words.said)};
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
