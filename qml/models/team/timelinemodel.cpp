#include "models/team/timelinemodel.h"

namespace heard::models {

using care::TimelineEntry;

namespace {

QString wordsOf(const TimelineEntry &entry)
{
    struct Words {
        QString operator()(const care::Appointment &appointment) const { return appointment.place; }
        QString operator()(const care::Question &question) const { return question.words; }
        QString operator()(const voice::Feedback &feedback) const
        {
            return feedback.better.isEmpty() ? feedback.good : feedback.better;
        }
        QString operator()(const voice::Reply &reply) const { return reply.words; }
        QString operator()(const information::Sending &sending) const
        {
            QStringList titles;
            for (const information::SentPage &page : sending.pages)
                titles << page.title;
            return titles.join(QStringLiteral(", "));
        }
        QString operator()(const care::Wait &wait) const { return wait.reason; }
        QString operator()(const care::SupportAsked &asked) const { return asked.whyNow; }
        QString operator()(const care::CarePlan &plan) const { return plan.conversation; }
        QString operator()(const care::CallRecord &call) const { return call.words; }
    };
    return std::visit(Words{}, entry.what);
}

/// Of a wait how many minutes, negative where nobody can tell; of a call how often nobody answered; 1 for what was offered.
int countOf(const TimelineEntry &entry)
{
    if (const auto *wait = std::get_if<care::Wait>(&entry.what))
        return wait->minutes.value_or(-1);
    if (const auto *asked = std::get_if<care::SupportAsked>(&entry.what))
        return asked->offered ? 1 : 0;
    const auto *call = std::get_if<care::CallRecord>(&entry.what);
    if (!call)
        return 0;
    return static_cast<int>(call->attempts.size()) - (call->done ? 1 : 0);
}

/// It is her turn, or they spoke.
bool isSettled(const TimelineEntry &entry)
{
    if (const auto *wait = std::get_if<care::Wait>(&entry.what))
        return wait->over;
    const auto *call = std::get_if<care::CallRecord>(&entry.what);
    return call && call->done;
}

const care::Appointment *appointmentOf(const TimelineEntry &entry)
{
    return std::get_if<care::Appointment>(&entry.what);
}

} // namespace

void TimelineModel::setPatient(const QString &patient)
{
    if (patient == m_patient.value)
        return;
    m_patient = {patient};
    m_limit = page;
    Q_EMIT patientChanged();
    refresh();
}

void TimelineModel::setKinds(Kinds kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    m_limit = page;
    Q_EMIT kindsChanged();
    refresh();
}

void TimelineModel::showMore()
{
    m_limit += page;
    refresh();
}

std::span<const Role<TimelineEntry>> TimelineModel::roles() const
{
    static constexpr std::array<Role<TimelineEntry>, 12> columns{{
        {"entryId", [](const TimelineEntry &e) -> QVariant { return e.id.value; }},
        {"recordId", [](const TimelineEntry &e) -> QVariant { return e.id.value.section(QLatin1Char('/'), 1); }},
        {"kind", [](const TimelineEntry &e) -> QVariant { return static_cast<int>(e.kind()); }},
        {"words", [](const TimelineEntry &e) -> QVariant { return wordsOf(e); }},
        {"at", [](const TimelineEntry &e) -> QVariant { return e.at.toLocal(); }},
        {"count", [](const TimelineEntry &e) -> QVariant { return countOf(e); }},
        {"settled", [](const TimelineEntry &e) -> QVariant { return isSettled(e); }},
        {"recordId", [](const TimelineEntry &e) -> QVariant { return e.id.value.section(QLatin1Char('/'), 1); }},
        {"also",
         [](const TimelineEntry &e) -> QVariant {
             const auto *feedback = std::get_if<voice::Feedback>(&e.what);
             return feedback && !feedback->better.isEmpty() ? feedback->good : QString{};
         }},
        {"until",
         [](const TimelineEntry &e) -> QVariant {
             const auto *appointment = appointmentOf(e);
             return (appointment ? appointment->end : e.at).toLocal();
         }},
        {"appointmentState",
         [](const TimelineEntry &e) -> QVariant {
             const auto *appointment = appointmentOf(e);
             return appointment ? static_cast<int>(appointment->state) : -1;
         }},
        {"appointmentKind",
         [](const TimelineEntry &e) -> QVariant {
             const auto *appointment = appointmentOf(e);
             return appointment ? static_cast<int>(appointment->kind) : 0;
         }},
    }};
    return columns;
}

QFuture<TimelineModel::Answer> TimelineModel::load(Device &device)
{
    const auto shows = [this](Kinds only) { return m_kinds == AllKinds || m_kinds == only; };
    care::Timeline::Kinds kinds;
    kinds.appointments = kinds.questions = kinds.waits = kinds.calls = shows(AppointmentsOnly);
    kinds.feedback = kinds.replies = shows(VoicesOnly);
    kinds.pages = shows(PagesOnly);
    kinds.support = shows(SupportOnly);
    const care::Timeline timeline{device.database};
    return m_patient.isEmpty() ? timeline.seenBy(device.patient, device.clock.now(), kinds, m_limit)
                               : timeline.of(m_patient, kinds, m_limit);
}

QStringList TimelineModel::watchedTypes() const
{
    return {QStringLiteral("Appointment"), QStringLiteral("Communication"), QStringLiteral("ServiceRequest"),
            QStringLiteral("CarePlan"), QStringLiteral("Task")};
}

void TimelineModel::rename(const ResourceId &from, const ResourceId &to)
{
    RecordsModel::rename(from, to);
    if (m_patient == from)
        setPatient(to.value);
}

} // namespace heard::models
