#include "worklist/sentitems.h"

#include "fhir/vocabulary.h"
#include "information/sendings.h"
#include "worklist/items.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::worklist {

namespace {

constexpr std::chrono::hours patience{24 * 14};

/// What she was asked to acknowledge, and the row it would make.
struct Asked {
    information::Sending sending;
    WorkItem item;
    store::Delivery delivery;
};

/// The item opens what was sent to her, which may be more than this.
Result<Asked, fhir::ReadError> askedFrom(const QJsonObject &json)
{
    const auto sending = information::sendingFromFhir(json);
    if (!sending)
        return failed(sending.error());
    WorkItem item = itemAbout(WorkItem::Kind::PagesNotAcknowledged, u"Patient"_s, sending->patient, json);
    item.id = {QString::number(static_cast<int>(item.kind)) + u'/' + item.resource.reference(item.type)};
    item.at = sending->since();
    return Asked{*sending, item, {}};
}

/// The title of the first page that she may read and has not acknowledged; nothing where there is none, such as after all of
/// them were taken back.
store::StoreResult<std::optional<QString>> openPage(const store::Reader &reader, const information::Sending &sending)
{
    const auto readable = information::readableOf(reader, sending);
    if (!readable)
        return failed(readable.error());
    const auto open = std::ranges::find_if(*readable, [](const information::SentPage &page) { return !page.acknowledgedAt; });
    return open == readable->end() ? std::nullopt : std::optional{open->title};
}

} // namespace

store::StoreResult<QVector<WorkItem>> pagesNotAcknowledged(const store::Reader &reader, Instant now, int limit)
{
    const auto all = reader.all<Asked>(
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
        askedFrom);
    if (!all)
        return failed(all.error());
    QVector<WorkItem> rows;
    for (const Asked &asked : *all) {
        if (std::ranges::any_of(rows, [&](const WorkItem &row) { return row.id == asked.item.id; }))
            continue;
        const auto title = openPage(reader, asked.sending);
        if (!title)
            return failed(title.error());
        if (!*title)
            continue;
        rows << asked.item;
        rows.last().line = firstLine(**title);
        rows.last().delivery = asked.delivery;
    }
    return rows;
}

} // namespace heard::worklist
