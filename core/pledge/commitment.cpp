#include "pledge/commitment.h"

#include "base/shortened.h"
#include "fhir/vocabulary.h"
#include "pledge/commitmentwork.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

struct StateCodes {
    CommitmentState state;
    QLatin1StringView name; ///< as it stands in an announcement
    QLatin1StringView lifecycleStatus;
    QLatin1StringView achievementStatus; ///< empty: none
};

constexpr std::array<StateCodes, 9> stateCodes{{
    {CommitmentState::Draft, "draft"_L1, "proposed"_L1, ""_L1},
    {CommitmentState::Agreed, "agreed"_L1, "accepted"_L1, ""_L1},
    {CommitmentState::Planned, "planned"_L1, "planned"_L1, ""_L1},
    {CommitmentState::InProgress, "in-progress"_L1, "active"_L1, "in-progress"_L1},
    {CommitmentState::Ongoing, "ongoing"_L1, "active"_L1, "sustaining"_L1},
    {CommitmentState::Achieved, "achieved"_L1, "completed"_L1, "achieved"_L1},
    {CommitmentState::Delayed, "delayed"_L1, "on-hold"_L1, "no-progress"_L1},
    {CommitmentState::Unable, "unable"_L1, "cancelled"_L1, "not-attainable"_L1},
    {CommitmentState::Withdrawn, "withdrawn"_L1, "cancelled"_L1, ""_L1},
}};

const StateCodes &codesOf(CommitmentState state)
{
    return *std::find_if(stateCodes.begin(), stateCodes.end(), [state](const StateCodes &codes) { return codes.state == state; });
}

/// A completed goal that was not reached is one that could not be kept.
bool isFailure(QStringView achievement)
{
    return achievement == "not-achieved"_L1 || achievement == "no-progress"_L1 || achievement == "not-attainable"_L1;
}

CommitmentState activeState(QStringView achievement)
{
    if (achievement == "sustaining"_L1)
        return CommitmentState::Ongoing;
    if (achievement == "achieved"_L1)
        return CommitmentState::Achieved;
    if (achievement == "not-attainable"_L1)
        return CommitmentState::Unable;
    const bool stuck = achievement == "no-progress"_L1 || achievement == "worsening"_L1;
    return stuck ? CommitmentState::Delayed : CommitmentState::InProgress;
}

std::optional<CommitmentState> stateFrom(QStringView lifecycle, QStringView achievement)
{
    if (lifecycle == "active"_L1)
        return activeState(achievement);
    if (lifecycle == "completed"_L1)
        return isFailure(achievement) ? CommitmentState::Unable : CommitmentState::Achieved;
    if (lifecycle == "cancelled"_L1)
        return isFailure(achievement) ? CommitmentState::Unable : CommitmentState::Withdrawn;
    if (lifecycle == "rejected"_L1 || lifecycle == "entered-in-error"_L1)
        return CommitmentState::Withdrawn;
    if (lifecycle == "on-hold"_L1)
        return achievement == "not-attainable"_L1 ? CommitmentState::Unable : CommitmentState::Delayed;
    for (const StateCodes &codes : stateCodes) {
        if (lifecycle == codes.lifecycleStatus)
            return codes.state;
    }
    return std::nullopt;
}

std::optional<CommitmentState> stateNamed(QStringView name)
{
    for (const StateCodes &codes : stateCodes) {
        if (name == codes.name)
            return codes.state;
    }
    return std::nullopt;
}

QVector<Announcement> announcementsOf(const QJsonObject &goal)
{
    QVector<Announcement> found;
    const QJsonArray notes = goal.value("note"_L1).toArray();
    for (const QJsonValue &value : notes) {
        const QJsonObject note = value.toObject();
        Announcement announcement;
        announcement.at = fhir::instantAt(note, "time"_L1).value_or(Instant{});
        announcement.author = note["authorString"_L1].toString();
        const QString name = fhir::extensionOf(note, fhir::extension::announcedState)["valueCode"_L1].toString();
        announcement.state = stateNamed(name);
        announcement.by = Month::fromIso(fhir::extensionOf(note, fhir::extension::announcedMonth)["valueDate"_L1].toString());
        // FHIR demands a text, so an announcement without words repeats its state there.
        if (const QString text = note["text"_L1].toString(); !announcement.state || text != name)
            announcement.words = text;
        found << announcement;
    }
    std::stable_sort(found.begin(), found.end(), [](auto &a, auto &b) { return a.at < b.at; });
    return found;
}

Audience audienceOf(const QJsonObject &goal)
{
    return people::audienceFrom(fhir::extensionOf(goal, fhir::extension::cohort)["valueCode"_L1].toString());
}

/// A commitment for everyone says nothing of it.
QString cohortCode(Audience audience)
{
    return audience == Audience::Everyone ? QString{} : people::codeOf(audience);
}

std::optional<QDate> dateAt(const QJsonObject &goal, QLatin1StringView name)
{
    const QDate day = QDate::fromString(goal[name].toString(), Qt::ISODate);
    return day.isValid() ? std::optional{day} : std::nullopt;
}

void setDate(QJsonObject &goal, QLatin1StringView name, std::optional<QDate> day)
{
    // A foreign date of lesser precision did not read as a day; only a day of ours may replace it.
    if (dateAt(goal, name) != day)
        fhir::setText(goal, name, day ? day->toString(Qt::ISODate) : QString{});
}

QString planOf(const QJsonObject &goal)
{
    const QJsonObject description = goal.value("description"_L1).toObject();
    const QString text = description["text"_L1].toString();
    return text.isEmpty() ? description["coding"_L1][0]["display"_L1].toString() : text;
}

void setState(QJsonObject &goal, CommitmentState state)
{
    const QString achievement = fhir::codeIn(goal.value("achievementStatus"_L1), fhir::system::goalAchievement);
    const QString lifecycle = goal.value("lifecycleStatus"_L1).toString();
    // A foreign combination stays as it is while it means the same.
    if (lifecycle != "entered-in-error"_L1 && stateFrom(lifecycle, achievement) == state)
        return;
    const StateCodes &codes = codesOf(state);
    goal["lifecycleStatus"_L1] = QString{codes.lifecycleStatus};
    if (codes.achievementStatus.isEmpty())
        goal.remove("achievementStatus"_L1);
    else
        goal["achievementStatus"_L1] = fhir::codeableConcept(fhir::system::goalAchievement, codes.achievementStatus);
}

/// What is to be reached by the date, for other systems: the plan in short.
QJsonObject summaryOf(const QString &plan)
{
    static constexpr qsizetype longest = 60;
    return {{u"text"_s, shortened(plan, longest)}};
}

/// While @p goal still has its old plan: a summary of that follows to @p plan, one of other words stays.
void setMonth(QJsonObject &goal, std::optional<Month> by, const QString &plan)
{
    QJsonArray targets = goal.value("target"_L1).toArray();
    QJsonObject target = targets.isEmpty() ? QJsonObject{} : targets[0].toObject();
    const QString planBefore = planOf(goal);
    if (Month::fromIso(target.value("dueDate"_L1).toString()) == by && planBefore == plan)
        return;
    const bool hasOwnMeasure = target.contains("measure"_L1) && target.value("measure"_L1).toObject() != summaryOf(planBefore);
    if (by)
        target["dueDate"_L1] = by->toIso();
    else
        target.remove("dueDate"_L1);
    if (!hasOwnMeasure && by)
        target["measure"_L1] = summaryOf(plan);
    else if (!hasOwnMeasure)
        target.remove("measure"_L1);
    if (!targets.isEmpty())
        targets.removeFirst();
    if (!target.isEmpty())
        targets.prepend(target);
    if (targets.isEmpty())
        goal.remove("target"_L1);
    else
        goal["target"_L1] = targets;
}

void setCategory(QJsonObject &goal)
{
    if (!fhir::codeIn(goal.value("category"_L1), fhir::system::goalCategory).isEmpty())
        return;
    QJsonArray categories = goal.value("category"_L1).toArray();
    categories.prepend(fhir::codeableConcept(fhir::system::goalCategory, fhir::code::commitment));
    goal["category"_L1] = categories;
}

} // namespace

int doneAmong(const QVector<Milestone> &milestones)
{
    return static_cast<int>(std::count_if(milestones.begin(), milestones.end(),
                                          [](const Milestone &milestone) { return milestone.doneOn.has_value(); }));
}

bool isOverdue(const Commitment &commitment, QDate today)
{
    return isOpen(commitment.state) && commitment.by && commitment.by->lastDay() < today;
}

bool isOpen(CommitmentState state)
{
    using enum CommitmentState;
    return state == Agreed || state == Planned || state == InProgress || state == Delayed;
}

QString nameOf(CommitmentState state)
{
    return codesOf(state).name;
}

bool takesReason(CommitmentState state)
{
    using enum CommitmentState;
    return state == Delayed || state == Unable || state == Withdrawn;
}

bool lacksReason(const Commitment &commitment)
{
    return takesReason(commitment.state) && commitment.reason.trimmed().isEmpty();
}

Result<Commitment, fhir::ReadError> commitmentFromFhir(const QJsonObject &goal)
{
    if (!fhir::isOf(goal, "Goal"_L1))
        return failed(fhir::ReadError::WrongType);
    Commitment commitment;
    commitment.id = fhir::idOf(goal);
    commitment.unit = fhir::referenceAt(goal, "subject"_L1, "Organization"_L1);
    commitment.issue = fhir::referenceAt(fhir::extensionOf(goal, fhir::extension::issue), "valueReference"_L1, "Basic"_L1);
    commitment.workingCopy = fhir::referenceAt(fhir::extensionOf(goal, fhir::extension::publicationOf), "valueReference"_L1, "Goal"_L1);
    commitment.plan = planOf(goal);
    if (commitment.plan.isEmpty() || !goal.contains("lifecycleStatus"_L1))
        return failed(fhir::ReadError::MissingElement);
    const auto state = stateFrom(goal.value("lifecycleStatus"_L1).toString(),
        fhir::codeIn(goal.value("achievementStatus"_L1), fhir::system::goalAchievement));
    if (!state)
        return failed(fhir::ReadError::BadElement);
    commitment.state = *state;
    commitment.by = Month::fromIso(goal.value("target"_L1)[0]["dueDate"_L1].toString());
    commitment.reason = goal.value("statusReason"_L1).toString();
    commitment.audience = audienceOf(goal);
    commitment.position = fhir::extensionOf(goal, fhir::extension::position)["valueInteger"_L1].toInt();
    commitment.startedOn = dateAt(goal, "startDate"_L1);
    commitment.stateSince = dateAt(goal, "statusDate"_L1);
    commitment.announcements = announcementsOf(goal);
    readWork(goal, commitment);
    return commitment;
}

QJsonObject toFhir(const Commitment &commitment, QJsonObject stored)
{
    QJsonObject goal = fhir::resourceOf("Goal"_L1, commitment.id, std::move(stored));
    setCategory(goal);
    setState(goal, commitment.state);
    setMonth(goal, commitment.by, commitment.plan);
    if (planOf(goal) != commitment.plan) {
        QJsonObject description = goal.value("description"_L1).toObject();
        fhir::setText(description, "text"_L1, commitment.plan);
        goal["description"_L1] = description;
    }
    if (commitment.unit != fhir::referenceAt(goal, "subject"_L1, "Organization"_L1))
        goal["subject"_L1] = fhir::referenceTo("Organization"_L1, commitment.unit);
    fhir::setText(goal, "statusReason"_L1, commitment.reason);
    setDate(goal, "startDate"_L1, commitment.startedOn);
    setDate(goal, "statusDate"_L1, commitment.stateSince);
    fhir::setExtension(goal, fhir::extension::cohort, "valueCode"_L1, cohortCode(commitment.audience));
    fhir::setExtension(goal, fhir::extension::position, "valueInteger"_L1, commitment.position);
    fhir::setExtension(goal, fhir::extension::issue, "valueReference"_L1,
        commitment.issue.isEmpty() ? QJsonValue{} : fhir::referenceTo("Basic"_L1, commitment.issue));
    writeWork(commitment, goal);
    return goal;
}

} // namespace heard::pledge
