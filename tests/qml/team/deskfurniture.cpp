// What stands at the desk when it is opened.

#include "cast.h"
#include "desk.h"

#include "care/appointments.h"
#include "fakes/printedpledge.h"
#include "impact/measures.h"
#include "information/library.h"
#include "information/sendings.h"
#include "people/patient.h"
#include "people/teammember.h"
#include "people/unit.h"
#include "pledge/pledgeboard.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace heard;
using namespace heard::tests;

namespace {

struct Invented {
    QLatin1StringView id;
    QLatin1StringView given;
    QLatin1StringView family;
    QDate born;
    QLatin1StringView nhsNumber;
    people::Cohort cohort;
    QLatin1StringView need;
};

const std::array invented{
    Invented{"ann"_L1, "Ann"_L1, "Baker"_L1, {1971, 6, 4}, "9434765919"_L1, people::Cohort::Secondary, "Large print"_L1},
    Invented{"mary"_L1, "Mary"_L1, "Ellis"_L1, {1968, 2, 17}, "9434765870"_L1, people::Cohort::Primary, ""_L1},
    Invented{"joy"_L1, "Joy"_L1, "Mensah"_L1, {1979, 11, 30}, ""_L1, people::Cohort::Primary, "Twi interpreter"_L1},
    Invented{"rosa"_L1, "Rosa"_L1, "Lind"_L1, {1955, 8, 9}, ""_L1, people::Cohort::Secondary, "Calls after 4 pm"_L1},
    Invented{"nia"_L1, "Nia"_L1, "Pritchard"_L1, {1984, 3, 22}, ""_L1, people::Cohort::Primary, "Welsh"_L1},
    Invented{"layla"_L1, "Layla"_L1, "Haddad"_L1, {1962, 12, 1}, ""_L1, people::Cohort::Primary, "Arabic interpreter"_L1},
};

} // namespace

void Desk::found()
{
    people::Unit unit;
    unit.id = unitId;
    unit.name = u"Riverbank Breast Unit"_s;
    unit.address = {u"Riverbank Hospital"_s, u"Mill Lane"_s, u"Riverbank"_s};
    unit.invented = true;
    unit.contacts = {{people::ContactPurpose::NurseLine, u"Breast care nurses"_s, u"01632 960 100"_s, u"Monday to Friday, 9 am to 5 pm"_s},
                     {people::ContactPurpose::DayAndNight, u"24-hour advice line"_s, u"01632 960 111"_s, u"Day and night"_s}};
    m_stores.receiveEverywhere(people::toFhir(unit));
    people::TeamMember nurse;
    nurse.id = grace;
    nurse.prefix = u"Sister"_s;
    nurse.given = u"Grace"_s;
    nurse.family = u"Okafor"_s;
    nurse.jobTitle = u"Breast care nurse"_s;
    m_stores.receiveEverywhere(people::practitionerToFhir(nurse));
    for (const people::Role role : {people::Role::Administrator, people::Role::Nurse, people::Role::PledgeLead}) {
        nurse.role = role;
        nurse.roleId = {u"grace-"_s + people::codeOf(role)};
        m_stores.receiveEverywhere(people::practitionerRoleToFhir(nurse, unitId));
    }
    Q_EMIT filled();
}

void Desk::addColleagues()
{
    struct Colleague {
        QLatin1StringView id;
        QString prefix;
        QString given;
        QString family;
        people::Role role;
        QString job;
        bool active;
    };
    for (const Colleague &one : {
             Colleague{"lena"_L1, u"Miss"_s, u"Lena"_s, u"Shah"_s, people::Role::MdtMember, u"Consultant breast surgeon"_s, true},
             Colleague{"vera"_L1, {}, u"Vera"_s, u"Quill"_s, people::Role::PatientRepresentative, {}, true},
             Colleague{"dora"_L1, u"Sister"_s, u"Dora"_s, u"Finch"_s, people::Role::Nurse, u"Breast care nurse"_s, false}}) {
        people::TeamMember member;
        member.id = {one.id};
        member.roleId = {one.id + "-role"_L1};
        member.prefix = one.prefix;
        member.given = one.given;
        member.family = one.family;
        member.role = one.role;
        member.jobTitle = one.job;
        member.active = one.active;
        m_stores.receive(*m_stores.hospital, people::practitionerToFhir(member));
        m_stores.receive(*m_stores.hospital, people::practitionerRoleToFhir(member, unitId));
    }
}

void Desk::enrolPatients()
{
    for (const Invented &one : invented) {
        people::Patient patient;
        patient.id = {one.id};
        patient.given = one.given;
        patient.family = one.family;
        patient.birthDate = one.born;
        patient.nhsNumber = one.nhsNumber;
        patient.cohort = one.cohort;
        patient.phone = u"07700 900 123"_s;
        if (!one.need.isEmpty())
            patient.communicationNeeds = {QString{one.need}};
        m_patients << patient.id;
        m_stores.receive(*m_stores.hospital, people::toFhir(patient));
        if (patient.id == ann)
            m_stores.receive(*m_stores.phone, people::toFhir(patient));
    }
}

void Desk::book()
{
    using care::AppointmentKind;
    care::Appointments appointments{*m_stores.hospital};
    const auto meet = [&](qsizetype who, AppointmentKind kind, const char *start, std::chrono::minutes length, const QString &place) {
        care::Appointment meeting;
        meeting.patient = m_patients[who];
        meeting.kind = kind;
        meeting.start = TwoStores::at(start);
        meeting.end = meeting.start + length;
        meeting.place = place;
        meeting.withWhom = u"Sister Grace Okafor"_s;
        return got(appointments.book(meeting));
    };
    const QString clinic = u"Clinic C, ground floor"_s;
    care::Appointment surgery;
    surgery.patient = ann;
    surgery.kind = AppointmentKind::BeforeSurgery;
    surgery.start = TwoStores::at("2026-11-25 14:30");
    surgery.end = TwoStores::at("2026-11-25 15:15");
    surgery.place = clinic;
    surgery.withWhomId = grace;
    surgery.withWhom = u"Sister Grace Okafor"_s;
    surgery.preparation = u"Read the letter about your choices"_s;
    surgery.bring = u"Your list of medicines, and somebody to listen with you"_s;
    m_appointment = got(appointments.book(surgery));
    meet(0, AppointmentKind::Surgery, "2026-12-08 08:00", 180min, u"Ward 9, second floor"_s);
    m_begun = meet(1, AppointmentKind::Clinic, "2026-11-23 08:15", 30min, clinic);
    meet(2, AppointmentKind::FollowUpCall, "2026-11-23 09:30", 15min, {});
    meet(4, AppointmentKind::OpenAccess, "2026-11-23 11:00", 20min, clinic);
    meet(3, AppointmentKind::Scan, "2026-11-23 15:45", 30min, u"Scanning, level 1"_s);
    meet(5, AppointmentKind::Video, "2026-11-24 10:00", 20min, {});
    const ResourceId off = meet(5, AppointmentKind::Clinic, "2026-11-26 10:00", 20min, clinic);
    got(appointments.cancel(off, u"The interpreter is not free on this day."_s));
    m_stores.carry();
}

void Desk::writePledge()
{
    using pledge::CommitmentState;
    pledge::PledgeBoard board{*m_stores.hospital, QTimeZone::utc()};
    const auto issue = [&](const QString &words) {
        pledge::Issue said;
        said.words = words;
        return got(board.write(said));
    };
    const auto plan = [&](const ResourceId &issue, const QString &words, CommitmentState state, std::optional<Month> by,
                          const QString &reason = {}, pledge::Audience audience = pledge::Audience::Everyone) {
        pledge::Commitment commitment;
        commitment.issue = issue;
        commitment.plan = words;
        commitment.state = state;
        commitment.by = by;
        commitment.reason = reason;
        commitment.audience = audience;
        return fakes::printed(*m_stores.hospital, commitment);
    };
    const ResourceId waiting = issue(u"We waited alone before surgery and did not know why"_s);
    m_commitment = plan(waiting, u"Tell patients how long they will wait, and the reason"_s, CommitmentState::Achieved, Month{2026, 9});
    const ResourceId support = issue(u"Support after treatment depends on whom you meet"_s);
    plan(support, u"Assess everyone’s support needs at diagnosis"_s, CommitmentState::Ongoing, {});
    plan(support, u"Recruit a second secondary breast cancer nurse"_s, CommitmentState::InProgress, Month{2026, 12}, {},
         pledge::Audience::Secondary);
    plan(support, u"Run a drop-in clinic on Saturdays"_s, CommitmentState::Unable, {},
         u"There is no money for it this year. We ask again in April."_s);
    const ResourceId open = issue(u"Open Access was not explained"_s);
    plan(open, u"Send a pack two weeks before the first Open Access visit"_s, CommitmentState::Planned, Month{2026, 10}, {},
         pledge::Audience::Primary);
    for (const QString &words : {u"You know the name of your nurse, and how to reach her"_s,
                                 u"You are told the results of a scan within two weeks"_s}) {
        pledge::StandardOfCare standard;
        standard.words = words;
        got(board.write(standard));
    }
    got(board.publish(u"Our first pledge"_s, grace));
    m_stores.carry();
    m_stores.clock.advance(24h);
    plan(waiting, u"Let one person stay until theatre"_s, CommitmentState::Draft, {});
    plan(open, u"Call each patient a week after the pack"_s, CommitmentState::Agreed, Month{2027, 2});
    issue(u"Some of us find it hard to hear results by phone"_s);
    m_stores.carry();
}

void Desk::fill()
{
    found();
    addColleagues();
    enrolPatients();
    m_stores.clock.set(TwoStores::at("2026-09-20 10:00"));
    book();
    writePledge();
    talk();
    m_stores.clock.set(TwoStores::at("2026-11-23 09:14"));
    Q_EMIT filled();
}

void Desk::measure()
{
    impact::Measures measures{*m_stores.hospital};
    const QDate change{2026, 4, 1};
    got(measures.setMeasure(m_commitment, impact::Measure{u"“I knew how long I would wait”"_s, impact::MeasureKind::Score,
                                              impact::Better::Higher, {}, 75, change}));
    QVector<impact::MeasuredValue> values;
    for (int month = -12; month < 7; ++month) {
        impact::MeasuredValue value;
        value.commitment = m_commitment;
        value.on = change.addMonths(month + 1).addDays(-1);
        value.asked = month == -4 ? 6 : 40;
        value.positive = month == -4 ? 3 : month < 0 ? 24 + month % 3 : 32 + month % 2;
        values << value;
    }
    got(measures.write(values, QDate{2026, 11, 23}));
    Q_EMIT filled();
}

void Desk::crowd(int patients)
{
    static const QStringList given{u"Ada"_s, u"Bea"_s, u"Cora"_s, u"Dee"_s, u"Esther"_s, u"Fay"_s};
    static const QStringList family{u"Allen"_s, u"Brook"_s, u"Carr"_s, u"Dale"_s, u"Egan"_s, u"Frost"_s, u"Grant"_s};
    for (int i = 0; i < patients; ++i) {
        people::Patient patient;
        patient.id = {u"crowd-%1"_s.arg(i)};
        patient.given = given[i % given.size()];
        patient.family = family[i % family.size()] + QString::number(i);
        patient.cohort = i % 5 == 0 ? people::Cohort::Secondary : people::Cohort::Primary;
        m_stores.receive(*m_stores.hospital, people::toFhir(patient));
    }
}

void Desk::fillLibrary()
{
    information::Library library{*m_stores.hospital};
    got(library.addExamples(grace, QTimeZone::utc()));
    const auto pages = got(library.all());
    for (const information::LibraryPage &page : pages) {
        if (!page.page.sensitive)
            got(library.publish(page.page.id, {}, grace));
    }
    carry();
}

void Desk::tellAnn()
{
    information::Sendings sendings{*m_stores.hospital};
    const auto send = [&](const QString &title, bool asks) {
        got(sendings.send(ann, {{page(title)}}, u"As we said on the phone."_s, asks, grace));
        carry();
    };
    send(u"Tiredness that does not go away"_s, true);
    patientReadsPages();
    m_stores.clock.advance(1min);
    send(u"Palliative care and what it is"_s, false);
    m_stores.clock.advance(1min);
    got(sendings.sendPack(m_appointment, {{page(u"Getting ready for surgery"_s)}, {page(u"Looking after your wound"_s)}}, 1, grace));
    carry();
    Q_EMIT filled();
}

QString Desk::page(const QString &title) const
{
    const auto pages = got(information::Library{*m_stores.hospital}.all());
    for (const information::LibraryPage &page : pages) {
        if (page.page.title == title)
            return page.page.id.value;
    }
    return {};
}
