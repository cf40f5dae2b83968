#pragma once

#include "store/resourcewriter.h"

namespace heard::care {

/// Within the write that changes an Appointment from @p before to @p after, at a desk or by an import: does what follows. What
/// the patient asked of it is answered when it moves or is cancelled, with the reason; it waits again when what was cancelled is
/// booked again. The pages that go with it follow.
[[nodiscard]] store::StoreResult<void> followAppointment(store::ResourceWriter &writer, const QJsonObject &before,
                                                         const QJsonObject &after);

} // namespace heard::care
