#pragma once

// What only a device has: what it changed and has not sent, how far it has read, drafts and its own settings.
namespace heard::store {

inline constexpr auto device001 = R"sql(
CREATE TABLE local_change (
    sequence     INTEGER PRIMARY KEY AUTOINCREMENT,
    resource     INTEGER NOT NULL REFERENCES resource (key),
    kind         TEXT NOT NULL CHECK (kind IN ('create', 'update')),
    json         TEXT NOT NULL,                   -- what is to be sent, frozen once sending
    base_version TEXT,                            -- the version it was made upon
    base_json    TEXT,                            -- that version, for merging
    theirs       TEXT,                            -- the other side's version, where both changed the same
    state        TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'parked', 'conflict')),
    problem      TEXT,                            -- why parked: HTTP status or "network", with the server's words
    made_at      INTEGER NOT NULL                 -- milliseconds since 1970, UTC
) STRICT;
CREATE INDEX local_change_resource ON local_change (resource, sequence);

-- Where each resource stands on its way to the other side, by its latest change.
CREATE VIEW delivery AS
    SELECT r.key, c.state, r.sent_at, c.problem
      FROM resource r
      LEFT JOIN local_change c ON c.sequence = (SELECT max(l.sequence) FROM local_change l WHERE l.resource = r.key);

CREATE TABLE sync_point (
    type         TEXT PRIMARY KEY,
    last_updated TEXT NOT NULL                    -- the server's own stamp, never this device's clock
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    form     TEXT PRIMARY KEY,                    -- which form of which thing, such as "feedback/good"
    words    TEXT NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

} // namespace heard::store
