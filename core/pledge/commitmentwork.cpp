#include "pledge/commitmentwork.h"

#include "fhir/vocabulary.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

template <typename Value, std::size_t N>
using Codes = std::array<std::pair<Value, QLatin1StringView>, N>;

constexpr Codes<GoalKind, 5> kinds{{
    {GoalKind::Information, "information"_L1},
    {GoalKind::Service, "service"_L1},
    {GoalKind::Staff, "staff"_L1},
    {GoalKind::Estate, "estate"_L1},
    {GoalKind::Technology, "it"_L1},
}};

constexpr Codes<UnableReason, 5> reasons{{
    {UnableReason::Funding, "funding"_L1},
    {UnableReason::Staff, "staff"_L1},
    {UnableReason::Space, "space"_L1},
    {UnableReason::Policy, "policy"_L1},
    {UnableReason::Other, "other"_L1},
}};

template <typename Value, std::size_t N>
QString codeAmong(const Codes<Value, N> &codes, Value value)
{
    return std::find_if(codes.begin(), codes.end(), [value](const auto &one) { return one.first == value; })->second;
}

template <typename Value, std::size_t N>
std::optional<Value> valueAmong(const Codes<Value, N> &codes, QStringView code)
{
    const auto found = std::find_if(codes.begin(), codes.end(), [code](const auto &one) { return code == one.second; });
    return found == codes.end() ? std::nullopt : std::optional{found->first};
}

QString codeAt(const QJsonObject &goal, QLatin1StringView url)
{
    return fhir::extensionOf(goal, url)["valueCode"_L1].toString();
}

Milestone milestoneFrom(const QJsonObject &extension)
{
    Milestone milestone;
    milestone.id = fhir::extensionOf(extension, "id"_L1)["valueString"_L1].toString();
    milestone.words = fhir::extensionOf(extension, "words"_L1)["valueString"_L1].toString();
    milestone.by = Month::fromIso(fhir::extensionOf(extension, "by"_L1)["valueDate"_L1].toString());
    const QDate done = QDate::fromString(fhir::extensionOf(extension, "doneOn"_L1)["valueDate"_L1].toString(), Qt::ISODate);
    milestone.doneOn = done.isValid() ? std::optional{done} : std::nullopt;
    return milestone;
}

QJsonObject toFhir(const Milestone &milestone, QJsonObject stored)
{
    stored["url"_L1] = QString{fhir::extension::milestone};
    fhir::setExtension(stored, "id"_L1, "valueString"_L1, milestone.id);
    fhir::setExtension(stored, "words"_L1, "valueString"_L1, milestone.words);
    fhir::setExtension(stored, "by"_L1, "valueDate"_L1, milestone.by ? milestone.by->toIso() : QString{});
    fhir::setExtension(stored, "doneOn"_L1, "valueDate"_L1, milestone.doneOn ? milestone.doneOn->toString(Qt::ISODate) : QString{});
    return stored;
}

/// Those that stay where they are stay as they are stored; nothing is written where nothing changes.
void setMilestones(QJsonObject &goal, const QVector<Milestone> &milestones)
{
    QJsonArray extensions;
    QHash<QString, QJsonObject> stored;
    const QJsonArray before = goal.value("extension"_L1).toArray();
    for (const QJsonValue &extension : before) {
        if (extension["url"_L1] == fhir::extension::milestone)
            stored.insert(milestoneFrom(extension.toObject()).id, extension.toObject());
        else
            extensions << extension;
    }
    for (const Milestone &milestone : milestones)
        extensions << toFhir(milestone, stored.value(milestone.id));
    if (extensions.isEmpty())
        goal.remove("extension"_L1);
    else
        goal["extension"_L1] = extensions;
}

} // namespace

QString codeOf(GoalKind kind)
{
    return codeAmong(kinds, kind);
}

QString codeOf(UnableReason reason)
{
    return codeAmong(reasons, reason);
}

void readWork(const QJsonObject &goal, Commitment &commitment)
{
    commitment.kind = valueAmong(kinds, codeAt(goal, fhir::extension::goalKind));
    commitment.unableReason = valueAmong(reasons, codeAt(goal, fhir::extension::unableReason));
    const QJsonObject owner = fhir::extensionOf(goal, fhir::extension::owner);
    commitment.owner = fhir::referenceAt(owner, "valueReference"_L1, "Practitioner"_L1);
    commitment.ownerName = owner["valueReference"_L1]["display"_L1].toString();
    const QJsonValue effort = fhir::extensionOf(goal, fhir::extension::effort)["valueDecimal"_L1];
    commitment.effort = effort.isDouble() ? std::optional{effort.toDouble()} : std::nullopt;
    const auto milestones = fhir::extensionsOf(goal, fhir::extension::milestone);
    for (const QJsonObject &extension : milestones)
        commitment.milestones << milestoneFrom(extension);
}

void writeWork(const Commitment &commitment, QJsonObject &goal)
{
    // A code of somebody else's that we do not know stays while none of ours is chosen.
    if (commitment.kind || valueAmong(kinds, codeAt(goal, fhir::extension::goalKind)))
        fhir::setExtension(goal, fhir::extension::goalKind, "valueCode"_L1, commitment.kind ? codeOf(*commitment.kind) : QString{});
    fhir::setExtension(goal, fhir::extension::unableReason, "valueCode"_L1,
                       commitment.unableReason ? codeOf(*commitment.unableReason) : QString{});
    fhir::setExtension(goal, fhir::extension::owner, "valueReference"_L1,
                       commitment.owner.isEmpty() ? QJsonValue{}
                                                  : fhir::referenceTo("Practitioner"_L1, commitment.owner, commitment.ownerName));
    fhir::setExtension(goal, fhir::extension::effort, "valueDecimal"_L1, commitment.effort ? QJsonValue{*commitment.effort} : QJsonValue{});
    setMilestones(goal, commitment.milestones);
}

} // namespace heard::pledge
