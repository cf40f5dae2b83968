#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

namespace heard::ports {

enum class BiometricError {
    Unavailable, ///< no sensor, nothing enrolled, or switched off
    Refused,     ///< the person cancelled or was not recognised
};

/// Asks the device who is holding it.
class BiometricLock {
public:
    using Answer = std::function<void(Result<void, BiometricError>)>;

    BiometricLock() = default;
    BiometricLock(const BiometricLock &) = delete;
    BiometricLock &operator=(const BiometricLock &) = delete;
    virtual ~BiometricLock() = default;

    [[nodiscard]] virtual bool available() const = 0;
    /// Shows @p reason to the person; @p answer is called once, on the thread of the call.
    virtual void confirm(const QString &reason, Answer answer) = 0;
};

/// The lock of a device without a sensor.
class NullBiometricLock final : public BiometricLock {
public:
    [[nodiscard]] bool available() const override { return false; }
    void confirm(const QString &, Answer answer) override { answer(failed(BiometricError::Unavailable)); }
};

} // namespace heard::ports
