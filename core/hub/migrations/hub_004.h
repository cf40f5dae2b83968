#pragma once

// What lets words without a name in, and where they wait. None of these rows says when or by whom, nor in which order: they
// are kept by what is random.
namespace heard::hub {

inline constexpr auto hub004 = R"sql(
CREATE TABLE pass_key (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    secret TEXT NOT NULL                          -- base64
) STRICT;

-- How many passes an account was given on its last day; blind, so that none of them is known when it comes back.
CREATE TABLE pass_given (
    account INTEGER PRIMARY KEY REFERENCES account (key),
    day     TEXT NOT NULL,
    number  INTEGER NOT NULL
) STRICT;

CREATE TABLE pass_spent (
    pass TEXT PRIMARY KEY                         -- only its hash
) STRICT, WITHOUT ROWID;

CREATE TABLE waiting_word (
    key  TEXT PRIMARY KEY,                        -- random
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

} // namespace heard::hub
