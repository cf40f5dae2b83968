#include "pledge/voicecounts.h"

#include "pledge/heardvoices.h"
#include "pledge/storedpledge.h"
#include "themes/themes.h"

using heard::evaluation::Group;
using heard::evaluation::Release;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::Writer;
using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

constexpr qsizetype groupsByCohort = 4;

HeardFrom heardAt(const Release &release, qsizetype place)
{
    const auto &scores = release.scores();
    return {scores[place].respondents(), scores[place + 1].respondents(), scores[place + 2].respondents(),
        scores[place + 3].respondents()};
}

StoreResult<QVector<Issue>> issuesOf(Reader &reader, const QVector<ResourceId> &others)
{
    const auto pledge = StoredPledge::read(reader);
    if (!pledge)
        return failed(pledge.error());
    QVector<Issue> issues = issuesFrom(pledge->issues());
    for (const ResourceId &id : others) {
        if (std::ranges::find(issues, id, &Issue::id) != issues.end())
            continue;
        const auto json = reader.json(u"Basic"_s, id);
        if (!json)
            return failed(json.error());
        Issue gone;
        if (const auto read = *json && !isWithdrawn(**json) ? issueFromFhir(**json) : failed(fhir::ReadError::WrongType))
            gone = *read;
        gone.id = id;
        issues << gone;
    }
    return issues;
}

} // namespace

StoreResult<VoiceGroups> VoiceGroups::read(Reader &reader, const QVector<ResourceId> &others)
{
    const auto voices = HeardVoices::read(reader);
    const auto list = themes::themeListOf(reader);
    const auto issues = issuesOf(reader, others);
    if (!voices || !list || !issues)
        return failed(!voices ? voices.error() : !list ? list.error() : issues.error());
    const auto coded = voices->byTheme(reader);
    if (!coded)
        return failed(coded.error());
    // As which each theme counts now.
    QHash<ResourceId, QVector<HeardVoices::Person>> speakers;
    for (auto it = coded->begin(); it != coded->end(); ++it)
        speakers[list->current(ResourceId::ofReference(it.key(), u"Basic"))] << *it;

    VoiceGroups read{{HeardVoices::groupsOf(voices->everyone()), {}, Release::of({})}};
    const auto inUse = list->inUse();
    for (const themes::Theme &theme : inUse) {
        read.m_themes << QPair{theme.id, theme.name};
        read.m_open.groups << HeardVoices::groupsOf(speakers.value(theme.id));
    }
    for (const Issue &issue : *issues) {
        const auto evidence = evidenceAt(reader, issue.evidence);
        if (!evidence)
            return failed(evidence.error());
        read.m_issues << issue.id;
        read.m_open.groups << respondentsOf(*evidence);
        if (!evidence->isEmpty())
            read.m_shown << issue.id;
    }
    auto open = evaluation::undecided(reader, evaluation::aboutVoices, read.m_open.groups);
    if (!open)
        return failed(open.error());
    read.m_open = *std::move(open);
    return read;
}

qsizetype VoiceGroups::placeOf(const ResourceId &issue) const
{
    return groupsByCohort * (1 + m_themes.size()) + groupsOfStrength * m_issues.indexOf(issue);
}

VoiceCounts VoiceGroups::countsOf(const Release &release) const
{
    VoiceCounts counts{heardAt(release, 0), {}, {}};
    for (qsizetype i = 0; i < m_themes.size(); ++i)
        counts.themes.push_back({m_themes[i].first, m_themes[i].second, heardAt(release, groupsByCohort * (1 + i))});
    for (const ResourceId &issue : m_issues) {
        const auto count = [&, first = placeOf(issue)](qsizetype group) { return release.scores()[first + group].respondents(); };
        counts.issues.insert(issue, {count(0), count(1), count(2), count(3)});
    }
    return counts;
}

StoreResult<VoiceCounts> VoiceGroups::released(Writer &writer, const Leaving &leaving) const
{
    QVector<qsizetype> places;
    for (qsizetype place = 0; leaving.heard && place < groupsByCohort; ++place)
        places << place;
    for (const ResourceId &issue : leaving.issues) {
        places << placeOf(issue);
        if (leaving.surveyed)
            places << placeOf(issue) + groupsOfStrength - 1;
    }
    const Release release = m_open.decided();
    const auto kept = evaluation::keep(writer, evaluation::aboutVoices, release.only(places), m_open.before);
    return kept ? StoreResult<VoiceCounts>{countsOf(release)} : failed(kept.error());
}

QFuture<StoreResult<VoiceCounts>> voiceCounts(store::Database &database)
{
    return database.read([](Reader &reader) { return VoiceGroups::read(reader); })
        .then(QtFuture::Launch::Async, [](const StoreResult<VoiceGroups> &groups) {
            return groups ? StoreResult<VoiceCounts>{groups->counts()} : failed(groups.error());
        });
}

} // namespace heard::pledge
