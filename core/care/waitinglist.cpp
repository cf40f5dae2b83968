#include "care/waitinglist.h"

#include "base/day.h"
#include "care/wallclock.h"
#include "people/teammembers.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::care {

namespace {

using Done = WriteResult<void, WaitingListError>;
using Changed = WaitingList::Changed;
using State = WaitingListPlace::State;

QDate today(const Writer &writer, const QTimeZone &zone)
{
    return wallAt(writer.now(), zone).date();
}

/// Lays what was looked at onto @p place, or says what is wrong with it.
Done lookAt(const Writer &writer, WaitingListPlace &place, const WaitingListLook &look, const QTimeZone &zone)
{
    const QString what = look.what.trimmed();
    const QString words = look.words.trimmed();
    if (what.isEmpty())
        return failed(WaitingListError::WhatMissing);
    if (what.size() > WaitingList::longestWhat || words.size() > WaitingList::longestWords)
        return failed(WaitingListError::TooLong);
    if (!look.since.isValid() || look.since > today(writer, zone))
        return failed(WaitingListError::SinceInFuture);
    // A month that has passed may stay where nobody changed it: it is what she was told.
    if (look.expected && *look.expected < Month::of(today(writer, zone)) && look.expected != place.expected)
        return failed(WaitingListError::ExpectedPast);
    place.what = what;
    place.words = words;
    place.expected = look.expected;
    if (place.id.isEmpty() || wallAt(place.since, zone).date() != look.since)
        place.since = Instant::of(look.since.startOfDay(zone));
    place.checkedOn = today(writer, zone);
    return {};
}

Done signAs(const Reader &reader, WaitingListPlace &place, const ResourceId &author)
{
    const auto signature = people::signedBy<WaitingListError>(reader, author);
    if (!signature)
        return failed(signature.error());
    place.author = signature->id;
    place.authorName = signature->name;
    return {};
}

/// Whether both say the same of the same place, whoever says it and however far it is sent.
bool saysTheSame(const WaitingListPlace &one, const WaitingListPlace &other)
{
    return one.what == other.what && one.since == other.since && one.expected == other.expected && one.checkedOn == other.checkedOn
        && one.words == other.words && one.state == other.state;
}

/// Reads the stored place, lets @p apply(WaitingListPlace &) change it, and stores it.
template <typename Apply>
Changed edit(Writer &writer, const ResourceId &id, Apply apply)
{
    WaitingListChange change;
    const Done edited = store::edit<WaitingListError>(writer, u"ServiceRequest"_s, id, [&](QJsonObject &json) -> Done {
        const auto place = waitingListPlaceFromFhir(json);
        if (!place)
            return failed(WaitingListError::NotFound);
        change = {*place, *place};
        if (Done done = apply(change.after); !done)
            return done;
        json = toFhir(change.after, writer.now(), json);
        return {};
    });
    return edited ? Changed{change} : failed(edited.error());
}

} // namespace

QFuture<StoreResult<QVector<WaitingListPlace>>> WaitingList::placesOf(const ResourceId &patient, Instant now,
                                                                      const QTimeZone &zone) const
{
    return m_database.read([patient, now, zone](Reader &reader) {
        auto places = reader.all<WaitingListPlace>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
              FROM reference f
              CROSS JOIN resource r ON r.key = f.source
              CROSS JOIN moment m ON m.source = f.source AND m.path = 'ServiceRequest.authoredOn'
              JOIN delivery d ON d.key = r.key
             WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
               AND f.path = 'ServiceRequest.subject'
               AND r.json ->> '$.category[0].coding[0].code' = 'waiting-list'
               AND r.json ->> '$.status' <> 'entered-in-error'
             ORDER BY r.json ->> '$.status' IN ('completed', 'revoked'), m.from_ms, r.key)",
            {{":patient", patient.value}}, waitingListPlaceFromFhir);
        if (places) {
            for (WaitingListPlace &place : *places)
                place.due = lookDue(place, dayOf(now, zone), zone);
        }
        return places;
    });
}

QFuture<WriteResult<ResourceId, WaitingListError>> WaitingList::put(const ResourceId &patient, const WaitingListLook &look,
                                                                    const ResourceId &author, const QTimeZone &zone)
{
    return m_database.write([=](Writer &writer) -> WriteResult<ResourceId, WaitingListError> {
        const auto known = writer.json(u"Patient"_s, patient);
        if (!known)
            return failed(known.error());
        if (!*known)
            return failed(WaitingListError::PatientUnknown);
        WaitingListPlace place;
        place.patient = fhir::idOf(**known);
        if (Done good = lookAt(writer, place, look, zone); !good)
            return failed(good.error());
        if (Done signedAs = signAs(writer, place, author); !signedAs)
            return failed(signedAs.error());
        return writer.create(toFhir(place, writer.now()));
    });
}

QFuture<Changed> WaitingList::check(const ResourceId &id, const WaitingListLook &look, const ResourceId &author,
                                    const QTimeZone &zone)
{
    return m_database.write([=](Writer &writer) {
        return edit(writer, id, [&](WaitingListPlace &place) -> Done {
            if (place.state != State::Waiting)
                return failed(WaitingListError::NotWaiting);
            if (Done good = lookAt(writer, place, look, zone); !good)
                return good;
            return signAs(writer, place, author);
        });
    });
}

QFuture<Changed> WaitingList::end(const ResourceId &id, State state, const QTimeZone &zone)
{
    return m_database.write([=](Writer &writer) {
        return edit(writer, id, [&](WaitingListPlace &place) -> Done {
            if (place.state != State::Waiting || state == State::Waiting)
                return failed(WaitingListError::NotWaiting);
            place.state = state;
            place.checkedOn = today(writer, zone);
            return {};
        });
    });
}

QFuture<Changed> WaitingList::stillWaits(const ResourceId &id, const QTimeZone &zone)
{
    return m_database.write([=](Writer &writer) {
        return edit(writer, id, [&](WaitingListPlace &place) -> Done {
            if (place.state != State::Waiting)
                return failed(WaitingListError::NotWaiting);
            place.checkedOn = today(writer, zone);
            if (place.expected && *place.expected < Month::of(place.checkedOn))
                place.expected.reset();
            return {};
        });
    });
}

QFuture<Done> WaitingList::putBack(const WaitingListChange &change, const ResourceId &author)
{
    return m_database.write([=](Writer &writer) -> Done {
        const auto done = edit(writer, change.before.id, [&](WaitingListPlace &place) -> Done {
            if (!saysTheSame(place, change.after))
                return failed(WaitingListError::ChangedSince);
            place.what = change.before.what;
            place.since = change.before.since;
            place.expected = change.before.expected;
            place.checkedOn = change.before.checkedOn;
            place.words = change.before.words;
            place.state = change.before.state;
            return signAs(writer, place, author);
        });
        return done ? Done{} : failed(done.error());
    });
}

} // namespace heard::care
