#include "impact/businesscase.h"

#include "evaluation/releases.h"
#include "fhir/vocabulary.h"
#include "impact/heardpeople.h"
#include "people/units.h"

using heard::evaluation::Group;
using heard::evaluation::Release;
using heard::evaluation::Threshold;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::Writer;
using namespace Qt::StringLiterals;

namespace heard::impact {

namespace {

HeardFrom heardIn(const Release &release)
{
    const auto &scores = release.scores();
    return {scores[0].respondents(), scores[1].respondents(), scores[2].respondents(), scores[3].respondents()};
}

StoreResult<people::Unit> ownUnit(const Reader &reader)
{
    const auto id = people::ownUnit(reader);
    if (!id)
        return failed(id.error());
    const auto json = reader.json(u"Organization"_s, *id);
    if (!json)
        return failed(json.error());
    return *json ? people::unitFromFhir(**json).value_or(people::Unit{}) : people::Unit{};
}

/// Every issue once, with its commitments, in the order of @p commitments.
StoreResult<BusinessCase> gathered(Writer &writer, const HeardPeople &people, const QVector<MeasuredCommitment> &commitments,
    Threshold threshold)
{
    QVector<Group> groups = people.groups();
    const qsizetype cohorts = groups.size();
    QVector<QVector<MeasuredCommitment>> byIssue;
    QVector<QStringList> quotes;
    for (const MeasuredCommitment &commitment : commitments) {
        if (!byIssue.isEmpty() && byIssue.last().first().issue.id == commitment.issue.id) {
            byIssue.last() << commitment;
            continue;
        }
        byIssue << QVector{commitment};
        const auto issue = writer.json(u"Basic"_s, commitment.issue.id);
        if (!issue)
            return failed(issue.error());
        auto evidence = people.evidenceFor(writer, issue->value_or(QJsonObject{}));
        if (!evidence)
            return failed(evidence.error());
        groups << evidence->people;
        quotes << evidence->quotes.first(std::min<qsizetype>(evidence->quotes.size(), BusinessCases::mostQuotes));
    }
    const auto release = evaluation::released(writer, evaluation::aboutVoices, groups, threshold);
    if (!release)
        return failed(release.error());
    BusinessCase made{{}, {}, threshold, heardIn(*release), {}};
    for (qsizetype i = 0; i < byIssue.size(); ++i)
        made.issues << CaseIssue{byIssue[i].first().issue, release->scores()[cohorts + i].respondents(), quotes[i], byIssue[i]};
    return made;
}

} // namespace

QFuture<StoreResult<BusinessCase>> BusinessCases::make(QDate today, Threshold threshold)
{
    return m_database.write([today, threshold](Writer &writer) -> StoreResult<BusinessCase> {
        const auto people = HeardPeople::read(writer);
        if (!people)
            return failed(people.error());
        const auto commitments = measuredCommitments(writer, [&](const QString &about, const QVector<Group> &groups) {
            return evaluation::released(writer, about, groups, threshold);
        });
        if (!commitments)
            return failed(commitments.error());
        auto made = gathered(writer, *people, *commitments, threshold);
        if (!made)
            return failed(made.error());
        const auto unit = ownUnit(writer);
        if (!unit)
            return failed(unit.error());
        made->unit = *unit;
        made->on = today;
        return *std::move(made);
    });
}

QFuture<StoreResult<HeardFrom>> BusinessCases::heardFrom(Threshold threshold) const
{
    return m_database.read([threshold](Reader &reader) -> StoreResult<HeardFrom> {
        const auto people = HeardPeople::read(reader);
        if (!people)
            return failed(people.error());
        const auto release = evaluation::previewed(reader, evaluation::aboutVoices, people->groups(), threshold);
        if (!release)
            return failed(release.error());
        return heardIn(*release);
    });
}

QFuture<StoreResult<QStringList>> BusinessCases::quotesFor(const ResourceId &issue) const
{
    return m_database.read([issue](Reader &reader) -> StoreResult<QStringList> {
        const auto json = reader.json(u"Basic"_s, issue);
        if (!json)
            return failed(json.error());
        const auto people = HeardPeople::read(reader);
        if (!people)
            return failed(people.error());
        const auto evidence = people->evidenceFor(reader, json->value_or(QJsonObject{}));
        if (!evidence)
            return failed(evidence.error());
        return evidence->quotes;
    });
}

} // namespace heard::impact
