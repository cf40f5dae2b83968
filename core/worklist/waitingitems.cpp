#include "worklist/waitingitems.h"

#include "care/waitinglistplace.h"
#include "fhir/vocabulary.h"
#include "worklist/items.h"

using namespace Qt::StringLiterals;
using heard::care::WaitingListPlace;
using heard::store::Reader;
using heard::store::StoreResult;

namespace heard::worklist {

namespace {

using Item = Result<WorkItem, fhir::ReadError>;

/// The item opens her record: she may wait for more than one thing.
Item placeItem(const QJsonObject &json, QDate today, const QTimeZone &zone)
{
    const auto place = care::waitingListPlaceFromFhir(json);
    if (!place)
        return failed(place.error());
    WorkItem item = itemAbout(WorkItem::Kind::WaitingToCheck, u"Patient"_s, place->patient, json);
    item.id = {QString::number(static_cast<int>(item.kind)) + u'/' + item.resource.reference(item.type)};
    item.line = firstLine(place->what);
    const care::LookDue due = care::lookDue(*place, today, zone).value_or(care::LookDue{today});
    item.at = Instant::of(due.since.startOfDay(zone));
    item.overdue = due.monthOver;
    item.count = due.weeks;
    return item;
}

/// Who waits longest for a look first.
QVector<WorkItem> onePerPatient(const QVector<WorkItem> &items)
{
    QVector<WorkItem> rows;
    for (const WorkItem &item : items) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const WorkItem &other) { return other.id == item.id; });
        if (row == rows.end()) {
            rows << item;
            continue;
        }
        row->line += "; "_L1 + item.line;
        row->overdue = row->overdue || item.overdue;
        row->count = std::max(row->count, item.count);
        row->at = std::min(row->at, item.at);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const WorkItem &one, const WorkItem &other) { return one.at < other.at; });
    return rows;
}

qint64 startOf(QDate day, const QTimeZone &zone)
{
    return Instant::of(day.startOfDay(zone)).milliseconds();
}

} // namespace

StoreResult<QVector<WorkItem>> waitingToCheck(const Reader &reader, QDate today, const QTimeZone &zone, int limit)
{
    // A moment counts the days of a date in UTC.
    const QTimeZone utc = QTimeZone::utc();
    const QDate looked = today.addDays(1 - 7 * WaitingListPlace::weeksBetweenLooks);
    auto items = reader.all<WorkItem>(
        R"(SELECT json_set(r.json, '$.heard', json_object('patient', json(p.json))), d.state, d.sent_at, d.problem
             FROM resource r INDEXED BY place_waiting
             CROSS JOIN moment s ON s.source = r.key AND s.path = 'ServiceRequest.authoredOn'
             CROSS JOIN resource p ON p.type = 'Patient' AND p.id = substr(r.json ->> '$.subject.reference', 9)
             LEFT JOIN moment e ON e.source = r.key AND e.path = :expected
             LEFT JOIN moment c ON c.source = r.key AND c.path = :checkedOn
             JOIN delivery d ON d.key = r.key
            WHERE r.type = 'ServiceRequest'
              AND r.json ->> '$.category[0].coding[0].code' = 'waiting-list'
              AND r.json ->> '$.status' IN ('active', 'on-hold', 'draft')
              AND p.json ->> '$.active' IS NOT 0
              AND (e.to_ms < :month OR coalesce(c.to_ms < :looked, s.from_ms < :waited))
            ORDER BY coalesce(c.to_ms, s.from_ms), r.key
            LIMIT :limit)",
        {{":expected", fhir::extension::expected + ".valueDate"_L1}, {":checkedOn", fhir::extension::checkedOn + ".valueDate"_L1},
         {":month", startOf(Month::of(today).firstDay(), utc)}, {":looked", startOf(looked, utc)},
         {":waited", startOf(looked, zone)}, {":limit", qint64{limit}}},
        [today, &zone](const QJsonObject &json) { return placeItem(json, today, zone); });
    if (items)
        *items = onePerPatient(*items);
    return items;
}

} // namespace heard::worklist
