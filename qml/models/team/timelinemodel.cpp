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
    };
    return std::visit(Words{}, entry.what);
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
    static constexpr std::array<Role<TimelineEntry>, 8> columns{{
        {"entryId", [](const TimelineEntry &e) -> QVariant { return e.id.value; }},
        {"kind", [](const TimelineEntry &e) -> QVariant { return static_cast<int>(e.kind()); }},
        {"words", [](const TimelineEntry &e) -> QVariant { return wordsOf(e); }},
        {"at", [](const TimelineEntry &e) -> QVariant { return e.at.toLocal(); }},
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
    const care::Timeline::Kinds kinds{m_kinds != VoicesOnly, m_kinds != VoicesOnly, m_kinds != AppointmentsOnly,
                                      m_kinds != AppointmentsOnly};
    return care::Timeline{device.database}.of(m_patient, kinds, m_limit);
}

QStringList TimelineModel::watchedTypes() const
{
    return {QStringLiteral("Appointment"), QStringLiteral("Communication")};
}

void TimelineModel::rename(const ResourceId &from, const ResourceId &to)
{
    RecordsModel::rename(from, to);
    if (m_patient == from)
        setPatient(to.value);
}

} // namespace heard::models
