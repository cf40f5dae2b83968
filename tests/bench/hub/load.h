#pragma once

#include <QByteArray>
#include <QVector>

#include <chrono>

namespace heard::bench {

/// Sends @p requests (whole HTTP requests, in turn) over @p connections connections from one thread, each waiting for
/// its answer before the next, for @p time; the answer is how many were answered a second. Stops the program when one
/// is answered with something else than 200 or 201: a figure of refusals says nothing.
[[nodiscard]] double answersPerSecond(
    quint16 port, int connections, const QVector<QByteArray> &requests, std::chrono::milliseconds time);

} // namespace heard::bench
