#include "models/session.h"

namespace heard::models {

void Session::tell(const store::KeyFailure &failure)
{
    using store::KeyError;
    const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(failure.retryAfter).count());
    switch (failure.error) {
    case KeyError::Missing: return setProblem(KeyMissing);
    case KeyError::PassphraseNeeded: return setProblem(SecretNeeded);
    case KeyError::PassphraseTooShort: return setProblem(SecretTooShort);
    case KeyError::WrongPassphrase: return setProblem(WrongSecret, seconds);
    case KeyError::TooManyTries: return setProblem(TooManyTries, seconds);
    case KeyError::KeychainUnavailable:
    case KeyError::KeychainEntryGone: return setProblem(KeychainGone);
    case KeyError::FromTheFuture: return setProblem(StoreFromTheFuture);
    case KeyError::Damaged:
    case KeyError::CannotRead: return setProblem(StoreDamaged);
    case KeyError::DiskFull: return setProblem(DiskFull);
    case KeyError::OutOfMemory:
    case KeyError::AlreadyThere:
    case KeyError::CannotWrite: return setProblem(CannotWrite);
    }
}

void Session::tell(const store::Failure &failure)
{
    using store::StoreError;
    switch (failure.error) {
    case StoreError::FromTheFuture: return setProblem(StoreFromTheFuture);
    case StoreError::DiskFull: return setProblem(DiskFull);
    case StoreError::CannotOpen:
    case StoreError::InputOutput: return setProblem(CannotWrite);
    case StoreError::WrongKey: return setProblem(StoreUnopened);
    default: return setProblem(StoreDamaged);
    }
}

void Session::tell(const sync::Failure &failure, bool byName)
{
    using sync::SyncError;
    switch (failure.error) {
    case SyncError::Unreachable:
    case SyncError::TimedOut:
    case SyncError::ServerFault: return setProblem(Unreachable);
    case SyncError::CaptivePortal: return setProblem(CaptivePortal);
    case SyncError::NotTrusted:
    case SyncError::NotSecure: return setProblem(NotSecure);
    case SyncError::WrongCode: return setProblem(byName ? WrongSignIn : WrongCode);
    case SyncError::NameTaken: return setProblem(NameTaken);
    case SyncError::PatientCode: return setProblem(PatientCode);
    case SyncError::AnotherPerson: return setProblem(AnotherPerson);
    case SyncError::Busy: {
        const auto wait = failure.retryAfter.value_or(std::chrono::seconds{30});
        return setProblem(TooManyTries, static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count()));
    }
    case SyncError::StoreFailed: return setProblem(CannotWrite);
    case SyncError::SignedOut:
    case SyncError::Forbidden:
    case SyncError::Refused: return setProblem(Refused);
    default: return setProblem(NotAHub);
    }
}

} // namespace heard::models
