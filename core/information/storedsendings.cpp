#include "information/storedsendings.h"

#include "information/storedpages.h"
#include "people/teammembers.h"

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::ResourceWriter;
using heard::store::StoreResult;
using heard::store::Writer;

namespace heard::information {

namespace {

SendingError errorOf(LibraryError error)
{
    switch (error) {
    case LibraryError::PatientUnknown: return SendingError::PatientUnknown;
    case LibraryError::NotFound: return SendingError::NotFound;
    default: return SendingError::NotPublished;
    }
}

/// The copy of a working page that @p patient can read; a sensitive page is released to her from @p from on.
SendingResult<SentPage> copyFor(Writer &writer, const ResourceId &page, const ResourceId &patient, Instant from)
{
    const auto working = workingPage(writer, page);
    if (!working)
        return failed(working.error());
    const auto read = *working ? pageFromFhir(**working) : failed(fhir::ReadError::WrongType);
    if (!read || read->state == PageState::Removed)
        return failed(SendingError::NotFound);
    if (read->sensitive) {
        const auto released = releaseTo(writer, page, patient, from);
        if (released)
            return SentPage{*released, read->title};
        if (released.error().reason == LibraryError::NotStored)
            return failed(released.error().failure);
        return failed(errorOf(released.error().reason));
    }
    const auto copies = copiesOf(writer, **working);
    if (!copies)
        return failed(copies.error());
    const StoredPage *copy = copies->copy();
    if (!copy || !copy->isCurrent())
        return failed(SendingError::NotPublished);
    return SentPage{copy->id(), copy->json["description"_L1].toString()};
}

} // namespace

// The index tells what was sent from what was said in ten years, without reading any of it.
StoreResult<QVector<Sending>> sendingsTo(const Reader &reader, const ResourceId &patient)
{
    return reader.all<Sending>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f
          CROSS JOIN resource c INDEXED BY communication_category ON c.type = 'Communication'
                     AND c.json ->> '$.category[0].coding[0].code' = 'information' AND c.key = f.source
          CROSS JOIN resource r ON r.key = f.source
          CROSS JOIN moment m ON m.source = f.source AND m.path = 'Communication.sent'
          JOIN delivery d ON d.key = r.key
         WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
           AND f.path = 'Communication.subject'
         ORDER BY m.from_ms DESC, r.key DESC)",
        {{":patient", patient.value}}, sendingFromFhir);
}

StoreResult<QVector<Sending>> packsOf(const Reader &reader, const ResourceId &appointment)
{
    return reader.all<Sending>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f
          CROSS JOIN resource r ON r.key = f.source
          CROSS JOIN moment m ON m.source = f.source AND m.path = 'Communication.sent'
          JOIN delivery d ON d.key = r.key
         WHERE f.target = 'Appointment/' || coalesce((SELECT a.id FROM resource a WHERE a.local_id = :appointment),
                                                     :appointment)
           AND f.path = 'Communication.partOf'
           AND r.json ->> '$.category[0].coding[0].code' = 'information'
         ORDER BY m.from_ms DESC, r.key DESC)",
        {{":appointment", appointment.value}}, sendingFromFhir);
}

bool isBooked(const QJsonObject &appointment)
{
    const QString status = appointment["status"_L1].toString();
    return status != "cancelled"_L1 && status != "entered-in-error"_L1;
}

SendingResult<Sending> composed(Writer &writer, const ResourceId &patient, const QVector<ResourceId> &pages, const ResourceId &author,
    std::optional<Instant> visibleFrom)
{
    if (pages.isEmpty())
        return failed(SendingError::NoPages);
    const auto signature = people::signedBy<SendingError>(writer, author);
    if (!signature)
        return failed(signature.error());
    const auto known = writer.json(u"Patient"_s, patient);
    if (!known)
        return failed(known.error());
    if (!*known)
        return failed(SendingError::PatientUnknown);
    Sending sending;
    sending.patient = fhir::idOf(**known);
    sending.sender = signature->id;
    sending.senderName = signature->name;
    sending.sentAt = writer.now();
    sending.visibleFrom = visibleFrom;
    for (const ResourceId &page : pages) {
        const auto copy = copyFor(writer, page, sending.patient, sending.shownFrom());
        if (!copy)
            return failed(copy.error());
        sending.pages << *copy;
    }
    return sending;
}

SendingResult<ResourceId> create(Writer &writer, const Sending &sending)
{
    const auto id = writer.create(toFhir(sending));
    return id ? SendingResult<ResourceId>{*id} : failed(id.error());
}

StoreResult<void> pagesFollow(ResourceWriter &writer, const QVector<SentPage> &pages)
{
    for (const SentPage &page : pages) {
        if (auto followed = followSendings(writer, page.id); !followed)
            return followed;
    }
    return {};
}

} // namespace heard::information
