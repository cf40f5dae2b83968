#include "store/letterbox.h"

#include "temporarystore.h"

using namespace heard;
using namespace heard::store;
using namespace Qt::StringLiterals;

namespace {

QJsonObject words(const QString &text)
{
    return {{u"words"_s, text}};
}

Letter letter(const QString &id, const QString &withdraws = {})
{
    return {.id = id, .withdraws = withdraws, .json = words(id), .replyKey = "key", .replySecret = "secret", .quoteSecret = "quote"};
}

} // namespace

TEST_CASE("a letter is read as it was put", "[letterbox]")
{
    const TemporaryStore store;
    auto connection = store.device();
    Letterbox letterbox{connection};
    got(letterbox.put(letter(u"b"_s)));
    got(letterbox.put(letter(u"a"_s, u"b"_s)));
    CHECK(got(letterbox.find(u"b"_s)) == letter(u"b"_s));
    CHECK_FALSE(got(letterbox.find(u"c"_s)));
    CHECK(got(letterbox.words()).size() == 1);
}

TEST_CASE("a letter begins only with a pass, keeps it until it has arrived, and gets another where it was not taken",
          "[letterbox]")
{
    const TemporaryStore store;
    auto connection = store.device();
    Letterbox letterbox{connection};
    got(letterbox.put(letter(u"a"_s)));
    CHECK_FALSE(got(letterbox.begin(u"a"_s)));
    CHECK(got(letterbox.find(u"a"_s))->state == Letter::State::Waiting);

    got(letterbox.keepPasses({u"p1"_s, u"p2"_s}, u"issuer"_s));
    const auto begun = got(letterbox.begin(u"a"_s));
    REQUIRE(begun);
    CHECK(begun->pass == u"p1"_s);
    CHECK(got(letterbox.begin(u"a"_s))->pass == u"p1"_s);
    CHECK(got(letterbox.passCount()) == 1);
    got(letterbox.dropPass(u"a"_s));
    CHECK(got(letterbox.begin(u"a"_s))->pass == u"p2"_s);
    got(letterbox.markSent(u"a"_s));
    CHECK(got(letterbox.find(u"a"_s))->pass.isEmpty());
    CHECK_FALSE(got(letterbox.begin(u"a"_s)));
    CHECK_FALSE(got(letterbox.next()));
    CHECK(got(letterbox.passCount()) == 0);
}

TEST_CASE("what is on its way goes first, and a withdrawal only after what it is about", "[letterbox]")
{
    const TemporaryStore store;
    auto connection = store.device();
    Letterbox letterbox{connection};
    got(letterbox.keepPasses({u"p"_s}, u"issuer"_s));
    got(letterbox.put(letter(u"m"_s)));
    got(letterbox.put(letter(u"a"_s, u"m"_s)));
    got(letterbox.put(letter(u"b"_s)));
    CHECK(got(letterbox.next())->id == u"b"_s);
    CHECK(got(letterbox.begin(u"m"_s)));
    CHECK(got(letterbox.next())->id == u"m"_s);
    got(letterbox.markSent(u"m"_s));
    CHECK(got(letterbox.next())->id == u"a"_s);
}

TEST_CASE("only what waits or was refused can be rewritten or taken back", "[letterbox]")
{
    const TemporaryStore store;
    auto connection = store.device();
    Letterbox letterbox{connection};
    got(letterbox.keepPasses({u"p"_s}, u"issuer"_s));
    got(letterbox.put(letter(u"a"_s)));
    CHECK(got(letterbox.rewrite(u"a"_s, words(u"new"_s))));
    CHECK(got(letterbox.begin(u"a"_s)));
    CHECK_FALSE(got(letterbox.rewrite(u"a"_s, words(u"late"_s))));
    CHECK_FALSE(got(letterbox.takeBack(u"a"_s)));
    got(letterbox.refuse(u"a"_s, u"422 too long"_s));
    CHECK(got(letterbox.find(u"a"_s))->problem == u"422 too long"_s);
    CHECK(got(letterbox.rewrite(u"a"_s, words(u"shorter"_s))));
    CHECK(got(letterbox.find(u"a"_s))->problem.isEmpty());
    CHECK(got(letterbox.takeBack(u"a"_s)));
    CHECK_FALSE(got(letterbox.find(u"a"_s)));
    CHECK_FALSE(got(letterbox.takeBack(u"a"_s)));
}

TEST_CASE("passes of an issuer that changed its key go, and no more are kept than are needed", "[letterbox]")
{
    const TemporaryStore store;
    auto connection = store.device();
    Letterbox letterbox{connection};
    QStringList many;
    for (int i = 0; i < 25; ++i)
        many << u"pass%1"_s.arg(i);
    got(letterbox.keepPasses(many, u"old"_s));
    CHECK(got(letterbox.passCount()) == Letterbox::mostPasses);
    got(letterbox.keepPasses({u"new"_s, u"new"_s}, u"next"_s));
    CHECK(got(letterbox.passCount()) == 1);
}
