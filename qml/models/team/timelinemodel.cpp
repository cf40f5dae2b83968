#include "models/team/timelinemodel.h"

#include "models/sentpagesmodel.h"

#include <algorithm>

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
        QString operator()(const care::AppointmentAsk &ask) const { return ask.words; }
        QString operator()(const care::PhoneComfort &comfort) const { return comfort.words; }
        QString operator()(const care::ModePreference &preference) const { return preference.words; }
        QString operator()(const care::SupportAnswered &) const { return {}; }
        QString operator()(const care::WaitingListPlace &place) const { return place.what; }
        QString operator()(const care::Referral &referral) const { return referral.authorName; }
    };
    return std::visit(Words{}, entry.what);
}

/// What else was said of it.
QString alsoOf(const TimelineEntry &entry)
{
    if (const auto *feedback = std::get_if<voice::Feedback>(&entry.what))
        return feedback->better.isEmpty() ? QString{} : feedback->good;
    if (const auto *ask = std::get_if<care::AppointmentAsk>(&entry.what))
        return ask->answerWords;
    const auto *place = std::get_if<care::WaitingListPlace>(&entry.what);
    return place ? place->words : QString{};
}

/// Of words that are usual ones, as KnownWords has them.
QString codeOf(const TimelineEntry &entry)
{
    const auto *wait = std::get_if<care::Wait>(&entry.what);
    return wait ? wait->reasonCode : QString{};
}

/// How often nobody answered, and below none where they spoke or it was not possible any more.
int triesOf(const care::CallRecord &call)
{
    return static_cast<int>(call.attempts.size()) - (call.done ? 1 : 0);
}

/// A number that goes with its kind: of a wait the minutes, negative where nobody can tell; of a call how often nobody
/// answered; 1 for what was offered, asked to be cancelled or answered together; a choice, a way to meet, a place's state.
struct Count {
    int operator()(const care::Wait &wait) const { return wait.minutes.value_or(-1); }
    int operator()(const care::SupportAsked &asked) const { return asked.offered ? 1 : 0; }
    int operator()(const care::CallRecord &call) const { return triesOf(call); }
    int operator()(const care::AppointmentAsk &ask) const { return ask.kind == care::AppointmentAsk::Kind::Cancel ? 1 : 0; }
    int operator()(const care::PhoneComfort &comfort) const { return static_cast<int>(comfort.choice); }
    int operator()(const care::ModePreference &preference) const { return static_cast<int>(preference.mode); }
    int operator()(const care::SupportAnswered &answered) const { return answered.together ? 1 : 0; }
    int operator()(const care::WaitingListPlace &place) const { return static_cast<int>(place.state); }
    int operator()(const auto &) const { return 0; }
};

/// It is her turn, they spoke, she was answered, it is over.
struct Settled {
    bool operator()(const care::Wait &wait) const { return wait.over; }
    bool operator()(const care::CallRecord &call) const
    {
        return call.done && std::ranges::any_of(call.attempts, [](const care::CallAttempt &attempt) {
                   return attempt.outcome == care::CallAttempt::Outcome::Spoke;
               });
    }
    bool operator()(const care::AppointmentAsk &ask) const { return !ask.isOpen(); }
    bool operator()(const care::WaitingListPlace &place) const { return place.state != care::WaitingListPlace::State::Waiting; }
    bool operator()(const care::Referral &referral) const { return referral.endedOn.has_value(); }
    bool operator()(const auto &) const { return false; }
};

/// When an appointment or a referral ends.
QDateTime untilOf(const TimelineEntry &entry)
{
    if (const auto *appointment = std::get_if<care::Appointment>(&entry.what))
        return appointment->end.toLocal();
    const auto *referral = std::get_if<care::Referral>(&entry.what);
    return referral && referral->endedOn ? referral->endedOn->startOfDay() : entry.at.toLocal();
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
        {"code", [](const TimelineEntry &e) -> QVariant { return codeOf(e); }},
        {"at", [](const TimelineEntry &e) -> QVariant { return e.at.toLocal(); }},
        {"count", [](const TimelineEntry &e) -> QVariant { return std::visit(Count{}, e.what); }},
        {"settled", [](const TimelineEntry &e) -> QVariant { return std::visit(Settled{}, e.what); }},
        {"also", [](const TimelineEntry &e) -> QVariant { return alsoOf(e); }},
        {"until", [](const TimelineEntry &e) -> QVariant { return untilOf(e); }},
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
    kinds.appointments = kinds.questions = kinds.waits = kinds.calls = kinds.asks = shows(AppointmentsOnly);
    kinds.feedback = kinds.replies = shows(VoicesOnly);
    kinds.pages = shows(PagesOnly);
    kinds.support = kinds.places = kinds.referrals = shows(SupportOnly);
    const care::Timeline timeline{device.database};
    if (!m_patient.isEmpty())
        return timeline.of(m_patient, kinds, m_limit);
    auto seen = timeline.seenBy(device.patient, device.clock.now(), kinds, m_limit);
    whenNextVisible(device, this, [this](std::optional<Instant> next) { followClock(next); });
    return seen;
}

QStringList TimelineModel::watchedTypes() const
{
    return {QStringLiteral("Appointment"), QStringLiteral("Communication"), QStringLiteral("ServiceRequest"),
            QStringLiteral("CarePlan"), QStringLiteral("Task"), QStringLiteral("AppointmentResponse"), QStringLiteral("QuestionnaireResponse"),
            QStringLiteral("Flag"), QStringLiteral("DocumentReference")};
}

void TimelineModel::rename(const ResourceId &from, const ResourceId &to)
{
    RecordsModel::rename(from, to);
    if (m_patient == from)
        setPatient(to.value);
}

} // namespace heard::models
