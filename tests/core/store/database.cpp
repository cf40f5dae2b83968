#include "store/database.h"

#include "store/drafts.h"
#include "temporarystore.h"

using namespace heard;
using namespace heard::store;
using namespace Qt::StringLiterals;

namespace {

QJsonObject note(const QString &words)
{
    return {{u"resourceType"_s, u"Communication"_s}, {u"text"_s, words}};
}

int countIn(Database &database)
{
    return got(database.read([](Reader &reader) -> StoreResult<int> {
        return static_cast<int>(number(reader.connection(), "SELECT count(*) FROM resource"));
    }));
}

} // namespace

TEST_CASE("the folder of a database is made when it is opened", "[database]")
{
    TemporaryStore store;
    store.path = store.folder.filePath(u"deep/er/heard.db"_s);
    CHECK(Database::open(store.path, store.key, store.clock));
    CHECK(QFile::exists(store.path));
}

TEST_CASE("a write is kept when its future is finished", "[database]")
{
    const TemporaryStore store;
    ResourceId id;
    {
        const auto database = store.database();
        id = got(database->write([](Writer &writer) { return writer.create(note(u"x"_s)); }));
        const auto json = got(database->read([id](Reader &reader) { return reader.json(u"Communication"_s, id); }));
        REQUIRE(json);
        CHECK((*json)[u"text"_s].toString() == u"x"_s);
    }
    const auto again = store.database();
    CHECK(got(again->read([id](Reader &reader) { return reader.json(u"Communication"_s, id); })));
}

TEST_CASE("a write that gives a failure leaves nothing and is not announced", "[database]")
{
    const TemporaryStore store;
    const auto database = store.database();
    int told = 0;
    QObject::connect(database.get(), &Database::changed, database.get(), [&] { ++told; }, Qt::DirectConnection);
    const auto failure = database->write([](Writer &writer) -> StoreResult<ResourceId> {
        if (auto made = writer.create(note(u"x"_s)); !made)
            return made;
        return failed(Failure{StoreError::Constraint, u"made up"_s});
    }).result();
    CHECK(refusal(failure) == StoreError::Constraint);
    CHECK(countIn(*database) == 0);
    CHECK(told == 0);
}

TEST_CASE("what a write touched is announced once, after it is committed", "[database]")
{
    const TemporaryStore store;
    const auto database = store.database();
    QVector<ResourceChanges> told;
    int seenByOthers = -1;
    QObject::connect(database.get(), &Database::changed, database.get(),
                     [&](const ResourceChanges &changes) {
                         told << changes;
                         auto other = got(store.connect());
                         seenByOthers = static_cast<int>(number(other, "SELECT count(*) FROM resource"));
                     },
                     Qt::DirectConnection);
    const auto id = got(database->write([](Writer &writer) { return writer.create(note(u"x"_s)); }));
    REQUIRE(told.size() == 1);
    CHECK(told[0] == ResourceChanges{{u"Communication"_s, id, {}}});
    CHECK(seenByOthers == 1);
    got(database->write([](Writer &writer) { return writer.setSetting(u"language"_s, u"cy"_s); }));
    CHECK(told.size() == 1);
}

TEST_CASE("jobs run in the order they were asked for, and all of them before it closes", "[database]")
{
    const TemporaryStore store;
    QVector<QFuture<StoreResult<ResourceId>>> writes;
    QFuture<StoreResult<int>> between;
    {
        const auto database = store.database();
        for (int i = 0; i < 50; ++i) {
            writes << database->write([i](Writer &writer) { return writer.create(note(QString::number(i))); });
            if (i == 24) {
                between = database->read([](Reader &reader) -> StoreResult<int> {
                    return static_cast<int>(number(reader.connection(), "SELECT count(*) FROM resource"));
                });
            }
        }
    }
    for (const auto &write : writes) {
        REQUIRE(write.isFinished());
        CHECK(write.result());
    }
    CHECK(got(between) == 25);
}

TEST_CASE("two threads may ask at the same time", "[database]")
{
    const TemporaryStore store;
    const auto database = store.database();
    const auto writeMany = [&] {
        for (int i = 0; i < 30; ++i)
            (void)database->write([](Writer &writer) { return writer.create(note(u"x"_s)); }).result();
    };
    std::thread other{writeMany};
    writeMany();
    other.join();
    CHECK(countIn(*database) == 60);
}

TEST_CASE("the planner is told once the store has grown", "[database]")
{
    const TemporaryStore store;
    const auto database = store.database();
    got(database->write([](Writer &writer) -> StoreResult<void> {
        for (int i = 0; i < 600; ++i) {
            if (auto made = writer.create(note(QString::number(i))); !made)
                return failed(made.error());
        }
        return {};
    }));
    CHECK(got(database->read([](Reader &reader) -> StoreResult<int> {
        return static_cast<int>(number(reader.connection(), "SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'resource'"));
    })) > 0);
}

TEST_CASE("a draft is kept, replaced and forgotten", "[drafts]")
{
    const TemporaryStore store;
    const auto database = store.database();
    Drafts drafts{*database};
    const QString form = u"feedback/good"_s;
    CHECK(got(drafts.words(form)).isEmpty());
    got(drafts.keep(form, u"The nurse"_s));
    got(drafts.keep(form, u"The nurse listened \U0001F337"_s));
    CHECK(got(drafts.words(form)) == u"The nurse listened \U0001F337"_s);
    CHECK(got(drafts.words(u"feedback/better"_s)).isEmpty());
    got(drafts.forget(form));
    CHECK(got(drafts.words(form)).isEmpty());
    got(drafts.keep(form, u"x"_s));
    got(drafts.keep(form, {}));
    CHECK(got(drafts.words(form)).isEmpty());
}

TEST_CASE("the records that have a draft of one kind are told", "[drafts]")
{
    const TemporaryStore store;
    const auto database = store.database();
    Drafts drafts{*database};
    for (const QString &form : {u"reword/17"_s, u"reword/4"_s, u"reworded/5"_s, u"reply/17"_s, u"reword"_s})
        got(drafts.keep(form, u"x"_s));
    CHECK(got(drafts.recordsOf(u"reword"_s)) == QStringList{u"17"_s, u"4"_s});
    got(drafts.forget(u"reword/17"_s));
    CHECK(got(drafts.recordsOf(u"reword"_s)) == QStringList{u"4"_s});
}
