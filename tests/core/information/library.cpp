#include "shelf.h"

#include "../queryplan.h"
#include "information/examplepages.h"

using namespace heard;
using namespace heard::information;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

namespace {

using State = fhir::Publication::State;

QStringList titlesOf(const QVector<LibraryPage> &pages)
{
    QStringList titles;
    for (const LibraryPage &page : pages)
        titles << page.page.title;
    return titles;
}

/// Working copies and published ones.
int pagesIn(Shelf &unit)
{
    int pages = 0;
    const auto all = unit.store.all(u"DocumentReference"_s);
    for (const QJsonObject &page : all)
        pages += page.contains("custodian"_L1);
    return pages;
}

} // namespace

TEST_CASE("patients read a page once it is published, as it was then", "[information]")
{
    Shelf unit;
    const auto id = unit.write(u"  Looking after  your wound "_s, u"Keep it dry."_s);
    CHECK(unit.at(id).page.title == u"Looking after your wound"_s);
    CHECK(unit.at(id).page.authorName == u"Sister Grace Okafor"_s);
    CHECK(unit.at(id).publication.state == State::NeverPublished);
    CHECK(unit.readBy(unit.ann).isEmpty());

    unit.publish(id, u" Our first "_s);
    CHECK(unit.readBy(unit.ann) == QStringList{u"Looking after your wound"_s});
    CHECK(unit.at(id).publication == fhir::Publication{State::Published, unit.now()});
    CHECK(unit.at(id).page.revisions
          == QVector{Revision{Revision::Kind::Published, unit.now(), u"Sister Grace Okafor"_s, u"Our first"_s,
              unit.at(id).page.revisions.first().text}});

    unit.store.clock.advance(1h);
    unit.edit(id, [](Page &page) { page.body = u"Keep it clean and dry."_s; });
    CHECK(unit.at(id).publication.state == State::ChangedSince);
    CHECK(get(unit.phone.forPatient(unit.ann, unit.now())).first().body == u"Keep it dry."_s);
    unit.publish(id);
    CHECK(get(unit.phone.forPatient(unit.ann, unit.now())).first().body == u"Keep it clean and dry."_s);
    CHECK(get(unit.phone.forPatient(unit.ann, unit.now())).first().publishedAt == unit.now());
    CHECK(pagesIn(unit) == 2);
}

TEST_CASE("what a page said each time it was published stays to be read by the team", "[information]")
{
    Shelf unit;
    const auto id = unit.write(u"Scans"_s, u"You lie still."_s);
    const auto then = [&](qsizetype revision) { return get(unit.library.earlier(unit.at(id).page.revisions[revision].text)); };
    unit.publish(id);
    unit.edit(id, [](Page &page) { page.title = u"Scans and X-rays"_s; page.body = u"You may move."_s; });
    unit.publish(id);
    unit.store.sendAll();
    REQUIRE(then(0));
    CHECK(then(0)->title == u"Scans"_s);
    CHECK(then(0)->body == u"You lie still."_s);
    CHECK(then(1)->body == u"You may move."_s);
    // It stands in no library, and nobody publishes it or sends it.
    CHECK(get(unit.library.all()).size() == 1);
    CHECK(unit.readBy(unit.ann) == QStringList{u"Scans and X-rays"_s});
    CHECK_FALSE(get(unit.phone.byId(then(0)->id, unit.ann, unit.now())));
    CHECK_FALSE(get(unit.library.byId(then(0)->id)));
    CHECK(refused(unit.library.publish(then(0)->id, {}, unit.grace)).reason == LibraryError::NotFound);
    CHECK_FALSE(get(unit.library.earlier(id)));
    CHECK_FALSE(get(unit.library.earlier({u"nowhere"_s})));

    // Published again as it was, it keeps the same words once.
    get(unit.library.takeBack(id, {}, unit.grace));
    CHECK(unit.at(id).page.revisions.last().text.isEmpty());
    unit.publish(id);
    CHECK(unit.at(id).page.revisions.last().text == unit.at(id).page.revisions[1].text);
}

TEST_CASE("saving or publishing what has not changed writes nothing", "[information]")
{
    Shelf unit;
    const auto id = unit.published(u"Scans"_s);
    const auto before = unit.store.everything();
    unit.store.clock.advance(1h);
    unit.publish(id, u"nothing new"_s);
    unit.edit(id, [](Page &) {});
    CHECK(unit.store.everything() == before);
}

TEST_CASE("a page that was taken back is gone for patients and stays for the team, who may publish it again", "[information]")
{
    Shelf unit;
    const auto id = unit.published(u"Scans"_s);
    get(unit.library.takeBack(id, u"One word was wrong"_s, unit.grace));
    CHECK(unit.readBy(unit.ann).isEmpty());
    CHECK(unit.at(id).publication.state == State::Unpublished);
    CHECK(unit.at(id).page.revisions.last().kind == Revision::Kind::TakenBack);
    CHECK(unit.at(id).page.revisions.last().words == u"One word was wrong"_s);
    CHECK(refused(unit.library.takeBack(id, {}, unit.grace)).reason == LibraryError::NotPublished);
    unit.publish(id);
    CHECK(unit.readBy(unit.ann).size() == 1);
    CHECK(unit.at(id).page.revisions.size() == 3);
    CHECK(pagesIn(unit) == 2);
}

TEST_CASE("what was published offline stays published once the server has given its ids", "[information]")
{
    Shelf unit;
    const auto former = unit.published(u"Scans"_s);
    unit.store.sendAll();
    CHECK(unit.readBy(unit.ann).size() == 1);
    CHECK(unit.at(former).publication.state == State::Published);
    unit.publish(former);
    CHECK(unit.store.unsent() == 0);
    unit.edit(former, [](Page &page) { page.title = u"Scans and X-rays"_s; });
    unit.publish(former);
    CHECK(unit.readBy(unit.ann) == QStringList{u"Scans and X-rays"_s});
    CHECK(pagesIn(unit) == 2);
}

TEST_CASE("a sensitive page is read by those alone to whom it was released", "[information]")
{
    Shelf unit;
    const auto id = unit.writeSensitive(u"Palliative care"_s);
    CHECK(refused(unit.library.publish(id, {}, unit.grace)).reason == LibraryError::NotReleased);
    CHECK(unit.at(id).publication.state == State::NeverPublished);

    const auto hers = get(unit.library.release(id, unit.ann));
    CHECK(unit.readBy(unit.ann) == QStringList{u"Palliative care"_s});
    CHECK(unit.readBy(unit.joy).isEmpty());
    CHECK(unit.at(id).releases == 1);
    CHECK(unit.at(id).publication.state == State::Published);
    CHECK(get(unit.library.release(id, unit.ann)) == hers);
    const auto releases = get(unit.library.releasesOf(id));
    REQUIRE(releases.size() == 1);
    CHECK(releases.first().patientName == u"Ann Baker"_s);
    CHECK(releases.first().isCurrent);
    // Nothing on the page itself says for whom it is.
    CHECK(unit.at(id).page.patient.isEmpty());
    CHECK(unit.at(id).page.revisions.isEmpty());

    get(unit.library.takeBackFrom(id, unit.ann));
    CHECK(unit.readBy(unit.ann).isEmpty());
    CHECK_FALSE(get(unit.phone.byId(hers, unit.ann, unit.now())));
    CHECK(unit.at(id).releases == 0);
    CHECK_FALSE(get(unit.library.releasesOf(id)).first().isCurrent);
    CHECK(refused(unit.library.takeBackFrom(id, unit.ann)).reason == LibraryError::NotReleased);
    CHECK(refused(unit.library.takeBackFrom(id, unit.joy)).reason == LibraryError::NotReleased);

    CHECK(get(unit.library.release(id, unit.ann)) == hers);
    CHECK(unit.readBy(unit.ann).size() == 1);
}

TEST_CASE("a sensitive page that changed reaches those who have it when it is published", "[information]")
{
    Shelf unit;
    const auto id = unit.writeSensitive(u"Palliative care"_s);
    get(unit.library.release(id, unit.ann));
    get(unit.library.release(id, unit.joy));
    get(unit.library.takeBackFrom(id, unit.joy));
    unit.store.clock.advance(1h);
    unit.edit(id, [](Page &page) { page.body = u"Kinder words."_s; });
    CHECK(unit.at(id).publication.state == State::ChangedSince);
    CHECK(get(unit.phone.forPatient(unit.ann, unit.now())).first().body == u"Hard words."_s);
    for (const Release &release : get(unit.library.releasesOf(id)))
        CHECK(release.isOutdated == (release.patient == unit.ann));
    unit.publish(id);
    CHECK(get(unit.phone.forPatient(unit.ann, unit.now())).first().body == u"Kinder words."_s);
    CHECK(unit.readBy(unit.joy).isEmpty());
    CHECK(unit.at(id).publication.state == State::Published);
}

TEST_CASE("a page that becomes sensitive is taken back from everyone at once", "[information]")
{
    Shelf unit;
    const auto id = unit.published(u"Palliative care"_s);
    unit.edit(id, [](Page &page) { page.sensitive = true; });
    CHECK(unit.readBy(unit.ann).isEmpty());
    CHECK(unit.at(id).page.revisions.last().kind == Revision::Kind::TakenBack);
    CHECK(unit.at(id).publication.state == State::NeverPublished);

    get(unit.library.release(id, unit.ann));
    unit.edit(id, [](Page &page) { page.sensitive = false; });
    CHECK(unit.readBy(unit.ann).size() == 1);
    CHECK(unit.readBy(unit.joy).isEmpty());
    unit.publish(id);
    // She has it once, like everyone.
    CHECK(unit.readBy(unit.ann).size() == 1);
    CHECK(unit.readBy(unit.joy).size() == 1);
    CHECK_FALSE(get(unit.library.releasesOf(id)).first().isCurrent);
}

TEST_CASE("only what no patient can read is removed, and comes back", "[information]")
{
    Shelf unit;
    const auto id = unit.published(u"Scans"_s);
    const auto sensitive = unit.writeSensitive(u"Palliative care"_s);
    get(unit.library.release(sensitive, unit.ann));
    CHECK(refused(unit.library.remove(id)).reason == LibraryError::Public);
    CHECK(refused(unit.library.remove(sensitive)).reason == LibraryError::Public);
    get(unit.library.takeBack(id, {}, unit.grace));
    get(unit.library.remove(id));
    CHECK(titlesOf(get(unit.library.all())) == QStringList{u"Palliative care"_s});
    CHECK_FALSE(get(unit.library.byId(id)));
    CHECK(refused(unit.library.publish(id, {}, unit.grace)).reason == LibraryError::NotFound);
    CHECK(refused(unit.library.remove(id)).reason == LibraryError::NotFound);
    get(unit.library.restore(id));
    CHECK(unit.at(id).publication.state == State::Unpublished);
}

TEST_CASE("the library stands by topic, then by title", "[information]")
{
    Shelf unit;
    const auto wound = unit.write(u"Wound"_s);
    unit.edit(wound, [](Page &page) { page.topic = Topic::Surgery; });
    unit.write(u"Anything"_s);
    const auto before = unit.write(u"Before surgery"_s);
    unit.edit(before, [](Page &page) { page.topic = Topic::Surgery; });
    CHECK(titlesOf(get(unit.library.all())) == QStringList{u"Before surgery"_s, u"Wound"_s, u"Anything"_s});
}

TEST_CASE("pages that patients read are due for review from their day on", "[information]")
{
    Shelf unit;
    const QDate today{2026, 11, 22};
    const auto reviewed = [&](const QString &title, std::optional<QDate> day) {
        const auto id = unit.write(title);
        unit.edit(id, [&](Page &page) { page.reviewOn = day; });
        return id;
    };
    unit.publish(reviewed(u"Today"_s, today));
    unit.publish(reviewed(u"Long overdue"_s, today.addDays(-40)));
    unit.publish(reviewed(u"Tomorrow"_s, today.addDays(1)));
    unit.publish(reviewed(u"No day"_s, {}));
    reviewed(u"Only a draft"_s, today.addDays(-1));
    const auto back = reviewed(u"Taken back"_s, today.addDays(-1));
    unit.publish(back);
    get(unit.library.takeBack(back, {}, unit.grace));
    const auto sensitive = [&](const QString &title) {
        const auto id = reviewed(title, today.addDays(-2));
        unit.edit(id, [](Page &page) { page.sensitive = true; });
        return id;
    };
    get(unit.library.release(sensitive(u"Released"_s), unit.ann));
    sensitive(u"Released to nobody"_s);
    const auto due = get(unit.library.reviewsDue(today));
    QStringList titles;
    for (const ReviewDue &review : due)
        titles << review.title;
    CHECK(titles == QStringList{u"Long overdue"_s, u"Released"_s, u"Today"_s});
    CHECK(due.first().on == today.addDays(-40));
    CHECK(unit.at(due.first().page).page.title == u"Long overdue"_s);
    CHECK(get(unit.library.reviewsDue(today.addDays(-50))).isEmpty());
}

TEST_CASE("a page that cannot be kept is refused and nothing is written", "[information]")
{
    Shelf unit;
    const auto empty = unit.write(u"Only a title"_s, u" \n"_s);
    const auto before = unit.store.everything();
    const auto wrong = [&](auto change) {
        Page page;
        page.title = u"Scans"_s;
        page.body = u"Words"_s;
        change(page);
        return refused(unit.library.write(page, unit.grace)).reason;
    };
    const Picture dot{u"dot.png"_s, u"image/png"_s, "x"};
    CHECK(wrong([](Page &page) { page.title = u" \n"_s; }) == LibraryError::TitleMissing);
    CHECK(wrong([](Page &page) { page.title = QString{201, u'x'}; }) == LibraryError::TooLong);
    CHECK(wrong([](Page &page) { page.body = QString{60'001, u'x'}; }) == LibraryError::TooLong);
    CHECK(wrong([](Page &page) { page.owner = QString{201, u'x'}; }) == LibraryError::TooLong);
    CHECK(wrong([&](Page &page) { page.pictures = {dot, dot}; }) == LibraryError::PictureRefused);
    CHECK(wrong([](Page &page) { page.pictures = {{u"a.svg"_s, u"image/svg+xml"_s, "<svg/>"}}; }) == LibraryError::PictureRefused);
    CHECK(wrong([](Page &page) { page.pictures = {{u"a.png"_s, u"image/png"_s, {}}}; }) == LibraryError::PictureRefused);
    CHECK(wrong([](Page &page) { page.pictures = {{u"a.png"_s, u"image/png"_s, QByteArray{600 * 1024, 'x'}}}; })
          == LibraryError::PictureRefused);
    CHECK(wrong([](Page &page) { page.id = {u"nowhere"_s}; }) == LibraryError::NotFound);
    Page page;
    page.title = u"Scans"_s;
    CHECK(refused(unit.library.write(page, unit.ann)).reason == LibraryError::AuthorUnknown);
    CHECK(refused(unit.library.publish(empty, {}, unit.grace)).reason == LibraryError::Empty);
    CHECK(refused(unit.library.publish(empty, QString{2001, u'x'}, unit.grace)).reason == LibraryError::TooLong);
    CHECK(refused(unit.library.release(empty, unit.ann)).reason == LibraryError::NotSensitive);
    CHECK(refused(unit.library.release(empty, {u"nobody"_s})).reason == LibraryError::PatientUnknown);
    CHECK(refused(unit.library.release({u"nowhere"_s}, unit.ann)).reason == LibraryError::NotFound);
    CHECK(refused(unit.library.markChecked({u"nowhere"_s}, unit.grace)).reason == LibraryError::NotFound);
    CHECK(unit.store.everything() == before);
}

TEST_CASE("without a unit no page is added", "[information]")
{
    fakes::DeviceStore store;
    people::TeamMember nurse;
    nurse.id = {u"grace"_s};
    nurse.given = u"Grace"_s;
    store.receive(people::practitionerToFhir(nurse));
    Page page;
    page.title = u"Scans"_s;
    CHECK(refused(Library{*store.database}.write(page, nurse.id)).reason == LibraryError::NoUnit);
    CHECK(get(Library{*store.database}.all()).isEmpty());
}

TEST_CASE("two devices that published the same page apart leave patients one", "[information]")
{
    Shelf unit;
    const auto id = unit.published(u"Scans"_s);
    unit.store.sendAll();
    // The other device's copy arrives.
    QJsonObject other = unit.store.all(u"DocumentReference"_s).last();
    other["id"_L1] = u"zz-other"_s;
    other.remove("identifier"_L1);
    unit.store.receive(other);
    CHECK(unit.readBy(unit.ann).size() == 1);
    CHECK(unit.at(id).publication.state == State::Published);
    unit.edit(id, [](Page &page) { page.body = u"New"_s; });
    unit.publish(id);
    CHECK(unit.readBy(unit.ann).size() == 1);
    CHECK(get(unit.phone.forPatient(unit.ann, unit.now())).first().body == u"New"_s);
    CHECK(unit.store.all(u"DocumentReference"_s).last()["status"_L1] == u"superseded"_s);
}

TEST_CASE("the example pages are added once, as drafts with an owner and a day of review", "[information]")
{
    Shelf unit;
    const int all = static_cast<int>(examplePages().size());
    CHECK(get(unit.library.addExamples(unit.grace, QTimeZone::utc())) == all);
    CHECK(unit.readBy(unit.ann).isEmpty());
    for (const LibraryPage &page : get(unit.library.all())) {
        CHECK(page.page.example);
        CHECK(page.page.owner == u"Sister Grace Okafor"_s);
        CHECK(page.page.reviewOn > QDate(2026, 11, 22));
    }
    unit.store.sendAll();
    CHECK(get(unit.library.addExamples(unit.grace, QTimeZone::utc())) == 0);
    CHECK(unit.store.unsent() == 0);

    const auto first = get(unit.library.all()).first().page.id;
    get(unit.library.remove(first));
    CHECK(get(unit.library.addExamples(unit.grace, QTimeZone::utc())) == 1);
    CHECK(get(unit.library.all()).size() == all);
}

TEST_CASE("the review of an example is counted from today in the calendar at the desk", "[information]")
{
    // It is noon in Greenwich and tomorrow already on Kiritimati.
    const auto reviewed = [](const QTimeZone &zone) {
        Shelf unit;
        unit.store.clock.advance(std::chrono::hours{3});
        get(unit.library.addExamples(unit.grace, zone));
        return *get(unit.library.all()).first().page.reviewOn;
    };
    CHECK(reviewed(QTimeZone::utc()).day() == 22);
    CHECK(reviewed(QTimeZone{"Pacific/Kiritimati"}).day() == 23);
}

TEST_CASE("an example that was checked is a page like any other once it is published again", "[information]")
{
    Shelf unit;
    get(unit.library.addExamples(unit.grace, QTimeZone::utc()));
    ResourceId id;
    for (const LibraryPage &page : get(unit.library.all())) {
        if (page.page.topic == Topic::Team)
            id = page.page.id;
    }
    unit.publish(id);
    CHECK(get(unit.phone.forPatient(unit.ann, unit.now())).first().example);
    // Editing is not checking.
    unit.edit(id, [](Page &page) { page.example = false; page.title = u"Our team"_s; });
    CHECK(unit.at(id).page.example);
    get(unit.library.markChecked(id, unit.grace));
    CHECK_FALSE(unit.at(id).page.example);
    CHECK(unit.at(id).page.revisions.last().kind == Revision::Kind::Checked);
    CHECK(unit.at(id).publication.state == State::ChangedSince);
    CHECK(get(unit.phone.forPatient(unit.ann, unit.now())).first().example);
    unit.publish(id);
    CHECK_FALSE(get(unit.phone.forPatient(unit.ann, unit.now())).first().example);
}

TEST_CASE("the library and the pages of a patient are found by an index", "[information][plan]")
{
    Shelf unit;
    const auto id = unit.writeSensitive(u"Palliative care"_s);
    get(unit.library.release(id, unit.ann));
    unit.published(u"Scans"_s);
    const QStringList plan = queryPlan(unit.database, [&] {
        get(unit.library.all());
        get(unit.library.byId(id));
        get(unit.library.releasesOf(id));
        get(unit.library.reviewsDue({2026, 11, 22}));
        get(unit.phone.forPatient(unit.ann, unit.now()));
        get(unit.phone.byId(id, unit.ann, unit.now()));
    });
    INFO(plan.join(u'\n').toStdString());
    // The unit itself is the only one of its type.
    CHECK(walks(plan).filter(u"resource_type_updated"_s).size() <= 1);
    CHECK(walks(plan).filter(u"SCAN"_s).isEmpty());
    CHECK(plan.join(u'\n').contains(u"SEARCH f USING PRIMARY KEY (target=? AND path=?)"_s));
}
