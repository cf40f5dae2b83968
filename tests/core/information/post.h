#pragma once

#include "shelf.h"

#include "care/appointments.h"

namespace heard::tests {

/// The shelf, and what is sent to patients from it.
struct Post : Shelf {
    ResourceId book(Instant start, const ResourceId &patient)
    {
        care::Appointment appointment;
        appointment.patient = patient;
        appointment.kind = care::AppointmentKind::OpenAccess;
        appointment.start = start;
        appointment.end = start + std::chrono::minutes{30};
        return fakes::get(appointments.book(appointment));
    }
    ResourceId send(const ResourceId &page, const ResourceId &patient, bool asks = false)
    {
        return fakes::get(sendings.send(patient, {page}, {}, asks, grace));
    }
    QVector<information::Sending> seenBy(const ResourceId &patient) { return fakes::get(sendings.visibleTo(patient, now())); }
    QDate packDay(const ResourceId &appointment)
    {
        const auto pack = fakes::get(sendings.packOf(appointment));
        REQUIRE(pack);
        return pack->visibleFrom->toLocal().date();
    }
    QDate dayIn(int days) { return now().toLocal().date().addDays(days); }

    care::Appointments appointments{database};
};

/// With pages to send and an Open Access appointment of Ann's in forty days.
struct Ready : Post {
    ResourceId openAccess = published(u"What Open Access follow-up means"_s);
    ResourceId signs = published(u"Signs to look out for"_s);
    Instant start = now() + 40 * std::chrono::hours{24};
    ResourceId meeting = book(start, ann);
};

} // namespace heard::tests
