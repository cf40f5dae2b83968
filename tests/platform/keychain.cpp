#include "keychain.h"

#include "base/ids.h"
#include "fakes/application.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace Qt::StringLiterals;

TEST_CASE("a keychain gives back the bytes it was given, and a machine without one keeps nothing", "[keychain]")
{
    const fakes::Application application;
    const auto vault = desktop::keychainOrNone(u"heard-test"_s);
    if (dynamic_cast<ports::NullKeyVault *>(vault.get())) {
        desktop::Keychain keychain{u"heard-test"_s};
        CHECK(keychain.write(u"probe"_s, "x") == failed(ports::VaultError::Unavailable));
        CHECK(keychain.read(u"probe"_s) == failed(ports::VaultError::Unavailable));
        return;
    }
    const QString name = u"heard-test/"_s + newUuid();
    const QByteArray secret{"\x00\xFF\x80 any byte\n", 13};
    CHECK(vault->read(name) == failed(ports::VaultError::NotFound));
    REQUIRE(vault->write(name, secret));
    CHECK(vault->read(name) == secret);
    REQUIRE(vault->write(name, "another"));
    CHECK(vault->read(name) == QByteArray{"another"});
    CHECK(vault->remove(name));
    CHECK(vault->remove(name));
    CHECK(vault->read(name) == failed(ports::VaultError::NotFound));
}
