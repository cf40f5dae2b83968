#include "people/units.h"

#include "store/edit.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::people {

namespace {

constexpr qsizetype longestLine = 200;
constexpr qsizetype mostLines = 20;

bool isLong(const QString &line)
{
    return line.size() > longestLine;
}

/// @p unit tidied, or what is wrong with it.
Result<Unit, UnitError> checked(Unit unit)
{
    unit.name = unit.name.simplified();
    unit.address.removeAll(QString{});
    if (unit.name.isEmpty())
        return failed(UnitError::NameMissing);
    if (isLong(unit.name) || unit.address.size() > mostLines || unit.contacts.size() > mostLines
        || std::any_of(unit.address.begin(), unit.address.end(), isLong))
        return failed(UnitError::TooLong);
    if (unit.assessmentMonths < 1 || unit.assessmentMonths > Units::longestAssessmentMonths)
        return failed(UnitError::AssessmentMonthsImpossible);
    if (std::ranges::find(Unit::fewestToldChoices, unit.fewestTold) == Unit::fewestToldChoices.end())
        return failed(UnitError::FewestToldImpossible);
    for (UnitContact &contact : unit.contacts) {
        contact.phone = contact.phone.simplified();
        if (contact.phone.isEmpty())
            return failed(UnitError::PhoneMissing);
        if (isLong(contact.name) || isLong(contact.phone) || isLong(contact.hours))
            return failed(UnitError::TooLong);
    }
    return unit;
}

} // namespace

StoreResult<ResourceId> ownUnit(const Reader &reader)
{
    const auto id = reader.connection().first<ResourceId>(
        R"(SELECT r.id
             FROM resource r LEFT JOIN setting s ON s.name = 'unit'
            WHERE r.type = 'Organization'
            ORDER BY r.id IS NOT s.value, r.key
            LIMIT 1)",
        {}, [](const store::Row &row) { return ResourceId{row.text(0)}; });
    if (!id)
        return failed(id.error());
    return id->value_or(ResourceId{});
}

StoreResult<Unit> unitIn(const Reader &reader)
{
    const auto id = ownUnit(reader);
    if (!id)
        return failed(id.error());
    const auto json = reader.json(u"Organization"_s, *id);
    if (!json)
        return failed(json.error());
    return *json ? unitFromFhir(**json).value_or(Unit{}) : Unit{};
}

QFuture<StoreResult<std::optional<Unit>>> Units::own() const
{
    return m_database.read([](Reader &reader) {
        return reader.first<Unit>(
            R"(SELECT r.json, d.state, d.sent_at, d.problem
                 FROM resource r JOIN delivery d ON d.key = r.key LEFT JOIN setting s ON s.name = 'unit'
                WHERE r.type = 'Organization'
                ORDER BY r.id IS NOT s.value, r.key
                LIMIT 1)",
            {}, unitFromFhir);
    });
}

QFuture<WriteResult<void, UnitError>> Units::change(const Unit &unit)
{
    return m_database.write([unit](Writer &writer) -> WriteResult<void, UnitError> {
        auto good = checked(unit);
        if (!good)
            return failed(good.error());
        return store::edit<UnitError>(writer, u"Organization"_s, unit.id,
                                      [&](QJsonObject &json) -> WriteResult<void, UnitError> {
            good->id = fhir::idOf(json);
            json = toFhir(*good, json);
            return {};
        });
    });
}

} // namespace heard::people
