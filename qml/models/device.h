#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "store/database.h"

class QObject;

namespace heard::sync {
class Synchroniser;
}

namespace heard::models {

/// What one unlocked device works with: its store, its connection to the hub, and who is signed in.
/// Handed to every model of one window through its engine by the composition root.
struct Device {
    store::Database &database;
    sync::Synchroniser &synchroniser;
    const Clock &clock;
    ResourceId patient;      ///< on a patient's phone, whose it is
    ResourceId practitioner; ///< on the team's desktop, who works here
};

/// The device of the engine that made @p object; null while the app is locked.
[[nodiscard]] Device *deviceOf(const QObject &object);

} // namespace heard::models
