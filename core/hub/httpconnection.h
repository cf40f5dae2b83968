#pragma once

#include "hub/httpworker.h"

namespace heard::hub {

/// Serves @p socket until either side is done with it; @p left runs when the connection has gone.
void serve(Worker &worker, Tcp::socket socket, QByteArray peer, std::function<void()> left);
void serve(Worker &worker, TlsStream stream, QByteArray peer, std::function<void()> left);

} // namespace heard::hub
