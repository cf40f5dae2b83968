// Words that she said without her name are news to her as those with it are, and to nobody else.
#include "worklist/news.h"

#include "../riverbank.h"
#include "fakes/printedpledge.h"
#include "pledge/pledgeboard.h"
#include "store/letterbox.h"
#include "voice/voices.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::worklist;
using fakes::get;

namespace {

using Kind = NewsItem::Kind;

/// A phone with words without a name, and the team whose answers it gets.
struct Phone : Riverbank {
    Phone()
    {
        get(database.write([](store::Writer &writer) {
            return writer.connection().run("INSERT OR IGNORE INTO sync_point (type, last_updated) VALUES ('Appointment', '')");
        }));
        first = said(u"I waited alone."_s);
        second = said(u"The soup was cold."_s);
    }

    ResourceId said(const QString &words) { return get(voice::Voices{database}.sayWithoutName({.better = words})); }

    QByteArray keyOf(const ResourceId &letter)
    {
        return get(database.read([&](store::Reader &reader) { return store::Letterbox{reader.connection()}.find(letter.value); }))->replyKey;
    }

    /// As the hub gives it to every phone.
    void give(const QByteArray &replyKey, std::optional<QDate> themed = {}, const QVector<ResourceId> &issues = {})
    {
        voice::WordsOutcome outcome;
        outcome.id = {QString::fromLatin1(replyKey.toHex().left(30))};
        outcome.replyKey = replyKey;
        outcome.readOn = QDate{2026, 9, 22};
        outcome.themedOn = themed;
        outcome.ledTo = issues;
        voice::WordsOutcome box;
        box.id = outcome.id;
        box.replyKey = replyKey;
        box.box = voice::sealed(outcome);
        store.receive(voice::toFhir(box));
    }

    bool begin() { return get(news.begin(ann, now())); }
    QVector<NewsItem> items() { return get(news.of(ann, now())); }
    QVector<ResourceId> moved()
    {
        QVector<ResourceId> opened;
        for (const NewsItem &item : items()) {
            if (item.kind == Kind::WordsMoved || item.kind == Kind::WordsRead)
                opened << item.opens;
        }
        return opened;
    }
    void see(const ResourceId &letter) { get(news.markSeen(*get(outcomes::Outcomes{database}.ofKey(keyOf(letter))))); }

    News news{database};
    ResourceId first;
    ResourceId second;
};

} // namespace

TEST_CASE("words without a name are news each time they move, until she has seen it", "[news]")
{
    Phone phone;
    REQUIRE(phone.begin());
    CHECK(phone.moved().isEmpty());
    const QByteArray hers = phone.keyOf(phone.first);
    phone.give(hers);
    REQUIRE(phone.moved() == QVector{phone.first});
    CHECK(phone.items()[0].kind == Kind::WordsRead);
    phone.give(phone.keyOf(phone.second));
    CHECK(phone.moved().size() == 2);
    CHECK(phone.moved().contains(phone.second));
    phone.see(phone.first);
    CHECK(phone.moved() == QVector{phone.second});
    phone.see(phone.second);
    CHECK(phone.moved().isEmpty());

    phone.give(hers, QDate{2026, 9, 23});
    REQUIRE(phone.moved() == QVector{phone.first});
    CHECK(phone.items()[0].kind == Kind::WordsMoved);
    phone.see(phone.first);
    pledge::PledgeBoard board{phone.database, QTimeZone::utc()};
    pledge::Issue issue;
    issue.words = u"Patients wait alone"_s;
    pledge::Commitment commitment;
    commitment.issue = get(board.write(issue));
    commitment.plan = u"Say how long"_s;
    commitment.state = pledge::CommitmentState::Planned;
    fakes::printed(phone.database, commitment);
    phone.give(hers, QDate{2026, 9, 23}, {commitment.issue});
    CHECK(phone.moved().isEmpty());
    get(board.publish({}, phone.grace));
    REQUIRE(phone.moved() == QVector{phone.first});
    CHECK(phone.items()[0].words == u"Patients wait alone"_s);
}

TEST_CASE("another's words without a name are no news", "[news]")
{
    Phone phone;
    phone.begin();
    phone.give(voice::ReplyKey::random().open, QDate{2026, 9, 23});
    CHECK(phone.moved().isEmpty());
}

TEST_CASE("what had become of words without a name before the first records came is no news", "[news]")
{
    Phone phone;
    phone.give(phone.keyOf(phone.first));
    phone.begin();
    CHECK(phone.moved().isEmpty());
    phone.give(phone.keyOf(phone.second));
    CHECK(phone.moved() == QVector{phone.second});
}

TEST_CASE("that she has seen what became of words without a name is told to nobody", "[news]")
{
    Phone phone;
    phone.begin();
    phone.give(phone.keyOf(phone.first));
    const auto before = phone.store.everything();
    phone.see(phone.first);
    CHECK(phone.moved().isEmpty());
    CHECK(phone.store.everything() == before);
    CHECK(phone.store.unsent() == 0);
}
