#include "models/requestview.h"

#include "models/storelog.h"
#include "models/whenwritten.h"
#include "worklist/news.h"

namespace heard::models {

using care::AssessmentRequest;
using care::AssessmentRequests;

void RequestView::setRequestId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id.value = id;
    Q_EMIT requestIdChanged();
    refresh();
}

void RequestView::setOfPatient(const QString &patient)
{
    if (patient == m_ofPatient.value)
        return;
    m_ofPatient.value = patient;
    Q_EMIT requestIdChanged();
    refresh();
}

int RequestView::daysWaiting() const
{
    if (!m_found || !device())
        return 0;
    return static_cast<int>(m_request.askedAt.toLocal().date().daysTo(device()->clock.now().toLocal().date()));
}

QFuture<RequestView::Found> RequestView::find(Device &device) const
{
    return m_ofPatient.isEmpty() ? AssessmentRequests{device.database}.byId(m_id) : latestOf(device, m_ofPatient);
}

QFuture<RequestView::Found> RequestView::latestOf(Device &device, const ResourceId &patient)
{
    return AssessmentRequests{device.database}.of(patient, 1).then(
        [](const store::StoreResult<QVector<AssessmentRequest>> &all) -> Found {
            if (!all)
                return failed(all.error());
            return all->isEmpty() ? std::nullopt : std::optional{all->front()};
        });
}

QStringList RequestView::watchedTypes() const
{
    return {QStringLiteral("Task"), QStringLiteral("ServiceRequest"), QStringLiteral("QuestionnaireResponse"),
            QStringLiteral("Appointment"), QStringLiteral("CarePlan"), QStringLiteral("Patient")};
}

void RequestView::read(Device &device)
{
    whenAnswered(find(device), [this](const std::optional<AssessmentRequest> &request) {
        const AssessmentRequest next = request.value_or(AssessmentRequest{});
        if (m_found == request.has_value() && next == m_request)
            return;
        m_found = request.has_value();
        m_request = next;
        if (m_found && m_id != next.id) {
            m_id = next.id;
            Q_EMIT requestIdChanged();
        }
        Q_EMIT changed();
    });
}

void RequestView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setRequestId(to.value);
    if (m_ofPatient == from)
        setOfPatient(to.value);
}

bool OwnRequest::isTakeable() const
{
    return isOpen() && !isOffered() && !request().alsoOffered && request().state <= care::AssessmentState::Booked;
}

QFuture<OwnRequest::Found> OwnRequest::find(Device &device) const
{
    return latestOf(device, device.patient);
}

void OwnRequest::read(Device &device)
{
    RequestView::read(device);
    whenReady(find(device), this, [this](const Found &found) { readDraft(found && *found ? (*found)->uid : QString{}); });
}

void OwnRequest::readDraft(const QString &uid)
{
    using Kept = store::StoreResult<std::optional<care::AssessmentDraft>>;
    if (!device() || uid.isEmpty())
        return;
    whenReady(care::Assessments{device()->database}.draft(uid), this, [this](const Kept &kept) {
        const bool begun = kept && kept->has_value();
        if (begun == m_begun)
            return;
        m_begun = begun;
        Q_EMIT begunChanged();
    });
}

void OwnRequest::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void OwnRequest::ask(const QString &whyNow)
{
    if (!device() || m_busy)
        return;
    setBusy(true);
    whenWritten(
        AssessmentRequests{device()->database}.ask(device()->patient, whyNow), this,
        [this](const ResourceId &) {
            setBusy(false);
            Q_EMIT asked();
        },
        [this](care::RequestError error) {
            setBusy(false);
            Q_EMIT refused(static_cast<Support::RequestProblem>(error));
        });
}

void OwnRequest::markSeen()
{
    if (isFound() && device())
        logIfFailed(worklist::News{device()->database}.markSeen(request()));
}

void OwnRequest::takeBack()
{
    if (!device())
        return;
    whenWritten(
        AssessmentRequests{device()->database}.withdraw(request().id), this, [this] { Q_EMIT takenBack(); },
        [this](care::RequestError error) { Q_EMIT refused(static_cast<Support::RequestProblem>(error)); });
}

} // namespace heard::models
