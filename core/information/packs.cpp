#include "information/storedsendings.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::ResourceWriter;
using heard::store::StoreResult;
using heard::store::Writer;

namespace heard::information {

namespace {

using Done = SendingResult<void>;

/// In days of 24 hours: the same moment at every desk, whatever its time zone; the hour of summer time does not matter here.
Instant earlier(Instant start, int days)
{
    return start - days * std::chrono::hours{24};
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
    auto pack = composed(writer, at->patient, pages, author, earlier(at->start, days));
    if (!pack)
        return failed(pack.error());
    pack->appointment = at->id;
    const auto packs = packsOf(writer, at->id);
    if (!packs)
        return failed(packs.error());
    const Sending *before = currentOf(*packs);
    // What she has opened keeps its receipt: other pages come as another pack.
    if (before && before->pagesRead() == 0) {
        const Done done = editSending(writer, before->id, [&](Sending &stored) -> Done {
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
        const Done done = editSending(writer, pack.id, [&](Sending &stored) -> Done {
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

QFuture<SendingResult<ResourceId>> Sendings::sendPack(const ResourceId &appointment, const QVector<ResourceId> &pages,
    int daysBefore, const ResourceId &author)
{
    return m_database.write([=](Writer &writer) { return putPack(writer, appointment, pages, daysBefore, author); });
}

} // namespace heard::information
