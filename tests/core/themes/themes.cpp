#include "themes/themes.h"

#include "../queryplan.h"
#include "../riverbank.h"
#include "themes/shippedthemes.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::themes;
using fakes::get;
using fakes::refused;

namespace {

struct Desk : Riverbank {
    QStringList inUse()
    {
        QStringList names;
        for (const Theme &theme : get(themes.all()).inUse())
            names << theme.name;
        return names;
    }

    Themes themes{database};
};

} // namespace

TEST_CASE("a unit begins with the shipped themes, once, and none comes back", "[themes]")
{
    Desk desk;
    const int all = static_cast<int>(shippedThemes().size());
    CHECK(get(desk.themes.addShipped()) == all);
    CHECK(desk.inUse().first() == shippedThemes().first().name);
    CHECK(desk.inUse().last() == shippedThemes().last().name);
    CHECK(get(desk.themes.addShipped()) == 0);
    const auto list = get(desk.themes.all());
    get(desk.themes.setRetired(list.all()[0].id, true));
    get(desk.themes.reword(list.all()[1].id, u"Phones"_s, {}));
    get(desk.themes.merge(list.all()[2].id, list.all()[3].id));
    desk.store.sendAll();
    CHECK(get(desk.themes.addShipped()) == 0);
    CHECK(desk.inUse().size() == all - 2);
}

TEST_CASE("a theme is added at the end, reworded and put in order", "[themes]")
{
    Desk desk;
    const auto waiting = get(desk.themes.add(u"  Waiting \n times "_s, u" In the  clinic "_s));
    const auto food = get(desk.themes.add(u"Food"_s));
    CHECK(desk.inUse() == QStringList{u"Waiting times"_s, u"Food"_s});
    const auto list = get(desk.themes.all());
    CHECK(list.all()[0].description == u"In the clinic"_s);
    CHECK(list.all()[0].unit.value == u"unit"_s);
    desk.store.sendAll();
    // By the ids from before sending.
    get(desk.themes.reword(waiting, u"Waits"_s, {}));
    get(desk.themes.order({food}));
    CHECK(desk.inUse() == QStringList{u"Food"_s, u"Waits"_s});
    desk.store.sendAll();
    get(desk.themes.order({food, waiting}));
    CHECK(desk.store.unsent() == 0);
}

TEST_CASE("a theme that cannot be is refused and nothing is written", "[themes]")
{
    Desk desk;
    const auto waiting = get(desk.themes.add(u"Waiting"_s));
    const auto food = get(desk.themes.add(u"Food"_s));
    const auto before = desk.store.everything();
    CHECK(refused(desk.themes.add(u" \n"_s)).reason == ThemeError::NameMissing);
    CHECK(refused(desk.themes.add(u"waiting"_s)).reason == ThemeError::NameTaken);
    CHECK(refused(desk.themes.add(QString{101, u'x'})).reason == ThemeError::TooLong);
    CHECK(refused(desk.themes.add(u"x"_s, QString{501, u'x'})).reason == ThemeError::TooLong);
    CHECK(refused(desk.themes.reword(food, u"WAITING"_s, {})).reason == ThemeError::NameTaken);
    CHECK(refused(desk.themes.merge(food, food)).reason == ThemeError::SameTheme);
    CHECK(refused(desk.themes.merge(food, {u"nothing"_s})).reason == ThemeError::NotFound);
    CHECK(refused(desk.themes.merge({u"nothing"_s}, food)).reason == ThemeError::NotFound);
    CHECK(refused(desk.themes.order({{u"nothing"_s}})).reason == ThemeError::NotFound);
    CHECK(refused(desk.themes.setRetired(desk.grace, true)).reason == ThemeError::NotFound);
    CHECK(desk.store.everything() == before);
    get(desk.themes.reword(waiting, u"WAITING"_s, {}));
}

TEST_CASE("before the unit is known there is nothing to add themes to", "[themes]")
{
    fakes::DeviceStore store;
    Themes themes{*store.database};
    CHECK(refused(themes.add(u"Waiting"_s)).reason == ThemeError::NoUnit);
    CHECK(refused(themes.addShipped()).reason == ThemeError::NoUnit);
}

TEST_CASE("a retired theme can be found and used again, unless its name is another's now", "[themes]")
{
    Desk desk;
    const auto waiting = get(desk.themes.add(u"Waiting"_s));
    get(desk.themes.setRetired(waiting, true));
    desk.store.sendAll();
    get(desk.themes.setRetired(waiting, true));
    CHECK(desk.store.unsent() == 0);
    CHECK(desk.inUse().isEmpty());
    CHECK(get(desk.themes.all()).all()[0].retiredAt == desk.now());
    get(desk.themes.setRetired(waiting, false));
    CHECK(desk.inUse() == QStringList{u"Waiting"_s});
    get(desk.themes.setRetired(waiting, true));
    get(desk.themes.add(u"Waiting"_s));
    CHECK(refused(desk.themes.setRetired(waiting, false)).reason == ThemeError::NameTaken);
}

TEST_CASE("themes are merged, never in a circle, and separated again", "[themes]")
{
    Desk desk;
    const auto waiting = get(desk.themes.add(u"Waiting"_s));
    const auto queues = get(desk.themes.add(u"Queues"_s));
    const auto delays = get(desk.themes.add(u"Delays"_s));
    get(desk.themes.merge(queues, waiting));
    CHECK(refused(desk.themes.merge(waiting, queues)).reason == ThemeError::SameTheme);
    CHECK(refused(desk.themes.merge(delays, queues)).reason == ThemeError::NotFound);
    get(desk.themes.merge(waiting, delays));
    CHECK(get(desk.themes.all()).current(queues) == delays);
    CHECK(desk.inUse() == QStringList{u"Delays"_s});
    desk.store.sendAll();
    CHECK(get(desk.themes.all()).countingAs(get(desk.themes.all()).inUse()[0].id).size() == 3);
    get(desk.themes.separate(waiting));
    CHECK(desk.inUse() == QStringList{u"Waiting"_s, u"Delays"_s});
}

TEST_CASE("themes and the pledge do not see each other", "[themes]")
{
    Desk desk;
    desk.store.receive({{u"resourceType"_s, u"Basic"_s}, {u"id"_s, u"issue"_s},
        {u"code"_s, fhir::codeableConcept(fhir::system::basic, fhir::code::youSaid)}});
    get(desk.themes.add(u"Waiting"_s));
    CHECK(desk.inUse() == QStringList{u"Waiting"_s});
    const QStringList plan = queryPlan(desk.database, [&] { get(desk.themes.all()); });
    INFO(plan.join(u'\n').toStdString());
    CHECK(walks(plan).isEmpty());
    CHECK(plan.join(u'\n').contains(u"basic_code"_s));
}
