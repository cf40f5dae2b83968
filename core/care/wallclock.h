#pragma once

#include "base/instant.h"

#include <QTimeZone>

namespace heard::care {

/// What the clock on the wall of @p zone shows at @p instant; to be read as it stands, its own zone does not count.
[[nodiscard]] QDateTime wallAt(Instant instant, const QTimeZone &zone);

/// When the wall clock of @p zone passes @p date and @p time: once, twice where it is put back over them, and at the moment
/// it is put forward where it leaps over them. Never empty.
[[nodiscard]] QVector<Instant> whenPassing(const QDate &date, const QTime &time, const QTimeZone &zone);

} // namespace heard::care
