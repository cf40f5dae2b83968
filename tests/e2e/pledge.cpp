// The pledge between desks and a phone: what was printed before, taken back, and published apart.
#include "fakes/application.h"
#include "fakes/device.h"
#include "fakes/devicestore.h"
#include "fakes/printedpledge.h"

#include "pledge/publishedpledge.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::pledge;
using namespace Qt::StringLiterals;
using fakes::Device;
using fakes::get;
using fakes::refused;
using hub::Role;

namespace {

/// Grace brought a printed promise to her desk; Ann has a phone.
struct Printed {
    Printed()
    {
        carry();
        Issue issue;
        issue.words = u"Patients wait alone"_s;
        Commitment commitment;
        commitment.issue = get(board().write(issue));
        commitment.plan = u"Say how long"_s;
        commitment.state = CommitmentState::InProgress;
        fakes::printed(desk.database(), commitment);
        carry();
    }

    void carry()
    {
        for (Device *device : {&desk, &ann, &desk, &ann})
            REQUIRE(device->syncUntilQuiet());
    }

    PledgeBoard board() { return {desk.database(), QTimeZone::utc()}; }
    BoardIssue seen() { return get(board().all()).issues[0]; }
    ResourceId grace() { return idOf(desk, "Practitioner"_L1); }

    /// "words: plan" of all that Ann reads.
    QStringList onPhone()
    {
        QStringList lines;
        for (const PledgedIssue &issue : get(PublishedPledge{ann.database()}.all()).issues) {
            for (const Commitment &commitment : issue.commitments)
                lines << issue.issue.words + u": "_s + commitment.plan;
        }
        return lines;
    }

    bool phoneHas(const QByteArray &words)
    {
        for (const QString &type : {u"Basic"_s, u"Goal"_s}) {
            for (const QJsonObject &resource : ann.all(type)) {
                if (QJsonDocument{resource}.toJson().contains(words))
                    return true;
            }
        }
        return false;
    }

    fakes::Application application;
    fakes::RunningHub hub;
    Device desk = Device::colleague(hub, u"Grace Okafor"_s, Role::PledgeLead);
    Device ann = Device::patient(hub, u"Ann"_s);
};

} // namespace

TEST_CASE("a printed promise that was taken back and reworded reaches no phone", "[e2e][pledge]")
{
    Printed unit;
    get(unit.board().publish(u"printed"_s, unit.grace()));
    unit.carry();
    REQUIRE(unit.onPhone() == QStringList{u"Patients wait alone: Say how long"_s});
    get(unit.board().unpublish(PledgeItem::Commitment, unit.seen().commitments[0].commitment.id));
    unit.carry();
    CHECK(unit.onPhone().isEmpty());
    Commitment changed = unit.seen().commitments[0].commitment;
    changed.plan = u"Nobody agreed to this"_s;
    get(unit.board().write(changed));
    unit.carry();
    CHECK(unit.seen().commitments[0].held);
    CHECK(refused(unit.board().publishAgain(PledgeItem::Commitment, changed.id, {}, unit.grace())).reason == PledgeError::NotAgreed);
    get(unit.board().publish({}, unit.grace()));
    unit.carry();
    CHECK_FALSE(unit.phoneHas("Nobody agreed"));

    changed.plan = u"Say how long"_s;
    get(unit.board().write(changed));
    get(unit.board().setState(changed.id, CommitmentState::InProgress));
    get(unit.board().publishAgain(PledgeItem::Commitment, changed.id, {}, unit.grace()));
    unit.carry();
    CHECK(unit.desk.outbox().isEmpty());
    CHECK(unit.onPhone() == QStringList{u"Patients wait alone: Say how long"_s});
}

TEST_CASE("an issue that was taken back and reworded reaches no phone", "[e2e][pledge]")
{
    Printed unit;
    get(unit.board().publish(u"printed"_s, unit.grace()));
    unit.carry();
    get(unit.board().unpublish(PledgeItem::Issue, unit.seen().issue.id));
    unit.carry();
    Issue reworded = unit.seen().issue;
    reworded.words = u"Nobody agreed to this"_s;
    get(unit.board().write(reworded));
    unit.carry();
    CHECK(refused(unit.board().publishAgain(PledgeItem::Issue, reworded.id, {}, unit.grace())).reason == PledgeError::NotAgreed);
    get(unit.board().publish({}, unit.grace()));
    unit.carry();
    CHECK(unit.onPhone().isEmpty());
    CHECK_FALSE(unit.phoneHas("Nobody agreed"));
}

TEST_CASE("what two desks publish apart reads on a phone as what one had published", "[e2e][pledge]")
{
    Printed unit;
    Device other = Device::colleague(unit.hub, u"Lena Shah"_s, Role::PledgeLead);
    REQUIRE(other.syncUntilQuiet());
    const auto settle = [&] {
        for (int round = 0; round < 2; ++round) {
            unit.carry();
            REQUIRE(other.syncUntilQuiet());
        }
    };
    settle();
    unit.desk.goOffline();
    other.goOffline();
    get(unit.board().publish(u"one"_s, unit.grace()));
    PledgeBoard second{other.database(), QTimeZone::utc()};
    get(second.publish(u"two"_s, idOf(other, "Practitioner"_L1)));
    unit.desk.goOnline();
    other.goOnline();
    settle();
    CHECK(unit.desk.outbox().isEmpty());
    CHECK(other.outbox().isEmpty());
    CHECK(unit.onPhone() == QStringList{u"Patients wait alone: Say how long"_s});

    get(second.publish({}, idOf(other, "Practitioner"_L1)));
    settle();
    CHECK(other.outbox().isEmpty());
    CHECK(unit.onPhone() == QStringList{u"Patients wait alone: Say how long"_s});
    get(unit.board().unpublish(PledgeItem::Issue, unit.seen().issue.id));
    settle();
    CHECK(unit.onPhone().isEmpty());
}
