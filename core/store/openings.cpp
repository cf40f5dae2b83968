#include "store/openings.h"

namespace heard::store {

StoreResult<void> Openings::note(const ResourceId &patient, Instant at)
{
    const Value since = (at - sameOpening).toIso();
    if (auto done = m_connection.run("DELETE FROM opening WHERE told AND at < :since", {{":since", since}}); !done)
        return done;
    // A clock that was set back leaves openings to come, which are no reason to leave out this one.
    return m_connection.run(
        R"(INSERT OR IGNORE INTO opening (patient, at)
           SELECT :patient, :at
            WHERE NOT EXISTS (SELECT 1 FROM opening WHERE patient = :patient AND at >= :since AND at <= :at))",
        {{":patient", patient.value}, {":at", at.toIso()}, {":since", since}});
}

StoreResult<std::optional<Opening>> Openings::next() const
{
    return m_connection.first<Opening>(
        R"(SELECT coalesce(r.id, o.patient), o.patient, o.at
             FROM opening o LEFT JOIN resource r ON r.key = (SELECT key FROM resource WHERE type = 'Patient' AND id = o.patient
                                                              UNION ALL SELECT key FROM resource WHERE local_id = o.patient)
            WHERE NOT o.told AND (r.key IS NULL OR r.version IS NOT NULL)
            ORDER BY o.at LIMIT 1)",
        {},
        [](const Row &row) {
            return Opening{{row.text(0)}, {row.text(1)}, Instant::fromIso(row.text(2)).value_or(Instant{})};
        });
}

StoreResult<void> Openings::markTold(const Opening &opening)
{
    return m_connection.run("UPDATE opening SET told = 1 WHERE patient = :patient AND at = :at",
                            {{":patient", opening.noted.value}, {":at", opening.at.toIso()}});
}

} // namespace heard::store
