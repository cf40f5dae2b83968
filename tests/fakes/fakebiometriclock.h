#pragma once

#include "ports/biometriclock.h"

namespace heard::fakes {

/// Answers at once, as it is told to.
class FakeBiometricLock final : public ports::BiometricLock {
public:
    [[nodiscard]] bool available() const override
    {
        return answer || answer.error() != ports::BiometricError::Unavailable;
    }

    void confirm(const QString &reason, Answer then) override
    {
        lastReason = reason;
        then(answer);
    }

    Result<void, ports::BiometricError> answer;
    QString lastReason;
};

} // namespace heard::fakes
