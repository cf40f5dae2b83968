#include "models/team/assessmentrequestsmodel.h"

#include "models/whenwritten.h"

#include <QDateTime>

namespace heard::models {

using care::AssessmentRequest;
using care::AssessmentRequests;

void AssessmentRequestsModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    narrow();
}

void AssessmentRequestsModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    narrow();
}

void AssessmentRequestsModel::narrow()
{
    m_limit = page;
    Q_EMIT filterChanged();
    refresh();
}

bool AssessmentRequestsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && records().size() >= m_limit;
}

void AssessmentRequestsModel::fetchMore(const QModelIndex &)
{
    m_limit += page;
    refresh();
}

std::span<const Role<AssessmentRequest>> AssessmentRequestsModel::roles() const
{
    static constexpr std::array<Role<AssessmentRequest>, 13> columns{{
        {"recordId", [](const AssessmentRequest &r) -> QVariant { return r.id.value; }},
        {"patientId", [](const AssessmentRequest &r) -> QVariant { return r.patient.value; }},
        {"patientName", [](const AssessmentRequest &r) -> QVariant { return r.patientName; }},
        {"secondary", [](const AssessmentRequest &r) -> QVariant { return r.cohort == people::Cohort::Secondary; }},
        {"needs", [](const AssessmentRequest &r) -> QVariant { return r.communicationNeeds; }},
        {"state", [](const AssessmentRequest &r) -> QVariant { return static_cast<int>(r.state); }},
        {"whyNow", [](const AssessmentRequest &r) -> QVariant { return r.whyNow; }},
        {"askedAt", [](const AssessmentRequest &r) -> QVariant { return r.askedAt.toLocal(); }},
        {"meetingAt", [](const AssessmentRequest &r) -> QVariant { return r.meetingAt ? QVariant{r.meetingAt->toLocal()} : QVariant{}; }},
        {"answered", [](const AssessmentRequest &r) -> QVariant { return r.answeredAt.has_value(); }},
        {"ticked", [](const AssessmentRequest &r) -> QVariant { return r.ticked; }},
        {"urgent", [](const AssessmentRequest &r) -> QVariant { return r.urgent; }},
        {"delivery", [](const AssessmentRequest &r) -> QVariant { return static_cast<int>(r.delivery.state); }},
    }};
    return columns;
}

QFuture<AssessmentRequestsModel::Answer> AssessmentRequestsModel::load(Device &device)
{
    const AssessmentRequests requests{device.database};
    whenReady(requests.counts(), this, [this](const store::StoreResult<care::RequestCounts> &counts) {
        if (!counts)
            return logFailure(counts.error());
        if (*counts == m_counts)
            return;
        m_counts = *counts;
        Q_EMIT countsChanged();
    });
    return requests.list(static_cast<care::RequestFilter>(m_filter), m_typed, m_limit);
}

QStringList AssessmentRequestsModel::watchedTypes() const
{
    return {QStringLiteral("Task"), QStringLiteral("ServiceRequest"), QStringLiteral("QuestionnaireResponse"),
            QStringLiteral("Appointment"), QStringLiteral("Patient")};
}

void AssessmentRequestsModel::whenDone(QFuture<AssessmentRequests::Done> write, const QString &id, Support::State state)
{
    whenWritten(
        write, this, [this, id, state] { Q_EMIT done(id, state); },
        [this](care::RequestError error) { Q_EMIT refused(static_cast<Support::RequestProblem>(error)); });
}

void AssessmentRequestsModel::accept(const QString &id)
{
    if (device())
        whenDone(AssessmentRequests{device()->database}.accept({id}, device()->practitioner), id, Support::Accepted);
}

void AssessmentRequestsModel::decline(const QString &id, const QString &reason)
{
    if (device())
        whenDone(AssessmentRequests{device()->database}.decline({id}, device()->practitioner, reason), id, Support::Declined);
}

void AssessmentRequestsModel::reopen(const QString &id)
{
    if (device())
        whenDone(AssessmentRequests{device()->database}.reopen({id}), id, Support::Requested);
}

void AssessmentRequestsModel::start(const QString &id)
{
    if (device())
        whenDone(AssessmentRequests{device()->database}.start({id}, device()->practitioner), id, Support::UnderWay);
}

void AssessmentRequestsModel::finish(const QString &id)
{
    if (device())
        whenDone(AssessmentRequests{device()->database}.finish({id}), id, Support::Done);
}

void AssessmentRequestsModel::goBack(const QString &id, Support::State before)
{
    if (device())
        whenDone(AssessmentRequests{device()->database}.goBack({id}, static_cast<care::AssessmentState>(before)), id, before);
}

void AssessmentRequestsModel::offer(const QString &patient, const QString &whyNow)
{
    if (!device())
        return;
    whenWritten(
        AssessmentRequests{device()->database}.offer({patient}, device()->practitioner, whyNow), this,
        [this](const ResourceId &id) { Q_EMIT offered(id.value); },
        [this](care::RequestError error) { Q_EMIT refused(static_cast<Support::RequestProblem>(error)); });
}

void AssessmentRequestsModel::bookAt(const QString &id, const QString &appointment, const QString &whyNotFormer)
{
    if (!device())
        return;
    whenWritten(
        AssessmentRequests{device()->database}.bookAt({id}, {appointment}, device()->practitioner, whyNotFormer), this,
        [this, id] { Q_EMIT booked(id); },
        [this](care::RequestError error) { Q_EMIT refused(static_cast<Support::RequestProblem>(error)); });
}

void AssessmentRequestsModel::book(const QString &id, const QDateTime &day, const QString &time, int minutes, const QString &place)
{
    if (!device())
        return;
    const QTime of = QTime::fromString(time, Qt::ISODate);
    if (!day.isValid())
        Q_EMIT bookingRefused(DayMissing);
    if (!of.isValid())
        Q_EMIT bookingRefused(TimeMissing);
    if (!day.isValid() || !of.isValid())
        return;
    care::Appointment meeting;
    meeting.start = Instant::of({day.toLocalTime().date(), of});
    meeting.end = meeting.start + std::chrono::minutes{minutes};
    meeting.place = place.trimmed();
    meeting.withWhomId = device()->practitioner;
    whenWritten(
        AssessmentRequests{device()->database}.book({id}, meeting, device()->practitioner), this,
        [this, id](const ResourceId &) { Q_EMIT booked(id); },
        [this](care::AppointmentError error) { Q_EMIT bookingRefused(static_cast<BookingProblem>(error)); });
}

} // namespace heard::models
