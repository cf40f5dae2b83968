#include "themes/learning.h"

#include "store/sqltext.h"
#include "themes/codings.h"
#include "themes/shippedthemes.h"
#include "themes/themes.h"
#include "voice/codingsets.h"
#include "voice/feedbacksets.h"

#include <QJsonArray>

#include <algorithm>

using heard::store::Reader;
using heard::store::StoreResult;
using namespace Qt::StringLiterals;

namespace heard::themes {

namespace {

constexpr auto codedWords = store::joined(voice::feedbackSets, voice::codingSets, R"(
    SELECT r.json, json_group_array(json(b.json))
      FROM coded c
     CROSS JOIN resource b ON b.key = c.coding
     CROSS JOIN resource r ON r.key = c.said
     GROUP BY c.said
     ORDER BY c.said)");

/// Makes examples of what was coded.
class Teaching final {
public:
    explicit Teaching(const ThemeList &themes) : m_themes(themes) {}

    void theme(const Theme &theme)
    {
        add({theme.name, Part::Unknown}, {theme.id});
        if (!theme.description.isEmpty())
            add({theme.description, Part::Unknown}, {theme.id});
        const auto shipped = std::ranges::find(shippedThemes(), theme.shipped, &ShippedTheme::id);
        if (shipped == shippedThemes().end())
            return;
        for (const Passage &passage : shipped->examples)
            add(passage, {theme.id});
    }

    /// Each text with all that was found in it, and each excerpt that is less than its text with what was found there. Of an
    /// interview only the excerpts: what is found in an hour says little about each of its sentences.
    void said(const SaidWords &said, const QVector<Coding> &codings)
    {
        for (const Part part : {Part::Good, Part::Better, Part::Unknown}) {
            const QString text = textOf(said, part);
            if (text.isEmpty())
                continue;
            QVector<ResourceId> whole;
            for (const Coding &coding : codings) {
                if (!coding.excerpt || coding.excerpt->part == part)
                    include(coding, whole);
                // Once, although several may be of the same words.
                const bool isFirst = &*std::ranges::find(codings, coding.excerpt, &Coding::excerpt) == &coding;
                if (isFirst && coding.excerpt && coding.excerpt->part == part && coding.excerpt->words != text)
                    excerpt(*coding.excerpt, codings);
            }
            if (part != Part::Unknown)
                add({text, part}, whole);
        }
    }

    [[nodiscard]] QVector<Example> examples() const { return m_examples; }

private:
    void excerpt(const Excerpt &excerpt, const QVector<Coding> &codings)
    {
        QVector<ResourceId> found;
        for (const Coding &coding : codings) {
            if (coding.excerpt == excerpt)
                include(coding, found);
        }
        add({excerpt.words, excerpt.part}, found);
    }

    /// What is no longer in use teaches only that nothing else was found.
    void include(const Coding &coding, QVector<ResourceId> &found) const
    {
        const Theme *theme = m_themes.find(m_themes.current(coding.theme));
        if (theme && theme->isInUse() && !found.contains(theme->id))
            found << theme->id;
    }

    void add(const Passage &passage, const QVector<ResourceId> &themes) { m_examples.push_back({passage, themes}); }

    const ThemeList &m_themes;
    QVector<Example> m_examples;
};

void teach(Teaching &teaching, const store::Row &row)
{
    const QJsonObject json = QJsonDocument::fromJson(row.bytes(0)).object();
    const auto feedback = voice::feedbackFromFhir(json);
    const auto interview = voice::interviewFromFhir(json);
    if (!feedback && !interview)
        return;
    QVector<Coding> codings;
    const QJsonArray stored = QJsonDocument::fromJson(row.bytes(1)).array();
    for (const QJsonValue &one : stored) {
        // Of words that are gone nobody knows whether the others say the same.
        if (auto coding = codingFromFhir(one.toObject()); coding && !coding->wordsGone)
            codings << *std::move(coding);
    }
    teaching.said(feedback ? wordsOf(*feedback) : wordsOf(*interview), codings);
}

StoreResult<QVector<Example>> examplesOf(const Reader &reader)
{
    const auto themes = themeListOf(reader);
    if (!themes)
        return failed(themes.error());
    Teaching teaching{*themes};
    for (const Theme &theme : themes->inUse())
        teaching.theme(theme);
    const auto done = reader.connection().forEach(codedWords.data(), {}, [&](const store::Row &row) {
        teach(teaching, row);
        return true;
    });
    if (!done)
        return failed(done.error());
    return teaching.examples();
}

} // namespace

QFuture<StoreResult<QVector<Example>>> examplesIn(store::Database &database)
{
    return database.read([](Reader &reader) { return examplesOf(reader); });
}

QFuture<StoreResult<ThemeSuggester>> learntFrom(store::Database &database)
{
    return examplesIn(database).then(QtFuture::Launch::Async, [](const StoreResult<QVector<Example>> &examples) -> StoreResult<ThemeSuggester> {
        if (!examples)
            return failed(examples.error());
        return ThemeSuggester::learntFrom(*examples);
    });
}

} // namespace heard::themes
