#include "outcomes/tally.h"

#include "fhir/vocabulary.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using heard::evaluation::Group;
using heard::evaluation::Release;
using heard::evaluation::SuppressedCount;
using namespace Qt::StringLiterals;

namespace heard::outcomes {

namespace {

constexpr std::array order{Happened::Yes, Happened::NotYet, Happened::NotRelevant};

TallyCount &countOf(Tally &tally, Happened happened)
{
    switch (happened) {
    case Happened::NotYet:
        return tally.notYet;
    case Happened::NotRelevant:
        return tally.notRelevant;
    case Happened::Yes:
        break;
    }
    return tally.yes;
}

QJsonObject populationOf(Happened happened, const TallyCount &count)
{
    QJsonObject population{{u"code"_s, fhir::codeableConcept(fhir::system::answer, QLatin1StringView{codeOf(happened).toLatin1()})}};
    if (count.number)
        population["count"_L1] = *count.number;
    fhir::setExtension(population, fhir::extension::fewerThan, "valueInteger"_L1, count.fewerThan ? QJsonValue{*count.fewerThan} : QJsonValue{});
    fhir::setExtension(population, fhir::extension::withheld, "valueBoolean"_L1,
        count.number || count.fewerThan ? QJsonValue{} : QJsonValue{true});
    return population;
}

TallyCount countFrom(const QJsonObject &population)
{
    TallyCount count;
    const QJsonValue fewer = fhir::extensionOf(population, fhir::extension::fewerThan)["valueInteger"_L1];
    if (population["count"_L1].isDouble())
        count.number = population["count"_L1].toInt();
    else if (fewer.isDouble())
        count.fewerThan = fewer.toInt();
    return count;
}

} // namespace

std::optional<int> shareOfYes(const Tally &tally)
{
    if (!tally.yes.number || !tally.notYet.number || *tally.yes.number + *tally.notYet.number == 0)
        return std::nullopt;
    return static_cast<int>(std::lround(100.0 * *tally.yes.number / (*tally.yes.number + *tally.notYet.number)));
}

bool tellsLess(const Tally &now, const Tally &before)
{
    const auto isLost = [](const TallyCount &count, const TallyCount &earlier) { return earlier.number && !count.number; };
    return isLost(now.yes, before.yes) || isLost(now.notYet, before.notYet) || isLost(now.notRelevant, before.notRelevant);
}

bool hasFallen(const Tally &tally)
{
    const auto now = shareOfYes(tally);
    return now && tally.before && *tally.before - *now >= notableFall;
}

bool isFallSeen(const Tally &tally, const QJsonObject &working)
{
    const QString seen = fhir::extensionOf(working, fhir::extension::fallSeen)["valueString"_L1].toString();
    return !seen.isEmpty() && seen == tally.version;
}

void setFallSeen(QJsonObject &working, const Tally &tally, bool seen)
{
    fhir::setExtension(working, fhir::extension::fallSeen, "valueString"_L1, seen ? tally.version : QString{});
}

std::optional<int> highestShare(const Tally &last, const std::optional<QDate> &since, bool seen)
{
    if (since && last.on < *since)
        return std::nullopt;
    if (seen)
        return shareOfYes(last);
    // Nothing is less than any share.
    return std::max(shareOfYes(last), last.before);
}

Result<Tally, fhir::ReadError> tallyFromFhir(const QJsonObject &report)
{
    if (!fhir::isOf(report, "MeasureReport"_L1) || report["measure"_L1] != fhir::didItHappenMeasure)
        return failed(fhir::ReadError::WrongType);
    Tally tally;
    tally.id = fhir::idOf(report);
    tally.version = report["meta"_L1]["versionId"_L1].toString();
    tally.commitment = fhir::referenceAt(fhir::extensionOf(report, fhir::extension::commitment), "valueReference"_L1, "Goal"_L1);
    tally.on = QDate::fromString(report["period"_L1]["end"_L1].toString(), Qt::ISODate);
    if (tally.commitment.isEmpty() || !tally.on.isValid())
        return failed(fhir::ReadError::MissingElement);
    for (const QJsonValue &one : report["group"_L1][0]["population"_L1].toArray()) {
        const QJsonObject population = one.toObject();
        const QString code = fhir::codeIn(population["code"_L1], fhir::system::answer);
        for (const Happened happened : order) {
            if (code == codeOf(happened))
                countOf(tally, happened) = countFrom(population);
        }
    }
    if (const QJsonValue before = fhir::extensionOf(report, fhir::extension::shareBefore)["valueInteger"_L1]; before.isDouble())
        tally.before = before.toInt();
    return tally;
}

QJsonObject toFhir(const Tally &tally, QJsonObject stored)
{
    QJsonObject report = fhir::resourceOf("MeasureReport"_L1, tally.id, std::move(stored));
    report["status"_L1] = u"complete"_s;
    report["type"_L1] = u"summary"_s;
    report["measure"_L1] = QString{fhir::didItHappenMeasure};
    const QString day = tally.on.toString(Qt::ISODate);
    const QJsonValue begun = report["period"_L1]["start"_L1];
    report["period"_L1] = QJsonObject{{u"start"_s, begun.isString() ? begun.toString() : day}, {u"end"_s, day}};
    fhir::setExtension(report, fhir::extension::commitment, "valueReference"_L1, fhir::referenceTo("Goal"_L1, tally.commitment));
    fhir::setExtension(report, fhir::extension::shareBefore, "valueInteger"_L1, tally.before ? QJsonValue{*tally.before} : QJsonValue{});
    QJsonArray populations;
    Tally copy = tally;
    for (const Happened happened : order)
        populations << populationOf(happened, countOf(copy, happened));
    report["group"_L1] = QJsonArray{QJsonObject{{u"population"_s, populations}}};
    return report;
}

Release releaseOf(const QVector<Confirmation> &answers, evaluation::Threshold threshold, const std::optional<Release> &earlier)
{
    QHash<QString, Confirmation> latest;
    for (const Confirmation &answer : answers) {
        const auto before = latest.constFind(answer.patient.value);
        if (before == latest.cend() || before->answeredAt <= answer.answeredAt)
            latest.insert(answer.patient.value, answer);
    }
    QVector<Group> groups(order.size());
    for (const Confirmation &answer : latest)
        groups[static_cast<int>(answer.happened)].add({answer.patient.value});
    return Release::of(groups, threshold, earlier ? QVector{*earlier} : QVector<Release>{});
}

void fill(Tally &tally, const Release &release)
{
    for (qsizetype i = 0; i < qsizetype{order.size()}; ++i) {
        const SuppressedCount &count = release.scores()[i].respondents();
        countOf(tally, order[static_cast<size_t>(i)]) = {count.number(), count.fewerThan()};
    }
    // Beside a number that is not told, nobody would tell what everybody else answered.
    const std::array counts{&tally.yes, &tally.notYet, &tally.notRelevant};
    if (std::ranges::all_of(counts, [](const TallyCount *count) { return count->number.has_value(); }))
        return;
    for (TallyCount *count : counts) {
        if (count->number == 0)
            *count = {};
    }
}

bool areEnough(const QVector<Confirmation> &answers, evaluation::Threshold threshold)
{
    QSet<QString> patients;
    for (const Confirmation &answer : answers)
        patients << answer.patient.value;
    return patients.size() >= threshold.respondents();
}

} // namespace heard::outcomes
