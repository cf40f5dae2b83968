#include "models/team/agendamodel.h"

#include "models/whenready.h"
#include "models/whenwritten.h"

#include <utility>

namespace heard::models {

using care::Appointment;
using care::Appointments;

namespace {

AgendaModel::Shown shownFor(care::AppointmentState state)
{
    switch (state) {
    case care::AppointmentState::Proposed:
    case care::AppointmentState::Booked: return AgendaModel::Expected;
    case care::AppointmentState::Arrived: return AgendaModel::Here;
    case care::AppointmentState::Fulfilled: return AgendaModel::Over;
    case care::AppointmentState::Cancelled:
    case care::AppointmentState::NotAttended:
    case care::AppointmentState::EnteredInError: break;
    }
    return AgendaModel::Off;
}

void describeWith(const QVariantMap &details, Appointment &appointment)
{
    const auto said = [&](const char *detail) { return details.value(QString::fromLatin1(detail)).toString().trimmed(); };
    appointment.place = said("place");
    appointment.withWhom = said("withWhom");
    appointment.directions = said("directions");
    appointment.preparation = said("preparation");
    appointment.preparationCode = said("preparationCode");
    appointment.bring = said("bring");
    appointment.bringCode = said("bringCode");
}

} // namespace

void AgendaModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    Q_EMIT narrowed();
    setRecords(narrow());
}

void AgendaModel::setShown(Shown shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    Q_EMIT narrowed();
    setRecords(narrow());
}

int AgendaModel::countOf(Shown shown) const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(),
                                          [shown](const Appointment &a) { return shownFor(a.state) == shown; }));
}

QVector<Appointment> AgendaModel::narrow() const
{
    QVector<Appointment> some;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(some), [this](const Appointment &a) {
        return (m_shown == All || shownFor(a.state) == m_shown)
            && (a.patientName.contains(m_typed, Qt::CaseInsensitive) || a.place.contains(m_typed, Qt::CaseInsensitive));
    });
    return some;
}

QDate AgendaModel::currentDay() const
{
    return device() ? device()->clock.now().toLocal().date() : QDate{};
}

void AgendaModel::show(const QDate &day)
{
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    Q_EMIT rangeChanged();
    refresh();
}

void AgendaModel::setWeek(bool week)
{
    if (week == m_week)
        return;
    m_week = week;
    Q_EMIT rangeChanged();
    refresh();
}

QDate AgendaModel::firstDay() const
{
    const QDate day = shownDay();
    return m_week ? day.addDays(1 - day.dayOfWeek()) : day;
}

QDate AgendaModel::lastDay() const
{
    return m_week ? firstDay().addDays(6) : shownDay();
}

void AgendaModel::turn(int steps)
{
    show(shownDay().addDays(m_week ? 7 * steps : steps));
}

void AgendaModel::goToToday()
{
    show(currentDay());
}

std::span<const Role<Appointment>> AgendaModel::roles() const
{
    static constexpr std::array<Role<Appointment>, 16> columns{{
        {"recordId", [](const Appointment &a) -> QVariant { return a.id.value; }},
        {"patientId", [](const Appointment &a) -> QVariant { return a.patient.value; }},
        {"needs", [](const Appointment &a) -> QVariant { return a.patientNeeds; }},
        {"patientName", [](const Appointment &a) -> QVariant { return a.patientName; }},
        {"kind", [](const Appointment &a) -> QVariant { return static_cast<int>(a.kind); }},
        {"state", [](const Appointment &a) -> QVariant { return static_cast<int>(a.state); }},
        {"cancelled", [](const Appointment &a) -> QVariant { return a.state == care::AppointmentState::Cancelled; }},
        {"day", [](const Appointment &a) -> QVariant { return a.start.toLocal().date().toString(Qt::ISODate); }},
        {"start", [](const Appointment &a) -> QVariant { return a.start.toLocal(); }},
        {"end", [](const Appointment &a) -> QVariant { return a.end.toLocal(); }},
        {"place", [](const Appointment &a) -> QVariant { return a.place; }},
        {"withWhom", [](const Appointment &a) -> QVariant { return a.withWhom; }},
        {"preparation", [](const Appointment &a) -> QVariant { return a.preparation; }},
        {"description", [](const Appointment &a) -> QVariant { return a.description; }},
        {"cancelReason", [](const Appointment &a) -> QVariant { return a.cancelReason; }},
        {"delivery", [](const Appointment &a) -> QVariant { return static_cast<int>(a.delivery.state); }},
    }};
    return columns;
}

QFuture<AgendaModel::Answer> AgendaModel::load(Device &device)
{
    followClock();
    // Which day the device's clock has is known only now, and another one once a night has passed.
    if (const QDate today = currentDay(); today != std::exchange(m_today, today))
        Q_EMIT rangeChanged();
    return Appointments{device.database}.between(Instant::of(from()), Instant::of(lastDay().addDays(1).startOfDay()));
}

QVector<Appointment> AgendaModel::listed(const QVector<Appointment> &all)
{
    m_all = all;
    Q_EMIT countsChanged();
    return narrow();
}

QStringList AgendaModel::watchedTypes() const
{
    return {QStringLiteral("Appointment"), QStringLiteral("Patient")};
}

void AgendaModel::refuse(care::AppointmentError error)
{
    Q_EMIT refused(static_cast<Problem>(error));
}

std::optional<Instant> AgendaModel::moment(const QDateTime &day, const QString &time)
{
    const QTime of = QTime::fromString(time, Qt::ISODate);
    if (!day.isValid())
        Q_EMIT refused(DayMissing);
    if (!of.isValid())
        Q_EMIT refused(TimeMissing);
    return day.isValid() && of.isValid() ? std::optional{Instant::of({day.toLocalTime().date(), of})} : std::nullopt;
}

void AgendaModel::book(const QString &patient, int kind, const QDateTime &day, const QString &time, int minutes,
                       const QVariantMap &details)
{
    if (!device())
        return;
    if (patient.isEmpty())
        Q_EMIT refused(NobodyChosen);
    const auto start = moment(day, time);
    if (patient.isEmpty() || !start)
        return;
    Appointment appointment;
    appointment.patient = {patient};
    appointment.kind = static_cast<care::AppointmentKind>(kind);
    appointment.start = *start;
    appointment.end = appointment.start + std::chrono::minutes{minutes};
    describeWith(details, appointment);
    whenWritten(
        Appointments{device()->database}.book(appointment), this,
        [this, start](const ResourceId &id) { Q_EMIT booked(id.value, start->toLocal()); }, [this](care::AppointmentError error) { refuse(error); });
}

void AgendaModel::describe(const QString &id, const QVariantMap &details)
{
    using Found = store::StoreResult<std::optional<Appointment>>;
    if (!device())
        return;
    whenReady(Appointments{device()->database}.byId({id}), this, [=, this](const Found &found) {
        if (!found || !*found)
            return refuse(found ? care::AppointmentError::NotFound : care::AppointmentError::NotStored);
        Appointment changed = **found;
        describeWith(details, changed);
        // Another name is another person; the entry of the former one must not stay beside it.
        if (changed.withWhom != (*found)->withWhom)
            changed.withWhomId = {};
        whenWritten(
            Appointments{device()->database}.change(changed), this, [this, id] { Q_EMIT described(id); },
            [this](care::AppointmentError error) { refuse(error); });
    });
}

void AgendaModel::reschedule(const QString &id, const QDateTime &day, const QString &time, int minutes, const QString &words)
{
    if (!device())
        return;
    const auto from = moment(day, time);
    if (!from)
        return;
    whenWritten(
        Appointments{device()->database}.reschedule({id}, *from, *from + std::chrono::minutes{minutes}, words.trimmed()), this,
        [this, id] { Q_EMIT rescheduled(id); }, [this](care::AppointmentError error) { refuse(error); });
}

void AgendaModel::cancel(const QString &id, const QString &reason)
{
    if (!device())
        return;
    whenWritten(
        Appointments{device()->database}.cancel({id}, reason.trimmed()), this,
        [this, id](care::AppointmentState before) { Q_EMIT cancelled(id, static_cast<int>(before)); },
        [this](care::AppointmentError error) { refuse(error); });
}

void AgendaModel::undoCancel(const QString &id, int before)
{
    if (!device())
        return;
    whenWritten(
        Appointments{device()->database}.undoCancel({id}, static_cast<care::AppointmentState>(before)), this, [] {},
        [this](care::AppointmentError error) { refuse(error); });
}

void AgendaModel::mark(const QString &id, int state)
{
    if (!device())
        return;
    whenWritten(
        Appointments{device()->database}.mark({id}, static_cast<care::AppointmentState>(state)), this,
        [this, id, state](care::AppointmentState before) { Q_EMIT marked(id, state, static_cast<int>(before)); },
        [this](care::AppointmentError error) { refuse(error); });
}

void AgendaModel::setTimeForQuestions(const QString &id, int time)
{
    if (!device())
        return;
    whenWritten(
        Appointments{device()->database}.setTimeForQuestions({id}, time < 0 ? std::nullopt : std::optional{time == 1}), this,
        [] {}, [this](care::AppointmentError error) { refuse(error); });
}

void AgendaModel::undoMark(const QString &id, int before)
{
    if (!device())
        return;
    whenWritten(
        Appointments{device()->database}.undoMark({id}, static_cast<care::AppointmentState>(before)), this, [] {},
        [this](care::AppointmentError error) { refuse(error); });
}

} // namespace heard::models
