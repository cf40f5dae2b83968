#pragma once

// What was told of patients' answers so far, for each commitment, so that the next count gives away nobody who came since.
// It holds who answered what: it is for the hub alone, in no resource and no export.
namespace heard::hub {

inline constexpr auto hub003 = R"sql(
CREATE TABLE tally_told (
    commitment TEXT PRIMARY KEY,
    told TEXT NOT NULL
) WITHOUT ROWID;
)sql";

} // namespace heard::hub
