#include "models/team/todaymodel.h"
#include "models/whenready.h"

#include <QTimeZone>

namespace heard::models {

using worklist::WorkItem;

namespace {

TodayModel::Group groupOf(WorkItem::Kind kind)
{
    switch (kind) {
    case WorkItem::Kind::Undelivered: return TodayModel::UndeliveredGroup;
    case WorkItem::Kind::UrgentConcern:
    case WorkItem::Kind::AssessmentRequested:
    case WorkItem::Kind::AssessmentStalled:
    case WorkItem::Kind::PlanActionOverdue:
    case WorkItem::Kind::AssessmentDue: return TodayModel::SupportGroup;
    case WorkItem::Kind::UnreadFeedback:
    case WorkItem::Kind::UnansweredFeedback: return TodayModel::VoiceGroup;
    case WorkItem::Kind::SurgeryCallDue:
    case WorkItem::Kind::AppointmentAsked:
    case WorkItem::Kind::MeetingLeftOver:
    case WorkItem::Kind::QuestionsForAppointment:
    case WorkItem::Kind::AppointmentToday:
    case WorkItem::Kind::WaitingToCheck: return TodayModel::AppointmentGroup;
    case WorkItem::Kind::PagesNotAcknowledged:
    case WorkItem::Kind::PagesToReview: return TodayModel::PageGroup;
    case WorkItem::Kind::AgreementWaiting:
    case WorkItem::Kind::CommitmentOverdue:
    case WorkItem::Kind::PromiseNotKept:
    case WorkItem::Kind::ConfirmationsFell:
    case WorkItem::Kind::CommitmentDueSoon: break;
    }
    return TodayModel::CommitmentGroup;
}

/// What opens is told by the kind, not by the record it is about: another row of that record opens something else.
bool hasOwnPane(WorkItem::Kind kind)
{
    using enum WorkItem::Kind;
    return kind == Undelivered || kind == SurgeryCallDue || kind == WaitingToCheck || kind == PagesNotAcknowledged;
}

} // namespace

void TodayModel::componentComplete()
{
    RecordsModel::componentComplete();
    connect(&m_minute, &QTimer::timeout, this, &TodayModel::refresh);
    m_minute.start(std::chrono::minutes{1});
}

void TodayModel::setGroup(Group group)
{
    if (group == m_group)
        return;
    m_group = group;
    Q_EMIT narrowed();
    setRecords(shown());
}

void TodayModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    Q_EMIT narrowed();
    setRecords(shown());
}

void TodayModel::setPledgeAlone(bool alone)
{
    if (alone == m_pledgeAlone)
        return;
    m_pledgeAlone = alone;
    Q_EMIT pledgeAloneChanged();
    refresh();
}

void TodayModel::setOpened(const QVariantMap &opened)
{
    if (opened == m_opened)
        return;
    m_opened = opened;
    findOpened();
    Q_EMIT openedChanged();
}

/// Two may be about the same request: that she asks, and that she ticked what cannot wait.
void TodayModel::findOpened()
{
    QString same;
    QString next;
    const auto opened = static_cast<WorkItem::Kind>(m_opened.value(QStringLiteral("kind")).toInt());
    for (const WorkItem &item : std::as_const(m_all)) {
        if (m_opened.isEmpty() || item.type != m_opened.value(QStringLiteral("type")) || item.resource.value != m_opened.value(QStringLiteral("recordId")))
            continue;
        if (item.kind == opened)
            same = item.id.value;
        else if (next.isEmpty() && !hasOwnPane(item.kind) && !hasOwnPane(opened))
            next = item.id.value;
    }
    m_openedItem = same.isEmpty() ? next : same;
}

int TodayModel::countOf(Group group) const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(),
                                          [group](const WorkItem &item) { return groupOf(item.kind) == group; }));
}

bool TodayModel::isShown(const WorkItem &item) const
{
    return (m_group == Everything || groupOf(item.kind) == m_group)
        && (item.patientName.contains(m_typed, Qt::CaseInsensitive) || item.line.contains(m_typed, Qt::CaseInsensitive));
}

QVector<WorkItem> TodayModel::shown() const
{
    QVector<WorkItem> some;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(some), [this](const WorkItem &item) { return isShown(item); });
    return some;
}

std::span<const Role<WorkItem>> TodayModel::roles() const
{
    static constexpr std::array<Role<WorkItem>, 18> columns{{
        {"itemId", [](const WorkItem &i) -> QVariant { return i.id.value; }},
        {"kind", [](const WorkItem &i) -> QVariant { return static_cast<int>(i.kind); }},
        {"type", [](const WorkItem &i) -> QVariant { return i.type; }},
        {"recordId", [](const WorkItem &i) -> QVariant { return i.resource.value; }},
        {"patientId", [](const WorkItem &i) -> QVariant { return i.patient.value; }},
        {"patientName", [](const WorkItem &i) -> QVariant { return i.patientName; }},
        {"secondary", [](const WorkItem &i) -> QVariant { return i.cohort == people::Cohort::Secondary; }},
        {"needs", [](const WorkItem &i) -> QVariant { return i.needs; }},
        {"overdue", [](const WorkItem &i) -> QVariant { return i.overdue; }},
        {"standstill", [](const WorkItem &i) -> QVariant { return i.standstill ? static_cast<int>(*i.standstill) : None; }},
        {"line", [](const WorkItem &i) -> QVariant { return i.line; }},
        {"at", [](const WorkItem &i) -> QVariant { return i.at == Instant{} ? QDateTime{} : i.at.toLocal(); }},
        {"count", [](const WorkItem &i) -> QVariant { return i.count; }},
        {"due", [](const WorkItem &i) -> QVariant { return i.due ? QVariant{i.due->lastDay().startOfDay()} : QVariant{}; }},
        {"appointmentKind",
         [](const WorkItem &i) -> QVariant { return i.appointmentKind ? static_cast<int>(*i.appointmentKind) : -1; }},
        {"cancelAsked",
         [](const WorkItem &i) -> QVariant { return i.ask == care::AppointmentAsk::Kind::Cancel; }},
        {"takenBack", [](const WorkItem &i) -> QVariant { return i.takenBack; }},
        {"delivery", [](const WorkItem &i) -> QVariant { return static_cast<int>(i.delivery.state); }},
    }};
    return columns;
}

QFuture<TodayModel::Answer> TodayModel::load(Device &device)
{
    return worklist::Today{device.database}.list(device.clock.now(), QTimeZone::systemTimeZone());
}

QVector<WorkItem> TodayModel::listed(const QVector<WorkItem> &all)
{
    m_all = all;
    if (m_pledgeAlone) {
        m_all.removeIf([](const WorkItem &item) {
            const Group group = groupOf(item.kind);
            return group != CommitmentGroup && group != UndeliveredGroup;
        });
    }
    findOpened();
    Q_EMIT openedChanged();
    Q_EMIT countsChanged();
    return shown();
}

void TodayModel::read(Device &device)
{
    RecordsModel::read(device);
    const auto heard = worklist::Today{device.database}.secondaryHeardFrom(device.clock.now(), QTimeZone::systemTimeZone());
    whenReady(heard, this, [this](const store::StoreResult<worklist::SecondaryVoices> &answer) {
        if (!answer || *answer == m_secondary)
            return;
        m_secondary = *answer;
        Q_EMIT secondaryChanged();
    });
}

QStringList TodayModel::watchedTypes() const
{
    // It tells of nearly all, and of whatever was refused.
    return {anyType};
}

} // namespace heard::models
