#include "hub/letterslot.h"

#include "exchange/intake.h"
#include "fhir/element.h"
#include "fhir/vocabulary.h"
#include "hub/founding.h"
#include "hub/storerefusal.h"
#include "hub/validation.h"
#include "passes/group.h"
#include "store/resources.h"

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

Refusal passRefused(const QString &why)
{
    return {401, u"login"_s, why, {}, {{"WWW-Authenticate", "Heard-Pass"}}};
}

/// What it is about must be what patients see: anything else would point at who has seen it.
Answered<void> checkedCommitment(store::Connection &reader, const QJsonObject &resource)
{
    const ResourceId goal = fhir::referenceAt(
        fhir::extensionOf(resource, fhir::extension::commitment), "valueReference"_L1, "Goal"_L1);
    if (goal.isEmpty())
        return {};
    const auto found = reader.first<bool>(
        "SELECT audience = 'everyone' FROM resource WHERE type = 'Goal' AND id = :id", {{":id", goal.value}},
        [](const store::Row &row) { return row.integer(0) == 1; });
    if (!found)
        return failed(storeRefusal(found.error()));
    if (!found->value_or(false))
        return failed(Refusal{422, u"not-found"_s, u"This promise is not published."_s, u"Communication.extension"_s, {}});
    return {};
}

store::StoreResult<bool> isThere(store::Connection &connection, const QString &uuid)
{
    const auto count = connection.first<qint64>(
        R"(SELECT (SELECT count(*) FROM waiting_word WHERE json ->> '$.identifier[0].value' = :uuid)
                + (SELECT count(*) FROM identifier WHERE value = :uuid AND system = :system))",
        {{":uuid", uuid}, {":system", QString{fhir::system::uuid}}}, [](const store::Row &row) { return row.integer(0); });
    if (!count)
        return failed(count.error());
    return count->value_or(0) > 0;
}

/// Spends @p pass on @p item. False where it was spent on another.
store::StoreResult<bool> admit(store::Connection &connection, const passes::Pass &pass, const QJsonObject &item)
{
    const auto isNew = PassDesk::spend(connection, pass);
    if (!isNew)
        return isNew;
    const auto known = isThere(connection, uuidOf(item));
    if (!known || *known || !*isNew)
        return known;
    const auto done = connection.run("INSERT INTO waiting_word (key, json) VALUES (:key, :json)",
        {{":key", QString::fromLatin1(passes::randomBytes(16).toHex())}, {":json", QString::fromUtf8(store::textOf(item))}});
    return done ? store::StoreResult<bool>{true} : failed(done.error());
}

} // namespace

bool LetterSlot::isFor(const Request &request)
{
    return request.method == Method::Post && !request.pass.isEmpty() && request.path.size() == 2
        && request.path[1] == "Communication";
}

Answered<QJsonObject> LetterSlot::checked(const Request &request, store::Connection &reader) const
{
    if (!request.authorization.isEmpty())
        return failed(Refusal{400, u"invalid"_s, u"What comes without a name comes without a token."_s, {}, {}});
    if (request.body.size() > largest)
        return failed(Refusal{413, u"too-long"_s, u"This is too long to come at once."_s, {}, {}});
    if (!isJson(request.contentType))
        return failed(Refusal{415, u"not-supported"_s, u"Send application/fhir+json."_s, {}, {}});
    auto body = objectFrom(request.body);
    if (!body)
        return body;
    const auto unit = unitOf(reader);
    if (!unit)
        return failed(storeRefusal(unit.error()));
    if (const auto shape = unnamedShape(*body, u"Organization/"_s + unit->value_or(QString{}), m_clock.now()); !shape)
        return failed(shape.error());
    if (const auto fault = exchange::refusedAtIntake(*body, {}, m_clock.now()))
        return failed(refusalOf(*fault));
    if (const auto published = checkedCommitment(reader, *body); !published)
        return failed(published.error());
    return body;
}

void LetterSlot::take(const Request &request, const Answer &answer, store::Connection &reader)
{
    const auto pass = passes::Pass::fromText(request.pass);
    if (!pass || !m_passes.isGenuine(*pass))
        return answer(responseTo(passRefused(u"This pass is not of this hub."_s)));
    const auto item = checked(request, reader);
    if (!item)
        return answer(responseTo(item.error()));
    const auto outcome = std::make_shared<store::StoreResult<bool>>(false);
    m_committer.submit(
        [outcome, pass = *pass, item = *item](Desk &desk) {
            *outcome = admit(desk.connection, pass, item);
            return outcome->value_or(false);
        },
        [outcome, answer](const store::StoreResult<void> &kept) {
            if (!kept || !*outcome)
                return answer(responseTo(storeRefusal(kept ? outcome->error() : kept.error())));
            answer(**outcome ? Response{202, {}, {}, {}} : responseTo(passRefused(u"This pass was spent."_s)));
        });
}

} // namespace heard::hub
