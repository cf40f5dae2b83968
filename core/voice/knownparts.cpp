#include "voice/knownparts.h"

#include "people/humanname.h"

using namespace Qt::StringLiterals;

namespace heard::voice {

using store::StoreResult;

StoreResult<Known> knownOf(const store::Reader &reader, const ResourceId &patient)
{
    const auto people = reader.connection().all<QString>(
        R"(SELECT json FROM resource WHERE type = 'Practitioner' OR (type = 'Patient' AND (id = :id OR local_id = :id)))",
        {{":id", patient.value}}, [](const store::Row &row) {
            return people::humanNameOf(QJsonDocument::fromJson(row.bytes(0)).object()).full();
        });
    if (!people)
        return failed(people.error());
    Known known{.names = *people};
    const auto done = reader.connection().forEach(
        R"(SELECT DISTINCT p.value ->> '$.actor.display', coalesce(p.value ->> '$.actor.reference', p.value ->> '$.actor.type', '')
             FROM resource r, json_each(r.json, '$.participant') p
            WHERE r.type = 'Appointment' AND p.value ->> '$.actor.display' IS NOT NULL)",
        {}, [&known](const store::Row &row) {
            (row.text(1).startsWith("Location"_L1) ? known.places : known.names) << row.text(0);
            return true;
        });
    if (!done)
        return failed(done.error());
    return known;
}

} // namespace heard::voice
