#include "worklist/news.h"

#include "care/appointmentasks.h"
#include "care/appointments.h"
#include "care/assessmentrequests.h"
#include "information/sendings.h"
#include "people/patients.h"
#include "pledge/publishedpledge.h"
#include "voice/voices.h"
#include "worklist/newsmemory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::worklist {

using care::Appointment;
using care::AppointmentAsk;
using care::AppointmentState;
using care::AssessmentRequest;
using care::AssessmentState;
using outcomes::WhatBecame;
using pledge::Audience;
using pledge::Commitment;
using pledge::CommitmentState;
using store::Reader;
using store::StoreResult;
using store::Writer;

namespace {

using Items = QVector<NewsItem>;
using Appointments = QVector<Appointment>;
using Asks = QVector<AppointmentAsk>;
using Commitments = QVector<Commitment>;
using Requests = QVector<AssessmentRequest>;
using Words = QVector<WhatBecame>;

StoreResult<bool> hasDownloaded(const Reader &reader)
{
    const auto point = reader.connection().first<bool>("SELECT 1 FROM sync_point WHERE type = 'Appointment'", {},
                                                       [](const store::Row &) { return true; });
    return point ? StoreResult<bool>{point->has_value()} : failed(point.error());
}

std::optional<NewsItem> itemOf(const Appointment &appointment, const NewsMemory &memory)
{
    NewsItem item{ResourceId{appointment.id.reference(u"Appointment")}, NewsItem::Kind::AppointmentBooked, appointment.id,
                  appointment.description, appointment.start};
    const auto before = memory.constFind(nameOf(appointment));
    const bool cancelled = appointment.state == AppointmentState::Cancelled;
    if (before == memory.cend())
        return cancelled ? std::nullopt : std::optional{item};
    const AppointmentChange change = changeSince(*before, appointment);
    if (!(cancelled ? change.time : change.isAny()))
        return std::nullopt;
    item.kind = cancelled ? NewsItem::Kind::AppointmentCancelled
              : change.time ? NewsItem::Kind::AppointmentMoved : NewsItem::Kind::AppointmentChanged;
    item.meeting = appointment.kind;
    item.otherKind = change.kind && !cancelled;
    item.otherPlace = change.place && !cancelled;
    if (item.otherPlace)
        item.words = appointment.place;
    return item;
}

NewsItem::Kind kindOf(const Commitment &commitment)
{
    if (commitment.state == CommitmentState::Achieved)
        return NewsItem::Kind::PromiseKept;
    if (commitment.state == CommitmentState::Unable)
        return NewsItem::Kind::PromiseUnable;
    return commitment.announcements.size() <= 1 ? NewsItem::Kind::PromiseMade : NewsItem::Kind::PromiseChanged;
}

Items itemsOf(const QVector<voice::Reply> &replies)
{
    Items items;
    for (const voice::Reply &reply : replies)
        items.push_back({ResourceId{reply.id.reference(u"Communication")}, NewsItem::Kind::Reply, reply.feedback,
                         reply.authorName, reply.sentAt});
    return items;
}

Items itemsOf(const QVector<information::Sending> &sendings)
{
    Items items;
    for (const information::Sending &sending : sendings) {
        if (sending.isRead() && !sending.isAsking())
            continue;
        const bool single = sending.pages.size() == 1;
        items.push_back({ResourceId{sending.id.reference(u"Communication")},
                         single ? NewsItem::Kind::PageSent : NewsItem::Kind::PagesSent,
                         single ? sending.pages.front().id : sending.id, sending.senderName,
                         sending.since()});
    }
    return items;
}

Items itemsOf(const Words &words, const NewsMemory &memory)
{
    Items items;
    for (const WhatBecame &one : words) {
        if (memory.value(nameOf(one)) == seenAs(one))
            continue;
        const bool onlyRead = one.readOn && !one.themedOn && one.ledTo.isEmpty();
        items.push_back({ResourceId{nameOf(one)}, onlyRead ? NewsItem::Kind::WordsRead : NewsItem::Kind::WordsMoved,
                         one.letter.isEmpty() ? one.feedback : ResourceId{one.letter},
                         one.ledTo.isEmpty() ? QString{} : one.ledTo.front().issue.words, {}});
    }
    return items;
}

/// @p known are the items before them: a talk that was booked is told once, not as an appointment besides.
Items itemsOf(const Appointments &appointments, const NewsMemory &memory, const Items &known)
{
    Items items;
    for (const Appointment &appointment : appointments) {
        const bool told = std::any_of(known.begin(), known.end(), [&](const NewsItem &item) {
            return item.kind == NewsItem::Kind::SupportBooked && item.opens == appointment.id;
        });
        if (const auto item = told ? std::nullopt : itemOf(appointment, memory))
            items.push_back(*item);
    }
    return items;
}

Items itemsOf(const Requests &requests, const NewsMemory &memory)
{
    Items items;
    for (const AssessmentRequest &request : requests) {
        const bool declined = request.state == AssessmentState::Declined;
        if ((!declined && request.state != AssessmentState::Booked) || memory.value(nameOf(request)) == seenAs(request))
            continue;
        items.push_back({ResourceId{nameOf(request)}, declined ? NewsItem::Kind::SupportDeclined : NewsItem::Kind::SupportBooked,
                         declined ? request.id : request.appointment, request.ownerName,
                         declined ? request.changedAt.value_or(request.askedAt) : request.meetingAt.value_or(request.askedAt)});
    }
    return items;
}

Items itemsOf(const Asks &kept, const NewsMemory &memory)
{
    Items items;
    for (const AppointmentAsk &ask : kept) {
        if (memory.value(nameOf(ask)) != seenAs(ask))
            items.push_back({ResourceId{nameOf(ask)}, NewsItem::Kind::AppointmentKept, ask.appointment, ask.answerWords,
                             ask.answeredAt.value_or(ask.askedAt)});
    }
    return items;
}

Items itemsOf(const Commitments &commitments, const NewsMemory &memory)
{
    Items items;
    for (const Commitment &commitment : commitments) {
        if (memory.value(nameOf(commitment)) == seenAs(commitment))
            continue;
        items.push_back({ResourceId{commitment.id.reference(u"Goal")}, kindOf(commitment), commitment.id, commitment.plan,
                         commitment.announcements.isEmpty() ? Instant{} : commitment.announcements.last().at});
    }
    return items;
}

Audience audienceOf(const StoreResult<std::optional<people::Patient>> &patient)
{
    const auto cohort = patient && *patient ? (*patient)->cohort : people::Cohort::Unknown;
    return cohort == people::Cohort::Primary ? Audience::Primary
         : cohort == people::Cohort::Secondary ? Audience::Secondary
                                               : Audience::Everyone;
}

/// @p known with what @p more answers behind it; the first failure is the answer.
template <typename Records, typename ToItems>
QFuture<StoreResult<Items>> with(Items known, QFuture<StoreResult<Records>> more, ToItems toItems)
{
    return more.then([known = std::move(known), toItems](const StoreResult<Records> &records) -> StoreResult<Items> {
        if (!records)
            return failed(records.error());
        return known + toItems(*records);
    });
}

/// Asks @p next with the items so far, unless the store failed before.
template <typename Next>
QFuture<StoreResult<Items>> andThen(QFuture<StoreResult<Items>> items, Next next)
{
    return items
        .then([next](const StoreResult<Items> &so_far) {
            return so_far ? next(*so_far) : QtFuture::makeReadyFuture(so_far);
        })
        .unwrap();
}

constexpr Instant ever{};

} // namespace

QFuture<StoreResult<bool>> News::begin(const ResourceId &patient, Instant now)
{
    store::Database &database = m_database;
    return care::Appointments(database).upcomingFor(patient, now)
        .then([&database, patient](const StoreResult<Appointments> &upcoming) {
            return pledge::PublishedPledge(database).changedSince(ever).then(
                [&database, upcoming, patient](const StoreResult<Commitments> &promises) {
                    return database.write([upcoming, promises, patient](Writer &writer) -> StoreResult<bool> {
                        const auto begun = hasBegun(writer);
                        const auto downloaded = hasDownloaded(writer);
                        if (!begun || *begun || !downloaded || !*downloaded || !upcoming || !promises)
                            return begun;
                        const auto words = outcomes::wordsOf(writer, patient);
                        const auto request = care::requestsOf(writer, patient, 1);
                        if (!words || !request)
                            return failed(words ? request.error() : words.error());
                        auto done = remember(writer, *upcoming);
                        if (done)
                            done = remember(writer, *promises);
                        if (done)
                            done = remember(writer, *words);
                        if (done)
                            done = remember(writer, *request);
                        if (done)
                            done = setBegun(writer);
                        return done ? StoreResult<bool>{true} : failed(done.error());
                    });
                }).unwrap();
        })
        .unwrap();
}

QFuture<StoreResult<Items>> News::of(const ResourceId &patient, Instant now) const
{
    store::Database &database = m_database;
    return database.read([](Reader &reader) { return memoryOf(reader); })
        .then([&database, patient, now](const StoreResult<std::optional<NewsMemory>> &found) -> QFuture<StoreResult<Items>> {
            if (!found)
                return QtFuture::makeReadyFuture(StoreResult<Items>{failed(found.error())});
            auto replies = with({}, voice::Voices(database).unreadRepliesFor(patient),
                                [](const QVector<voice::Reply> &records) { return itemsOf(records); });
            auto pages = andThen(replies, [&database, patient, now](const Items &known) {
                return with(known, information::Sendings(database).visibleTo(patient, now),
                            [](const QVector<information::Sending> &records) { return itemsOf(records); });
            });
            if (!*found)
                return pages;
            auto words = andThen(pages, [&database, patient, memory = **found](const Items &known) {
                return with(known, outcomes::Outcomes(database).ofPatient(patient),
                            [memory](const Words &records) { return itemsOf(records, memory); });
            });
            auto support = andThen(words, [&database, patient, memory = **found](const Items &known) {
                return with(known, care::AssessmentRequests(database).of(patient, 1),
                            [memory](const Requests &records) { return itemsOf(records, memory); });
            });
            auto appointments = andThen(support, [&database, patient, now, memory = **found](const Items &known) {
                return with(known, care::Appointments(database).upcomingFor(patient, now),
                            [memory, known](const Appointments &records) { return itemsOf(records, memory, known); });
            });
            auto answers = andThen(appointments, [&database, patient, now, memory = **found](const Items &known) {
                return with(known, care::AppointmentAsks(database).keptFor(patient, now),
                            [memory](const Asks &records) { return itemsOf(records, memory); });
            });
            return andThen(answers, [&database, patient, memory = **found](const Items &known) {
                return people::Patients(database).byId(patient)
                    .then([&database, known, memory](const StoreResult<std::optional<people::Patient>> &her) {
                        return with(known, pledge::PublishedPledge(database).changedSince(ever, audienceOf(her)),
                                    [memory](const Commitments &records) { return itemsOf(records, memory); });
                    })
                    .unwrap();
            });
        })
        .unwrap();
}

QFuture<StoreResult<void>> News::endLook()
{
    store::Database &database = m_database;
    return pledge::PublishedPledge(database).changedSince(ever)
        .then([&database](const StoreResult<Commitments> &promises) {
            return database.write([promises](Writer &writer) -> StoreResult<void> {
                const auto begun = hasBegun(writer);
                if (!begun || !promises)
                    return failed(begun ? promises.error() : begun.error());
                return *begun ? remember(writer, *promises) : StoreResult<void>{};
            });
        })
        .unwrap();
}

QFuture<StoreResult<void>> News::markSeen(const Appointment &appointment)
{
    return m_database.write([appointment](Writer &writer) -> StoreResult<void> {
        const auto ask = care::latestAsk(writer, appointment.id);
        if (!ask)
            return failed(ask.error());
        if (auto done = *ask ? remember(writer, QVector{**ask}) : StoreResult<void>{}; !done)
            return done;
        auto requests = care::requestsOf(writer, appointment.patient, 1);
        if (!requests)
            return failed(requests.error());
        requests->removeIf([&](const AssessmentRequest &request) { return request.appointment != appointment.id; });
        if (auto done = remember(writer, *requests); !done)
            return done;
        return remember(writer, QVector{appointment});
    });
}

QFuture<StoreResult<void>> News::markSeen(const AssessmentRequest &request)
{
    return m_database.write([request](Writer &writer) -> StoreResult<void> {
        const auto json = writer.json(u"Appointment"_s, request.appointment);
        if (!json)
            return failed(json.error());
        // The talk and its appointment are told as one.
        const auto talk = *json ? care::appointmentFromFhir(**json) : failed(fhir::ReadError::MissingElement);
        if (auto done = talk && request.state == AssessmentState::Booked ? remember(writer, QVector{*talk}) : StoreResult<void>{}; !done)
            return done;
        return remember(writer, QVector{request});
    });
}

QFuture<StoreResult<void>> News::markSeen(const WhatBecame &words)
{
    return m_database.write([words](Writer &writer) { return remember(writer, QVector{words}); });
}

} // namespace heard::worklist
