#pragma once

// The tables that device and hub share: FHIR JSON, and what is read out of it at write.
namespace heard::store {

inline constexpr auto resources001 = R"sql(
CREATE TABLE resource (
    key          INTEGER PRIMARY KEY,
    type         TEXT NOT NULL,
    id           TEXT NOT NULL,                   -- the server's; before that the UUID in local_id
    local_id     TEXT,                            -- the UUID under which this device made it
    version      TEXT,                            -- null until a server has it
    last_updated TEXT,                            -- the server's stamp
    sent_at      INTEGER,                         -- when a server first acknowledged what was made here (ms, UTC)
    json         TEXT NOT NULL,
    UNIQUE (type, id)
) STRICT;
CREATE UNIQUE INDEX resource_local_id ON resource (local_id) WHERE local_id IS NOT NULL;
CREATE INDEX resource_type_updated ON resource (type, last_updated);

CREATE TABLE reference (
    source INTEGER NOT NULL REFERENCES resource (key) ON DELETE CASCADE,
    path   TEXT NOT NULL,                         -- where it stands, without indices: "Communication.partOf"
    target TEXT NOT NULL,                         -- "Appointment/123"
    PRIMARY KEY (target, path, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_source ON reference (source);

CREATE TABLE identifier (
    source INTEGER NOT NULL REFERENCES resource (key) ON DELETE CASCADE,
    system TEXT NOT NULL,
    value  TEXT NOT NULL,
    PRIMARY KEY (value, system, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX identifier_source ON identifier (source);

CREATE TABLE moment (
    source  INTEGER NOT NULL REFERENCES resource (key) ON DELETE CASCADE,
    path    TEXT NOT NULL,                        -- "Appointment.start", "Goal.target.dueDate"
    from_ms INTEGER NOT NULL,                     -- the first and last millisecond it can mean (UTC):
    to_ms   INTEGER NOT NULL,                     -- a date without a time is a whole day
    PRIMARY KEY (path, from_ms, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX moment_source ON moment (source);

-- Not FTS5: the SQLCipher of Ubuntu 24.04 comes without it.
CREATE VIRTUAL TABLE words USING fts4 (body, tokenize = unicode61 "remove_diacritics=2");

CREATE INDEX communication_category ON resource (json ->> '$.category[0].coding[0].code', key)
    WHERE type = 'Communication';
CREATE INDEX patient_family ON resource (json ->> '$.name[0].family', key) WHERE type = 'Patient';
)sql";

} // namespace heard::store
