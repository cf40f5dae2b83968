#pragma once

/// In SQL what endOf says: whoever came sits there past the planned end. @p json is the Appointment's, @p start its start in
/// milliseconds; :cameSince is bound to longestStay before the moment in question.
#define HEARD_STILL_HERE(json, start) "(" json " ->> '$.status' IN ('arrived', 'checked-in') AND " start " > :cameSince)"
