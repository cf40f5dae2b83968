#pragma once

// What a patient says without her name, apart from everything that is sent with it; and the passes that let it in. No moment
// stands here finer than a day, and no number that tells the order: what is sent must not be found again by either.
namespace heard::store {

inline constexpr auto device006 = R"sql(
CREATE TABLE anonymous_word (
    id           TEXT PRIMARY KEY,                -- random, made for this alone; the identifier it is sent under
    withdraws    TEXT REFERENCES anonymous_word (id), -- of a withdrawal of the consent to quote: whose
    json         TEXT NOT NULL,                   -- what is sent
    reply_key    TEXT,                            -- base64, as it stands in the words and in each reply to them
    reply_secret TEXT,                            -- base64: opens those replies
    quote_secret TEXT,                            -- base64: withdraws the consent to quote
    state        TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'sent', 'refused')),
    pass         TEXT,                            -- the one it is sent with, until it is known to have arrived
    problem      TEXT                             -- why refused
) STRICT, WITHOUT ROWID;

-- Replies that were opened and read.
CREATE TABLE anonymous_reply (
    id     TEXT PRIMARY KEY,                      -- of the sealed Communication
    word   TEXT NOT NULL REFERENCES anonymous_word (id) ON DELETE CASCADE,
    words  TEXT NOT NULL,
    author TEXT NOT NULL,
    at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX anonymous_reply_word ON anonymous_reply (word);

-- Not spent yet.
CREATE TABLE pass (
    text       TEXT PRIMARY KEY,
    issuer_key TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

} // namespace heard::store
