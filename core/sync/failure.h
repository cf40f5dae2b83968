#pragma once

#include "base/result.h"
#include "store/failure.h"

#include <QString>

#include <chrono>
#include <optional>

namespace heard::sync {

enum class SyncError {
    Unreachable,   ///< no connection, or one that broke
    TimedOut,
    NotTrusted,    ///< the certificate does not prove who answers
    NotSecure,     ///< plain HTTP to another machine: nothing is sent
    CaptivePortal, ///< a network's sign-in page answers in the server's place
    NotFhir,       ///< whoever answers there is no FHIR R4 server
    Unreadable,    ///< the answer is cut off or not what was asked for
    TooLarge,
    SignedOut,     ///< signed out here or by the server; what is on the device is kept
    WrongCode,     ///< the invite code, name or passphrase is not accepted
    NameTaken,     ///< somebody else signs in with this name
    PatientCode,   ///< the invite code is a patient's, and no colleague's
    NoSignIn,      ///< the server offers no sign-in within the app
    AnotherPerson, ///< this device's store belongs to somebody else
    Forbidden,
    NotFound, ///< gone, or never to be seen by this person
    Conflict, ///< another version is there
    Busy,     ///< the server asks to come back later
    ServerFault,
    Refused,     ///< the server understands and does not accept it
    StoreFailed, ///< the device's own store could not be read or written
};

/// Why something did not travel.
struct Failure {
    SyncError error = SyncError::Unreachable;
    int status = 0;                                       ///< HTTP, where there was an answer
    std::optional<std::chrono::milliseconds> retryAfter{}; ///< as the server asked
    QString code{};   ///< the server's own: OAuth's "error", an OperationOutcome's "issue.code"
    QString detail{}; ///< the server's words: they may repeat what was sent, so they go into the store and no log
};

template <typename T>
using SyncResult = Result<T, Failure>;

/// Worth trying again by itself, after a while.
[[nodiscard]] constexpr bool isTransient(SyncError error)
{
    switch (error) {
    case SyncError::Unreachable:
    case SyncError::TimedOut:
    case SyncError::CaptivePortal:
    case SyncError::Unreadable:
    case SyncError::Busy:
    case SyncError::ServerFault:
        return true;
    default:
        return false;
    }
}

/// What the device's own store did not do, as something that did not travel.
[[nodiscard]] Failure storeFailure(const store::Failure &failure);

} // namespace heard::sync
