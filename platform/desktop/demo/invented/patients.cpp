#include "demo/invented/parts.h"

#include "care/appointments.h"
#include "demo/scenario.h"
#include "people/patients.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::desktop::scenario {

namespace {

using care::AppointmentKind;
using people::Cohort;

struct InventedPatient {
    QLatin1StringView given;
    QLatin1StringView family;
    QDate born;
    QLatin1StringView nhsNumber; // of the range kept for tests
    Cohort cohort;
    int told;                // how many days ago she was told of her diagnosis
    QLatin1StringView phone; // of the range kept for fiction
    QLatin1StringView needs; // with commas between; known ones are said in every language
};

const std::array patients{
    InventedPatient{"Ann"_L1, "Baker"_L1, QDate{1971, 6, 4}, "9434765919"_L1, Cohort::Secondary, 24, "07700 900 118"_L1,
                    "large-print,companion"_L1},
    InventedPatient{"Mary"_L1, "Ellis"_L1, QDate{1968, 2, 17}, "9434765870"_L1, Cohort::Primary, 45, "07700 900 142"_L1,
                    "hearing-loop"_L1},
    InventedPatient{"Joy"_L1, "Mensah"_L1, QDate{1979, 11, 30}, ""_L1, Cohort::Primary, 38, "07700 900 165"_L1, "interpreter"_L1},
    InventedPatient{"Rosa"_L1, "Lind"_L1, QDate{1955, 8, 9}, ""_L1, Cohort::Secondary, 33, "07700 900 171"_L1, "Calls after 4 pm"_L1},
    InventedPatient{"Nia"_L1, "Pritchard"_L1, QDate{1984, 3, 22}, ""_L1, Cohort::Primary, 640, "07700 900 187"_L1, "Welsh"_L1},
    InventedPatient{"Layla"_L1, "Haddad"_L1, QDate{1962, 12, 1}, ""_L1, Cohort::Primary, 9, "07700 900 193"_L1, "interpreter"_L1},
};

struct InventedAppointment {
    Whom patient;
    AppointmentKind kind;
    int days; // from today
    QTime at;
    std::chrono::minutes length;
    QLatin1StringView place;
    QLatin1StringView preparation;
    QLatin1StringView bring;
    QLatin1StringView directions;
    QLatin1StringView description;
    QLatin1StringView preparationCode{};
};

constexpr auto clinicC = "Clinic C, ground floor, Riverbank Hospital"_L1;
constexpr auto toClinicC = "Take the blue entrance. Clinic C is on your left, behind the café."_L1;

const std::array appointments{
    InventedAppointment{Ann, AppointmentKind::BeforeSurgery, daysToAnn, QTime{14, 30}, 45min, clinicC,
                        "Read the letter about your choices"_L1, "Your list of medicines, and somebody to listen with you"_L1, toClinicC,
                        "Meeting before surgery"_L1},
    InventedAppointment{Ann, AppointmentKind::Surgery, 12, QTime{10, 30}, 3h, "Ward 9, second floor, Riverbank Hospital"_L1,
                        "Read in your letter from when on not to eat and drink."_L1, "Phone charger, slippers and a front-fastening bra"_L1,
                        "Take the main entrance. The lift to Ward 9 is beside the desk."_L1, "Surgery"_L1, "letter-says-fasting"_L1},
    InventedAppointment{Ann, AppointmentKind::Phone, 26, QTime{11, 0}, 20min, ""_L1, "Write down what you want to ask."_L1, ""_L1, ""_L1,
                        "Results by phone"_L1, "write-questions"_L1},
    InventedAppointment{Mary, AppointmentKind::Clinic, 0, QTime{15, 0}, 30min, clinicC, ""_L1, ""_L1, toClinicC, "Clinic visit"_L1},
    InventedAppointment{Rosa, AppointmentKind::Scan, 4, QTime{8, 45}, 30min, "Scanning, level 1, Riverbank Hospital"_L1,
                        "Drink a litre of water in the hour before"_L1, ""_L1, "Go down one floor by the stairs behind the main desk."_L1,
                        "Scan"_L1},
    InventedAppointment{Nia, AppointmentKind::OpenAccess, 9, QTime{13, 15}, 20min, clinicC, ""_L1, ""_L1, toClinicC,
                        "Open Access review"_L1},
};

care::Appointment made(const InventedAppointment &invented, const QDateTime &now)
{
    care::Appointment appointment;
    appointment.kind = invented.kind;
    QDateTime start{now.date().addDays(invented.days), invented.at};
    // In the evening, today's clinic is over: then it is tomorrow's.
    if (start <= now)
        start = start.addDays(1);
    appointment.start = Instant::of(start);
    appointment.end = appointment.start + invented.length;
    appointment.place = invented.place;
    appointment.withWhom = invented.kind == AppointmentKind::Surgery ? u"Miss Lena Shah"_s : u"Sister Grace Okafor"_s;
    appointment.preparation = invented.preparation;
    appointment.preparationCode = invented.preparationCode;
    appointment.bring = invented.bring;
    appointment.directions = invented.directions;
    appointment.description = invented.description;
    return appointment;
}

} // namespace

Result<QVector<ResourceId>, Failure> enrolPatients(const Desk &desk)
{
    people::Patients store{desk.database};
    QVector<ResourceId> ids;
    for (const InventedPatient &invented : patients) {
        people::Patient patient;
        patient.given = invented.given;
        patient.family = invented.family;
        patient.birthDate = invented.born;
        patient.nhsNumber = invented.nhsNumber;
        patient.cohort = invented.cohort;
        patient.diagnosed = desk.now.date().addDays(-invented.told);
        patient.phone = invented.phone;
        patient.communicationNeeds = QString{invented.needs}.split(u',');
        const auto id = answerOf(store.enrol(patient, QTimeZone::systemTimeZone()));
        if (!id)
            return failed(failure("the patients"_L1));
        ids << *id;
    }
    return ids;
}

Result<void, Failure> bookAppointments(const Desk &desk, const QVector<ResourceId> &patientIds)
{
    care::Appointments store{desk.database};
    for (const InventedAppointment &invented : appointments) {
        care::Appointment appointment = made(invented, desk.now);
        appointment.patient = patientIds[invented.patient];
        if (!answerOf(store.book(appointment)))
            return failed(failure("the appointments"_L1));
    }
    return {};
}

} // namespace heard::desktop::scenario
