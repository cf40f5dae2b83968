#include "worklist/sentitems.h"

#include "fhir/vocabulary.h"
#include "information/sending.h"
#include "worklist/items.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::worklist {

namespace {

constexpr std::chrono::hours patience{24 * 14};

/// The item opens what was sent to her, which may be more than this.
Result<WorkItem, fhir::ReadError> sentItem(const QJsonObject &json)
{
    const auto sending = information::sendingFromFhir(json);
    if (!sending)
        return failed(sending.error());
    WorkItem item = itemAbout(WorkItem::Kind::PagesNotAcknowledged, u"Patient"_s, sending->patient, json);
    item.id = {QString::number(static_cast<int>(item.kind)) + u'/' + item.resource.reference(item.type)};
    item.at = sending->since();
    const auto open = std::ranges::find_if(sending->pages, [](const information::SentPage &page) { return !page.acknowledgedAt; });
    if (open != sending->pages.end())
        item.line = firstLine(open->title);
    return item;
}

} // namespace

store::StoreResult<QVector<WorkItem>> pagesNotAcknowledged(const store::Reader &reader, Instant now, int limit)
{
    auto items = reader.all<WorkItem>(
        R"(SELECT json_set(r.json, '$.heard', json_object('patient', json(p.json))), d.state, d.sent_at, d.problem
             FROM resource r INDEXED BY pages_asked
             CROSS JOIN moment s ON s.source = r.key AND s.path = 'Communication.sent'
             CROSS JOIN resource p ON p.type = 'Patient' AND p.id = substr(r.json ->> '$.subject.reference', 9)
             LEFT JOIN moment v ON v.source = r.key AND v.path = :visibleFrom
             JOIN delivery d ON d.key = r.key
            WHERE r.type = 'Communication'
              AND r.json ->> '$.status' IN ('completed', 'in-progress')
              AND instr(r.json, 'https://heard.example/fhir/StructureDefinition/asks-acknowledgement"') > 0
              AND instr(r.json, 'https://heard.example/fhir/StructureDefinition/acknowledged"') = 0
              AND p.json ->> '$.active' IS NOT 0
              AND max(s.from_ms, coalesce(v.from_ms, s.from_ms)) < :before
            ORDER BY max(s.from_ms, coalesce(v.from_ms, s.from_ms)), r.key
            LIMIT :limit)",
        {{":visibleFrom", QString{fhir::path::visibleFrom}}, {":before", (now - patience).milliseconds()}, {":limit", qint64{limit}}},
        sentItem);
    if (!items)
        return items;
    QVector<WorkItem> rows;
    for (const WorkItem &item : *items) {
        if (std::ranges::none_of(rows, [&](const WorkItem &row) { return row.id == item.id; }))
            rows << item;
    }
    return rows;
}

} // namespace heard::worklist
