#include "unit.h"

#include <chrono>

using namespace heard;
using namespace heard::pledge;
using namespace std::chrono_literals;
using fakes::get;

namespace {

using enum CommitmentState;

struct Public : Unit {
    Public()
    {
        const auto waiting = issue(u"We waited alone before the opération"_s);
        commitment(waiting, u"Tell you how long you will wait"_s, Achieved, Month{2026, 9});
        commitment(waiting, u"Offer a café voucher"_s, Delayed);
        const auto support = issue(u"Support depends on whom you meet"_s);
        commitment(support, u"Assess everyone"_s, Ongoing, {}, Audience::Primary);
        commitment(support, u"A second nurse"_s, Unable, {}, Audience::Secondary);
        commitment(support, u"Given up"_s, Withdrawn);
        standard(u"You have a named nurse"_s);
        publish();
    }

    QStringList found(const QString &typed) { return plansOf(get(published.search(typed))); }
};

} // namespace

TEST_CASE("patients count what is kept, under way and impossible", "[pledge]")
{
    Public unit;
    CHECK(unit.onPhones().counts == PledgeCounts{1, 2, 1, {{UnableReason::Other, 1}}});
    CHECK(unit.onPhones().counts.all() == 4);
    CHECK(unit.onPhones(Audience::Primary).counts == PledgeCounts{1, 2, 0, {}});
    CHECK(unit.onPhones(Audience::Secondary).counts == PledgeCounts{1, 1, 1, {{UnableReason::Other, 1}}});
}

TEST_CASE("patients count by what stops them the promises that cannot be kept", "[pledge]")
{
    Unit unit;
    const auto alone = unit.issue(u"We waited alone"_s);
    for (const auto stops : {UnableReason::Funding, UnableReason::Space, UnableReason::Funding}) {
        const auto id = unit.commitment(alone, u"A waiting room"_s);
        get(unit.board.setState(id, Unable, u"Not this year"_s, stops));
    }
    unit.publish();
    const QMap<UnableReason, int> expected{{UnableReason::Funding, 2}, {UnableReason::Space, 1}};
    CHECK(unit.onPhones().counts.unableFor == expected);
    CHECK(unit.onPhones().counts.unable == 3);
}

TEST_CASE("a filter shows what is for her and for everyone", "[pledge]")
{
    Public unit;
    CHECK(plansOf(unit.onPhones(Audience::Primary)).contains(u"Assess everyone"_s));
    CHECK_FALSE(plansOf(unit.onPhones(Audience::Primary)).contains(u"A second nurse"_s));
    CHECK(plansOf(unit.onPhones(Audience::Secondary)).contains(u"A second nurse"_s));
    CHECK(plansOf(unit.onPhones(Audience::Secondary)).contains(u"Offer a café voucher"_s));
}

TEST_CASE("a search forgives case, accents and unfinished words", "[pledge]")
{
    Public unit;
    CHECK(unit.found(u"CAFE"_s) == QStringList{u"Offer a café voucher"_s});
    CHECK(unit.found(u"vouch caf"_s) == QStringList{u"Offer a café voucher"_s});
    CHECK(unit.found(u"nurse"_s) == QStringList{u"A second nurse"_s});
    CHECK(unit.found(u"operation"_s).size() == 2);
    CHECK(unit.found(u"zebra"_s).isEmpty());
    CHECK(unit.found(u"\" ( * -"_s) == unit.found({}));
    CHECK(unit.found({}).size() == 5);
    CHECK(get(unit.published.search(u"named"_s)).standards.size() == 1);
    CHECK(get(unit.published.search(u"zebra"_s)).standards.isEmpty());
}

TEST_CASE("one commitment comes with its issue", "[pledge]")
{
    Public unit;
    const auto commitment = unit.onPhones().issues[1].commitments[1];
    const auto found = get(unit.published.commitment(commitment.id));
    REQUIRE(found);
    CHECK(found->issue.words == u"Support depends on whom you meet"_s);
    CHECK(found->commitments == QVector<Commitment>{commitment});
    unit.store.sendAll();
    CHECK(get(unit.published.commitment(commitment.id)));
    CHECK_FALSE(get(unit.published.commitment({u"nothing"_s})));
}

TEST_CASE("only what was published after a moment has changed since", "[pledge]")
{
    Public unit;
    const Instant before = unit.store.clock.now();
    CHECK(get(unit.published.changedSince(before)).isEmpty());
    CHECK(get(unit.published.changedSince(before - 1s)).size() == 5);

    unit.store.clock.advance(1h);
    const auto rows = unit.onBoard().issues;
    get(unit.board.setState(rows[0].commitments[1].commitment.id, Achieved));
    get(unit.board.setState(rows[1].commitments[1].commitment.id, Achieved));
    CHECK(get(unit.published.changedSince(before)).isEmpty());
    unit.publish();
    CHECK(get(unit.published.changedSince(before)).size() == 2);
    CHECK(get(unit.published.changedSince(before, Audience::Primary)).size() == 1);
    get(unit.board.unpublish(PledgeItem::Commitment, rows[0].commitments[1].commitment.id));
    CHECK(get(unit.published.changedSince(before)).size() == 1);
}

TEST_CASE("a patient's phone that never saw the working copies shows the same", "[pledge]")
{
    Public team;
    team.store.sendAll();
    fakes::DeviceStore phone;
    for (const auto &type : {u"Basic"_s, u"Goal"_s}) {
        for (const QJsonObject &json : team.store.all(type)) {
            for (const QJsonValue &extension : json["extension"_L1].toArray()) {
                if (extension["url"_L1].toString().endsWith("publication-of"_L1))
                    phone.receive(json);
            }
        }
    }
    PublishedPledge published{*phone.database};
    CHECK(plansOf(get(published.all())) == plansOf(team.onPhones()));
    CHECK(get(published.all()).counts == team.onPhones().counts);
    CHECK(get(PledgeBoard{*phone.database, QTimeZone::utc()}.all()).issues.isEmpty());
}

TEST_CASE("an empty store has an empty pledge", "[pledge]")
{
    fakes::DeviceStore phone;
    CHECK(get(PublishedPledge{*phone.database}.all()) == Pledge{});
}
