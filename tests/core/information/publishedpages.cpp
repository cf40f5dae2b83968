#include "shelf.h"

using namespace heard;
using namespace heard::information;
using namespace heard::tests;
using fakes::get;

namespace {

ResourceId publishFor(Shelf &unit, const QString &title, Audience audience)
{
    const auto id = unit.write(title);
    unit.edit(id, [&](Page &page) { page.audience = audience; });
    unit.publish(id);
    return id;
}

} // namespace

TEST_CASE("each patient finds what is for everyone and for her own diagnosis", "[information]")
{
    Shelf unit;
    publishFor(unit, u"For everyone"_s, Audience::Everyone);
    const auto primary = publishFor(unit, u"For primary"_s, Audience::Primary);
    publishFor(unit, u"For secondary"_s, Audience::Secondary);
    unit.receivePatient({u"eve"_s}, u"Eve"_s, u"Hill"_s, people::Cohort::Unknown);
    CHECK(unit.readBy(unit.ann) == QStringList{u"For everyone"_s, u"For secondary"_s});
    CHECK(unit.readBy(unit.joy) == QStringList{u"For everyone"_s, u"For primary"_s});
    CHECK(unit.readBy({u"eve"_s}) == QStringList{u"For everyone"_s});

    // What she was given she can open, whomever it is meant for.
    const auto copy = unit.copyOf(primary, unit.joy);
    CHECK(get(unit.phone.byId(copy, unit.ann, unit.now()))->title == u"For primary"_s);
}

TEST_CASE("drafts are not for patients, even where their id is known", "[information]")
{
    Shelf unit;
    const auto draft = unit.write(u"Draft"_s);
    CHECK_FALSE(get(unit.phone.byId(draft, unit.ann, unit.now())));
    CHECK_FALSE(get(unit.phone.byId({u"nowhere"_s}, unit.ann, unit.now())));
}

TEST_CASE("a copy of a sensitive page that names no patient is shown to nobody", "[information]")
{
    Shelf unit;
    const auto id = unit.writeSensitive(u"Palliative care"_s);
    const auto hers = get(unit.library.release(id, unit.ann));
    QJsonObject careless = unit.store.all(u"DocumentReference"_s).last();
    careless["id"_L1] = u"careless"_s;
    careless.remove("subject"_L1);
    careless.remove("identifier"_L1);
    unit.store.receive(careless);
    CHECK_FALSE(get(unit.phone.byId({u"careless"_s}, unit.ann, unit.now())));
    CHECK(unit.readBy(unit.joy).isEmpty());
    CHECK(get(unit.phone.byId(hers, unit.ann, unit.now())));
    CHECK_FALSE(get(unit.phone.byId(hers, unit.joy, unit.now())));
}

TEST_CASE("what another unit keeps does not stand in this library", "[information]")
{
    Shelf unit;
    unit.published(u"Ours"_s);
    QJsonObject theirs = unit.store.all(u"DocumentReference"_s).last();
    theirs["id"_L1] = u"theirs"_s;
    theirs.remove("identifier"_L1);
    theirs["custodian"_L1] = fhir::referenceTo("Organization"_L1, {u"hilltop"_s});
    unit.store.receive(theirs);
    CHECK(unit.readBy(unit.ann).size() == 1);
    CHECK(get(unit.library.all()).size() == 1);
}

TEST_CASE("pages come whatever is malformed among them", "[information]")
{
    Shelf unit;
    unit.published(u"Ours"_s);
    QJsonObject strange = unit.store.all(u"DocumentReference"_s).last();
    strange["id"_L1] = u"strange"_s;
    strange.remove("identifier"_L1);
    strange["content"_L1] = 5;
    unit.store.receive(strange);
    CHECK(unit.readBy(unit.ann) == QStringList{u"Ours"_s});
    CHECK(get(unit.library.all()).size() == 1);
}
