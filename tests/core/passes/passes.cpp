#include "passes/group.h"
#include "passes/purse.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard::passes;

namespace {

QVector<Pass> given(const Issuer &issuer, int count)
{
    const Purse purse = Purse::random(count);
    const auto evaluation = issuer.evaluate(purse.blinded());
    REQUIRE(evaluation);
    const auto passes = purse.opened(*evaluation, issuer.publicKey());
    REQUIRE(passes);
    return *passes;
}

} // namespace

TEST_CASE("a pass is known again by who gave it and by nobody else", "[passes]")
{
    const Issuer issuer = Issuer::random();
    const Issuer other = Issuer::random();
    for (const Pass &pass : given(issuer, 5)) {
        CHECK(isGenuine(pass, issuer));
        CHECK_FALSE(isGenuine(pass, other));
        Pass altered = pass;
        altered.output[3] = static_cast<char>(altered.output[3] ^ 1);
        CHECK_FALSE(isGenuine(altered, issuer));
    }
}

TEST_CASE("nothing that the issuer saw stands in the pass it gets back", "[passes]")
{
    const Issuer issuer = Issuer::random();
    const Purse purse = Purse::random(3);
    const auto evaluation = issuer.evaluate(purse.blinded());
    REQUIRE(evaluation);
    const auto passes = purse.opened(*evaluation, issuer.publicKey());
    REQUIRE(passes);
    for (const Pass &pass : *passes) {
        for (qsizetype i = 0; i < 3; ++i) {
            CHECK_FALSE((pass.input + pass.output).contains(purse.blinded()[i]));
            CHECK_FALSE((pass.input + pass.output).contains(evaluation->elements[i]));
            CHECK(hashToElement(pass.input) != purse.blinded()[i]);
        }
    }
    // The same wish, blinded twice, is not known again either.
    CHECK(Purse::with({"wish"}, {randomScalar()})->blinded() != Purse::with({"wish"}, {randomScalar()})->blinded());
}

TEST_CASE("passes made with another key than the published one are refused", "[passes]")
{
    const Issuer issuer = Issuer::random();
    const Issuer marking = Issuer::random();
    const Purse purse = Purse::random(3);
    const auto honest = issuer.evaluate(purse.blinded());
    const auto marked = marking.evaluate(purse.blinded());
    REQUIRE((honest && marked));
    CHECK_FALSE(purse.opened(*marked, issuer.publicKey()));
    // One of several marked, or two that would balance each other.
    Evaluation mixed = *honest;
    mixed.elements[1] = marked->elements[1];
    CHECK_FALSE(purse.opened(mixed, issuer.publicKey()));
    Evaluation swapped = *honest;
    std::swap(swapped.elements[0], swapped.elements[2]);
    CHECK_FALSE(purse.opened(swapped, issuer.publicKey()));
    Evaluation fewer = *honest;
    fewer.elements.removeLast();
    CHECK_FALSE(purse.opened(fewer, issuer.publicKey()));
}

TEST_CASE("what is no element, and the neutral one, is not evaluated", "[passes]")
{
    const Issuer issuer = Issuer::random();
    CHECK_FALSE(issuer.evaluate({}));
    for (const QByteArray &bytes : {QByteArray{}, QByteArray(32, '\0'), QByteArray(32, '\xff'), QByteArray(31, '\1'),
             QByteArray(64, '\1')})
        CHECK_FALSE(issuer.evaluate({bytes}));
    CHECK_FALSE(issuer.evaluate(Purse::random(Issuer::mostAtOnce + 1).blinded()));
    CHECK_FALSE(Issuer::withSecret(QByteArray(32, '\0')));
    CHECK_FALSE(Issuer::withSecret(QByteArray(32, '\xff')));
}

TEST_CASE("a pass travels as text that can be written in one way only", "[passes]")
{
    const Pass pass = given(Issuer::random(), 1).front();
    const QByteArray text = pass.toText();
    CHECK(Pass::fromText(text) == pass);
    for (const QByteArray &wrong : {QByteArray{}, QByteArray{"."}, text + '=', text.chopped(1), ' ' + text, text + ".a",
             QByteArray{text}.replace('.', ','), QByteArray(5000, 'a')})
        CHECK_FALSE(Pass::fromText(wrong));
    // The last character of each half carries unused bits.
    QByteArray twin = text;
    const char last = twin.back();
    twin.back() = last == 'A' ? 'B' : static_cast<char>(last == 'w' ? 'x' : last == 'g' ? 'h' : last == 'Q' ? 'R' : '_');
    CHECK_FALSE(Pass::fromText(twin) == pass);
}
