// kill -9 of app and hub at random points: nothing acknowledged is lost, nothing doubled, and both sides are equal at the end.
#include "hubfolder.h"
#include "messages.h"
#include "printing.h"

#include "fakes/application.h"
#include "fakes/waiting.h"

#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>
#include <random>

using namespace heard;
using namespace heard::tests;
using namespace std::chrono_literals;

namespace {

constexpr int kills = 200;
constexpr auto patience = 120s; // a hub opens its key slowly by design, and this machine may have other things to do

/// What a device says just before it does something: a little later the kill falls, on it or on the hub.
constexpr std::array moments{"writing"_L1, "uploading"_L1, "downloading"_L1, "renewing"_L1};

/// One of a unit's people and her device, killed and started again with the next seed.
struct Person {
    Person(const HubFolder &hub, const QString &folder, const QString &name, const QString &code)
        : name(name)
        , device(std::make_unique<Mortal>(u"device_driver"_s, QStringList{folder + u'/' + name, hub.base(), code}))
    {
        device->onLine([this](const QString &line) {
            ++heard[line];
            if (line.startsWith("said "_L1))
                said << line.mid(5);
            else if (line.startsWith("noted "_L1))
                noted << line.mid(6);
        });
    }
    void start() { device->start({name, QString::number(++starts)}); }

    QString name;
    int starts = 0;
    QHash<QString, int> heard;
    QStringList said; ///< acknowledged by her store
    QStringList noted;
    std::unique_ptr<Mortal> device; ///< last: what it says when it ends is still heard
};

/// A hub and three people, who write and sync while now one, now the other is killed.
class Unit final {
public:
    explicit Unit(quint32 seed) : m_dice(seed)
    {
        const auto add = [this](const QString &name, const QStringList &whom) {
            m_people.push_back(std::make_unique<Person>(m_folder, m_temporary.path(), name, m_folder.invite(whom)));
        };
        for (const QString &given : {u"Ann"_s, u"Joy"_s}) {
            patients << m_folder.addPatient(given);
            add(given, {u"--for"_s, patients.back()});
        }
        add(u"Grace"_s, {u"--new"_s, u"Grace Okafor"_s, u"--roles"_s, u"nurse"_s});
        m_hub->start();
        for (const auto &person : m_people)
            person->start();
    }

    /// Signing in with a code that works once is the one step that a person would have to repeat.
    void waitUntilAllAreSignedIn()
    {
        for (const auto &person : m_people)
            REQUIRE(fakes::until([&] { return person->device->hasSaid(u"ready"); }, patience));
    }

    void killHub(const QString &moment)
    {
        REQUIRE(fakes::until([this] { return m_hub->hasSaid(u"Listening"); }, patience));
        await(moment, *m_people[below(m_people.size())]);
        REQUIRE(m_hub->isRunning());
        m_hub->kill();
        m_hub->start();
    }
    void killOne(const QString &moment)
    {
        Person &person = *m_people[below(m_people.size())];
        await(moment, person);
        // Whatever ends by itself has given up.
        REQUIRE(person.device->isRunning());
        person.device->kill();
        person.start();
        // Sometimes again, while it opens its store.
        if (below(4) == 0) {
            pause(std::chrono::milliseconds{below(60)});
            person.device->kill();
            person.start();
        }
    }
    void killAll()
    {
        for (const auto &person : m_people)
            person->device->kill();
        m_hub->kill();
    }

    struct Held {
        QString left; ///< in the outbox: waiting, parked, conflicts
        QHash<QString, QJsonObject> resources;
    };
    /// What a person's device holds when it has nothing more to do.
    [[nodiscard]] Held finish(std::size_t which)
    {
        Person &person = *m_people[which];
        person.device->start();
        REQUIRE(person.device->ends());
        Held held;
        for (const QString &line : person.device->lines()) {
            if (line.startsWith("left "_L1))
                held.left = line;
            else if (line.startsWith("held "_L1))
                take(held.resources, QJsonDocument::fromJson(line.mid(5).toUtf8()).object());
        }
        return held;
    }
    [[nodiscard]] QHash<QString, QJsonObject> heldByHub() const
    {
        QHash<QString, QJsonObject> all;
        for (const QJsonObject &resource : m_folder.resources())
            take(all, resource);
        return all;
    }

    void startHub() { m_hub->start(); }
    void stopHub()
    {
        m_hub->terminate();
        REQUIRE(m_hub->ends());
        CHECK(m_folder.run({u"check"_s}).back().endsWith("no faults."_L1));
    }
    [[nodiscard]] const std::vector<std::unique_ptr<Person>> &people() const { return m_people; }

    QStringList patients; ///< "Patient/12"

private:
    static void take(QHash<QString, QJsonObject> &all, const QJsonObject &resource)
    {
        all.insert(resource["resourceType"_L1].toString() + u'/' + resource["id"_L1].toString(), resource);
    }
    [[nodiscard]] std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>{0, bound - 1}(m_dice); }

    /// Until @p person is in the middle of it: some milliseconds after she begins.
    void await(const QString &moment, const Person &person)
    {
        const int before = person.heard.value(moment);
        const bool came = fakes::until([&] { return person.heard.value(moment) > before; }, patience);
        CAPTURE(m_hub->isRunning(), m_hub->lines(), person.name, person.device->isRunning(), person.device->lines().mid(-20));
        REQUIRE(came);
        pause(std::chrono::milliseconds{below(6)});
    }
    static void pause(std::chrono::milliseconds span)
    {
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        timer.setSingleShot(true);
        timer.start(span);
        REQUIRE(fakes::until([&timer] { return !timer.isActive(); }, patience));
    }

    fakes::Application m_application;
    std::mt19937 m_dice;
    QTemporaryDir m_temporary;
    HubFolder m_folder{m_temporary.filePath(u"hub"_s)};
    std::unique_ptr<Mortal> m_hub = m_folder.server();
    std::vector<std::unique_ptr<Person>> m_people;
};

} // namespace

namespace {

using Resources = QHash<QString, QJsonObject>;

/// Of @p resources, what the patient sees, or a colleague where @p patient is empty.
Resources seenBy(const QString &patient, Resources resources)
{
    erase_if(resources, [&patient](const std::pair<const QString &, QJsonObject &> &entry) {
        const auto &[reference, resource] = entry;
        if (reference.startsWith("Organization/"_L1))
            return false;
        if (reference.startsWith("Patient/"_L1))
            return !patient.isEmpty() && reference != patient;
        return !reference.startsWith("Communication/"_L1)
            || (!patient.isEmpty() && resource["subject"_L1]["reference"_L1].toString() != patient);
    });
    return resources;
}

/// The words of all messages, and the notes upon them, sorted.
std::pair<QStringList, QStringList> wordsAndNotes(const Resources &resources)
{
    QStringList words;
    QStringList notes;
    for (const QJsonObject &resource : resources) {
        if (resource["resourceType"_L1].toString() != "Communication"_L1)
            continue;
        words << wordsOf(resource);
        for (const QJsonValue &note : resource["note"_L1].toArray())
            notes << note["text"_L1].toString();
    }
    words.sort();
    notes.sort();
    return {words, notes};
}

QStringList missingFrom(const QStringList &there, const QStringList &acknowledged)
{
    const QSet<QString> all{there.begin(), there.end()};
    QStringList missing;
    for (const QString &one : acknowledged) {
        if (!all.contains(one))
            missing << one;
    }
    return missing;
}

QStringList doubledIn(const QStringList &sorted)
{
    QStringList doubled;
    for (auto it = sorted.begin(); (it = std::adjacent_find(it, sorted.end())) != sorted.end(); ++it)
        doubled << *it;
    return doubled;
}

QStringList differing(const Resources &here, const Resources &there)
{
    const QStringList references = here.keys() + there.keys();
    QStringList different;
    for (const QString &reference : references) {
        if (here.value(reference) != there.value(reference))
            different << reference;
    }
    return different;
}

} // namespace

TEST_CASE("app and hub, killed at random points, lose nothing, double nothing and are equal at the end", "[kill]")
{
    const quint32 seed = Catch::getSeed();
    CAPTURE(seed);
    Unit unit{seed};
    unit.waitUntilAllAreSignedIn();
    for (int kill = 0; kill < kills; ++kill) {
        const QString moment = moments[static_cast<std::size_t>(kill) % moments.size()];
        CAPTURE(kill, moment);
        if (kill / moments.size() % 4 == 3)
            unit.killHub(moment);
        else
            unit.killOne(moment);
    }
    unit.killAll();

    unit.startHub();
    // Once to send, and once more to see what the others sent.
    for (std::size_t which = 0; which < unit.people().size(); ++which)
        CHECK(unit.finish(which).left == u"left 0 0 0"_s);
    std::vector<Resources> held;
    for (std::size_t which = 0; which < unit.people().size(); ++which)
        held.push_back(unit.finish(which).resources);
    unit.stopHub();
    const Resources hub = unit.heldByHub();
    for (std::size_t which = 0; which < held.size(); ++which) {
        CAPTURE(unit.people()[which]->name);
        CHECK(differing(held[which], seenBy(unit.patients.value(static_cast<qsizetype>(which)), hub)).isEmpty());
    }
    const auto [words, notes] = wordsAndNotes(hub);
    CHECK(doubledIn(words).isEmpty());
    CHECK(doubledIn(notes).isEmpty());
    int acknowledged = 0;
    for (const auto &person : unit.people()) {
        CHECK(missingFrom(words, person->said).isEmpty());
        CHECK(missingFrom(notes, person->noted).isEmpty());
        acknowledged += static_cast<int>(person->said.size() + person->noted.size());
    }
    CHECK(acknowledged > kills / 2);
}
