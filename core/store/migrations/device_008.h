#pragma once

// Which records were opened here, until the server has written it down: it shows a patient who opened hers.

namespace heard::store {

inline constexpr auto device008 = R"sql(
CREATE TABLE opening (
    patient TEXT NOT NULL,                        -- its id as it was then
    at      TEXT NOT NULL,
    told    INTEGER NOT NULL DEFAULT 0,           -- the server knows; kept until the next opening counts as another
    PRIMARY KEY (patient, at)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace heard::store
