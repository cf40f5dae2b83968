#pragma once

#include "models/session.h"

namespace heard::models {

/// What there is once the store is open: who is signed in, and the way to the hub.
struct Session::Opened {
    Opened(std::unique_ptr<store::Database> opened, const sync::Transport &transport, const Parts &parts)
        : database(std::move(opened)), account(*database, transport, parts.clock), client(transport, account),
          courier(*database, transport, account, parts.clock, parts.types), letters(*database, account, parts.letterPace), device{*database, &client, parts.clock}
    {
    }

    std::unique_ptr<store::Database> database;
    sync::Account account;
    sync::FhirClient client;
    sync::Courier courier;
    sync::LetterCourier letters;
    Device device;
    bool started = false;
};

} // namespace heard::models
