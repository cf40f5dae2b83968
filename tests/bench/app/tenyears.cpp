#include "tenyears.h"

#include "care/appointment.h"
#include "care/question.h"
#include "people/patient.h"
#include "people/unit.h"
#include "pledge/commitment.h"
#include "pledge/issue.h"
#include "pledge/publication.h"
#include "voice/feedback.h"
#include "voice/reply.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::bench {

namespace {

constexpr int words = years * 24;
constexpr int issues = 40;
constexpr int commitmentsEach = 5;

} // namespace

QVector<QJsonObject> tenYears(Instant now)
{
    people::Unit riverbank;
    riverbank.id = unit;
    riverbank.name = u"Riverbank Breast Unit"_s;
    people::Patient patient;
    patient.id = ann;
    patient.given = u"Ann"_s;
    patient.family = u"Baker"_s;
    QVector<QJsonObject> all{people::toFhir(riverbank), people::toFhir(patient)};
    all.front()[u"id"_s] = unit.value;
    all.back()[u"id"_s] = ann.value;
    const auto add = [&all](QJsonObject resource, const QString &id) {
        resource[u"id"_s] = id;
        all << resource;
    };
    for (int week = 0; week < appointments; ++week) {
        care::Appointment appointment;
        appointment.patient = ann;
        appointment.start = now + 72h - 168h * week;
        appointment.end = appointment.start + 30min;
        appointment.state = week == 0 ? care::AppointmentState::Booked : care::AppointmentState::Fulfilled;
        appointment.place = u"Clinic 2, Riverbank Hospital"_s;
        appointment.preparation = u"Write down what you want to ask"_s;
        const QString id = u"appointment-%1"_s.arg(week);
        add(care::toFhir(appointment), id);
        for (int number = 0; number < questionsEach; ++number) {
            care::Question question;
            question.appointment = {id};
            question.patient = ann;
            question.words = u"Will the new tablets make me as tired as those before?"_s;
            question.position = number;
            question.writtenAt = appointment.start - 48h;
            add(care::toFhir(question, {}, unit), u"question-%1-%2"_s.arg(week).arg(number));
        }
    }
    for (int number = 0; number < words; ++number) {
        voice::Feedback feedback;
        feedback.patient = ann;
        feedback.good = u"The nurse took time and explained the scan."_s;
        feedback.better = u"The wait before it was long, and nobody said why."_s;
        feedback.sentAt = now - 365h * (number + 1);
        feedback.readAt = feedback.sentAt + 1h;
        const QString id = u"feedback-%1"_s.arg(number);
        add(voice::toFhir(feedback, {}, unit), id);
        voice::Reply reply;
        reply.feedback = {id};
        reply.patient = ann;
        reply.author = {u"grace"_s};
        reply.authorName = u"Sister Grace Okafor"_s;
        reply.words = u"Thank you. We have asked for a board that tells the wait."_s;
        reply.sentAt = feedback.sentAt + 24h;
        if (number > 0)
            reply.readAt = reply.sentAt + 24h;
        add(voice::toFhir(reply), u"reply-%1"_s.arg(number));
    }
    for (int number = 0; number < issues; ++number) {
        pledge::Issue issue;
        issue.unit = unit;
        issue.words = u"We wait long before surgery and nobody tells us why."_s;
        issue.position = number;
        QJsonObject working = pledge::toFhir(issue);
        working[u"id"_s] = u"working-issue-%1"_s.arg(number);
        const ResourceId published{u"issue-%1"_s.arg(number)};
        add(pledge::publishedContent(working, {}, {}), published.value);
        for (int promise = 0; promise < commitmentsEach; ++promise) {
            pledge::Commitment commitment;
            commitment.unit = unit;
            commitment.issue = {working[u"id"_s].toString()};
            commitment.plan = u"A nurse tells everybody the wait and its reason, on the hour."_s;
            commitment.state = promise == 0 ? pledge::CommitmentState::Achieved : pledge::CommitmentState::InProgress;
            commitment.position = promise;
            QJsonObject goal = pledge::toFhir(commitment);
            const QString id = u"goal-%1-%2"_s.arg(number).arg(promise);
            goal[u"id"_s] = u"working-"_s + id;
            add(pledge::publishedContent(goal, {}, published), id);
        }
    }
    return all;
}

store::StoreResult<void> receive(store::Database &database, const QVector<QJsonObject> &resources)
{
    auto done = database.write([&resources](store::Writer &writer) -> store::StoreResult<void> {
        for (QJsonObject resource : resources) {
            resource[u"meta"_s] = QJsonObject{{u"versionId"_s, u"1"_s}, {u"lastUpdated"_s, writer.now().toIso()}};
            if (auto kept = writer.changes().applyRemote(resource, writer.now()); !kept)
                return failed(kept.error());
        }
        return {};
    }).result();
    if (!done)
        return done;
    return database.write([](store::Writer &writer) { return writer.connection().refreshStatistics(); }).result();
}

} // namespace heard::bench
