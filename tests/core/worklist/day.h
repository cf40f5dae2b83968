#pragma once

#include "../riverbank.h"
#include "care/appointments.h"
#include "care/assessment.h"
#include "care/questions.h"
#include "pledge/pledgeboard.h"
#include "voice/voices.h"
#include "worklist/today.h"

#include <functional>

namespace heard::tests {

inline const QTimeZone london{"Europe/London"};

/// Sunday 22 November 2026, 09:00 in London.
struct Day : Riverbank {
    /// Nobody is due for an assessment: Ann has just had hers.
    Day()
    {
        care::Assessment held;
        held.id = {u"held"_s};
        held.patient = ann;
        held.request = {u"held"_s};
        held.at = now() - std::chrono::hours{24};
        store.receive(care::toFhir(held));
    }

    ResourceId book(const ResourceId &patient, Instant start)
    {
        care::Appointment appointment;
        appointment.patient = patient;
        appointment.start = start;
        appointment.end = start + std::chrono::minutes{30};
        appointment.place = u"Clinic C"_s;
        appointment.kind = care::AppointmentKind::Scan;
        return fakes::get(appointments.book(appointment));
    }

    void promise(const QString &id, std::optional<Month> by, pledge::CommitmentState state)
    {
        commit(id, by, state);
        commit(id, by, state, {id});
    }

    void commit(const QString &plan, std::optional<Month> by, pledge::CommitmentState state, const ResourceId &copyOf = {})
    {
        pledge::Commitment commitment;
        commitment.id = {copyOf.isEmpty() ? plan : u"copy of "_s + plan};
        commitment.plan = plan;
        commitment.unit = {u"unit"_s};
        commitment.by = by;
        commitment.state = state;
        QJsonObject json = pledge::toFhir(commitment);
        if (!copyOf.isEmpty())
            fhir::setExtension(json, fhir::extension::publicationOf, "valueReference"_L1, fhir::referenceTo("Goal"_L1, copyOf));
        store.receive(json);
    }

    QVector<worklist::WorkItem> list(int limit = 200) { return fakes::get(today.list(now(), london, limit)); }
    QStringList lines(worklist::WorkItem::Kind kind)
    {
        QStringList lines;
        const auto items = list();
        for (const worklist::WorkItem &item : items) {
            if (item.kind == kind)
                lines << item.line;
        }
        return lines;
    }
    QVector<worklist::WorkItem::Kind> kinds()
    {
        QVector<worklist::WorkItem::Kind> kinds;
        const auto items = list();
        for (const worklist::WorkItem &item : items)
            kinds << item.kind;
        return kinds;
    }

    /// What is to be sent next is refused.
    void refuseNext()
    {
        fakes::get(database.write([](store::Writer &writer) {
            return writer.changes().park(next(writer).sequence, u"422"_s);
        }));
    }

    /// What is to be sent next was changed elsewhere to what @p change makes of it.
    void meetNext(const std::function<void(QJsonObject &)> &change)
    {
        fakes::get(database.write([&change](store::Writer &writer) {
            const store::LocalChange sending = next(writer);
            QJsonObject theirs = sending.json;
            change(theirs);
            theirs["meta"_L1] = QJsonObject{{u"versionId"_s, u"theirs"_s}};
            return writer.changes().outdated(sending.sequence, theirs, writer.now());
        }));
    }

    static store::LocalChange next(store::Writer &writer)
    {
        const auto next = writer.changes().nextToSend();
        REQUIRE(next);
        REQUIRE(*next);
        const auto sending = writer.changes().markSending((*next)->sequence);
        REQUIRE(sending);
        return *sending;
    }

    care::Appointments appointments{database};
    care::Questions questions{database};
    voice::Voices voices{database};
    worklist::Today today{database};
};

} // namespace heard::tests
