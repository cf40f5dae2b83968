#include "information/sendings.h"

#include "information/storedpages.h"
#include "information/storedsendings.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::Writer;

namespace heard::information {

namespace {

using Done = SendingResult<void>;

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
        const auto readable = readableOf(reader, sending);
        if (!readable)
            return failed(readable.error());
        sending.pages = *readable;
    }
    sendings->removeIf([](const Sending &sending) { return sending.pages.isEmpty(); });
    return sendings;
}

/// What is true of every page that she may still read is true of the sending: one that was taken back is not waited for.
Done noteWhole(const Reader &reader, Sending &stored, Instant now)
{
    const auto readable = readableOf(reader, stored);
    if (!readable)
        return failed(readable.error());
    Sending seen;
    seen.pages = *readable;
    if (seen.isRead())
        stored.readAt = stored.readAt.value_or(now);
    if (seen.isAcknowledged())
        stored.acknowledgedAt = stored.acknowledgedAt.value_or(now);
    return {};
}

SentPage *unreadIn(Sending &sending, const ResourceId &page)
{
    const auto found = std::find_if(sending.pages.begin(), sending.pages.end(),
        [&](const SentPage &sent) { return sent.id == page && !sent.readAt; });
    return found == sending.pages.end() ? nullptr : &*found;
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
    const Done done = editSending(writer, id, [&](Sending &sending) -> Done {
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

} // namespace

StoreResult<QVector<SentPage>> readableOf(const Reader &reader, const Sending &sending)
{
    QVector<SentPage> readable;
    for (const SentPage &page : sending.pages) {
        const auto may = isReadable(reader, page.id);
        if (!may)
            return failed(may.error());
        if (*may)
            readable << page;
    }
    return readable;
}

QFuture<StoreResult<QVector<Sending>>> Sendings::sentTo(const ResourceId &patient) const
{
    return m_database.read([patient](Reader &reader) { return sendingsTo(reader, patient); });
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
        auto sendings = visibleSendings(writer, patient, writer.now());
        if (!copy || !sendings)
            return failed(copy ? sendings.error() : copy.error());
        const ResourceId read = *copy ? fhir::idOf(**copy) : page;
        for (Sending &sending : *sendings) {
            if (!unreadIn(sending, read))
                continue;
            const Done done = editSending(writer, sending.id, [&](Sending &stored) -> Done {
                if (SentPage *sent = unreadIn(stored, read))
                    sent->readAt = writer.now();
                return noteWhole(writer, stored, writer.now());
            });
            if (!done)
                return done;
        }
        return {};
    });
}

QFuture<Done> Sendings::acknowledge(const ResourceId &sending, const ResourceId &page)
{
    return m_database.write([sending, page](Writer &writer) -> Done {
        return editSending(writer, sending, [&](Sending &stored) -> Done {
            if (!stored.isVisible(writer.now()))
                return failed(SendingError::NotVisible);
            const auto sent = std::ranges::find(stored.pages, page, &SentPage::id);
            if (sent == stored.pages.end())
                return failed(SendingError::NotFound);
            sent->readAt = sent->readAt.value_or(writer.now());
            sent->acknowledgedAt = sent->acknowledgedAt.value_or(writer.now());
            return noteWhole(writer, stored, writer.now());
        });
    });
}

} // namespace heard::information
