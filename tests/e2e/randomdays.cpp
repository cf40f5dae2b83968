// Seeded random days on a bad network; the seed is printed where one fails.
#include "messages.h"

#include "fakes/application.h"
#include "fakes/device.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_adapters.hpp>
#include <catch2/generators/catch_generators_random.hpp>

using namespace heard;
using namespace heard::tests;
using fakes::Device;
using hub::Role;

namespace {

struct Day {
    explicit Day(quint32 seed) : dice(seed) {}

    fakes::Application application;
    std::mt19937 dice;
    fakes::RunningHub hub;
    Device ann = Device::patient(hub, u"Ann"_s);
    Device joy = Device::patient(hub, u"Joy"_s);
    Device desk = Device::colleague(hub, u"Grace Okafor"_s, Role::Nurse);
    std::array<Device *, 3> devices{&ann, &joy, &desk};
    QStringList said;
    /// How often each message's counter was raised, by whoever did.
    QHash<QString, int> raised;

    quint32 below(quint32 bound) { return std::uniform_int_distribution<quint32>{0, bound - 1}(dice); }

    void say(Device &device)
    {
        said << u"message %1"_s.arg(said.size());
        if (&device == &desk)
            device.create(reply(below(2) == 0 ? ann.person() : joy.person(), desk.person(), said.back()));
        else
            device.create(feedback(device.person(), said.back()));
    }

    /// Appends one note: whatever else is merged, each note that was acknowledged must be there once.
    void note(Device &device)
    {
        const auto messages = device.all(u"Communication"_s);
        if (messages.isEmpty())
            return;
        const QJsonObject &message = messages[below(static_cast<quint32>(messages.size()))];
        const bool own = message["sender"_L1]["reference"_L1].toString() == device.person();
        if (&device != &desk && !own)
            return;
        const QString text = u"note %1"_s.arg(notes++);
        QJsonArray all = message["note"_L1].toArray();
        all.append(QJsonObject{{u"text"_s, text}});
        device.edit(u"Communication"_s, {message["id"_L1].toString()}, u"note"_s, all);
        ++raised[wordsOf(message)];
    }

    void pass()
    {
        Device &device = *devices[below(3)];
        switch (below(6)) {
        case 0:
        case 1: say(device); break;
        case 2: note(device); break;
        default: outcomes[device.sync() ? 1 : 0]++;
        }
    }

    int notes = 0;
    std::array<int, 2> outcomes{};
};

} // namespace

TEST_CASE("whatever the network does, nothing is lost, doubled or seen by another patient", "[e2e]")
{
    const quint32 seed = GENERATE(take(3, random(1u, 1000000u)));
    CAPTURE(seed);
    Day day{seed};
    for (Device *device : day.devices) {
        REQUIRE(device->sync());
        device->goOnline(fakes::RandomMishaps{day.below(1000000), 5});
    }
    for (int step = 0; step < 150; ++step)
        day.pass();
    for (Device *device : day.devices)
        device->goOnline();
    for (int round = 0; round < 2; ++round) {
        for (Device *device : day.devices)
            REQUIRE(device->syncUntilQuiet());
    }

    CHECK(day.outcomes[0] > 0);
    for (Device *device : day.devices)
        CHECK(device->outbox().isEmpty());
    QStringList said = day.said;
    said.sort();
    const auto there = day.desk.all(u"Communication"_s);
    CHECK(sortedWords(there) == said);
    CHECK(day.hub.count(u"Communication"_s) == said.size());
    for (const QJsonObject &message : there)
        CHECK(message["note"_L1].toArray().size() == day.raised.value(wordsOf(message)));
    for (Device *patient : {&day.ann, &day.joy}) {
        auto hers = there;
        hers.removeIf([patient](const QJsonObject &message) {
            return message["subject"_L1]["reference"_L1].toString() != patient->person();
        });
        CHECK(patient->all(u"Communication"_s) == hers);
    }
}
