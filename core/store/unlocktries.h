#pragma once

#include "base/instant.h"

#include <QJsonObject>

namespace heard::store {

/// Counts wrong passphrases and says how long the next one has to wait.
struct UnlockTries {
    int wrong = 0;
    Instant last; ///< the latest wrong one

    bool operator==(const UnlockTries &) const = default;
};

inline constexpr int freeTries = 5; ///< then a wait of 30 s, which doubles with each wrong one up to an hour

/// What is left of the wait at @p now. A clock set back behind the last try starts the wait again.
[[nodiscard]] std::chrono::milliseconds waitLeft(const UnlockTries &tries, Instant now);

[[nodiscard]] QJsonObject toJson(const UnlockTries &tries);
[[nodiscard]] UnlockTries unlockTriesFromJson(const QJsonObject &json);

} // namespace heard::store
