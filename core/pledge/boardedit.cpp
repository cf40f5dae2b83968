#include "pledge/boardedit.h"

#include "fhir/vocabulary.h"
#include "people/units.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::pledge {

using store::Writer;

int positionOf(const QJsonObject &json)
{
    return fhir::extensionOf(json, fhir::extension::position)["valueInteger"_L1].toInt();
}

namespace {

template <typename Items, typename JsonOf>
int endIn(const Items &items, JsonOf jsonOf)
{
    int end = 0;
    for (const auto &item : items)
        end = std::max(end, positionOf(jsonOf(item)) + 1);
    return end;
}

} // namespace

PledgeResult<QString> checkedWords(const QString &typed)
{
    const QString words = typed.trimmed();
    if (words.isEmpty())
        return failed(PledgeError::Empty);
    if (words.size() > longestWords)
        return failed(PledgeError::TooLong);
    return words;
}

int endOf(const QVector<StoredItem> &items)
{
    return endIn(items, [](const StoredItem &item) { return item.json; });
}

int endOf(const QVector<const StoredItem *> &items)
{
    return endIn(items, [](const StoredItem *item) { return item->json; });
}

PledgeResult<StoredPledge> readPledge(Writer &writer)
{
    auto pledge = StoredPledge::read(writer);
    if (!pledge)
        return failed(pledge.error());
    return *std::move(pledge);
}

PledgeResult<const StoredItem *> existing(const Writer &writer, const StoredPledge &pledge, PledgeItem kind, const ResourceId &id)
{
    const auto found = pledge.resolve(writer, kind, id);
    if (!found)
        return failed(found.error());
    if (!*found)
        return failed(PledgeError::NotFound);
    return *found;
}

PledgeResult<void> update(Writer &writer, const QJsonObject &json)
{
    if (auto done = writer.update(json); !done)
        return failed(done.error());
    return {};
}

PledgeResult<ResourceId> put(Writer &writer, const StoredItem *stored, const QJsonObject &json)
{
    if (!stored) {
        auto id = writer.create(json);
        return id ? PledgeResult<ResourceId>{*id} : failed(id.error());
    }
    if (json != stored->json) {
        if (auto done = update(writer, json); !done)
            return failed(done.error());
    }
    return stored->id();
}

PledgeResult<BoardEdit> editOf(Writer &writer, PledgeItem kind, const ResourceId &id, const ResourceId &unit)
{
    auto pledge = readPledge(writer);
    if (!pledge)
        return failed(pledge.error());
    BoardEdit edit{*std::move(pledge), nullptr, unit};
    if (!id.isEmpty()) {
        const auto stored = existing(writer, edit.pledge, kind, id);
        if (!stored)
            return failed(stored.error());
        edit.stored = *stored;
    }
    if (edit.unit.isEmpty()) {
        const auto own = people::ownUnit(writer);
        if (!own)
            return failed(own.error());
        edit.unit = edit.stored ? fhir::referenceAt(edit.stored->json, "subject"_L1, "Organization"_L1) : *own;
        if (edit.unit.isEmpty() && !edit.stored)
            return failed(PledgeError::NoUnit);
    }
    return edit;
}

} // namespace heard::pledge
