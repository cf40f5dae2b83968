#include "fixtures.h"
#include "unit.h"

#include "fhir/content.h"
#include "fhir/vocabulary.h"
#include "pledge/publication.h"

#include <chrono>

using namespace heard;
using namespace heard::pledge;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

namespace {

using enum CommitmentState;
using State = Publication::State;

/// One issue with a planned commitment, an agreed one and a draft.
struct Started : Unit {
    ResourceId waiting = issue(u"We waited alone before surgery"_s);
    ResourceId telling = commitment(waiting, u"Tell you how long you will wait"_s, Planned, Month{2026, 12});
    ResourceId company = commitment(waiting, u"Let one person stay"_s, Agreed);
    ResourceId draft = commitment(waiting, u"Only an idea"_s, Draft);
    ResourceId named = standard(u"You have a named nurse"_s);

    State stateOf(int index) { return onBoard().issues[0].commitments[index].publication.state; }
};

QString originalOf(const QJsonObject &copy)
{
    return fhir::extensionOf(copy, fhir::extension::publicationOf)["valueReference"_L1]["reference"_L1].toString();
}

} // namespace

TEST_CASE("publishing shows everything but drafts, and what was agreed becomes planned", "[pledge]")
{
    Started unit;
    const Published done = unit.publish(u"Our first pledge"_s);
    CHECK(done.created == 4);
    CHECK(done.updated == 0);
    CHECK(done.drafts == 1);

    const Pledge pledge = unit.onPhones();
    CHECK(plansOf(pledge) == QStringList{u"Tell you how long you will wait"_s, u"Let one person stay"_s});
    CHECK(pledge.issues[0].commitments[1].state == Planned);
    CHECK(pledge.issues[0].issue.words == u"We waited alone before surgery"_s);
    CHECK(pledge.standards[0].words == u"You have a named nurse"_s);
    CHECK(pledge.publishedAt == unit.store.clock.now());
    CHECK(unit.onBoard().issues[0].commitments[1].commitment.state == Planned);
    CHECK(unit.stateOf(0) == State::Published);
    CHECK(unit.stateOf(2) == State::NeverPublished);
    CHECK(unit.onBoard().toPublish == 0);
}

TEST_CASE("publishing twice without a change writes nothing", "[pledge]")
{
    Started unit;
    unit.publish();
    const auto before = unit.store.everything();
    unit.store.clock.advance(1h);
    const Published again = unit.publish(u"nothing new"_s);
    CHECK(again.created + again.updated == 0);
    CHECK(unit.store.everything() == before);
}

TEST_CASE("the copy of an issue is written before those of its commitments", "[pledge]")
{
    Started unit;
    unit.publish();
    QString issueCopy;
    bool seen = false;
    const auto changes = get(unit.store.database->read([](store::Reader &reader) {
        return store::LocalChanges{reader.connection()}.all();
    }));
    for (const auto &change : changes) {
        if (originalOf(change.json).startsWith("Basic/"_L1)) {
            issueCopy = u"Basic/"_s + change.id.value;
        } else if (!originalOf(change.json).isEmpty() && !fhir::extensionOf(change.json, fhir::extension::issue).isEmpty()) {
            seen = true;
            CHECK(fhir::extensionOf(change.json, fhir::extension::issue)["valueReference"_L1]["reference"_L1] == issueCopy);
        }
    }
    CHECK(seen);
}

TEST_CASE("publishing while offline stays published once the server has given its ids", "[pledge]")
{
    Started unit;
    unit.publish();
    const auto plans = plansOf(unit.onPhones());
    unit.store.sendAll();
    CHECK(unit.store.unsent() == 0);
    CHECK(plansOf(unit.onPhones()) == plans);
    CHECK(unit.onPhones().issues.size() == 1);
    CHECK(unit.onBoard().toPublish == 0);
    const Published again = unit.publish();
    CHECK(again.created + again.updated == 0);
    CHECK(unit.store.unsent() == 0);
}

TEST_CASE("patients keep the old version until a change is published", "[pledge]")
{
    Started unit;
    unit.publish();
    get(unit.board.setState(unit.telling, Achieved));
    CHECK(unit.onPhones().issues[0].commitments[0].state == Planned);
    CHECK(unit.stateOf(0) == State::ChangedSince);
    CHECK(unit.stateOf(1) == State::Published);
    CHECK(unit.onBoard().toPublish == 1);

    const Published done = unit.publish();
    CHECK(done.updated == 1);
    CHECK(done.created == 0);
    CHECK(unit.onPhones().issues[0].commitments[0].state == Achieved);
    CHECK(unit.onPhones().issues[0].commitments[0].by == Month{2026, 12});
}

TEST_CASE("a change taken back before it is published leaves nothing to publish", "[pledge]")
{
    Started unit;
    unit.publish();
    auto issue = unit.onBoard().issues[0].issue;
    const QString words = issue.words;
    issue.words = u"Other words"_s;
    get(unit.board.write(issue));
    CHECK(unit.onBoard().issues[0].publication.state == State::ChangedSince);
    issue.words = words;
    get(unit.board.write(issue));
    CHECK(unit.onBoard().issues[0].publication.state == State::Published);
}

TEST_CASE("the history tells what was published when, and what is not yet", "[pledge]")
{
    Started unit;
    unit.publish(u"We start in December"_s);
    unit.store.sendAll();
    const Instant first = unit.store.clock.now();
    unit.store.clock.advance(24h);
    get(unit.board.setState(unit.telling, InProgress));
    unit.publish();
    get(unit.board.setState(unit.telling, Achieved));

    const auto history = get(unit.board.history(unit.telling));
    REQUIRE(history.size() == 3);
    CHECK(history[0].kind == HistoryEntry::Kind::Published);
    CHECK(history[0].announcement == Announcement{first, u"Sister Grace Okafor"_s, u"We start in December"_s, Planned, Month{2026, 12}});
    CHECK(history[1].kind == HistoryEntry::Kind::NotSentYet);
    CHECK(history[1].announcement.words.isEmpty());
    CHECK(history[1].announcement.state == InProgress);
    CHECK(history[2].kind == HistoryEntry::Kind::NotPublished);
    CHECK(history[2].announcement.state == Achieved);

    unit.store.sendAll();
    CHECK(get(unit.board.history(unit.telling))[1].kind == HistoryEntry::Kind::Published);
    CHECK(unit.onPhones().issues[0].commitments[0].announcements.size() == 2);
    CHECK(get(unit.board.history(unit.draft)).size() == 1);
    CHECK(get(unit.board.history({u"nothing"_s})).isEmpty());
}

TEST_CASE("the history of a copy made offline is not sent yet", "[pledge]")
{
    Started unit;
    unit.publish();
    const auto history = get(unit.board.history(unit.telling));
    REQUIRE(history.size() == 1);
    CHECK(history[0].kind == HistoryEntry::Kind::NotSentYet);
}

TEST_CASE("nothing is published without the name of a colleague under it", "[pledge]")
{
    Started unit;
    CHECK(refused(unit.board.publish({}, {u"nobody"_s})).reason == PledgeError::AuthorUnknown);
    CHECK(refused(unit.board.publishAgain(PledgeItem::Commitment, unit.telling, {}, {})).reason == PledgeError::AuthorUnknown);
    CHECK(plansOf(unit.onPhones()).isEmpty());
}

TEST_CASE("what is taken back stays away until it is published by name", "[pledge]")
{
    Started unit;
    unit.publish();
    get(unit.board.unpublish(PledgeItem::Commitment, unit.telling));
    CHECK(plansOf(unit.onPhones()) == QStringList{u"Let one person stay"_s});
    CHECK(unit.stateOf(0) == State::Unpublished);
    unit.publish();
    CHECK(plansOf(unit.onPhones()).size() == 1);

    const Published again = get(unit.board.publishAgain(PledgeItem::Commitment, unit.telling, {}, unit.grace));
    CHECK(again.updated == 1);
    CHECK(plansOf(unit.onPhones()).size() == 2);
    CHECK(unit.stateOf(0) == State::Published);
}

TEST_CASE("an issue is taken back and published again with its commitments", "[pledge]")
{
    Started unit;
    unit.publish();
    get(unit.board.unpublish(PledgeItem::Issue, unit.waiting));
    CHECK(unit.onPhones().issues.isEmpty());
    CHECK(unit.onPhones().standards.size() == 1);
    unit.commitment(unit.waiting, u"Written meanwhile"_s);
    unit.publish();
    CHECK(unit.onPhones().issues.isEmpty());
    get(unit.board.publishAgain(PledgeItem::Issue, unit.waiting, u"back"_s, unit.grace));
    CHECK(plansOf(unit.onPhones()).size() == 3);
    get(unit.board.unpublish(PledgeItem::Standard, unit.named));
    CHECK(unit.onPhones().standards.isEmpty());
}

TEST_CASE("a published commitment that becomes a draft again stays as it was on phones", "[pledge]")
{
    Started unit;
    unit.publish();
    get(unit.board.setState(unit.telling, Draft));
    unit.publish();
    CHECK(unit.onPhones().issues[0].commitments[0].state == Planned);
    CHECK(get(unit.board.preview()).issues[0].commitments[0].state == Planned);
}

TEST_CASE("the preview is what phones show after publishing", "[pledge]")
{
    Started unit;
    unit.publish();
    get(unit.board.setState(unit.company, Unable, u"The ward is too small"_s));
    unit.commitment(unit.issue(u"Open Access was not explained"_s), u"Send a pack"_s, Agreed, {}, Audience::Primary);
    unit.issue(u"Nothing planned yet"_s);

    const Pledge preview = get(unit.board.preview());
    unit.publish();
    const Pledge pledge = unit.onPhones();
    CHECK(plansOf(preview) == plansOf(pledge));
    CHECK(preview.counts == pledge.counts);
    REQUIRE(preview.issues.size() == pledge.issues.size());
    CHECK(preview.issues[0].commitments[1].reason == pledge.issues[0].commitments[1].reason);
    CHECK(preview.issues[1].commitments[0].state == pledge.issues[1].commitments[0].state);
    CHECK(plansOf(get(unit.board.preview(Audience::Secondary))) == plansOf(unit.onPhones(Audience::Secondary)));
}

TEST_CASE("two copies made of one thing on two devices show once and are put right", "[pledge]")
{
    Started unit;
    unit.publish();
    unit.store.sendAll();
    const auto goals = unit.store.all(u"Goal"_s);
    int doubled = 0;
    for (QJsonObject copy : goals) {
        if (!originalOf(copy).isEmpty() && !fhir::extensionOf(copy, fhir::extension::issue).isEmpty()) {
            copy["id"_L1] = QString{u"twin-%1"_s}.arg(++doubled);
            unit.store.receive(copy);
        }
    }
    REQUIRE(doubled == 2);
    CHECK(plansOf(unit.onPhones()).size() == 2);
    get(unit.board.unpublish(PledgeItem::Commitment, unit.telling));
    CHECK(plansOf(unit.onPhones()) == QStringList{u"Let one person stay"_s});
    const auto before = unit.store.everything();
    unit.publish();
    CHECK(unit.store.everything() == before);
}

TEST_CASE("published copies carry nothing that names the working copy but the reference to it", "[pledge][fhir]")
{
    Started unit;
    unit.publish();
    int copies = 0;
    for (const auto &type : {u"Basic"_s, u"Goal"_s}) {
        for (const QJsonObject &json : unit.store.all(type)) {
            if (originalOf(json).isEmpty())
                continue;
            ++copies;
            CHECK(json["identifier"_L1].toArray().size() == 1);
            CHECK(json["identifier"_L1][0]["value"_L1] == QString{u"urn:uuid:"_s + fhir::idOf(json).value});
        }
    }
    CHECK(copies == 4);
}

TEST_CASE("published copies write as their golden FHIR", "[pledge][fhir]")
{
    const Issue issue{{u"waiting"_s}, {u"unit"_s}, u"We waited alone before surgery"_s, 0, QDate{2026, 3, 12}, {}, false, {}};
    Commitment commitment;
    commitment.id = {u"telling"_s};
    commitment.unit = {u"unit"_s};
    commitment.issue = {u"waiting"_s};
    commitment.plan = u"Tell you how long you will wait"_s;
    commitment.state = Planned;
    commitment.by = Month{2026, 12};

    const QJsonObject stamp{{u"id"_s, u"copy"_s}, {u"note"_s, QJsonArray{QJsonObject{{u"text"_s, u"We start soon"_s}}}},
        {u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, QString{fhir::extension::published}},
                             {u"valueInstant"_s, u"2026-11-22T09:00:00.000Z"_s}}}}};
    QJsonObject issueStamp = stamp;
    issueStamp.remove("note"_L1);
    const QJsonObject issueCopy = publishedContent(toFhir(issue), issueStamp, {});
    CHECK(issueCopy == tests::fhirFixture(u"issue-published"_s, issueCopy));
    const QJsonObject copy = publishedContent(toFhir(commitment), stamp, {u"copy"_s});
    CHECK(copy == tests::fhirFixture(u"commitment-published"_s, copy));
    CHECK(commitmentFromFhir(copy)->issue == ResourceId{u"copy"_s});
    const QJsonObject gone = withdrawn(issueCopy);
    CHECK(gone == tests::fhirFixture(u"issue-withdrawn"_s, gone));
    CHECK(isWithdrawn(gone));
    CHECK(withdrawn(copy) == tests::fhirFixture(u"commitment-taken-back"_s, withdrawn(copy)));
}

TEST_CASE("nothing that is written has an empty element", "[pledge][fhir]")
{
    Started unit;
    unit.publish();
    get(unit.board.setState(unit.company, Ongoing));
    unit.publish();
    for (const QString &text : unit.store.everything()) {
        CHECK_FALSE(text.contains(u":null"_s));
        CHECK_FALSE(text.contains(u":\"\""_s));
        CHECK_FALSE(text.contains(u":[]"_s));
        CHECK_FALSE(text.contains(u":{}"_s));
    }
}

TEST_CASE("content is the same whatever its id, version and order of extensions", "[fhir]")
{
    const QJsonObject one{{u"url"_s, u"a"_s}, {u"valueInteger"_s, 1}};
    const QJsonObject two{{u"url"_s, u"b"_s}, {u"valueInteger"_s, 2}};
    const QJsonObject a{{u"resourceType"_s, u"Basic"_s}, {u"id"_s, u"1"_s}, {u"extension"_s, QJsonArray{one, two}}};
    const QJsonObject b{{u"resourceType"_s, u"Basic"_s}, {u"meta"_s, QJsonObject{{u"versionId"_s, u"2"_s}}},
        {u"extension"_s, QJsonArray{two, one}}};
    CHECK(fhir::saysTheSame(a, b));
    CHECK(fhir::digestOf(a) == fhir::digestOf(b));
    QJsonObject c = b;
    c["name"_L1] = QJsonArray{1, 2};
    QJsonObject d = b;
    d["name"_L1] = QJsonArray{2, 1};
    CHECK_FALSE(fhir::saysTheSame(c, d));
    CHECK(fhir::digestOf(c) != fhir::digestOf(d));
}
