#include "store/openings.h"

#include "fhir/vocabulary.h"
#include "store/localchanges.h"
#include "temporarystore.h"

using namespace heard;
using namespace heard::store;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant morning = *Instant::fromIso(u"2026-11-23T09:00:00Z"_s);

} // namespace

TEST_CASE("what was opened is told from the earliest on, each once", "[openings]")
{
    const TemporaryStore store;
    auto connection = store.device();
    Openings openings{connection};
    got(openings.note({u"bea"_s}, morning + 1min));
    got(openings.note({u"ann"_s}, morning));
    const auto first = got(openings.next());
    REQUIRE(first);
    CHECK(*first == Opening{{u"ann"_s}, {u"ann"_s}, morning});
    got(openings.markTold(*first));
    CHECK(got(openings.next())->patient.value == u"bea"_s);
    got(openings.markTold(*got(openings.next())));
    CHECK_FALSE(got(openings.next()));
}

TEST_CASE("whoever comes back within minutes has not opened it anew, told or not", "[openings]")
{
    const TemporaryStore store;
    auto connection = store.device();
    Openings openings{connection};
    got(openings.note({u"ann"_s}, morning));
    got(openings.note({u"ann"_s}, morning + 9min));
    got(openings.markTold(*got(openings.next())));
    CHECK_FALSE(got(openings.next()));
    got(openings.note({u"ann"_s}, morning + 10min));
    CHECK_FALSE(got(openings.next()));
    got(openings.note({u"ann"_s}, morning + 21min));
    CHECK(got(openings.next())->at == morning + 21min);
}

TEST_CASE("a patient whom the server does not know yet waits until it does", "[openings]")
{
    const TemporaryStore store;
    auto connection = store.device();
    Openings openings{connection};
    LocalChanges changes{connection};
    const ResourceId made = got(changes.create({{u"resourceType"_s, u"Patient"_s}}, morning));
    got(openings.note(made, morning));
    CHECK_FALSE(got(openings.next()));
    got(connection.run("UPDATE resource SET id = '12', version = '1' WHERE local_id = :id", {{":id", made.value}}));
    CHECK(*got(openings.next()) == Opening{{u"12"_s}, made, morning});
}
