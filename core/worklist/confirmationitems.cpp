#include "worklist/confirmationitems.h"

#include "fhir/publication.h"
#include "fhir/vocabulary.h"
#include "outcomes/tally.h"
#include "pledge/commitment.h"
#include "worklist/items.h"

using heard::outcomes::Tally;
using heard::store::Reader;
using heard::store::StoreResult;
using namespace Qt::StringLiterals;

namespace heard::worklist {

namespace {

/// About the working copy, which is what the team opens; nothing where it is not here any more.
StoreResult<std::optional<WorkItem>> itemOf(const Reader &reader, const Tally &tally)
{
    const auto published = reader.json(u"Goal"_s, tally.commitment);
    if (!published)
        return failed(published.error());
    const QString original = fhir::originalOf(published->value_or(QJsonObject{})); // "Goal/12"
    const auto working = reader.json(u"Goal"_s, {original.section(u'/', 1)});
    if (!working)
        return failed(working.error());
    const auto commitment = pledge::commitmentFromFhir(working->value_or(QJsonObject{}));
    // What was said anew of it since, was said because of it.
    if (!commitment || outcomes::isFallSeen(tally, **working) || (commitment->stateSince && *commitment->stateSince >= tally.on))
        return std::nullopt;
    WorkItem item = itemOf(WorkItem::Kind::ConfirmationsFell, **working);
    item.line = firstLine(commitment->plan);
    item.count = *tally.before - *outcomes::shareOfYes(tally);
    item.at = Instant::of(tally.on.startOfDay());
    return item;
}

} // namespace

StoreResult<QVector<WorkItem>> confirmationsFallen(Reader &reader)
{
    const auto tallies = reader.all<Tally>("SELECT r.json FROM resource r INDEXED BY measure_report WHERE r.type = 'MeasureReport' AND r.json ->> '$.measure' = :measure",
        {{":measure", QString{fhir::didItHappenMeasure}}}, outcomes::tallyFromFhir);
    if (!tallies)
        return failed(tallies.error());
    QVector<WorkItem> items;
    for (const Tally &tally : *tallies) {
        if (!outcomes::hasFallen(tally))
            continue;
        const auto item = itemOf(reader, tally);
        if (!item)
            return failed(item.error());
        if (*item)
            items << **item;
    }
    return items;
}

} // namespace heard::worklist
