#include "impact/businesscase.h"

#include "evaluation/releases.h"
#include "fhir/vocabulary.h"
#include "impact/quotablewords.h"
#include "people/units.h"

#include <numeric>
#include <utility>

using heard::evaluation::Group;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::Writer;
using namespace Qt::StringLiterals;

namespace heard::impact {

namespace {

/// Words that wait to be agreed do not leave the team: a report says what patients see, under the ids of the working copies.
void tellWhatWasAgreed(MeasuredCommitment &one)
{
    if (!one.agreed)
        return;
    one.issue.words = one.agreed->issue.words;
    const ResourceId working = std::exchange(one.commitment, one.agreed->commitments.first()).id;
    one.commitment.id = working;
}

/// One issue without its counts.
struct SaidIssue {
    QVector<MeasuredCommitment> commitments;
    QVector<Quote> quotes;

    [[nodiscard]] const pledge::Issue &issue() const { return commitments.first().issue; }
};

/// All but the counts of people.
struct Gathered {
    people::Unit unit;
    QDate on;
    evaluation::Threshold threshold;
    QVector<SaidIssue> issues;
    pledge::VoiceGroups voices;

    [[nodiscard]] BusinessCase with(const pledge::VoiceCounts &counts) const;
};

BusinessCase Gathered::with(const pledge::VoiceCounts &counts) const
{
    BusinessCase made{unit, on, threshold, counts.heard, {}};
    for (const SaidIssue &one : issues) {
        const pledge::Strength strength = *counts.issues.find(one.issue().id);
        made.issues << CaseIssue{one.issue(), strength.people, strength.surveys, printedOf(one.quotes, BusinessCases::mostQuotes),
            one.commitments, heldBackOf(one.quotes)};
    }
    return made;
}

/// Every issue once, with its commitments, in the order of @p commitments.
StoreResult<QVector<SaidIssue>> issuesOf(const Reader &reader, const QVector<MeasuredCommitment> &commitments)
{
    QuotableWords words{reader};
    QVector<SaidIssue> issues;
    for (const MeasuredCommitment &commitment : commitments) {
        if (!commitment.promised)
            continue;
        if (!issues.isEmpty() && issues.last().issue().id == commitment.issue.id) {
            issues.last().commitments << commitment;
            continue;
        }
        const auto issue = reader.json(u"Basic"_s, commitment.issue.id);
        if (!issue)
            return failed(issue.error());
        const auto quotes = words.of(issue->value_or(QJsonObject{}));
        if (!quotes)
            return failed(quotes.error());
        issues << SaidIssue{{commitment}, *quotes};
    }
    return issues;
}

QVector<ResourceId> idsOf(const QVector<SaidIssue> &issues)
{
    QVector<ResourceId> ids;
    for (const SaidIssue &one : issues)
        ids << one.issue().id;
    return ids;
}

StoreResult<Gathered> gathered(Reader &reader, QDate today, const Releasing &releasing)
{
    auto commitments = measuredCommitments(reader, releasing);
    if (!commitments)
        return failed(commitments.error());
    for (MeasuredCommitment &one : *commitments)
        tellWhatWasAgreed(one);
    const auto issues = issuesOf(reader, *commitments);
    const auto unit = people::unitIn(reader);
    const auto threshold = evaluation::thresholdIn(reader);
    if (!issues || !unit || !threshold)
        return failed(!issues ? issues.error() : !unit ? unit.error() : threshold.error());
    const auto voices = pledge::VoiceGroups::read(reader, idsOf(*issues));
    if (!voices)
        return failed(voices.error());
    return Gathered{*unit, today, *threshold, *issues, *voices};
}

} // namespace

int BusinessCase::heldBack() const
{
    return std::accumulate(issues.begin(), issues.end(), 0, [](int sum, const CaseIssue &issue) { return sum + issue.heldBack; });
}

QFuture<StoreResult<BusinessCase>> BusinessCases::make(QDate today)
{
    return m_database.write([today](Writer &writer) -> StoreResult<BusinessCase> {
        const auto found = gathered(writer, today, [&](const QString &about, const QVector<Group> &groups) {
            return evaluation::released(writer, about, groups);
        });
        if (!found)
            return failed(found.error());
        const auto counts = found->voices.released(writer, {true, idsOf(found->issues), true});
        return counts ? StoreResult<BusinessCase>{found->with(*counts)} : failed(counts.error());
    });
}

QFuture<StoreResult<BusinessCase>> BusinessCases::preview(QDate today) const
{
    const auto read = m_database.read([today](Reader &reader) {
        return gathered(reader, today, [&](const QString &about, const QVector<Group> &groups) {
            return evaluation::previewed(reader, about, groups);
        });
    });
    return QFuture{read}.then(QtFuture::Launch::Async, [](const StoreResult<Gathered> &found) {
        return found ? StoreResult<BusinessCase>{found->with(found->voices.counts())} : failed(found.error());
    });
}

QFuture<StoreResult<QVector<Quote>>> BusinessCases::quotesFor(const ResourceId &issue) const
{
    return m_database.read([issue](Reader &reader) -> StoreResult<QVector<Quote>> {
        const auto json = reader.json(u"Basic"_s, issue);
        if (!json)
            return failed(json.error());
        return QuotableWords{reader}.of(json->value_or(QJsonObject{}));
    });
}

} // namespace heard::impact
