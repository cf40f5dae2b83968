#include "information/sendings.h"

#include "information/storedpages.h"
#include "people/teammembers.h"
#include "store/edit.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::ResourceWriter;
using heard::store::StoreResult;
using heard::store::Writer;

namespace heard::information {

namespace {

using Done = SendingResult<void>;

StoreResult<QVector<Sending>> sendingsTo(const Reader &reader, const ResourceId &patient)
{
    return reader.all<Sending>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f
          CROSS JOIN resource r ON r.key = f.source
          CROSS JOIN moment m ON m.source = f.source AND m.path = 'Communication.sent'
          JOIN delivery d ON d.key = r.key
         WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
           AND f.path = 'Communication.subject'
           AND r.json ->> '$.category[0].coding[0].code' = 'information'
         ORDER BY m.from_ms DESC, r.key DESC)",
        {{":patient", patient.value}}, sendingFromFhir);
}

/// All that were ever sent for it, latest first.
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

/// Reads the stored sending, lets @p apply(Sending &) change it, and stores it.
template <typename Apply>
Done edit(ResourceWriter &writer, const ResourceId &id, Apply apply)
{
    return store::editAs<SendingError>(writer, u"Communication"_s, id, sendingFromFhir, apply);
}

SendingError errorOf(LibraryError error)
{
    switch (error) {
    case LibraryError::PatientUnknown: return SendingError::PatientUnknown;
    case LibraryError::NotFound: return SendingError::NotFound;
    default: return SendingError::NotPublished;
    }
}

/// The copy of a working page that @p patient can read; a sensitive page is released to her, for a pack from its day on.
SendingResult<SentPage> copyFor(Writer &writer, const ResourceId &page, const ResourceId &patient, std::optional<Instant> from)
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

/// A sending with pages, sender and patient; what is special about it is for the caller.
SendingResult<Sending> composed(Writer &writer, const ResourceId &patient, const QVector<ResourceId> &pages, const ResourceId &author,
    std::optional<Instant> from = {})
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
    for (const ResourceId &page : pages) {
        const auto copy = copyFor(writer, page, sending.patient, from);
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

/// In days of 24 hours: the same moment at every desk, whatever its time zone; the hour of summer time does not matter here.
Instant earlier(Instant start, int days)
{
    return start - days * std::chrono::hours{24};
}

bool isBooked(const QJsonObject &appointment)
{
    const QString status = appointment["status"_L1].toString();
    return status != "cancelled"_L1 && status != "entered-in-error"_L1;
}

/// An appointment that a pack can go with: known, ahead, with a patient.
struct Ahead {
    ResourceId id;
    ResourceId patient;
    Instant start;
};

SendingResult<Ahead> ahead(const Writer &writer, const ResourceId &id)
{
    const auto json = writer.json(u"Appointment"_s, id);
    if (!json)
        return failed(json.error());
    const auto start = *json ? fhir::instantAt(**json, "start"_L1) : std::nullopt;
    if (!start || *start <= writer.now() || !isBooked(**json))
        return failed(SendingError::NoSuchAppointment);
    const QJsonArray participants = (**json)["participant"_L1].toArray();
    for (const QJsonValue &participant : participants) {
        const ResourceId patient = fhir::referenceAt(participant.toObject(), "actor"_L1, "Patient"_L1);
        if (!patient.isEmpty())
            return Ahead{fhir::idOf(**json), patient, *start};
    }
    return failed(SendingError::NoSuchAppointment);
}

/// Those that only packs brought her follow what happened to one.
StoreResult<void> pagesFollow(ResourceWriter &writer, const QVector<SentPage> &pages)
{
    for (const SentPage &page : pages) {
        if (auto followed = followPacks(writer, page.id); !followed)
            return followed;
    }
    return {};
}

/// The one that counts.
const Sending *currentOf(const QVector<Sending> &packs)
{
    const auto found = std::find_if(packs.begin(), packs.end(),
        [](const Sending &pack) { return pack.state != Sending::State::TakenBack; });
    return found == packs.end() ? nullptr : &*found;
}

SendingResult<ResourceId> putPack(Writer &writer, const ResourceId &appointment, const QVector<ResourceId> &pages, int days,
    const ResourceId &author)
{
    if (days < 0 || days > Sendings::mostDaysBefore)
        return failed(SendingError::BadDays);
    const auto at = ahead(writer, appointment);
    if (!at)
        return failed(at.error());
    const Instant from = earlier(at->start, days);
    auto pack = composed(writer, at->patient, pages, author, from);
    if (!pack)
        return failed(pack.error());
    pack->appointment = at->id;
    pack->visibleFrom = from;
    const auto packs = packsOf(writer, at->id);
    if (!packs)
        return failed(packs.error());
    const Sending *before = currentOf(*packs);
    // What she has opened keeps its receipt: other pages come as another pack.
    if (before && before->pagesRead() == 0) {
        const Done done = edit(writer, before->id, [&](Sending &stored) -> Done {
            stored.pages = pack->pages;
            stored.visibleFrom = pack->visibleFrom;
            return {};
        });
        if (!done)
            return failed(done.error());
        const auto followed = pagesFollow(writer, before->pages + pack->pages);
        return followed ? SendingResult<ResourceId>{before->id} : failed(followed.error());
    }
    return create(writer, *pack);
}

StoreResult<bool> isReadable(const Reader &reader, const ResourceId &page)
{
    const auto json = reader.json(u"DocumentReference"_s, page);
    if (!json)
        return failed(json.error());
    return *json && StoredPage{**json, {}}.isCurrent();
}

StoreResult<QVector<Sending>> visibleSendings(const Reader &reader, const ResourceId &patient, Instant now)
{
    auto sendings = sendingsTo(reader, patient);
    if (!sendings)
        return sendings;
    sendings->removeIf([now](const Sending &sending) { return !sending.isVisible(now); });
    for (Sending &sending : *sendings) {
        QVector<SentPage> readable;
        for (const SentPage &page : std::as_const(sending.pages)) {
            const auto may = isReadable(reader, page.id);
            if (!may)
                return failed(may.error());
            if (*may)
                readable << page;
        }
        sending.pages = readable;
    }
    sendings->removeIf([](const Sending &sending) { return sending.pages.isEmpty(); });
    return sendings;
}

/// False where there is nothing new in it.
bool markRead(Sending &sending, const ResourceId &page, Instant at)
{
    bool isNew = false;
    for (SentPage &sent : sending.pages) {
        if (sent.id == page && !sent.readAt) {
            sent.readAt = at;
            isNew = true;
        }
    }
    return isNew;
}

/// Whether what was taken back may be given again.
Done mayReturn(const Reader &reader, const ResourceId &id)
{
    const auto json = reader.json(u"Communication"_s, id);
    if (!json)
        return failed(json.error());
    const auto sending = sendingFromFhir(json->value_or(QJsonObject{}));
    if (!sending || sending->state != Sending::State::TakenBack || sending->appointment.isEmpty())
        return {};
    const auto appointment = reader.json(u"Appointment"_s, sending->appointment);
    if (!appointment)
        return failed(appointment.error());
    return !*appointment || isBooked(**appointment) ? Done{} : failed(SendingError::AppointmentCancelled);
}

/// @p otherwise where it does not stand as @p from.
Done setState(Writer &writer, const ResourceId &id, Sending::State from, Sending::State to, SendingError otherwise)
{
    QVector<SentPage> pages;
    const Done done = edit(writer, id, [&](Sending &sending) -> Done {
        if (sending.state != from)
            return failed(otherwise);
        sending.state = to;
        pages = sending.pages;
        return {};
    });
    if (!done)
        return done;
    const auto followed = pagesFollow(writer, pages);
    return followed ? Done{} : failed(followed.error());
}

/// A pack as it is to be after its appointment changed.
void follow(Sending &pack, const QJsonObject &before, const QJsonObject &after)
{
    using enum Sending::State;
    if (!isBooked(after) && pack.state == Sent)
        pack.state = AppointmentCancelled;
    else if (isBooked(after) && pack.state == AppointmentCancelled)
        pack.state = Sent;
    const auto was = fhir::instantAt(before, "start"_L1);
    const auto is = fhir::instantAt(after, "start"_L1);
    if (was && is && *was != *is && pack.visibleFrom && pack.pagesRead() == 0)
        pack.visibleFrom = earlier(*is, daysBefore(pack, *was));
}

} // namespace

int daysBefore(const Sending &pack, Instant start)
{
    if (!pack.visibleFrom)
        return 0;
    return static_cast<int>(std::chrono::round<std::chrono::days>(start - *pack.visibleFrom).count());
}

StoreResult<void> followAppointment(ResourceWriter &writer, const QJsonObject &before, const QJsonObject &after)
{
    if (before["start"_L1] == after["start"_L1] && isBooked(before) == isBooked(after))
        return {};
    const auto packs = packsOf(writer, fhir::idOf(after));
    if (!packs)
        return failed(packs.error());
    for (const Sending &pack : *packs) {
        const Done done = edit(writer, pack.id, [&](Sending &stored) -> Done {
            follow(stored, before, after);
            return {};
        });
        if (!done)
            return failed(done.error().failure);
        if (auto followed = pagesFollow(writer, pack.pages); !followed)
            return followed;
    }
    return {};
}

QFuture<StoreResult<QVector<Sending>>> Sendings::sentTo(const ResourceId &patient) const
{
    return m_database.read([patient](Reader &reader) { return sendingsTo(reader, patient); });
}

QFuture<StoreResult<std::optional<Sending>>> Sendings::packOf(const ResourceId &appointment) const
{
    return m_database.read([appointment](Reader &reader) -> StoreResult<std::optional<Sending>> {
        const auto packs = packsOf(reader, appointment);
        if (!packs)
            return failed(packs.error());
        const Sending *current = currentOf(*packs);
        return current ? std::optional{*current} : std::nullopt;
    });
}

QFuture<SendingResult<ResourceId>> Sendings::send(const ResourceId &patient, const QVector<ResourceId> &pages,
    const QString &words, bool asksAcknowledgement, const ResourceId &author)
{
    return m_database.write([=](Writer &writer) -> SendingResult<ResourceId> {
        if (words.size() > longestWords)
            return failed(SendingError::TooLong);
        auto sending = composed(writer, patient, pages, author);
        if (!sending)
            return failed(sending.error());
        sending->words = words.trimmed();
        sending->asksAcknowledgement = asksAcknowledgement;
        return create(writer, *sending);
    });
}

QFuture<SendingResult<ResourceId>> Sendings::sendPack(const ResourceId &appointment, const QVector<ResourceId> &pages,
    int daysBefore, const ResourceId &author)
{
    return m_database.write([=](Writer &writer) { return putPack(writer, appointment, pages, daysBefore, author); });
}

QFuture<Done> Sendings::takeBack(const ResourceId &sending)
{
    return m_database.write([sending](Writer &writer) {
        return setState(writer, sending, Sending::State::Sent, Sending::State::TakenBack, SendingError::AlreadyTakenBack);
    });
}

QFuture<Done> Sendings::restore(const ResourceId &sending)
{
    return m_database.write([sending](Writer &writer) {
        if (Done may = mayReturn(writer, sending); !may)
            return may;
        return setState(writer, sending, Sending::State::TakenBack, Sending::State::Sent, SendingError::NotTakenBack);
    });
}

QFuture<StoreResult<QVector<Sending>>> Sendings::visibleTo(const ResourceId &patient, Instant now) const
{
    return m_database.read([patient, now](Reader &reader) { return visibleSendings(reader, patient, now); });
}

QFuture<Done> Sendings::markPageRead(const ResourceId &patient, const ResourceId &page)
{
    return m_database.write([patient, page](Writer &writer) -> Done {
        const auto copy = writer.json(u"DocumentReference"_s, page);
        const auto sendings = visibleSendings(writer, patient, writer.now());
        if (!copy || !sendings)
            return failed(copy ? sendings.error() : copy.error());
        const ResourceId read = *copy ? fhir::idOf(**copy) : page;
        for (const Sending &sending : *sendings) {
            // Of those that she may still read: one that was taken back is not waited for.
            Sending seen = sending;
            if (!markRead(seen, read, writer.now()))
                continue;
            const Done done = edit(writer, sending.id, [&](Sending &stored) -> Done {
                markRead(stored, read, writer.now());
                if (seen.isRead())
                    stored.readAt = stored.readAt.value_or(writer.now());
                return {};
            });
            if (!done)
                return done;
        }
        return {};
    });
}

QFuture<Done> Sendings::acknowledge(const ResourceId &sending)
{
    return m_database.write([sending](Writer &writer) -> Done {
        return edit(writer, sending, [&](Sending &stored) -> Done {
            if (!stored.isVisible(writer.now()))
                return failed(SendingError::NotVisible);
            for (SentPage &page : stored.pages)
                page.readAt = page.readAt.value_or(writer.now());
            stored.readAt = stored.readAt.value_or(writer.now());
            stored.acknowledgedAt = stored.acknowledgedAt.value_or(writer.now());
            return {};
        });
    });
}

} // namespace heard::information
