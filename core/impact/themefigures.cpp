#include "impact/themefigures.h"

#include "evaluation/releases.h"
#include "impact/heardpeople.h"
#include "store/sqltext.h"
#include "themes/themes.h"
#include "voice/codingsets.h"
#include "voice/feedbacksets.h"

using heard::evaluation::Group;
using heard::evaluation::Release;
using heard::store::Reader;
using heard::store::Row;
using heard::store::StoreResult;
using namespace Qt::StringLiterals;

namespace heard::impact {

namespace {

using Speakers = QHash<ResourceId, QVector<HeardPeople::Person>>;

constexpr auto codedWords = store::joined(voice::feedbackSets, voice::codingSets, R"(
    SELECT DISTINCT c.theme, r.json FROM coded c CROSS JOIN resource r ON r.key = c.said)");

/// Who speaks about each theme, as which it counts now.
StoreResult<Speakers> speakersByTheme(const Reader &reader, const HeardPeople &people, const themes::ThemeList &list)
{
    Speakers speakers;
    const auto done = reader.connection().forEach(codedWords.data(), {}, [&](const Row &row) {
        const ResourceId theme = list.current(ResourceId::ofReference(row.text(0), u"Basic"));
        speakers[theme] << people.speakersIn(QJsonDocument::fromJson(row.bytes(1)).object());
        return true;
    });
    if (!done)
        return failed(done.error());
    return speakers;
}

/// The four that begin at @p place.
HeardFrom heardAt(const Release &release, qsizetype place)
{
    const auto &scores = release.scores();
    return {scores[place].respondents(), scores[place + 1].respondents(), scores[place + 2].respondents(),
        scores[place + 3].respondents()};
}

StoreResult<ThemeFigures> readFigures(const Reader &reader)
{
    const auto people = HeardPeople::read(reader);
    if (!people)
        return failed(people.error());
    const auto list = themes::themeListOf(reader);
    if (!list)
        return failed(list.error());
    const auto speakers = speakersByTheme(reader, *people, *list);
    if (!speakers)
        return failed(speakers.error());
    QVector<Group> groups = people->groups();
    const QVector<themes::Theme> inUse = list->inUse();
    for (const themes::Theme &theme : inUse)
        groups << HeardPeople::groupsOf(speakers->value(theme.id));
    const auto release = evaluation::previewed(reader, evaluation::aboutVoices, groups);
    if (!release)
        return failed(release.error());
    ThemeFigures figures{heardAt(*release, 0), {}};
    for (qsizetype i = 0; i < inUse.size(); ++i)
        figures.themes.push_back({inUse[i].id, inUse[i].name, heardAt(*release, 4 * (i + 1))});
    return figures;
}

} // namespace

QFuture<StoreResult<ThemeFigures>> themeFigures(store::Database &database)
{
    return database.read([](Reader &reader) { return readFigures(reader); });
}

} // namespace heard::impact
