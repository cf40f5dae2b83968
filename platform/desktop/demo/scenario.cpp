#include "demo/scenario.h"

#include "care/appointments.h"
#include "care/questions.h"
#include "information/sendings.h"
#include "people/patients.h"
#include "people/teammembers.h"
#include "people/units.h"
#include "pledge/pledgeboard.h"
#include "voice/voices.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::desktop::scenario {

namespace {

using care::AppointmentKind;
using people::Cohort;
using pledge::Audience;
using pledge::CommitmentState;

struct InventedPatient {
    QLatin1StringView given;
    QLatin1StringView family;
    QDate born;
    QLatin1StringView nhsNumber; // of the range kept for tests
    Cohort cohort;
    QLatin1StringView need;
};

const std::array patients{
    InventedPatient{"Ann"_L1, "Baker"_L1, QDate{1971, 6, 4}, "9434765919"_L1, Cohort::Secondary, "Large print"_L1},
    InventedPatient{"Mary"_L1, "Ellis"_L1, QDate{1968, 2, 17}, "9434765870"_L1, Cohort::Primary, ""_L1},
    InventedPatient{"Joy"_L1, "Mensah"_L1, QDate{1979, 11, 30}, ""_L1, Cohort::Primary, "Twi interpreter"_L1},
    InventedPatient{"Rosa"_L1, "Lind"_L1, QDate{1955, 8, 9}, ""_L1, Cohort::Secondary, "Calls after 4 pm"_L1},
    InventedPatient{"Nia"_L1, "Pritchard"_L1, QDate{1984, 3, 22}, ""_L1, Cohort::Primary, "Welsh"_L1},
    InventedPatient{"Layla"_L1, "Haddad"_L1, QDate{1962, 12, 1}, ""_L1, Cohort::Primary, "Arabic interpreter"_L1},
};

struct InventedAppointment {
    int patient;
    AppointmentKind kind;
    int days; // from today
    QTime at;
    std::chrono::minutes length;
    QLatin1StringView place;
    QLatin1StringView preparation;
    QLatin1StringView bring;
    QLatin1StringView description;
};

constexpr auto clinicC = "Clinic C, ground floor, Riverbank Hospital"_L1;

const std::array appointments{
    InventedAppointment{0, AppointmentKind::BeforeSurgery, daysToAnn, QTime{14, 30}, 45min, clinicC,
                        "Read the letter about your choices"_L1, "Your list of medicines, and somebody to listen with you"_L1,
                        "Meeting before surgery"_L1},
    InventedAppointment{0, AppointmentKind::Surgery, 12, QTime{10, 30}, 3h, "Ward 9, second floor, Riverbank Hospital"_L1,
                        "Eat nothing after midnight"_L1, "Phone charger, slippers and a front-fastening bra"_L1, "Surgery"_L1},
    InventedAppointment{0, AppointmentKind::Phone, 26, QTime{11, 0}, 20min, ""_L1, ""_L1, ""_L1, "Results by phone"_L1},
    InventedAppointment{1, AppointmentKind::Clinic, 0, QTime{15, 0}, 30min, clinicC, ""_L1, ""_L1, "Clinic visit"_L1},
    InventedAppointment{2, AppointmentKind::FollowUpCall, 1, QTime{9, 30}, 15min, ""_L1, ""_L1, ""_L1, "Call after surgery"_L1},
    InventedAppointment{3, AppointmentKind::Scan, 4, QTime{8, 45}, 30min, "Scanning, level 1, Riverbank Hospital"_L1,
                        "Drink a litre of water in the hour before"_L1, ""_L1, "Scan"_L1},
    InventedAppointment{4, AppointmentKind::OpenAccess, 9, QTime{13, 15}, 20min, clinicC, ""_L1, ""_L1, "Open Access review"_L1},
};

struct InventedCommitment {
    QLatin1StringView plan;
    CommitmentState state;
    int months; // from this one; 0 for none
    QLatin1StringView reason;
    Audience audience;
};

struct InventedIssue {
    QLatin1StringView words;
    std::span<const InventedCommitment> commitments;
};

constexpr std::array waiting{
    InventedCommitment{"Tell patients how long they will wait before surgery, and the reason"_L1, CommitmentState::Achieved, -2,
                       ""_L1, Audience::Everyone},
    InventedCommitment{"Let one person stay with you until theatre"_L1, CommitmentState::InProgress, 2, ""_L1, Audience::Everyone},
};
constexpr std::array support{
    InventedCommitment{"Assess the support needs of everyone at diagnosis"_L1, CommitmentState::Achieved, -6, ""_L1, Audience::Everyone},
    InventedCommitment{"Recruit a second secondary breast cancer nurse"_L1, CommitmentState::InProgress, 1, ""_L1,
                       Audience::Secondary},
    InventedCommitment{"Run a drop-in clinic on Saturdays"_L1, CommitmentState::Unable, 0,
                       "There is no money for it this year. We ask again in April."_L1, Audience::Everyone},
};
constexpr std::array openAccess{
    InventedCommitment{"Send a pack two weeks before the first Open Access visit"_L1, CommitmentState::InProgress, -1, ""_L1,
                       Audience::Primary},
};
constexpr std::array phone{
    InventedCommitment{"Ask before every phone appointment whether you would rather come in"_L1, CommitmentState::Ongoing, 0, ""_L1,
                       Audience::Everyone},
};

const std::array issues{
    InventedIssue{"We waited alone before surgery and did not know why"_L1, waiting},
    InventedIssue{"Support after treatment depends on whom you meet"_L1, support},
    InventedIssue{"Open Access was not explained"_L1, openAccess},
    InventedIssue{"Some of us find it hard to talk about results by phone"_L1, phone},
};

constexpr std::array standards{
    "You have a named nurse and know how to reach her"_L1,
    "You hear your results within two weeks of a test"_L1,
    "Somebody calls you the day after your surgery"_L1,
};

/// The answer of a store call, which runs on the database's own thread.
template <typename Future>
auto answerOf(Future future)
{
    return future.takeResult();
}

Failure failure(QLatin1StringView step)
{
    return {QString{step}};
}

Result<void, Failure> describeUnit(store::Database &nurse)
{
    people::Units units{nurse};
    const auto own = answerOf(units.own());
    if (!own || !*own)
        return failed(failure("the unit"_L1));
    people::Unit unit = **own;
    unit.address = {u"Riverbank Hospital"_s, u"1 Water Lane, Riverbank"_s};
    unit.contacts = {
        {people::ContactPurpose::NurseLine, u"Your breast care nurses"_s, u"01632 960 111"_s, u"Monday to Friday, 8:30 am to 4:30 pm"_s},
        {people::ContactPurpose::DayAndNight, u"Treatment helpline"_s, u"01632 960 999"_s, u"Day and night"_s},
        {people::ContactPurpose::Reception, u"Clinic C reception"_s, u"01632 960 100"_s, u"Monday to Friday, 8 am to 5 pm"_s},
    };
    unit.invented = true;
    if (!answerOf(units.change(unit)))
        return failed(failure("the unit"_L1));
    return {};
}

Result<void, Failure> addColleagues(store::Database &nurse)
{
    people::TeamMembers members{nurse};
    people::TeamMember representative;
    representative.given = u"Vera"_s;
    representative.family = u"Quill"_s;
    representative.role = people::Role::PatientRepresentative;
    representative.jobTitle = u"Patient representative"_s;
    people::TeamMember surgeon;
    surgeon.prefix = u"Miss"_s;
    surgeon.given = u"Lena"_s;
    surgeon.family = u"Shah"_s;
    surgeon.role = people::Role::MdtMember;
    surgeon.jobTitle = u"Consultant breast surgeon"_s;
    for (const people::TeamMember &member : {representative, surgeon}) {
        if (!answerOf(members.add(member)))
            return failed(failure("the people of the unit"_L1));
    }
    return {};
}

Result<QVector<ResourceId>, Failure> enrolPatients(store::Database &nurse)
{
    people::Patients store{nurse};
    QVector<ResourceId> ids;
    for (const InventedPatient &invented : patients) {
        people::Patient patient;
        patient.given = invented.given;
        patient.family = invented.family;
        patient.birthDate = invented.born;
        patient.nhsNumber = invented.nhsNumber;
        patient.cohort = invented.cohort;
        if (!invented.need.isEmpty())
            patient.communicationNeeds = {QString{invented.need}};
        const auto id = answerOf(store.enrol(patient));
        if (!id)
            return failed(failure("the patients"_L1));
        ids << *id;
    }
    return ids;
}

Result<void, Failure> bookAppointments(store::Database &nurse, const QVector<ResourceId> &patientIds, const Clock &clock)
{
    care::Appointments store{nurse};
    const QDateTime now = clock.now().toLocal();
    for (const InventedAppointment &invented : appointments) {
        care::Appointment appointment;
        appointment.patient = patientIds[invented.patient];
        appointment.kind = invented.kind;
        QDateTime start{now.date().addDays(invented.days), invented.at};
        // In the evening, today's clinic is over: then it is tomorrow's.
        if (start <= now)
            start = start.addDays(1);
        appointment.start = Instant::of(start);
        appointment.end = appointment.start + invented.length;
        appointment.place = invented.place;
        appointment.withWhom = u"Sister Grace Okafor"_s;
        appointment.preparation = invented.preparation;
        appointment.bring = invented.bring;
        appointment.description = invented.description;
        if (!answerOf(store.book(appointment)))
            return failed(failure("the appointments"_L1));
    }
    return {};
}

Result<void, Failure> writeIssue(pledge::PledgeBoard &board, const InventedIssue &invented, Month now)
{
    pledge::Issue issue;
    issue.words = invented.words;
    const auto id = answerOf(board.write(issue));
    if (!id)
        return failed(failure("the pledge"_L1));
    for (const InventedCommitment &promise : invented.commitments) {
        pledge::Commitment commitment;
        commitment.issue = *id;
        commitment.plan = promise.plan;
        commitment.state = promise.state;
        commitment.reason = promise.reason;
        commitment.audience = promise.audience;
        if (promise.months != 0)
            commitment.by = Month::of(now.firstDay().addMonths(promise.months));
        if (!answerOf(board.write(commitment)))
            return failed(failure("the pledge"_L1));
    }
    return {};
}

Result<void, Failure> writePledge(store::Database &nurse, const Clock &clock)
{
    pledge::PledgeBoard board{nurse};
    const Month now = Month::of(clock.now().toLocal().date());
    for (const QLatin1StringView words : standards) {
        pledge::StandardOfCare standard;
        standard.words = words;
        if (!answerOf(board.write(standard)))
            return failed(failure("the standards of care"_L1));
    }
    for (const InventedIssue &issue : issues) {
        if (auto done = writeIssue(board, issue, now); !done)
            return done;
    }
    if (!answerOf(board.publish(u"Our first pledge"_s, u"Sister Grace Okafor"_s)))
        return failed(failure("publishing the pledge"_L1));
    return {};
}

/// The example pages, as if the unit's clinicians had checked all but two; one of those is due for review.
Result<void, Failure> fillLibrary(store::Database &desktop, const ResourceId &nurse, const Clock &clock)
{
    information::Library library{desktop};
    if (!answerOf(library.addExamples(nurse)))
        return failed(failure("the library"_L1));
    const auto pages = answerOf(library.all());
    if (!pages)
        return failed(failure("the library"_L1));
    for (const information::LibraryPage &found : *pages) {
        information::Page page = found.page;
        const bool checked = page.topic != information::Topic::Appointments;
        if (page.topic == information::Topic::Team)
            page.reviewOn = clock.now().toLocal().date().addDays(-9);
        if ((checked && !answerOf(library.markChecked(page.id, nurse))) || !answerOf(library.write(page, nurse)))
            return failed(failure("the library"_L1));
        if (!page.sensitive && !answerOf(library.publish(page.id, u"Our first library"_s, nurse)))
            return failed(failure("publishing the library"_L1));
    }
    return {};
}

/// What Ann can read before she comes to talk about her surgery.
Result<void, Failure> sendPages(store::Database &desktop, const ResourceId &nurse, const ResourceId &ann, const Clock &clock)
{
    const auto next = answerOf(care::Appointments{desktop}.nextFor(ann, clock.now()));
    const auto pages = answerOf(information::Library{desktop}.all());
    if (!next || !*next || !pages)
        return failed(failure("pages for Ann"_L1));
    QVector<ResourceId> surgery;
    for (const information::LibraryPage &found : *pages) {
        if (found.page.topic == information::Topic::Surgery)
            surgery << found.page.id;
    }
    if (!answerOf(information::Sendings{desktop}.sendPack((*next)->id, surgery, 14, nurse)))
        return failed(failure("pages for Ann"_L1));
    return {};
}

} // namespace

Result<ResourceId, Failure> furnishDesktop(store::Database &desktop, const ResourceId &nurse, const Clock &clock)
{
    if (auto done = describeUnit(desktop); !done)
        return failed(done.error());
    if (auto done = addColleagues(desktop); !done)
        return failed(done.error());
    const auto ids = enrolPatients(desktop);
    if (!ids)
        return failed(ids.error());
    if (auto done = bookAppointments(desktop, *ids, clock); !done)
        return failed(done.error());
    if (auto done = writePledge(desktop, clock); !done)
        return failed(done.error());
    if (auto done = fillLibrary(desktop, nurse, clock); !done)
        return failed(done.error());
    if (auto done = sendPages(desktop, nurse, ids->front(), clock); !done)
        return failed(done.error());
    return ids->front();
}

Result<void, Failure> furnishPhone(store::Database &phone, const ResourceId &ann, const Clock &clock)
{
    voice::Voices voices{phone};
    if (!answerOf(voices.say(ann, u"The nurse who called me the day after was wonderful."_s, {}, u"After my first operation"_s))
        || !answerOf(voices.say(ann, {}, u"Nobody told us how long we would wait."_s, u"The day of surgery"_s)))
        return failed(failure("what Ann said"_L1));
    const auto next = answerOf(care::Appointments{phone}.nextFor(ann, clock.now()));
    if (!next || !*next)
        return failed(failure("Ann's next appointment"_L1));
    care::Questions questions{phone};
    if (!answerOf(questions.ask((*next)->id, u"Can I drive home afterwards?"_s))
        || !answerOf(questions.ask((*next)->id, u"How long until the stitches come out?"_s)))
        return failed(failure("Ann's questions"_L1));
    return {};
}

Result<int, Failure> answerAnn(store::Database &desktop, const ResourceId &nurse)
{
    voice::Voices voices{desktop};
    const auto said = answerOf(voices.list(voice::VoiceFilter::All));
    if (!said)
        return failed(failure("the voices"_L1));
    int replies = 0;
    for (const voice::Feedback &feedback : *said) {
        if (feedback.good.isEmpty())
            continue;
        if (feedback.replies == 0
            && !answerOf(voices.reply(feedback.id, u"Thank you, Ann. I will tell the ward; it means a lot to them."_s, nurse)))
            return failed(failure("the answer to Ann"_L1));
        ++replies;
    }
    return replies;
}

} // namespace heard::desktop::scenario
