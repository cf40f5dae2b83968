#include "care/meetingways.h"

#include "care/appointment.h"
#include "fhir/vocabulary.h"
#include "people/units.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::care {

namespace {

using Done = WriteResult<void, WayError>;

/// Hers whose appointment it is: nobody says anything about another's.
StoreResult<std::optional<PhoneComfort>> comfort(const Reader &reader, const ResourceId &appointment)
{
    return reader.first<PhoneComfort>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM resource a
          CROSS JOIN reference f ON f.target = 'Appointment/' || a.id AND f.path = 'AppointmentResponse.appointment'
          CROSS JOIN resource r ON r.key = f.source
          JOIN delivery d ON d.key = r.key
         WHERE a.type = 'Appointment' AND (a.id = :appointment OR a.local_id = :appointment)
           AND instr(r.json, :comfort) > 0
           AND EXISTS (SELECT 1 FROM reference p
                        WHERE p.source = a.key AND p.path = 'Appointment.participant.actor'
                          AND p.target = r.json ->> '$.actor.reference')
         ORDER BY r.key DESC)",
        {{":appointment", appointment.value}, {":comfort", QString{fhir::extension::phoneComfort}}}, phoneComfortFromFhir);
}

StoreResult<std::optional<ModePreference>> preference(const Reader &reader, const ResourceId &patient)
{
    return reader.first<ModePreference>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f
          CROSS JOIN resource r ON r.key = f.source
          CROSS JOIN moment m ON m.source = f.source AND m.path = 'Communication.sent'
          JOIN delivery d ON d.key = r.key
         WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
           AND f.path = 'Communication.subject'
           AND r.json ->> '$.category[0].coding[0].code' = 'mode-preference'
           AND r.json ->> '$.status' <> 'entered-in-error'
         ORDER BY m.from_ms DESC, r.key DESC)",
        {{":patient", patient.value}}, modePreferenceFromFhir);
}

bool isCall(AppointmentKind kind)
{
    return kind == AppointmentKind::Phone || kind == AppointmentKind::FollowUpCall;
}

/// A call that is still ahead.
WriteResult<Appointment, WayError> callAhead(const Writer &writer, const ResourceId &id)
{
    const auto json = writer.json(u"Appointment"_s, id);
    if (!json)
        return failed(json.error());
    const auto appointment = appointmentFromFhir(json->value_or(QJsonObject{}));
    const bool open = appointment
        && (appointment->state == AppointmentState::Proposed || appointment->state == AppointmentState::Booked);
    if (!open || appointment->patient.isEmpty() || !isCall(appointment->kind) || appointment->start <= writer.now())
        return failed(WayError::NoSuchAppointment);
    return *appointment;
}

} // namespace

QFuture<StoreResult<std::optional<PhoneComfort>>> MeetingWays::comfortWith(const ResourceId &appointment) const
{
    return m_database.read([appointment](Reader &reader) { return comfort(reader, appointment); });
}

QFuture<StoreResult<std::optional<ModePreference>>> MeetingWays::preferenceOf(const ResourceId &patient) const
{
    return m_database.read([patient](Reader &reader) { return preference(reader, patient); });
}

QFuture<Done> MeetingWays::sayComfort(const ResourceId &appointment, PhoneComfort::Choice choice, const QString &words)
{
    return m_database.write([appointment, choice, words = words.trimmed()](Writer &writer) -> Done {
        if (words.size() > longestWords)
            return failed(WayError::TooLong);
        const auto at = callAhead(writer, appointment);
        if (!at)
            return failed(at.error());
        const auto before = comfort(writer, at->id);
        if (!before)
            return failed(before.error());
        PhoneComfort said = before->value_or(PhoneComfort{});
        if (!*before || said.choice != choice || said.words != words)
            said.saidAt = writer.now();
        said.appointment = at->id;
        said.patient = at->patient;
        said.choice = choice;
        said.words = words;
        if (*before) {
            return store::edit<WayError>(writer, u"AppointmentResponse"_s, said.id, [&](QJsonObject &json) -> Done {
                json = toFhir(said, json);
                return {};
            });
        }
        const auto made = writer.create(toFhir(said));
        return made ? Done{} : failed(made.error());
    });
}

QFuture<Done> MeetingWays::prefer(const ResourceId &patient, ModePreference::Mode mode, const QString &words)
{
    return m_database.write([patient, mode, words = words.trimmed()](Writer &writer) -> Done {
        if (words.size() > longestWords)
            return failed(WayError::TooLong);
        const auto known = writer.json(u"Patient"_s, patient);
        const auto unit = people::ownUnit(writer);
        if (!known || !unit)
            return failed(known ? unit.error() : known.error());
        if (!*known)
            return failed(WayError::PatientUnknown);
        const auto before = preference(writer, patient);
        if (!before)
            return failed(before.error());
        if (*before && (*before)->mode == mode && (*before)->words == words)
            return {};
        ModePreference said;
        said.patient = fhir::idOf(**known);
        said.mode = mode;
        said.words = words;
        said.saidAt = writer.now();
        const auto made = writer.create(toFhir(said, {}, *unit));
        return made ? Done{} : failed(made.error());
    });
}

} // namespace heard::care
