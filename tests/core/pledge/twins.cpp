// What two devices published apart: each made copies of the same issue and promise before it knew of the other's.
#include "unit.h"

#include "fhir/publication.h"
#include "fhir/vocabulary.h"
#include "pledge/storedpledge.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace heard;
using namespace heard::pledge;
using fakes::get;

namespace {

/// Two copies of an issue and two of its promise; which of each is kept goes by their ids alone.
struct Twins : Unit {
    Twins()
    {
        publish();
        store.sendAll();
        const auto named = [](const QString &id) { return QJsonObject{{u"reference"_s, u"Basic/"_s + id}}; };
        for (const QString &type : {u"Basic"_s, u"Goal"_s}) {
            const auto all = store.all(type);
            for (QJsonObject copy : all) {
                if (fhir::originalOf(copy).isEmpty())
                    continue;
                // Those that were sent are called "server-…".
                const bool first = type == u"Basic" ? issueFirst : promiseFirst;
                copy["id"_L1] = QString{(first ? u"a-"_s : u"z-"_s) + type};
                if (type == u"Goal")
                    fhir::setExtension(copy, fhir::extension::issue, "valueReference"_L1, named(issueFirst ? u"a-Basic"_s : u"z-Basic"_s));
                store.receive(copy);
            }
        }
    }

    const bool issueFirst = GENERATE(false, true);
    const bool promiseFirst = GENERATE(false, true);
    const ResourceId waiting = issue(u"We waited alone"_s);
    const ResourceId telling = commitment(waiting, u"Tell you how long"_s);
};

} // namespace

TEST_CASE("patients read a promise under its issue, whichever of two copies is kept", "[pledge]")
{
    Twins unit;
    const auto asks = [&](const QString &typed) { return get(unit.published.search(typed)).issues; };
    for (const auto &issues : {unit.onPhones().issues, asks(u"alone"_s), asks(u"long"_s)}) {
        REQUIRE(issues.size() == 1);
        CHECK(issues[0].issue.words == u"We waited alone"_s);
        REQUIRE(issues[0].commitments.size() == 1);
        CHECK(issues[0].commitments[0].plan == u"Tell you how long"_s);
    }
    for (const QJsonObject &goal : unit.store.all(u"Goal"_s)) {
        if (fhir::originalOf(goal).isEmpty())
            continue;
        const auto one = get(unit.published.commitment(fhir::idOf(goal)));
        REQUIRE(one);
        CHECK(one->issue.words == u"We waited alone"_s);
        CHECK(one->commitments[0].plan == u"Tell you how long"_s);
    }
}

TEST_CASE("nothing is held because two devices published it apart, and publishing puts it right", "[pledge]")
{
    Twins unit;
    CHECK_FALSE(unit.onBoard().issues[0].commitments[0].held);
    unit.publish();
    for (const QString &type : {u"Basic"_s, u"Goal"_s}) {
        const auto all = unit.store.all(type);
        CHECK(std::ranges::count_if(all, [](const QJsonObject &copy) { return !fhir::originalOf(copy).isEmpty() && !isWithdrawn(copy); }) == 1);
    }
    CHECK(unit.onPhones().issues[0].issue.words == u"We waited alone"_s);
    const auto before = unit.store.everything();
    unit.publish();
    CHECK(unit.store.everything() == before);
    get(unit.board.unpublish(PledgeItem::Issue, unit.waiting));
    CHECK(unit.onPhones().issues.isEmpty());
}
