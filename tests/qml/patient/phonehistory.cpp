// What happened before the phone is opened.

#include "cast.h"
#include "phone.h"

#include "care/appointments.h"
#include "care/questions.h"
#include "fakes/printedpledge.h"
#include "people/patient.h"
#include "people/teammember.h"
#include "people/unit.h"
#include "pledge/pledgeboard.h"
#include "pledge/publishedpledge.h"
#include "qml/shared/twostores.h"
#include "voice/voices.h"
#include "worklist/news.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace heard;
using namespace heard::tests;

void Phone::enrol()
{
    people::Unit unit;
    unit.id = {u"unit"_s};
    unit.name = u"Riverbank Breast Unit"_s;
    unit.address = {u"Riverbank Hospital"_s, u"Mill Lane"_s, u"Riverbank"_s};
    unit.invented = true;
    unit.contacts = {{people::ContactPurpose::NurseLine, u"Breast care nurses"_s, u"01632 960 100"_s, u"Monday to Friday, 9 am to 5 pm"_s},
                     {people::ContactPurpose::DayAndNight, u"24-hour advice line"_s, u"01632 960 111"_s, u"Day and night"_s}};
    receiveEverywhere(people::toFhir(unit));
    people::Patient patient;
    patient.id = ann;
    patient.given = u"Ann"_s;
    patient.family = u"Baker"_s;
    patient.cohort = people::Cohort::Secondary;
    receiveEverywhere(people::toFhir(patient));
    people::TeamMember nurse;
    nurse.id = grace;
    nurse.roleId = {u"grace-role"_s};
    nurse.prefix = u"Sister"_s;
    nurse.given = u"Grace"_s;
    nurse.family = u"Okafor"_s;
    nurse.jobTitle = u"Breast care nurse"_s;
    receiveEverywhere(people::practitionerToFhir(nurse));
    receiveEverywhere(people::practitionerRoleToFhir(nurse, unit.id));
    got(m_phone->write([](store::Writer &writer) {
        return writer.connection().run("INSERT OR REPLACE INTO sync_point (type, last_updated) VALUES ('Appointment', '')");
    }));
    Q_EMIT filled();
}

void Phone::book()
{
    care::Appointments appointments(*m_hospital);
    care::Appointment meeting;
    meeting.patient = ann;
    meeting.kind = care::AppointmentKind::BeforeSurgery;
    meeting.start = at("2026-12-01 14:30");
    meeting.end = at("2026-12-01 15:15");
    meeting.place = u"Clinic C, ground floor, Riverbank Hospital"_s;
    meeting.withWhomId = grace;
    meeting.withWhom = u"Sister Grace Okafor"_s;
    meeting.preparation = u"read “Your choices after surgery”"_s;
    meeting.bring = u"A list of your medicines, and your glasses."_s;
    meeting.directions = u"Take the blue entrance. The lift is on your left."_s;
    m_appointment = got(appointments.book(meeting));

    care::Appointment scan;
    scan.patient = ann;
    scan.kind = care::AppointmentKind::Scan;
    scan.start = at("2026-12-08 09:10");
    scan.end = at("2026-12-08 09:40");
    scan.place = u"Imaging, level 1"_s;
    m_cancelled = got(appointments.book(scan));
    got(appointments.cancel(m_cancelled, u"The scanner is being repaired. We will send you a new time this week."_s));

    care::Appointment surgery;
    surgery.patient = ann;
    surgery.kind = care::AppointmentKind::Surgery;
    surgery.start = at("2027-01-14 08:00");
    surgery.end = at("2027-01-14 12:00");
    surgery.place = u"Ward 9, second floor"_s;
    got(appointments.book(surgery));

    care::Appointment past = meeting;
    past.kind = care::AppointmentKind::Clinic;
    past.state = care::AppointmentState::Fulfilled;
    past.id = {u"past"_s};
    past.uid = u"past"_s;
    past.start = at("2026-10-06 10:00");
    past.end = at("2026-10-06 10:30");
    receiveEverywhere(care::toFhir(past));
}

void Phone::writePledge()
{
    using pledge::CommitmentState;
    pledge::PledgeBoard board(*m_hospital, QTimeZone::utc());
    const auto issue = [&](const QString &words) {
        pledge::Issue said;
        said.words = words;
        return got(board.write(said));
    };
    const auto plan = [&](const ResourceId &issue, const QString &words, CommitmentState state, std::optional<Month> by,
                          const QString &reason = {}) {
        pledge::Commitment commitment;
        commitment.issue = issue;
        commitment.plan = words;
        commitment.state = state;
        commitment.by = by;
        commitment.reason = reason;
        if (state == CommitmentState::Unable)
            commitment.unableReason = pledge::UnableReason::Funding;
        return fakes::printed(*m_hospital, commitment);
    };
    const ResourceId waiting = issue(u"We waited alone before surgery and did not know why"_s);
    plan(waiting, u"Tell you how long you will wait, and the reason"_s, CommitmentState::Achieved, Month{2026, 9});
    const ResourceId support = issue(u"Support after treatment depends on whom you meet"_s);
    plan(support, u"Assess everyone’s support needs at diagnosis"_s, CommitmentState::Ongoing, {});
    plan(support, u"Recruit a second secondary breast cancer nurse"_s, CommitmentState::InProgress, Month{2026, 12});
    plan(support, u"Run a drop-in clinic on Saturdays"_s, CommitmentState::Unable, {},
         u"No money for a second nurse this year. We ask again in April."_s);
    const ResourceId open = issue(u"Open Access was not explained"_s);
    plan(open, u"Send a pack two weeks before the first Open Access visit"_s, CommitmentState::Planned, Month{2026, 10});
    pledge::StandardOfCare standard;
    standard.words = u"You know the name of your nurse, and how to reach her."_s;
    got(board.write(standard));
    standard.words = u"You are told the results of a scan within two weeks."_s;
    got(board.write(standard));
    got(board.publish(u"First pledge"_s, grace));
}

void Phone::speak()
{
    voice::Voices voices(*m_phone);
    m_clock.set(at("2026-11-12 16:20"));
    got(voices.say(ann, u"The nurse who called me the day after was wonderful."_s, {}, u"After surgery"_s));
    m_clock.set(at("2026-11-20 19:05"));
    m_feedback = got(voices.say(ann, {}, u"Nobody told us how long we would wait."_s));
    carry();
    m_clock.set(at("2026-11-21 09:12"));
    nurseReplies(u"Thank you for telling us. From Monday the ward posts the waiting time, and the reason, every half hour."_s);
    m_clock.set(at("2026-11-22 09:14"));
    m_unsent = got(voices.say(ann, {}, u"The leaflet on reconstruction was hard to read."_s));
    care::Questions questions(*m_phone);
    got(questions.ask(m_appointment, u"Can I drive home afterwards?"_s));
    got(questions.ask(m_appointment, u"How long until the stitches come out?"_s));
    const auto third = got(questions.ask(m_appointment, u"Who can stay with me?"_s));
    got(questions.setAnswered(third, true));
}

void Phone::fill()
{
    enrol();
    m_clock.set(at("2026-09-20 10:00"));
    book();
    writePledge();
    carry();
    speak();
    const auto pledge = got(pledge::PublishedPledge(*m_phone).all());
    m_promise = pledge.issues.first().commitments.first().id;
    lookAtEverything();
    Q_EMIT filled();
}

void Phone::lookAtEverything()
{
    worklist::News news(*m_phone);
    got(news.begin(ann, m_clock.now()));
    got(news.endLook());
}
