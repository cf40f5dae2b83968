#include "pledge/givenbooklets.h"

#include "fhir/vocabulary.h"
#include "people/teammembers.h"
#include "people/units.h"
#include "store/edit.h"

#include <algorithm>

using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;
using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace extension = fhir::extension;

Result<GivenBooklets, fhir::ReadError> givenBookletsFromFhir(const QJsonObject &basic)
{
    if (!fhir::isOf(basic, "Basic"_L1) || fhir::codeIn(basic["code"_L1], fhir::system::basic) != fhir::code::bookletGiven)
        return failed(fhir::ReadError::WrongType);
    GivenBooklets given;
    given.id = fhir::idOf(basic);
    given.unit = fhir::referenceAt(basic, "subject"_L1, "Organization"_L1);
    given.author = fhir::referenceAt(basic, "author"_L1, "Practitioner"_L1);
    given.authorName = basic["author"_L1]["display"_L1].toString();
    given.on = QDate::fromString(basic["created"_L1].toString(), Qt::ISODate);
    given.people = fhir::extensionOf(basic, extension::people)["valueInteger"_L1].toInt();
    if (!given.on.isValid() || given.people < 1)
        return failed(fhir::ReadError::MissingElement);
    given.audience = people::audienceFrom(fhir::extensionOf(basic, extension::cohort)["valueCode"_L1].toString());
    given.removed = fhir::extensionOf(basic, extension::withdrawn)["valueBoolean"_L1].toBool();
    return given;
}

QJsonObject toFhir(const GivenBooklets &given, QJsonObject stored)
{
    QJsonObject basic = fhir::resourceOf("Basic"_L1, given.id, std::move(stored));
    basic["code"_L1] = fhir::codeableConcept(fhir::system::basic, fhir::code::bookletGiven);
    if (given.unit != fhir::referenceAt(basic, "subject"_L1, "Organization"_L1))
        basic["subject"_L1] = fhir::referenceTo("Organization"_L1, given.unit);
    if (given.author != fhir::referenceAt(basic, "author"_L1, "Practitioner"_L1))
        basic["author"_L1] = fhir::referenceTo("Practitioner"_L1, given.author, given.authorName);
    basic["created"_L1] = given.on.toString(Qt::ISODate);
    fhir::setExtension(basic, extension::people, "valueInteger"_L1, given.people);
    fhir::setExtension(basic, extension::cohort, "valueCode"_L1,
        given.audience == people::Audience::Everyone ? QString{} : people::codeOf(given.audience));
    fhir::setExtension(basic, extension::withdrawn, "valueBoolean"_L1, given.removed ? QJsonValue{true} : QJsonValue{});
    return basic;
}

QFuture<StoreResult<QVector<GivenBooklets>>> BookletsGiven::all() const
{
    return m_database.read([](Reader &reader) -> StoreResult<QVector<GivenBooklets>> {
        auto given = reader.all<GivenBooklets>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
              FROM resource r INDEXED BY basic_code
              JOIN delivery d ON d.key = r.key
             WHERE r.type = 'Basic' AND r.json ->> '$.code.coding[0].code' = 'booklet-given')",
            {}, givenBookletsFromFhir);
        if (!given)
            return failed(given.error());
        given->removeIf([](const GivenBooklets &one) { return one.removed; });
        std::ranges::stable_sort(*given, std::ranges::greater{}, &GivenBooklets::on);
        return *std::move(given);
    });
}

QFuture<WriteResult<ResourceId, GivingError>> BookletsGiven::add(const GivenBooklets &given, QDate today)
{
    return m_database.write([given, today](Writer &writer) -> WriteResult<ResourceId, GivingError> {
        if (given.people < 1)
            return failed(GivingError::Nobody);
        if (given.people > mostPeople)
            return failed(GivingError::TooMany);
        if (!given.on.isValid() || given.on > today)
            return failed(GivingError::InTheFuture);
        const auto unit = people::ownUnit(writer);
        if (!unit)
            return failed(unit.error());
        if (unit->isEmpty())
            return failed(GivingError::NoUnit);
        const auto author = people::signedBy<GivingError>(writer, given.author);
        if (!author)
            return failed(author.error());
        GivenBooklets made = given;
        made.unit = *unit;
        made.author = author->id;
        made.authorName = author->name;
        const auto id = writer.create(toFhir(made));
        if (!id)
            return failed(id.error());
        return *id;
    });
}

QFuture<WriteResult<void, GivingError>> BookletsGiven::setRemoved(const ResourceId &given, bool removed)
{
    return m_database.write([given, removed](Writer &writer) {
        return store::editAs<GivingError>(writer, u"Basic"_s, given, givenBookletsFromFhir,
            [&](GivenBooklets &changed) -> WriteResult<void, GivingError> {
                changed.removed = removed;
                return {};
            });
    });
}

} // namespace heard::pledge
