#include "care/assessmentmeetings.h"
#include "care/assessmentrequests.h"
#include "care/leftovermeetings.h"
#include "care/oneopenrequest.h"

using namespace Qt::StringLiterals;
using heard::people::Signature;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::care {

namespace {

using Done = AssessmentRequests::Done;
using Asked = AssessmentRequests::Asked;

/// As SQL has it.
constexpr int withoutLimit = -1;

Result<QString, RequestError> checked(const QString &words)
{
    const QString trimmed = words.trimmed();
    if (trimmed.size() > AssessmentRequests::longestWords)
        return failed(RequestError::TooLong);
    return trimmed;
}

/// One at a time is open for a patient.
Done checkAlone(const Reader &reader, const AssessmentRequest &request)
{
    const auto all = requestsOf(reader, request.patient, withoutLimit);
    if (!all)
        return failed(all.error());
    if (std::any_of(all->begin(), all->end(), [&](const auto &other) { return other.id != request.id && other.isOpen(); }))
        return failed(RequestError::AlreadyOpen);
    return {};
}

/// All that was agreed in the plan she has came to its end.
Done checkFollowedUp(const Reader &reader, const AssessmentRequest &request)
{
    const auto open = reader.connection().first<bool>(
        R"(SELECT 1
             FROM resource s
             CROSS JOIN reference b ON b.target IN )" HEARD_TARGETS_OF_REQUEST R"(
             CROSS JOIN resource c ON c.key = b.source
             CROSS JOIN json_each(c.json, '$.activity') x
            WHERE s.type = 'ServiceRequest' AND s.id = :request AND b.path = 'CarePlan.supportingInfo'
              AND c.json ->> '$.status' IN ('active', 'on-hold')
              AND coalesce(x.value ->> '$.detail.status', '') NOT IN ('completed', 'cancelled', 'stopped', 'entered-in-error')
            LIMIT 1)",
        {{":request", request.id.value}}, [](const store::Row &) { return true; });
    if (!open)
        return failed(open.error());
    return *open ? Done{failed(RequestError::ActionsOpen)} : Done{};
}

/// Stores both resources of what begins.
Asked create(Writer &writer, AssessmentRequest request)
{
    const auto patient = writer.json(u"Patient"_s, request.patient);
    if (!patient)
        return failed(patient.error());
    if (!*patient)
        return failed(RequestError::PatientUnknown);
    request.patient = fhir::idOf(**patient);
    if (Done alone = checkAlone(writer, request); !alone)
        return failed(alone.error());
    request.askedAt = writer.now();
    const auto id = writer.create(serviceRequestToFhir(request));
    if (!id)
        return failed(id.error());
    request.id = *id;
    if (auto task = writer.create(taskToFhir(request)); !task)
        return failed(task.error());
    return *id;
}

void noteChange(AssessmentRequest &request, Instant now)
{
    request.changedAt = now;
    if (request.isOpen())
        request.heldAt.reset();
    else if (!request.heldAt && request.state <= AssessmentState::Done)
        request.heldAt = now;
}

/// Stores both resources.
Done store(Writer &writer, const AssessmentRequest &request, const QVector<AssessmentRequest> &replaced = {})
{
    const auto serviceRequest = writer.json(u"ServiceRequest"_s, request.id);
    const auto task = writer.json(u"Task"_s, request.task);
    if (!serviceRequest || !task)
        return failed(serviceRequest ? task.error() : serviceRequest.error());
    QJsonObject json = serviceRequestToFhir(request, **serviceRequest);
    QJsonArray replaces = json.value("replaces"_L1).toArray();
    for (const AssessmentRequest &other : replaced) {
        const auto stored = writer.json(u"ServiceRequest"_s, other.id);
        if (!stored)
            return failed(stored.error());
        replaces << fhir::referenceTo("ServiceRequest"_L1, other.id);
        // And what that one had taken the place of: answers to any of them belong here.
        const QJsonArray before = stored->value_or(QJsonObject{})["replaces"_L1].toArray();
        for (const QJsonValue &earlier : before)
            replaces << earlier;
    }
    if (!replaces.isEmpty())
        json["replaces"_L1] = replaces;
    if (auto done = writer.update(json); !done)
        return failed(done.error());
    if (auto done = writer.update(taskToFhir(request, **task)); !done)
        return failed(done.error());
    return {};
}

/// Reads what is stored, lets @p apply(AssessmentRequest &) change it, and stores both resources. Those for which it speaks are
/// closed: it takes their place.
template <typename Apply>
Done edit(Writer &writer, const ResourceId &id, Apply apply)
{
    auto request = storedRequest(writer, id);
    if (!request)
        return failed(request.error());
    if (!*request)
        return failed(RequestError::NotFound);
    auto others = requestsSpokenFor(writer, **request);
    if (!others)
        return failed(others.error());
    const AssessmentState before = (*request)->state;
    if (Done done = apply(**request); !done)
        return done;
    if ((*request)->state != before)
        noteChange(**request, writer.now());
    // What the team offered is not hers to close: it stands again where she takes back what she asked.
    if ((*request)->state == AssessmentState::Withdrawn)
        others->clear();
    if (Done done = store(writer, **request, *others); !done)
        return done;
    for (AssessmentRequest other : *others) {
        // Without the time: two desks that settle it at once write the same.
        other.state = AssessmentState::Withdrawn;
        if (Done done = store(writer, other); !done)
            return done;
    }
    return {};
}

void takeOn(AssessmentRequest &request, const Signature &author)
{
    request.owner = author.id;
    request.ownerName = author.name;
}

/// The same by somebody of the team, who takes it on and settles with it what she asked or was offered besides, as long as it
/// is in one of the states up to @p last.
template <typename Apply>
Done editAs(Writer &writer, const ResourceId &id, const ResourceId &author, AssessmentState last, Apply apply)
{
    const auto signature = people::signedBy<RequestError>(writer, author);
    if (!signature)
        return failed(signature.error());
    return edit(writer, id, [&](AssessmentRequest &request) -> Done {
        if (request.state > last)
            return failed(RequestError::TooLate);
        if (Done done = apply(request); !done)
            return done;
        takeOn(request, *signature);
        return {};
    });
}

} // namespace

QFuture<Asked> AssessmentRequests::ask(const ResourceId &patient, const QString &whyNow)
{
    return m_database.write([patient, whyNow](Writer &writer) -> Asked {
        const auto words = checked(whyNow);
        if (!words)
            return failed(words.error());
        AssessmentRequest request;
        request.patient = patient;
        request.whyNow = *words;
        return create(writer, request);
    });
}

QFuture<Asked> AssessmentRequests::offer(const ResourceId &patient, const ResourceId &author, const QString &whyNow)
{
    return m_database.write([patient, author, whyNow](Writer &writer) -> Asked {
        const auto words = checked(whyNow);
        if (!words)
            return failed(words.error());
        const auto signature = people::signedBy<RequestError>(writer, author);
        if (!signature)
            return failed(signature.error());
        AssessmentRequest request;
        request.patient = patient;
        request.offeredBy = signature->id;
        request.whyNow = *words;
        request.state = AssessmentState::Accepted;
        takeOn(request, *signature);
        return create(writer, request);
    });
}

QFuture<Done> AssessmentRequests::withdraw(const ResourceId &request)
{
    return m_database.write([request](Writer &writer) -> Done {
        return edit(writer, request, [](AssessmentRequest &withdrawn) -> Done {
            if (!withdrawn.offeredBy.isEmpty())
                return failed(RequestError::NotHers);
            if (withdrawn.state > AssessmentState::Booked)
                return failed(RequestError::TooLate);
            withdrawn.state = AssessmentState::Withdrawn;
            return {};
        });
    });
}

QFuture<Done> AssessmentRequests::accept(const ResourceId &request, const ResourceId &author)
{
    return m_database.write([request, author](Writer &writer) -> Done {
        return editAs(writer, request, author, AssessmentState::Accepted, [](AssessmentRequest &accepted) -> Done {
            accepted.state = AssessmentState::Accepted;
            return {};
        });
    });
}

QFuture<Done> AssessmentRequests::decline(const ResourceId &request, const ResourceId &author, const QString &reason)
{
    return m_database.write([request, author, reason](Writer &writer) -> Done {
        const auto words = checked(reason);
        if (!words)
            return failed(words.error());
        if (words->isEmpty())
            return failed(RequestError::ReasonMissing);
        return editAs(writer, request, author, AssessmentState::Accepted, [&](AssessmentRequest &declined) -> Done {
            declined.state = AssessmentState::Declined;
            declined.declineReason = *words;
            return {};
        });
    });
}

QFuture<Done> AssessmentRequests::reopen(const ResourceId &request)
{
    return m_database.write([request](Writer &writer) -> Done {
        return edit(writer, request, [&](AssessmentRequest &reopened) -> Done {
            if (reopened.state != AssessmentState::Accepted && reopened.state != AssessmentState::Declined)
                return failed(RequestError::TooLate);
            if (Done alone = checkAlone(writer, reopened); !alone)
                return alone;
            reopened.state = reopened.offeredBy.isEmpty() ? AssessmentState::Requested : AssessmentState::Accepted;
            reopened.declineReason.clear();
            if (reopened.state == AssessmentState::Requested)
                takeOn(reopened, {});
            return {};
        });
    });
}

QFuture<Done> AssessmentRequests::bookAt(const ResourceId &request, const ResourceId &appointment, const ResourceId &author,
                                         const QString &whyNotFormer)
{
    return m_database.write([=](Writer &writer) -> Done {
        return editAs(writer, request, author, AssessmentState::Booked, [&](AssessmentRequest &booked) -> Done {
            const auto fits = fittingMeeting(writer, appointment, booked.patient, writer.now());
            if (!fits)
                return failed(fits.error());
            if (Done cancelled = cancelFormerMeeting(writer, booked, *fits, whyNotFormer); !cancelled)
                return cancelled;
            if (const auto forgotten = forgetKept(writer, *fits); !forgotten)
                return failed(forgotten.error());
            booked.state = AssessmentState::Booked;
            booked.appointment = *fits;
            return {};
        });
    });
}

QFuture<WriteResult<ResourceId, AppointmentError>> AssessmentRequests::book(const ResourceId &request, Appointment appointment,
                                                                            const ResourceId &author)
{
    using Booked = WriteResult<ResourceId, AppointmentError>;
    return m_database.write([request, appointment, author](Writer &writer) -> Booked {
        const auto asked = requestWithId(writer, request);
        if (!asked)
            return failed(asked.error());
        if (!*asked)
            return failed(AppointmentError::NotFound);
        const auto id = bookOrMoveMeeting(writer, **asked, appointment);
        if (!id)
            return id;
        const Done linked = editAs(writer, request, author, AssessmentState::Booked, [&](AssessmentRequest &booked) -> Done {
            booked.state = AssessmentState::Booked;
            booked.appointment = *id;
            return {};
        });
        if (linked)
            return id;
        if (linked.error().reason == RequestError::NotStored)
            return failed(linked.error().failure);
        return failed(AppointmentError::NotOpen);
    });
}

QFuture<Done> AssessmentRequests::start(const ResourceId &request, const ResourceId &author)
{
    return m_database.write([request, author](Writer &writer) -> Done {
        return editAs(writer, request, author, AssessmentState::UnderWay, [](AssessmentRequest &started) -> Done {
            started.state = AssessmentState::UnderWay;
            return {};
        });
    });
}

QFuture<Done> AssessmentRequests::finish(const ResourceId &request)
{
    return m_database.write([request](Writer &writer) -> Done {
        return edit(writer, request, [&writer](AssessmentRequest &finished) -> Done {
            if (finished.state != AssessmentState::UnderWay && finished.state != AssessmentState::PlanShared)
                return failed(RequestError::TooLate);
            if (Done followedUp = checkFollowedUp(writer, finished); !followedUp)
                return followedUp;
            finished.state = AssessmentState::Done;
            return {};
        });
    });
}

QFuture<Done> AssessmentRequests::goBack(const ResourceId &request, AssessmentState before)
{
    return m_database.write([request, before](Writer &writer) -> Done {
        return edit(writer, request, [&](AssessmentRequest &begun) -> Done {
            using enum AssessmentState;
            const bool notBegun = begun.state == UnderWay && before == (begun.appointment.isEmpty() ? Accepted : Booked);
            const bool notFinished = begun.state == AssessmentState::Done && (before == UnderWay || before == PlanShared);
            if (!notBegun && !notFinished)
                return failed(RequestError::TooLate);
            if (const auto alone = checkAlone(writer, begun); before != PlanShared && !alone)
                return alone;
            begun.state = before;
            return {};
        });
    });
}

Done markPlanShared(Writer &writer, const ResourceId &request, const Signature &author)
{
    return edit(writer, request, [&](AssessmentRequest &shared) -> Done {
        if (shared.state > AssessmentState::Done)
            return failed(RequestError::TooLate);
        if (shared.state != AssessmentState::Done)
            shared.state = AssessmentState::PlanShared;
        takeOn(shared, author);
        return {};
    });
}

} // namespace heard::care
