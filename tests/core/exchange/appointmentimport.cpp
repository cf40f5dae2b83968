// What follows when an import moves an appointment, cancels it or brings it back: the same as where a nurse does.
#include "../information/shelf.h"
#include "care/appointment.h"
#include "care/appointmentasks.h"
#include "exchange/devicesink.h"
#include "exchange/importer.h"

using namespace heard;
using namespace heard::exchange;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using care::AppointmentAsk;
using fakes::get;
using information::Sending;
using Answer = AppointmentAsk::Answer;

namespace {

/// Ann has an appointment that the hospital's system knows, a pack goes with it, and she asks for another day.
struct Ward : tests::Shelf {
    Ward()
    {
        people::Patient patient;
        patient.id = ann;
        patient.given = u"Ann"_s;
        patient.family = u"Baker"_s;
        patient.nhsNumber = number;
        store.receive(people::toFhir(patient));
        import(visit(start));
        meeting = appointment().id;
        get(sendings.sendPack(meeting, {published(u"Signs to look out for"_s), sensitive}, 14, grace));
        get(asks.ask(meeting, AppointmentAsk::Kind::Change, u"I am away that day."_s));
    }

    [[nodiscard]] QJsonObject visit(Instant from, const QString &status = u"booked"_s) const
    {
        const QJsonObject named{{u"system"_s, QString{fhir::system::nhsNumber}}, {u"value"_s, number}};
        const QJsonObject her{{u"status"_s, u"accepted"_s}, {u"actor"_s, QJsonObject{{u"type"_s, u"Patient"_s}, {u"identifier"_s, named}}}};
        QJsonObject json{{u"resourceType"_s, u"Appointment"_s}, {u"status"_s, status}, {u"description"_s, u"Clinic"_s},
            {u"start"_s, from.toIso()}, {u"end"_s, (from + 30min).toIso()}, {u"participant"_s, QJsonArray{her}},
            {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, u"https://clinic.example/visit"_s}, {u"value"_s, u"7"_s}}}}};
        if (status == u"cancelled"_s)
            json["cancelationReason"_L1] = QJsonObject{{u"text"_s, u"Strike"_s}};
        return json;
    }
    ImportOutcome import(const QJsonObject &resource)
    {
        const auto importer = Importer::open(QJsonDocument{resource}.toJson(), u"file"_s, now());
        REQUIRE(importer);
        return get(database.write([&](store::Writer &writer) {
            DeviceSink sink{writer};
            return importer->import(ImportChoice::AllOrNothing, sink);
        }));
    }
    care::Appointment appointment() { return *care::appointmentFromFhir(store.all(u"Appointment"_s).first()); }
    AppointmentAsk asked() { return *get(asks.latestFor(meeting)); }
    Sending pack() { return get(sendings.sentTo(ann)).first(); }

    const QString number = u"9991234519"_s;
    care::AppointmentAsks asks{database};
    ResourceId sensitive = writeSensitive(u"Palliative care"_s);
    Instant start = now() + 40 * 24h;
    ResourceId meeting;
};

} // namespace

TEST_CASE("an import that moves an appointment answers what she asked of it and moves its pack", "[exchange]")
{
    Ward ward;
    const Instant later = ward.start + 10 * 24h;
    CHECK(ward.import(ward.visit(later)).changed == 1);
    CHECK(ward.appointment().start == later);
    CHECK(ward.asked().answer == Answer::Moved);
    CHECK(ward.asked().answerWords.isEmpty());
    CHECK(ward.asked().answeredAt == ward.now());
    CHECK(ward.pack().visibleFrom == later - 14 * 24h);
    // Her copy of a sensitive page is hers from that day on, too.
    ward.store.clock.advance(30 * 24h);
    CHECK_FALSE(ward.readBy(ward.ann).contains(u"Palliative care"_s));
    ward.store.clock.advance(10 * 24h);
    CHECK(ward.readBy(ward.ann).contains(u"Palliative care"_s));
}

TEST_CASE("an import that makes an appointment longer moves it, and its pack stays", "[exchange]")
{
    Ward ward;
    QJsonObject longer = ward.visit(ward.start);
    longer["end"_L1] = (ward.start + 60min).toIso();
    CHECK(ward.import(longer).changed == 1);
    CHECK(ward.asked().answer == Answer::Moved);
    CHECK(ward.pack().visibleFrom == ward.start - 14 * 24h);
}

TEST_CASE("an import that cancels an appointment answers with its reason and takes its pack back", "[exchange]")
{
    Ward ward;
    CHECK(ward.import(ward.visit(ward.start, u"cancelled"_s)).changed == 1);
    CHECK(ward.asked().answer == Answer::Cancelled);
    CHECK(ward.asked().answerWords == u"Strike"_s);
    CHECK(ward.pack().state == Sending::State::AppointmentCancelled);
    ward.store.clock.advance(39 * 24h);
    CHECK(get(ward.sendings.visibleTo(ward.ann, ward.now())).isEmpty());
    CHECK_FALSE(ward.readBy(ward.ann).contains(u"Palliative care"_s));

    SECTION("and one that brings it back lets her ask wait again and gives the pack back")
    {
        ward.import(ward.visit(ward.start));
        CHECK(ward.asked().isOpen());
        CHECK(ward.pack().state == Sending::State::Sent);
        CHECK(ward.readBy(ward.ann).contains(u"Palliative care"_s));
    }
    SECTION("and one that brings it back on another day answers that it moved")
    {
        const Instant later = ward.start + 10 * 24h;
        ward.import(ward.visit(later));
        CHECK(ward.asked().answer == Answer::Moved);
        CHECK(ward.pack().state == Sending::State::Sent);
        CHECK(ward.pack().visibleFrom == later - 14 * 24h);
    }
}

TEST_CASE("an appointment that another system takes back as an error takes what goes with it along", "[exchange]")
{
    Ward ward;
    CHECK(ward.import(ward.visit(ward.start, u"entered-in-error"_s)).changed == 1);
    CHECK(ward.pack().state == Sending::State::AppointmentCancelled);
    CHECK(ward.asked().answer == Answer::Cancelled);
}

TEST_CASE("an import that changes something else of an appointment, or says how it went, answers nothing", "[exchange]")
{
    Ward ward;
    QJsonObject visit = ward.visit(ward.start);
    visit["description"_L1] = u"Clinic on the second floor"_s;
    CHECK(ward.import(visit).changed == 1);
    CHECK(ward.asked().isOpen());
    visit["status"_L1] = u"fulfilled"_s;
    visit["end"_L1] = (ward.start + 45min).toIso();
    CHECK(ward.import(visit).changed == 1);
    CHECK_FALSE(ward.asked().answeredAt);
    CHECK(ward.asked().answer == Answer::CameAllTheSame);
    CHECK(ward.pack().state == Sending::State::Sent);
}

TEST_CASE("importing a moved or cancelled appointment twice changes nothing the second time", "[exchange]")
{
    Ward ward;
    for (const QJsonObject &visit : {ward.visit(ward.start + 24h), ward.visit(ward.start + 24h, u"cancelled"_s)}) {
        ward.import(visit);
        ward.store.sendAll();
        ward.store.clock.advance(1h);
        const auto before = ward.store.everything();
        CHECK(ward.import(visit).unchanged == 1);
        CHECK(ward.store.everything() == before);
        CHECK(ward.store.unsent() == 0);
    }
}
