#pragma once

// What only a hub has: whose record a resource is, earlier versions, search values, accounts, tokens and the audit trail.
namespace heard::hub {

inline constexpr auto hub001 = R"sql(
-- The one patient whose record this is, as "Patient/123"; null when it is nobody's.
ALTER TABLE resource ADD COLUMN patient TEXT;
-- Who may see what is nobody's record: 'everyone', 'working' (team and representatives) or 'team'.
ALTER TABLE resource ADD COLUMN audience TEXT NOT NULL DEFAULT 'team';
CREATE INDEX resource_patient ON resource (patient, type, last_updated) WHERE patient IS NOT NULL;
CREATE INDEX resource_audience ON resource (type, audience, last_updated) WHERE patient IS NULL;

CREATE TABLE history (
    resource     INTEGER NOT NULL REFERENCES resource (key),
    version      INTEGER NOT NULL,
    last_updated TEXT NOT NULL,
    json         TEXT NOT NULL,
    PRIMARY KEY (resource, version)
) STRICT;

-- What search parameters of the types token and string find; strings are folded.
CREATE TABLE token (
    source    INTEGER NOT NULL REFERENCES resource (key) ON DELETE CASCADE,
    parameter TEXT NOT NULL,                      -- "Communication.category"
    system    TEXT NOT NULL,                      -- empty where there is none
    code      TEXT NOT NULL,
    PRIMARY KEY (parameter, code, system, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX token_source ON token (source);

CREATE TABLE account (
    key        INTEGER PRIMARY KEY,
    subject    TEXT NOT NULL UNIQUE,              -- "Patient/123" or "Practitioner/456"
    roles      TEXT NOT NULL,                     -- codes with spaces between them
    name       TEXT UNIQUE COLLATE NOCASE,        -- for signing in with a passphrase
    passphrase TEXT,                              -- Argon2id, with its salt and cost
    made_at    INTEGER NOT NULL                   -- milliseconds since 1970, UTC, here and below
) STRICT;

CREATE TABLE invite (
    code       TEXT PRIMARY KEY,                  -- only its hash, as for all codes and tokens below
    subject    TEXT NOT NULL,
    roles      TEXT NOT NULL,
    made_by    TEXT,
    made_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at   INTEGER                            -- when it was used or taken back
) STRICT, WITHOUT ROWID;
CREATE INDEX invite_subject ON invite (subject);

-- One sign-in on one device, and everything that was issued for it.
CREATE TABLE family (
    key        INTEGER PRIMARY KEY,
    account    INTEGER NOT NULL REFERENCES account (key),
    client     TEXT NOT NULL,
    made_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at   INTEGER
) STRICT;
CREATE INDEX family_account ON family (account);

CREATE TABLE authorization_code (
    code       TEXT PRIMARY KEY,
    account    INTEGER NOT NULL REFERENCES account (key),
    client     TEXT NOT NULL,
    challenge  TEXT NOT NULL,                     -- PKCE S256
    expires_at INTEGER NOT NULL,
    family     INTEGER REFERENCES family (key)    -- what it was exchanged for
) STRICT, WITHOUT ROWID;

CREATE TABLE token_issued (
    token      TEXT PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('access', 'refresh')),
    family     INTEGER NOT NULL REFERENCES family (key),
    expires_at INTEGER NOT NULL,
    parent     TEXT,                              -- the refresh token that was exchanged for it
    used_at    INTEGER,                           -- refresh: when it was exchanged
    attempt    TEXT                               -- refresh: the hash of the attempt that exchanged it
) STRICT, WITHOUT ROWID;
CREATE INDEX token_issued_family ON token_issued (family);
CREATE INDEX token_issued_parent ON token_issued (parent) WHERE parent IS NOT NULL;

-- Append-only. Each row's hash covers the row and the hash before it.
CREATE TABLE audit (
    sequence    INTEGER PRIMARY KEY,
    at          TEXT NOT NULL,
    agent       TEXT,                             -- null before anyone has signed in
    address     TEXT NOT NULL,
    interaction TEXT NOT NULL,                    -- FHIR's restful-interaction, or one of ours such as "sign-in"
    type        TEXT NOT NULL,
    id          TEXT NOT NULL,
    version     TEXT NOT NULL,
    status      INTEGER NOT NULL,                 -- of the HTTP answer
    times       INTEGER NOT NULL,                 -- how often within a tenth of a second
    patients    TEXT NOT NULL,                    -- whose records it touched, with spaces between them
    hash        TEXT NOT NULL
) STRICT;
CREATE TABLE audit_patient (
    patient  TEXT NOT NULL,
    sequence INTEGER NOT NULL REFERENCES audit (sequence),
    PRIMARY KEY (patient, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
)sql";

} // namespace heard::hub
