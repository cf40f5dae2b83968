#pragma once

#include "base/instant.h"

#include <QDate>
#include <QTimeZone>

namespace heard {

/// The day of @p instant as a calendar in @p zone counts it.
[[nodiscard]] inline QDate dayOf(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.milliseconds(), zone).date();
}

} // namespace heard
