#include "impact/measures.h"

#include "evaluation/releases.h"
#include "fhir/vocabulary.h"
#include "pledge/pledgestatus.h"
#include "store/edit.h"

#include <QHash>

#include <algorithm>

using heard::evaluation::Group;
using heard::evaluation::Release;
using heard::evaluation::Threshold;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;
using namespace Qt::StringLiterals;

namespace heard::impact {

namespace {

StoreResult<QHash<ResourceId, QVector<MeasuredValue>>> valuesByCommitment(const Reader &reader)
{
    const auto values = reader.all<MeasuredValue>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM resource r JOIN delivery d ON d.key = r.key
         WHERE r.type = 'MeasureReport' AND r.json ->> '$.measure' = 'https://heard.example/fhir/Measure/commitment'
           AND r.json ->> '$.status' <> 'error'
         ORDER BY r.json ->> '$.period.end', r.key)",
        {}, measuredValueFromFhir);
    if (!values)
        return failed(values.error());
    QHash<ResourceId, QVector<MeasuredValue>> sorted;
    for (const MeasuredValue &value : *values)
        sorted[value.commitment] << value;
    return sorted;
}

std::optional<double> hoursOf(const QJsonObject &goal)
{
    const QJsonValue hours = fhir::extensionOf(goal, fhir::extension::effort)["valueDecimal"_L1];
    return hours.isDouble() ? std::optional{hours.toDouble()} : std::nullopt;
}

/// What patients see of @p item and of its issue, where one of them has words now to which both sides have not agreed.
std::optional<pledge::PledgedIssue> agreedOf(const pledge::StoredItem &item, const pledge::StoredPledge &pledge, const pledge::PledgeStatus &status)
{
    const pledge::StoredItem *copy = pledge.copyOf(item);
    const pledge::StoredItem *issue = pledge.issueOf(item);
    const pledge::StoredItem *issueCopy = issue ? pledge.copyOf(*issue) : nullptr;
    if (!copy || !issueCopy || pledge::isWithdrawn(copy->json) || !status.isHeld(item))
        return std::nullopt;
    const auto seen = pledge::commitmentFromFhir(copy->json);
    const auto said = pledge::issueFromFhir(issueCopy->json);
    if (!seen || !said)
        return std::nullopt;
    return pledge::PledgedIssue{*said, {*seen}};
}

/// As agreed as both sides make it, and whether it is a promise.
void setStanding(MeasuredCommitment &one, const pledge::StoredPledge &pledge, const pledge::PledgeStatus &status)
{
    using State = pledge::CommitmentState;
    const pledge::StoredItem *item = pledge.find(pledge::PledgeItem::Commitment, one.commitment.id);
    if (!item)
        return;
    one.commitment.state = status.effectiveState(*item);
    one.agreed = agreedOf(*item, pledge, status);
    one.promised = one.commitment.state != State::Draft && one.commitment.state != State::Withdrawn
        && status.publicationOf(*item).state != pledge::Publication::State::Unpublished;
}

StoreResult<MeasuredCommitment> measured(const pledge::Issue &issue, const pledge::Commitment &commitment, const QJsonObject &goal,
    const QVector<MeasuredValue> &values, const Releasing &releasing)
{
    MeasuredCommitment made{issue, commitment, hoursOf(goal), measureFromFhir(goal), values, {}, {}, false};
    if (!made.measure)
        return made;
    const auto groups = groupsOf(*made.measure, values);
    const auto release = groups.isEmpty() ? Release::of({}) : releasing(aboutMeasure(goal), groups);
    if (!release)
        return failed(release.error());
    made.findings = findingsOf(*made.measure, values, *release);
    return made;
}

/// For a screen of the team's own, which may say why something is not shown.
MeasuredCommitment withReason(MeasuredCommitment one, Threshold threshold)
{
    if (one.measure && one.findings)
        one.findings = waiting(*one.findings, *one.measure, one.values, Release::of(groupsOf(*one.measure, one.values), threshold));
    return one;
}

/// The stored Goal of a commitment's working copy.
WriteResult<QJsonObject, MeasureError> goalOf(const Reader &reader, const ResourceId &commitment)
{
    const auto goal = reader.json(u"Goal"_s, commitment);
    if (!goal)
        return failed(goal.error());
    if (!*goal || pledge::isWithdrawn(**goal))
        return failed(MeasureError::NotFound);
    return **goal;
}

/// No other value than @p value may stand there for its day: both would count the same people.
WriteResult<void, MeasureError> dayIsFree(const Reader &reader, const MeasuredValue &value)
{
    // Under the id it has by now.
    const auto stored = reader.json(u"MeasureReport"_s, value.id);
    if (!stored)
        return failed(stored.error());
    const ResourceId own = *stored ? fhir::idOf(**stored) : value.id;
    const auto sameDay = reader.all<MeasuredValue>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM resource r INDEXED BY measure_report JOIN delivery d ON d.key = r.key
         WHERE r.type = 'MeasureReport' AND r.json ->> '$.measure' = 'https://heard.example/fhir/Measure/commitment'
           AND r.json ->> '$.status' <> 'error' AND r.json ->> '$.period.end' = :day)",
        {{":day", value.on.toString(Qt::ISODate)}}, measuredValueFromFhir);
    if (!sameDay)
        return failed(sameDay.error());
    const bool taken = std::ranges::any_of(*sameDay, [&](const MeasuredValue &other) {
        return other.commitment == value.commitment && other.id != own;
    });
    return taken ? WriteResult<void, MeasureError>{failed(MeasureError::DayTaken)} : WriteResult<void, MeasureError>{};
}

WriteResult<ResourceId, MeasureError> writeValue(Writer &writer, MeasuredValue value, QDate today)
{
    const auto goal = goalOf(writer, value.commitment);
    if (!goal)
        return failed(goal.error());
    const auto measure = measureFromFhir(*goal);
    if (!measure)
        return failed(MeasureError::NoMeasure);
    if (faultIn(value, measure->kind, today))
        return failed(MeasureError::BadValue);
    value.commitment = fhir::idOf(*goal);
    if (const auto free = dayIsFree(writer, value); !free)
        return failed(free.error());
    if (value.id.isEmpty()) {
        const auto id = writer.create(toFhir(value));
        return id ? WriteResult<ResourceId, MeasureError>{*id} : failed(id.error());
    }
    const auto done = store::editAs<MeasureError>(writer, u"MeasureReport"_s, value.id, measuredValueFromFhir,
        [&](MeasuredValue &stored) -> WriteResult<void, MeasureError> {
            stored.on = value.on;
            stored.asked = value.asked;
            stored.positive = value.positive;
            stored.value = value.value;
            return {};
        });
    return done ? WriteResult<ResourceId, MeasureError>{value.id} : failed(done.error());
}

std::optional<MeasureError> wrongWith(const Measure &measure)
{
    if (measure.words.trimmed().isEmpty())
        return MeasureError::Empty;
    if (measure.words.size() > Measures::longestWords)
        return MeasureError::TooLong;
    const double most = measure.kind == MeasureKind::Score ? 100 : 1e9;
    return measure.target && !(*measure.target >= 0 && *measure.target <= most) ? std::optional{MeasureError::BadTarget} : std::nullopt;
}

WriteResult<void, MeasureError> storeMeasure(Writer &writer, const ResourceId &commitment, const std::optional<Measure> &measure)
{
    return store::edit<MeasureError>(writer, u"Goal"_s, commitment, [&](QJsonObject &goal) -> WriteResult<void, MeasureError> {
        setMeasure(goal, measure);
        return {};
    });
}

} // namespace

QString aboutMeasure(const QJsonObject &goal)
{
    const QString own = fhir::identifierOf(goal, fhir::system::uuid);
    return u"measure/"_s + (own.isEmpty() ? fhir::idOf(goal).value : own);
}

StoreResult<QVector<MeasuredCommitment>> measuredCommitments(Reader &reader, const Releasing &releasing)
{
    const auto stored = pledge::StoredPledge::read(reader);
    if (!stored)
        return failed(stored.error());
    const auto values = valuesByCommitment(reader);
    if (!values)
        return failed(values.error());
    QHash<ResourceId, QJsonObject> goals;
    for (const pledge::StoredItem &item : stored->commitments())
        goals.insert(item.id(), item.json);
    QVector<MeasuredCommitment> all;
    const pledge::PledgeStatus status{*stored};
    const auto issues = pledge::grouped(pledge::issuesFrom(stored->issues()), pledge::commitmentsFrom(stored->commitments()));
    for (const pledge::PledgedIssue &issue : issues) {
        for (const pledge::Commitment &commitment : issue.commitments) {
            auto one = measured(issue.issue, commitment, goals.value(commitment.id), values->value(commitment.id), releasing);
            if (!one)
                return failed(one.error());
            setStanding(*one, *stored, status);
            all << *std::move(one);
        }
    }
    return all;
}

QFuture<StoreResult<QVector<MeasuredCommitment>>> Measures::all() const
{
    return m_database.read([](Reader &reader) -> StoreResult<QVector<MeasuredCommitment>> {
        auto found = measuredCommitments(reader, [&](const QString &about, const QVector<Group> &groups) {
            return evaluation::previewed(reader, about, groups);
        });
        const auto threshold = evaluation::thresholdIn(reader);
        if (!found || !threshold)
            return failed(found ? threshold.error() : found.error());
        for (MeasuredCommitment &one : *found)
            one = withReason(std::move(one), *threshold);
        return found;
    });
}

QFuture<StoreResult<std::optional<MeasuredCommitment>>> Measures::of(const ResourceId &commitment) const
{
    return m_database.read([commitment](Reader &reader) -> StoreResult<std::optional<MeasuredCommitment>> {
        const auto goal = reader.json(u"Goal"_s, commitment);
        if (!goal)
            return failed(goal.error());
        if (!*goal || pledge::isWithdrawn(**goal))
            return std::nullopt;
        const auto read = pledge::commitmentFromFhir(**goal);
        if (!read)
            return std::nullopt;
        pledge::Issue issue;
        if (const auto json = reader.json(u"Basic"_s, read->issue); !json)
            return failed(json.error());
        else if (*json)
            issue = pledge::issueFromFhir(**json).value_or(issue);
        const auto values = valuesByCommitment(reader);
        if (!values)
            return failed(values.error());
        auto found = measured(issue, *read, **goal, values->value(read->id), [&](const QString &about, const QVector<Group> &groups) {
            return evaluation::previewed(reader, about, groups);
        });
        const auto threshold = evaluation::thresholdIn(reader);
        if (!found || !threshold)
            return failed(found ? threshold.error() : found.error());
        return withReason(*std::move(found), *threshold);
    });
}

QFuture<WriteResult<void, MeasureError>> Measures::setMeasure(const ResourceId &commitment, const Measure &measure)
{
    return m_database.write([commitment, measure](Writer &writer) -> WriteResult<void, MeasureError> {
        if (const auto wrong = wrongWith(measure))
            return failed(*wrong);
        if (const auto goal = goalOf(writer, commitment); !goal)
            return failed(goal.error());
        Measure written = measure;
        written.words = written.words.trimmed();
        return storeMeasure(writer, commitment, written);
    });
}

QFuture<WriteResult<Measure, MeasureError>> Measures::removeMeasure(const ResourceId &commitment)
{
    return m_database.write([commitment](Writer &writer) -> WriteResult<Measure, MeasureError> {
        const auto goal = goalOf(writer, commitment);
        if (!goal)
            return failed(goal.error());
        const auto measure = measureFromFhir(*goal);
        if (!measure)
            return failed(MeasureError::NoMeasure);
        if (const auto done = storeMeasure(writer, commitment, {}); !done)
            return failed(done.error());
        return *measure;
    });
}

QFuture<WriteResult<QVector<ResourceId>, MeasureError>> Measures::write(const QVector<MeasuredValue> &values, QDate today)
{
    return m_database.write([values, today](Writer &writer) -> WriteResult<QVector<ResourceId>, MeasureError> {
        QVector<ResourceId> ids;
        for (const MeasuredValue &value : values) {
            const auto id = writeValue(writer, value, today);
            if (!id)
                return failed(id.error());
            ids << *id;
        }
        return ids;
    });
}

QFuture<WriteResult<void, MeasureError>> Measures::setRemoved(const ResourceId &value, bool removed)
{
    return m_database.write([value, removed](Writer &writer) {
        return store::editAs<MeasureError>(writer, u"MeasureReport"_s, value, measuredValueFromFhir,
            [&](MeasuredValue &changed) -> WriteResult<void, MeasureError> {
                changed.removed = removed;
                if (!removed)
                    return dayIsFree(writer, changed);
                return {};
            });
    });
}

} // namespace heard::impact
