#include "care/timeline.h"

#include "care/concernlist.h"
#include "fhir/communication.h"

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;

namespace heard::care {

namespace {

using Entry = Result<TimelineEntry, fhir::ReadError>;

template <typename T>
Entry entryOf(const QJsonObject &json, const Result<T, fhir::ReadError> &read, Instant T::*at)
{
    if (!read)
        return failed(read.error());
    return TimelineEntry{{fhir::idOf(json).reference(fhir::typeOf(json))}, (*read).*at, *read, {}};
}

Entry pagesFrom(const QJsonObject &json)
{
    auto entry = entryOf(json, information::sendingFromFhir(json), &information::Sending::sentAt);
    if (entry)
        entry->at = std::get<information::Sending>(entry->what).since();
    return entry;
}

Entry responseFrom(const QJsonObject &json)
{
    if (const auto comfort = phoneComfortFromFhir(json); comfort && comfort->saidAt)
        return TimelineEntry{{fhir::idOf(json).reference(u"AppointmentResponse")}, *comfort->saidAt, *comfort, {}};
    return entryOf(json, appointmentAskFromFhir(json), &AppointmentAsk::askedAt);
}

Result<SupportAnswered, fhir::ReadError> supportAnsweredFromFhir(const QJsonObject &response)
{
    const auto at = fhir::instantAt(response, "authored"_L1);
    if (!at)
        return failed(fhir::ReadError::MissingElement);
    return SupportAnswered{*at, !fhir::referenceAt(response, "author"_L1, "Practitioner"_L1).isEmpty(), {}};
}

Entry referralEntry(const QJsonObject &json)
{
    const auto referral = referralFromFhir(json);
    if (!referral)
        return failed(referral.error());
    return TimelineEntry{{fhir::idOf(json).reference(u"Flag")}, Instant::of(referral->on.startOfDay()), *referral, {}};
}

Result<SupportAsked, fhir::ReadError> supportAskedFromFhir(const QJsonObject &serviceRequest)
{
    const auto at = fhir::instantAt(serviceRequest, "authoredOn"_L1);
    if (!at || fhir::codeIn(serviceRequest["code"_L1], fhir::system::task) != fhir::code::hna)
        return failed(fhir::ReadError::WrongType);
    SupportAsked asked;
    asked.at = *at;
    asked.offered = !fhir::referenceAt(serviceRequest, "requester"_L1, "Practitioner"_L1).isEmpty();
    asked.whyNow = serviceRequest["reasonCode"_L1][0]["text"_L1].toString();
    return asked;
}

Entry entryFrom(const QJsonObject &json)
{
    if (fhir::isOf(json, "Appointment"_L1))
        return entryOf(json, appointmentFromFhir(json), &Appointment::start);
    if (fhir::isOf(json, "AppointmentResponse"_L1))
        return responseFrom(json);
    if (fhir::isOf(json, "ServiceRequest"_L1)) {
        if (const auto place = waitingListPlaceFromFhir(json))
            return entryOf(json, place, &WaitingListPlace::since);
        return entryOf(json, supportAskedFromFhir(json), &SupportAsked::at);
    }
    if (fhir::isOf(json, "QuestionnaireResponse"_L1))
        return entryOf(json, supportAnsweredFromFhir(json), &SupportAnswered::at);
    if (fhir::isOf(json, "Flag"_L1))
        return referralEntry(json);
    if (fhir::isOf(json, "CarePlan"_L1))
        return entryOf(json, carePlanFromFhir(json), &CarePlan::createdAt);
    if (fhir::isOf(json, "Task"_L1))
        return entryOf(json, callRecordFromFhir(json), &CallRecord::since);
    if (fhir::isCommunication(json, fhir::code::question))
        return entryOf(json, questionFromFhir(json), &Question::writtenAt);
    if (fhir::isCommunication(json, fhir::code::feedback))
        return entryOf(json, voice::feedbackFromFhir(json), &voice::Feedback::sentAt);
    if (fhir::isCommunication(json, fhir::code::information))
        return pagesFrom(json);
    if (fhir::isCommunication(json, fhir::code::modePreference))
        return entryOf(json, modePreferenceFromFhir(json), &ModePreference::saidAt);
    if (fhir::isCommunication(json, fhir::code::wait))
        return entryOf(json, waitFromFhir(json), &Wait::saidAt);
    return entryOf(json, voice::replyFromFhir(json), &voice::Reply::sentAt);
}

/// Of pages that were sent only those that she may still read: not even the title of another.
StoreResult<void> keepReadable(const Reader &reader, TimelineEntry &entry)
{
    auto *sending = std::get_if<information::Sending>(&entry.what);
    if (!sending)
        return {};
    QVector<information::SentPage> readable;
    for (const information::SentPage &page : std::as_const(sending->pages)) {
        const auto copy = reader.json(u"DocumentReference"_s, page.id);
        if (!copy)
            return failed(copy.error());
        if (*copy && (**copy)["status"_L1] == "current"_L1 && (**copy)["docStatus"_L1] == "final"_L1)
            readable << page;
    }
    sending->pages = readable;
    return {};
}

} // namespace

QFuture<StoreResult<QVector<TimelineEntry>>> Timeline::of(const ResourceId &patient, Kinds kinds, int limit,
                                                          int offset) const
{
    return ask(patient, {}, kinds, limit, offset);
}

QFuture<StoreResult<QVector<TimelineEntry>>> Timeline::seenBy(const ResourceId &patient, Instant now, Kinds kinds, int limit,
                                                              int offset) const
{
    return ask(patient, now, kinds, limit, offset);
}

QFuture<StoreResult<QVector<TimelineEntry>>> Timeline::ask(const ResourceId &patient, std::optional<Instant> seenAt, Kinds kinds,
                                                           int limit, int offset) const
{
    return m_database.read([=](Reader &reader) -> StoreResult<QVector<TimelineEntry>> {
        auto entries = reader.all<TimelineEntry>(
            R"(SELECT r.json, d.state, d.sent_at, d.problem
                 FROM reference f
                 CROSS JOIN resource r ON r.key = f.source
                 CROSS JOIN moment m ON m.source = f.source
                              AND m.path = CASE r.type WHEN 'Appointment' THEN 'Appointment.start'
                                                       WHEN 'AppointmentResponse'
                                                       THEN CASE WHEN instr(r.json, :asked) > 0 THEN :askedAt ELSE :saidAt END
                                                       WHEN 'ServiceRequest' THEN 'ServiceRequest.authoredOn'
                                                       WHEN 'QuestionnaireResponse' THEN 'QuestionnaireResponse.authored'
                                                       WHEN 'CarePlan' THEN 'CarePlan.created'
                                                       WHEN 'Task' THEN 'Task.authoredOn'
                                                       WHEN 'Flag' THEN 'Flag.period.start'
                                                       ELSE CASE WHEN instr(r.json, :visible) > 0
                                                                  AND (SELECT v.from_ms FROM moment v
                                                                        WHERE v.source = r.key AND v.path = :visibleFrom)
                                                                    > (SELECT s.from_ms FROM moment s
                                                                        WHERE s.source = r.key AND s.path = 'Communication.sent')
                                                                 THEN :visibleFrom
                                                                 ELSE 'Communication.sent' END END
                 JOIN delivery d ON d.key = r.key
                WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
                  AND f.path IN ('Appointment.participant.actor', 'AppointmentResponse.actor', 'Communication.subject',
                                 'ServiceRequest.subject', 'QuestionnaireResponse.subject', 'CarePlan.subject', 'Task.for',
                                 'Flag.subject')
                  AND CASE r.type
                           WHEN 'Appointment' THEN :appointments
                           WHEN 'AppointmentResponse' THEN :asks AND instr(r.json, :withdrawn) = 0
                           WHEN 'ServiceRequest' THEN CASE WHEN r.json ->> '$.category[0].coding[0].code' = 'waiting-list'
                                                           THEN :places
                                                           ELSE :support AND r.json ->> '$.code.coding[0].code' = 'hna' END
                           WHEN 'QuestionnaireResponse' THEN :support
                                AND substr(r.json ->> '$.questionnaire' || '|', 1, length(:hna) + 1) = :hna || '|'
                           WHEN 'CarePlan' THEN :support AND r.json ->> '$.status' <> 'draft'
                           WHEN 'Task' THEN :calls AND r.json ->> '$.code.coding[0].code' = 'after-surgery-call'
                                            AND r.json ->> '$.status' <> 'cancelled'
                           WHEN 'Flag' THEN :referrals AND :seenAt IS NULL
                                            AND r.json ->> '$.code.coding[0].code' = 'palliative-referral'
                           ELSE CASE r.json ->> '$.category[0].coding[0].code'
                                     WHEN 'question' THEN :questions
                                     WHEN 'patient-feedback' THEN :feedback
                                     WHEN 'reply' THEN :replies
                                     WHEN 'information' THEN :pages
                                     WHEN 'wait' THEN :waits
                                     WHEN 'mode-preference' THEN :asks
                                     ELSE 0 END END
                  AND coalesce(r.json ->> '$.status', '') NOT IN ('entered-in-error', 'stopped')
                  AND (:seenAt IS NULL OR r.type <> 'Communication'
                       OR r.json ->> '$.category[0].coding[0].code' <> 'information'
                       OR ((instr(r.json, :visible) = 0 OR m.from_ms <= :seenAt)
                           AND EXISTS (SELECT 1
                                         FROM reference s
                                         CROSS JOIN resource c ON c.type = 'DocumentReference' AND c.id = substr(s.target, 19)
                                        WHERE s.source = r.key AND s.path = 'Communication.payload.contentReference'
                                          AND c.json ->> '$.status' = 'current' AND c.json ->> '$.docStatus' = 'final')))
                ORDER BY m.from_ms DESC, r.key DESC
                LIMIT :limit OFFSET :offset)",
            {{":patient", patient.value}, {":appointments", qint64{kinds.appointments}},
             {":questions", qint64{kinds.questions}}, {":feedback", qint64{kinds.feedback}},
             {":replies", qint64{kinds.replies}}, {":pages", qint64{kinds.pages}}, {":waits", qint64{kinds.waits}},
             {":support", qint64{kinds.support}}, {":calls", qint64{kinds.calls}}, {":asks", qint64{kinds.asks}},
             {":places", qint64{kinds.places}}, {":referrals", qint64{kinds.referrals}}, {":hna", concerns().url},
             {":seenAt", seenAt ? store::Value{seenAt->milliseconds()} : store::Value{}},
             {":asked", QString{fhir::extension::askedAt}}, {":askedAt", QString{fhir::path::askedAt}},
             {":saidAt", QString{fhir::path::saidAt}}, {":withdrawn", QString{fhir::extension::withdrawnAt}},
             {":visible", QString{fhir::extension::visibleFrom}},
             {":visibleFrom", QString{fhir::path::visibleFrom}}, {":limit", qint64{limit}}, {":offset", qint64{offset}}},
            entryFrom);
        if (!entries || !seenAt)
            return entries;
        for (TimelineEntry &entry : *entries) {
            if (auto done = keepReadable(reader, entry); !done)
                return failed(done.error());
        }
        return entries;
    });
}

} // namespace heard::care
