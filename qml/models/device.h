#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "store/database.h"
#include "sync/fhirclient.h"

class QObject;

namespace heard::models {

/// What one unlocked device works with: its store, its way to the hub, and who is signed in.
/// The Workplace of an engine hands it to every model of one window.
struct Device {
    store::Database &database;
    const sync::FhirClient *client = nullptr; ///< for what only works online; null in a window without a hub
    const Clock &clock;
    ResourceId patient{};      ///< on a patient's phone, whose it is
    ResourceId practitioner{}; ///< on the team's desktop, who works here
};

/// The device at the Workplace of the engine that made @p object; null while the app is locked.
[[nodiscard]] Device *deviceOf(const QObject &object);

} // namespace heard::models
