#include "impact/businesscase.h"

#include "evaluation/releases.h"
#include "fhir/vocabulary.h"
#include "impact/heardpeople.h"
#include "people/units.h"

#include <numeric>
#include <utility>

using heard::evaluation::Group;
using heard::evaluation::Release;
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

/// Words that wait to be agreed do not leave the team: a report says what patients see, under the ids of the working copies.
void tellWhatWasAgreed(MeasuredCommitment &one)
{
    if (!one.agreed)
        return;
    one.issue.words = one.agreed->issue.words;
    const ResourceId working = std::exchange(one.commitment, one.agreed->commitments.first()).id;
    one.commitment.id = working;
}

/// Every issue once, with its commitments, in the order of @p commitments.
StoreResult<BusinessCase> gathered(const Reader &reader, const HeardPeople &people, const QVector<MeasuredCommitment> &commitments,
    const Releasing &releasing)
{
    QVector<Group> groups = people.groups();
    const qsizetype cohorts = groups.size();
    QVector<QVector<MeasuredCommitment>> byIssue;
    QVector<QVector<Quote>> quotes;
    for (const MeasuredCommitment &commitment : commitments) {
        if (!commitment.promised)
            continue;
        if (!byIssue.isEmpty() && byIssue.last().first().issue.id == commitment.issue.id) {
            byIssue.last() << commitment;
            continue;
        }
        byIssue << QVector{commitment};
        const auto issue = reader.json(u"Basic"_s, commitment.issue.id);
        if (!issue)
            return failed(issue.error());
        auto evidence = people.evidenceFor(reader, issue->value_or(QJsonObject{}));
        if (!evidence)
            return failed(evidence.error());
        groups << evidence->people << evidence->surveyed;
        quotes << evidence->quotes;
    }
    const auto release = releasing(evaluation::aboutVoices, groups);
    if (!release)
        return failed(release.error());
    BusinessCase made{{}, {}, {}, heardIn(*release), {}};
    for (qsizetype i = 0; i < byIssue.size(); ++i)
        made.issues << CaseIssue{byIssue[i].first().issue, release->scores()[cohorts + 2 * i].respondents(),
            release->scores()[cohorts + 2 * i + 1].respondents(), printedOf(quotes[i], BusinessCases::mostQuotes), byIssue[i],
            heldBackOf(quotes[i])};
    return made;
}

StoreResult<BusinessCase> caseOf(Reader &reader, QDate today, const Releasing &releasing)
{
    const auto people = HeardPeople::read(reader);
    if (!people)
        return failed(people.error());
    auto commitments = measuredCommitments(reader, releasing);
    if (!commitments)
        return failed(commitments.error());
    for (MeasuredCommitment &one : *commitments)
        tellWhatWasAgreed(one);
    auto made = gathered(reader, *people, *commitments, releasing);
    if (!made)
        return failed(made.error());
    const auto unit = people::unitIn(reader);
    const auto threshold = evaluation::thresholdIn(reader);
    if (!unit || !threshold)
        return failed(unit ? threshold.error() : unit.error());
    made->unit = *unit;
    made->on = today;
    made->threshold = *threshold;
    return *std::move(made);
}

} // namespace

int BusinessCase::heldBack() const
{
    return std::accumulate(issues.begin(), issues.end(), 0, [](int sum, const CaseIssue &issue) { return sum + issue.heldBack; });
}

QFuture<StoreResult<BusinessCase>> BusinessCases::make(QDate today)
{
    return m_database.write([today](Writer &writer) {
        return caseOf(writer, today, [&](const QString &about, const QVector<Group> &groups) {
            return evaluation::released(writer, about, groups);
        });
    });
}

QFuture<StoreResult<BusinessCase>> BusinessCases::preview(QDate today) const
{
    return m_database.read([today](Reader &reader) {
        return caseOf(reader, today, [&](const QString &about, const QVector<Group> &groups) {
            return evaluation::previewed(reader, about, groups);
        });
    });
}

QFuture<StoreResult<HeardFrom>> BusinessCases::heardFrom() const
{
    return m_database.read([](Reader &reader) -> StoreResult<HeardFrom> {
        const auto people = HeardPeople::read(reader);
        if (!people)
            return failed(people.error());
        const auto release = evaluation::previewed(reader, evaluation::aboutVoices, people->groups());
        if (!release)
            return failed(release.error());
        return heardIn(*release);
    });
}

QFuture<StoreResult<QVector<Quote>>> BusinessCases::quotesFor(const ResourceId &issue) const
{
    return m_database.read([issue](Reader &reader) -> StoreResult<QVector<Quote>> {
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
