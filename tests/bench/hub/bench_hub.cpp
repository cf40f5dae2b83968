#include "bareserver.h"
#include "load.h"

#include "bench/figures.h"
#include "fakes/runninghub.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <optional>
#include <fcntl.h>
#include <unistd.h>

using namespace heard;
using namespace heard::fakes;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int connections = 16;
constexpr int rounds = 5;
constexpr auto span = 1500ms;
constexpr int patients = 100;
constexpr int appointmentsEach = 50;
constexpr int resources = patients * appointmentsEach;

QJsonObject appointment(const QString &patient, int number)
{
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1795338000 + number * 3600, Qt::UTC);
    return {{u"resourceType"_s, u"Appointment"_s}, {u"status"_s, u"booked"_s},
        {u"start"_s, start.toString(Qt::ISODate)}, {u"end"_s, start.addSecs(1800).toString(Qt::ISODate)},
        {u"description"_s, u"Clinic with your breast care nurse; room %1 on the second floor"_s.arg(number % 20)},
        {u"patientInstruction"_s,
            u"Please bring your list of medicines, and someone with you if you like. The lift is beside the main entrance."_s},
        {u"appointmentType"_s,
            QJsonObject{{u"coding"_s,
                QJsonArray{QJsonObject{{u"system"_s, u"https://heard.example/fhir/CodeSystem/appointment-kind"_s},
                    {u"code"_s, u"clinic"_s}}}}}},
        {u"identifier"_s,
            QJsonArray{
                QJsonObject{{u"system"_s, u"urn:ietf:rfc:3986"_s}, {u"value"_s, u"urn:uuid:bench-%1"_s.arg(number)}}}},
        {u"participant"_s,
            QJsonArray{QJsonObject{{u"status"_s, u"accepted"_s},
                {u"actor"_s, QJsonObject{{u"reference"_s, patient}, {u"display"_s, u"Ann Baker"_s}}}}}}};
}

QByteArray get(const QByteArray &path, const QByteArray &token)
{
    return "GET " + path + " HTTP/1.1\r\nHost: hub.test\r\nAuthorization: Bearer " + token + "\r\n\r\n";
}

QByteArray post(const QJsonObject &resource, const QByteArray &token)
{
    const QByteArray body = QJsonDocument{resource}.toJson(QJsonDocument::Compact);
    return "POST /fhir/" + resource[u"resourceType"].toString().toUtf8()
        + " HTTP/1.1\r\nHost: hub.test\r\nAuthorization: Bearer " + token
        + "\r\nContent-Type: application/fhir+json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

/// How often a page can be written and synced to the disk the hub's folder is on.
double syncsPerSecond(const QString &folder)
{
    const QByteArray path = (folder + u"/sync-floor"_s).toUtf8();
    const int file = ::open(path.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    const QByteArray page(4096, 'x');
    const auto begin = std::chrono::steady_clock::now();
    int count = 0;
    while (std::chrono::steady_clock::now() - begin < span) {
        if (::pwrite(file, page.constData(), 4096, 4096L * count) != 4096 || ::fdatasync(file) != 0)
            break;
        ++count;
    }
    ::close(file);
    ::unlink(path.constData());
    return count / std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Interleaved runs of the hub and of its floor, so that what else the machine does falls on both.
void compare(const char *what, const char *floorName, const std::function<double()> &hub,
    const std::function<double()> &floor, std::optional<double> aim = {})
{
    QVector<double> ours;
    QVector<double> floors;
    QVector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        floors << floor();
        ours << hub();
        ratios << ours.back() / floors.back();
    }
    std::printf("%-28s %9.0f /s   %-32s %9.0f /s   ratio %.2f %s\n", what, bench::median(ours), floorName, bench::median(floors),
        bench::median(ratios), aim ? bench::atLeast(bench::median(ratios), *aim).constData() : "");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application{argc, argv};
    hub::ServerOptions options;
    options.http.limits.perAddress = {};
    options.service.perAccount = {};
    RunningHub hub{options};
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    QVector<Person> people;
    for (int i = 0; i < patients; ++i)
        people << hub.patient(u"Ann %1"_s.arg(i));
    const auto whose = [&people](int number) { return people[number % patients].subject; };

    QVector<QByteArray> reads;
    QByteArray one;
    {
        HubConnection connection{hub.port()};
        for (int i = 0; i < resources; ++i) {
            const QByteArray body = QJsonDocument{appointment(whose(i), i)}.toJson(QJsonDocument::Compact);
            const HubAnswer made = connection.ask("POST", "/fhir/Appointment", nurse.token, body);
            reads << get("/fhir/Appointment/" + made.json()[u"id"].toString().toUtf8(), nurse.token);
            one = made.body;
        }
    }
    QVector<QByteArray> searches;
    for (int i = 0; i < patients; ++i)
        searches << get("/fhir/Appointment?patient=" + whose(i).toUtf8() + "&_count=20", nurse.token);
    const QByteArray page
        = HubConnection{hub.port()}
              .ask("GET", "/fhir/Appointment?patient=" + whose(0).toUtf8() + "&_count=20", nurse.token)
              .body;
    std::printf("hub, %d connections, %d threads, %d appointments of %d patients; medians of %d interleaved runs\n",
        connections, options.http.workers, resources, patients, rounds);

    const bench::BareServer bareOne{options.http.workers, one};
    const bench::BareServer barePage{options.http.workers, page};
    const auto load = [](quint16 port, const QVector<QByteArray> &requests) {
        return bench::answersPerSecond(port, connections, requests, span);
    };
    compare(
        "read", "bare Beast, the same bytes", [&] { return load(hub.port(), reads); },
        [&] { return load(bareOne.port(), reads); }, 0.3);
    compare(
        "search, 20 rows", "bare Beast, the same bytes", [&] { return load(hub.port(), searches); },
        [&] { return load(barePage.port(), searches); }, 0.1);

    QVector<QByteArray> creates;
    for (int i = 0; i < 500; ++i)
        creates << post(appointment(whose(i), i), nurse.token);
    const auto before = hub.server().committer().counts();
    compare(
        "create", "page written and synced", [&] { return load(hub.port(), creates); },
        [&] { return syncsPerSecond(hub.vault().databasePath().section(u'/', 0, -2)); });
    const auto after = hub.server().committer().counts();
    std::printf("%-28s %9.1f\n", "creates for each sync",
        static_cast<double>(after.changes - before.changes) / static_cast<double>(after.commits - before.commits));
    return 0;
}
