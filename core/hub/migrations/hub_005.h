#pragma once

// What became of words without a name is for patients' devices; representatives had it too.
namespace heard::hub {

inline constexpr auto hub005 = R"sql(
UPDATE resource SET audience = 'phones'
 WHERE type = 'Basic' AND patient IS NULL AND audience = 'everyone'
   AND json ->> '$.code.coding[0].code' = 'words-outcome';
)sql";

} // namespace heard::hub
