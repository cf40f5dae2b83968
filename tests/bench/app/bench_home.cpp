#include "bench/figures.h"
#include "care/appointments.h"
#include "care/preparations.h"
#include "care/questions.h"
#include "fakes/fakeclock.h"
#include "fhir/vocabulary.h"
#include "people/patients.h"
#include "people/units.h"
#include "pledge/commitment.h"
#include "pledge/issue.h"
#include "pledge/publication.h"
#include "voice/feedback.h"
#include "voice/reply.h"
#include "worklist/news.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <functional>

using namespace heard;
using namespace heard::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 501;
constexpr int years = 10;
constexpr int appointments = years * 52;
constexpr int questionsEach = 3;
constexpr int words = years * 24;
constexpr int issues = 40;
constexpr int commitmentsEach = 5;

const ResourceId ann{u"ann"_s};
const ResourceId unit{u"unit"_s};

/// What the hub would have sent in ten years to a patient who comes every week and writes twice a month.
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

/// Prints the median of what @p ask takes, and what it is to @p floor in the same rounds. False where it fails.
bool compare(const char *what, const std::function<bool()> &ask, const std::function<bool()> &floor)
{
    using Clock = std::chrono::steady_clock;
    QVector<double> times, floors, ratios;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = Clock::now();
        const bool read = floor();
        const auto between = Clock::now();
        const bool asked = ask();
        const auto end = Clock::now();
        if (!read || !asked)
            return false;
        floors << std::chrono::duration<double, std::milli>(between - begin).count();
        times << std::chrono::duration<double, std::milli>(end - between).count();
        ratios << times.back() / floors.back();
    }
    std::printf("%-28s %9.3f ms  %-32s %9.3f ms  ratio %.2f\n", what, median(times), "one resource read by its id",
                median(floors), median(ratios));
    return true;
}

} // namespace

/// Measures what Home asks of a phone's store that holds ten years, each as a person's page asks it: through the
/// database's thread. The floor is the smallest question the same way.
int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    const QTemporaryDir folder;
    fakes::FakeClock clock;
    const auto opened = store::Database::open(folder.filePath(u"heard.db"_s), store::Key::random(), clock);
    if (!opened)
        return 1;
    store::Database &database = **opened;
    const Instant now = clock.now();
    const QVector<QJsonObject> resources = tenYears(now);
    worklist::News news{database};
    if (!receive(database, resources) || !news.begin(ann, now).result())
        return 1;

    care::Appointments care{database};
    const auto smallest = [&]() -> bool {
        return database.read([](store::Reader &reader) { return reader.json(u"Patient"_s, ann); }).result().has_value();
    };
    const auto next = [&]() -> bool {
        const auto found = care.nextFor(ann, now).result();
        return found && *found && care::Preparations{database}.isDone(**found).result()
            && care::Questions{database}.of((*found)->id).result().value_or(QVector<care::Question>{}).size() == questionsEach;
    };
    const auto fresh = [&] {
        const auto items = news.of(ann, now).result();
        return items && items->size() == 1;
    };
    const auto self = [&] { return people::Patients{database}.byId(ann).result().value_or(std::nullopt).has_value(); };
    const auto whom = [&] { return people::Units{database}.own().result().value_or(std::nullopt).has_value(); };
    std::printf("Home with %d years of data, %lld resources; medians of %d interleaved runs (aim: all of it in 2 ms)\n",
                years, static_cast<long long>(resources.size()), rounds);
    const bool good = compare("next appointment", next, smallest) && compare("news", fresh, smallest)
        && compare("her name", self, smallest) && compare("whom to call", whom, smallest)
        && compare("all of Home", [&] { return next() && fresh() && self() && whom(); }, smallest);
    return good ? 0 : 1;
}
