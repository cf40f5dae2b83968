#include "store/reader.h"

#include "temporarystore.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace heard;
using namespace heard::store;
using namespace Qt::StringLiterals;

namespace {

struct Note {
    QString id;
    QString words;
    Delivery delivery;
};

enum class NoteError { NoWords };

Result<Note, NoteError> noteFromFhir(const QJsonObject &json)
{
    if (!json[u"text"_s].isString())
        return failed(NoteError::NoWords);
    return Note{json[u"id"_s].toString(), json[u"text"_s].toString(), {}};
}

struct Shelf : TemporaryStore {
    Connection connection = device();
    Writer writer{connection, clock};

    static QJsonObject note(const QJsonValue &text) { return {{u"resourceType"_s, u"Communication"_s}, {u"text"_s, text}}; }

    QVector<Note> notes()
    {
        return got(writer.all<Note>("SELECT r.json, " HEARD_DELIVERY_COLUMNS " FROM resource r JOIN delivery d ON d.key = r.key "
                                    "WHERE r.type = 'Communication' ORDER BY r.key", {}, noteFromFhir));
    }
};

} // namespace

TEST_CASE("a resource that cannot be understood is left out and the others are read", "[reader]")
{
    Shelf shelf;
    got(shelf.writer.create(Shelf::note(7)));
    got(shelf.writer.create(Shelf::note(u"one"_s)));
    got(shelf.writer.create(Shelf::note(QJsonArray{})));
    got(shelf.writer.create(Shelf::note(u"two"_s)));
    const auto notes = shelf.notes();
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].words == u"one"_s);
    CHECK(notes[1].words == u"two"_s);
    const auto first = got(shelf.writer.first<Note>("SELECT json, NULL, NULL, NULL FROM resource ORDER BY key", {}, noteFromFhir));
    REQUIRE(first);
    CHECK(first->words == u"one"_s);
    CHECK_FALSE(got(shelf.writer.first<Note>("SELECT json, NULL, NULL, NULL FROM resource WHERE id = ''", {}, noteFromFhir)));
}

TEST_CASE("each thing says where it stands on its way", "[reader]")
{
    Shelf shelf;
    got(shelf.writer.changes().applyRemote({{u"resourceType"_s, u"Communication"_s}, {u"id"_s, u"theirs"_s}, {u"text"_s, u"x"_s}},
                                           shelf.clock.now()));
    got(shelf.writer.create(Shelf::note(u"mine"_s)));
    CHECK(shelf.notes()[0].delivery == Delivery{});
    CHECK(shelf.notes()[1].delivery == Delivery{Delivery::State::NotSent, {}, {}});

    auto &changes = shelf.writer.changes();
    const auto change = got(changes.markSending(got(changes.nextToSend())->sequence));
    CHECK(shelf.notes()[1].delivery.state == Delivery::State::NotSent);
    got(changes.park(change.sequence, u"422 no"_s));
    CHECK(shelf.notes()[1].delivery == Delivery{Delivery::State::Parked, {}, u"422 no"_s});
    got(changes.retry(change.sequence));

    QJsonObject server = change.json;
    server[u"meta"_s] = QJsonObject{{u"versionId"_s, u"1"_s}};
    got(changes.acknowledge(change.sequence, server, shelf.clock.now()));
    CHECK(shelf.notes()[1].delivery == Delivery{Delivery::State::Sent, shelf.clock.now(), {}});

    QJsonObject edited = server;
    edited[u"text"_s] = u"edited"_s;
    got(shelf.writer.update(edited));
    CHECK(shelf.notes()[1].delivery == Delivery{Delivery::State::NotSent, shelf.clock.now(), {}});
    const auto next = got(changes.markSending(got(changes.nextToSend())->sequence));
    QJsonObject theirs = server;
    theirs[u"text"_s] = u"theirs"_s;
    theirs[u"meta"_s] = QJsonObject{{u"versionId"_s, u"2"_s}};
    got(changes.outdated(next.sequence, theirs, shelf.clock.now()));
    CHECK(shelf.notes()[1].delivery.state == Delivery::State::Conflict);
}

TEST_CASE("a resource is found by the id it had before it was sent, too", "[reader]")
{
    Shelf shelf;
    const ResourceId id = got(shelf.writer.create(Shelf::note(u"x"_s)));
    auto &changes = shelf.writer.changes();
    const auto change = got(changes.markSending(got(changes.nextToSend())->sequence));
    QJsonObject server = change.json;
    server[u"id"_s] = u"77"_s;
    got(changes.acknowledge(change.sequence, server, shelf.clock.now()));
    for (const ResourceId &known : {id, ResourceId{u"77"_s}}) {
        const auto json = got(shelf.writer.json(u"Communication"_s, known));
        REQUIRE(json);
        CHECK((*json)[u"id"_s].toString() == u"77"_s);
    }
    CHECK_FALSE(got(shelf.writer.json(u"Patient"_s, id)));
}

TEST_CASE("settings are kept, replaced and may be empty", "[reader]")
{
    Shelf shelf;
    CHECK_FALSE(got(shelf.writer.setting(u"language"_s)));
    got(shelf.writer.setSetting(u"language"_s, u"cy"_s));
    got(shelf.writer.setSetting(u"language"_s, u"ar"_s));
    CHECK(got(shelf.writer.setting(u"language"_s)) == u"ar"_s);
    got(shelf.writer.setSetting(u"language"_s, {}));
    CHECK(got(shelf.writer.setting(u"language"_s)) == QString{});
}

TEST_CASE("each typed word may be the beginning of one", "[reader]")
{
    CHECK(prefixQuery(u"ann bak"_s) == u"ann* bak*"_s);
    CHECK(prefixQuery(u"  O'Connor-\"x\" AND 7 "_s) == u"o* connor* x* and* 7*"_s);
    CHECK(prefixQuery(u" -*\"()^:"_s).isEmpty());
    CHECK(prefixQuery({}).isEmpty());
}

TEST_CASE("nothing that can be typed is a syntax error", "[reader]")
{
    Shelf shelf;
    got(shelf.writer.create(Shelf::note(u"words to be found"_s)));
    static const QString dangerous = u"\"'*()^:+-{}~|&!%_\\/;,.<>[]=#@?`$\n\t\u0000\u00A0\u2019 NEAR AND OR NOT"_s;
    QRandomGenerator random{20261122};
    for (int i = 0; i < 5000; ++i) {
        QString typed;
        for (int length = random.bounded(12); length > 0; --length) {
            // Half of it from what means something to SQLite, the rest from anywhere, half characters among them.
            typed += random.bounded(2) ? dangerous[random.bounded(static_cast<int>(dangerous.size()))]
                                       : QChar{static_cast<char16_t>(random.bounded(0x10000))};
        }
        const QString query = prefixQuery(typed);
        if (query.isEmpty())
            continue;
        const auto done = shelf.connection.run("SELECT rowid FROM words WHERE words MATCH :query", {{":query", query}});
        INFO("typed " << typed.toUtf8().toHex().toStdString());
        REQUIRE(done);
    }
}
