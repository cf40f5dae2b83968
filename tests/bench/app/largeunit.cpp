#include "largeunit.h"

#include "care/appointment.h"
#include "care/assessmentrequest.h"
#include "care/question.h"
#include "care/surgerycall.h"
#include "fhir/vocabulary.h"
#include "information/examplepages.h"
#include "information/sending.h"
#include "information/storedpages.h"
#include "people/patient.h"
#include "people/teammember.h"
#include "people/unit.h"
#include "pledge/commitment.h"
#include "pledge/issue.h"
#include "pledge/publication.h"
#include "tenyears.h"
#include "voice/feedback.h"
#include "voice/reply.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::bench {

namespace {

constexpr int pastEach = 5;
constexpr int aheadEach = 2;
constexpr int wordsEach = 3;
constexpr int operatedEvery = 6; ///< patients, once in the past years
constexpr int recentlyOperatedEvery = 200; ///< patients, within three months
constexpr int requestEvery = 4; ///< patients
constexpr int issues = 40;
constexpr int commitmentsEach = 5;
constexpr int pages = 60;
constexpr int openEvery = 60; ///< of what was said and asked for, how much still waits

const QString grace = u"Sister Grace Okafor"_s;

/// Resources on their way into the store, a good many at once.
class Delivery {
public:
    explicit Delivery(store::Database &database) : m_database(database) {}

    void add(QJsonObject resource, const QString &id)
    {
        resource[u"id"_s] = id;
        m_held << resource;
        ++m_count;
        if (m_held.size() >= most)
            hand();
    }
    void hand()
    {
        if (m_done)
            m_done = receive(m_database, std::exchange(m_held, {}));
    }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const store::StoreResult<void> &done() const { return m_done; }

private:
    static constexpr int most = 10'000;

    store::Database &m_database;
    QVector<QJsonObject> m_held;
    store::StoreResult<void> m_done;
    int m_count = 0;
};

QString pick(const QStringList &names, int number)
{
    return names[number % names.size()];
}

people::Patient patientNumber(int number)
{
    static const QStringList given{u"Ann"_s, u"Beth"_s, u"Carys"_s, u"Dilys"_s, u"Efua"_s, u"Farah"_s, u"Gwen"_s, u"Hana"_s,
                                   u"Ines"_s, u"Jo"_s, u"Kezia"_s, u"Lena"_s, u"Maud"_s, u"Nia"_s, u"Olive"_s, u"Pearl"_s,
                                   u"Rhian"_s, u"Sara"_s, u"Tess"_s, u"Una"_s, u"Vera"_s, u"Wanda"_s, u"Zora"_s};
    static const QStringList family{u"Ash"_s, u"Baker"_s, u"Birch"_s, u"Cole"_s, u"Dale"_s, u"Evans"_s, u"Field"_s, u"Green"_s,
                                    u"Hill"_s, u"Irving"_s, u"Jones"_s, u"Khan"_s, u"Lloyd"_s, u"Marsh"_s, u"Novak"_s,
                                    u"Osei"_s, u"Price"_s, u"Quinn"_s, u"Rees"_s, u"Stone"_s, u"Thorne"_s, u"Udoh"_s,
                                    u"Vale"_s, u"Wood"_s, u"Young"_s, u"Harper"_s, u"Harlow"_s, u"Hartley"_s, u"Hardy"_s};
    people::Patient patient;
    patient.id = {u"patient-%1"_s.arg(number)};
    patient.given = pick(given, number);
    patient.family = pick(family, number / 7);
    patient.birthDate = QDate{1940, 1, 1}.addDays(number * 4);
    patient.cohort = number % 5 == 0 ? people::Cohort::Secondary : people::Cohort::Primary;
    patient.diagnosed = QDate{2022, 1, 1}.addDays(number % 1780);
    return patient;
}

/// The call the day after, at which they spoke.
void addCall(Delivery &delivery, const care::Appointment &operation, const QString &id)
{
    care::CallRecord call;
    call.surgery = {id};
    call.patient = operation.patient;
    call.caller = nurse;
    call.callerName = grace;
    call.since = operation.start + 24h;
    call.attempts = {{call.since, care::CallAttempt::Outcome::Spoke}};
    call.done = true;
    delivery.add(care::toFhir(call), id + u"-call"_s);
}

void addAppointments(Delivery &delivery, const people::Patient &patient, int number, Instant now)
{
    for (int visit = -aheadEach; visit < pastEach; ++visit) {
        care::Appointment appointment;
        appointment.patient = patient.id;
        // Ahead within half a year, the past ones half a year apart; spread over days and hours.
        appointment.start = now - visit * 24h * 90 - 24h * (number % 89) + std::chrono::minutes{10 * (number % 48)};
        appointment.end = appointment.start + 20min;
        appointment.state = appointment.end < now ? care::AppointmentState::Fulfilled : care::AppointmentState::Booked;
        appointment.place = u"Clinic %1, Riverbank Hospital"_s.arg(1 + number % 6);
        const bool operated = visit == 0 ? number % recentlyOperatedEvery == 0 : visit > 0 && number % operatedEvery == visit;
        if (operated)
            appointment.kind = care::AppointmentKind::Surgery;
        const QString id = u"%1-appointment-%2"_s.arg(patient.id.value).arg(visit + aheadEach);
        delivery.add(care::toFhir(appointment), id);
        if (operated && visit > 0)
            addCall(delivery, appointment, id);
        if (visit == pastEach - 1)
            continue;
        care::Question question;
        question.appointment = {id};
        question.patient = patient.id;
        question.words = u"Will the new tablets make me as tired as those before?"_s;
        question.writtenAt = appointment.start - 48h;
        delivery.add(care::toFhir(question, {}, unit), id + u"-question"_s);
    }
}

void addVoices(Delivery &delivery, const people::Patient &patient, int number, Instant now)
{
    static const QStringList better{u"The wait before the scan was long, and nobody said why."_s,
                                    u"I could not park near the clinic, and was late for my results."_s,
                                    u"The letter came after the appointment it was about."_s,
                                    u"I was told on the phone, at work, between two meetings."_s};
    for (int said = 0; said < wordsEach; ++said) {
        const bool waits = (number * wordsEach + said) % openEvery == 0;
        voice::Feedback feedback;
        feedback.patient = patient.id;
        feedback.good = u"The nurse took time and explained everything twice."_s;
        feedback.better = pick(better, number + said);
        feedback.sentAt = now - std::chrono::hours{3 * (number * wordsEach + said) + 1};
        if (!waits)
            feedback.readAt = feedback.sentAt + 1h;
        if (!waits && said == 0)
            feedback.handledAt = feedback.sentAt + 48h;
        const QString id = u"%1-words-%2"_s.arg(patient.id.value).arg(said);
        delivery.add(voice::toFhir(feedback, {}, unit), id);
        if (waits || said == 0)
            continue;
        voice::Reply reply;
        reply.feedback = {id};
        reply.patient = patient.id;
        reply.author = nurse;
        reply.authorName = grace;
        reply.words = u"Thank you. We have asked for a board that tells the wait."_s;
        reply.sentAt = feedback.sentAt + 24h;
        reply.readAt = reply.sentAt + 24h;
        delivery.add(voice::toFhir(reply), id + u"-reply"_s);
    }
}

void addRequest(Delivery &delivery, const people::Patient &patient, int number, Instant now)
{
    care::AssessmentRequest request;
    request.id = {patient.id.value + u"-request"_s};
    request.patient = patient.id;
    request.whyNow = u"I do not sleep, and my job begins again next month."_s;
    request.askedAt = now - std::chrono::hours{7 * number + 2};
    request.state = number % openEvery == 0 ? care::AssessmentState::Requested : care::AssessmentState::Done;
    if (request.state == care::AssessmentState::Done) {
        request.owner = nurse;
        request.ownerName = grace;
        request.changedAt = request.askedAt + 24h;
    }
    delivery.add(care::serviceRequestToFhir(request), request.id.value);
    delivery.add(care::taskToFhir(request), patient.id.value + u"-task"_s);
}

void addPledge(Delivery &delivery)
{
    for (int number = 0; number < issues; ++number) {
        pledge::Issue issue;
        issue.unit = unit;
        issue.words = u"We wait long before surgery and nobody tells us why."_s;
        issue.position = number;
        const ResourceId working{u"issue-%1"_s.arg(number)}, published{u"published-issue-%1"_s.arg(number)};
        QJsonObject basic = pledge::toFhir(issue);
        delivery.add(basic, working.value);
        basic[u"id"_s] = working.value;
        delivery.add(pledge::publishedContent(basic, {}, {}), published.value);
        for (int promise = 0; promise < commitmentsEach; ++promise) {
            pledge::Commitment commitment;
            commitment.unit = unit;
            commitment.issue = working;
            commitment.plan = u"A nurse tells everybody the wait and its reason, on the hour."_s;
            commitment.state = promise == 0 ? pledge::CommitmentState::Achieved : pledge::CommitmentState::InProgress;
            commitment.position = promise;
            const QString id = u"goal-%1-%2"_s.arg(number).arg(promise);
            QJsonObject goal = pledge::toFhir(commitment);
            delivery.add(goal, id);
            goal[u"id"_s] = id;
            delivery.add(pledge::publishedContent(goal, {}, published), u"published-"_s + id);
        }
    }
}

void addSending(Delivery &delivery, int number, Instant now)
{
    information::Sending sending;
    sending.patient = {u"patient-%1"_s.arg(number % unitPatients)};
    sending.pages = {{{u"published-page-%1"_s.arg(number % pages)}, u"After the operation"_s}};
    sending.sender = nurse;
    sending.senderName = grace;
    sending.sentAt = now - std::chrono::hours{5 * number + 1};
    sending.readAt = sending.sentAt + 24h;
    delivery.add(information::toFhir(sending), u"sending-%1"_s.arg(number));
}

void addUnit(Delivery &delivery)
{
    people::Unit riverbank;
    riverbank.id = unit;
    riverbank.name = u"Riverbank Breast Unit"_s;
    delivery.add(people::toFhir(riverbank), unit.value);
    people::TeamMember member;
    member.id = nurse;
    member.prefix = u"Sister"_s;
    member.given = u"Grace"_s;
    member.family = u"Okafor"_s;
    delivery.add(people::practitionerToFhir(member), nurse.value);
    delivery.add(people::practitionerRoleToFhir(member, unit), u"grace-nurse"_s);
}

} // namespace

QVector<QJsonObject> library(int pages, Instant now)
{
    const auto examples = information::examplePages();
    QVector<QJsonObject> all;
    for (int number = 0; number < pages; ++number) {
        information::Page page = examples[number % examples.size()].page;
        page.unit = unit;
        page.title += u" %1"_s.arg(number);
        page.reviewOn = now.toLocal().date().addDays(1 + number);
        QJsonObject working = information::toFhir(page);
        working[u"id"_s] = u"page-%1"_s.arg(number);
        QJsonObject copy = information::publishedContent(working, {});
        copy[u"id"_s] = u"published-page-%1"_s.arg(number);
        all << working << copy;
    }
    return all;
}

store::StoreResult<void> receiveLargeUnit(store::Database &database, Instant now)
{
    Delivery delivery{database};
    addUnit(delivery);
    addPledge(delivery);
    for (const QJsonObject &page : library(pages, now))
        delivery.add(page, page[u"id"_s].toString());
    for (int number = 0; number < unitPatients; ++number) {
        const people::Patient patient = patientNumber(number);
        delivery.add(people::toFhir(patient), patient.id.value);
        addAppointments(delivery, patient, number, now);
        addVoices(delivery, patient, number, now);
        if (number % requestEvery == 0)
            addRequest(delivery, patient, number / requestEvery, now);
    }
    for (int number = 0; delivery.count() < unitResources; ++number)
        addSending(delivery, number, now);
    delivery.hand();
    return delivery.done();
}

} // namespace heard::bench
