#pragma once

#include "base/clock.h"
#include "ports/keyvault.h"
#include "store/keywrap.h"
#include "store/unlocktries.h"

namespace heard::store {

enum class KeyError {
    Missing,            ///< there is no key file; where there is a database, its key is lost
    AlreadyThere,       ///< a key file is never written over by another key
    Damaged,            ///< the key file does not read as written; it is left as it is
    FromTheFuture,      ///< written by a newer version of the program
    PassphraseNeeded,   ///< a passphrase or PIN protects the key, or has to because there is no keychain
    PassphraseTooShort, ///< see shortestPassphrase and shortestPin
    WrongPassphrase,
    TooManyTries,        ///< even the right passphrase is refused until retryAfter has passed
    KeychainUnavailable, ///< the keychain that holds the other half cannot be reached
    KeychainEntryGone,   ///< the keychain no longer holds what unlocks this key
    CannotRead,
    DiskFull,
    CannotWrite, ///< the folder may not be written to
    OutOfMemory,
};

struct KeyFailure {
    KeyError error{};
    std::chrono::milliseconds retryAfter{0}; ///< how long tries are refused from now on; 0 where they are not

    bool operator==(const KeyFailure &) const = default;
};

/// When a try to open the key is counted on the disk.
enum class Counting {
    BeforeTrying, ///< so that ending the program between the try and the count wins nothing: where somebody types
    WhereWrong,   ///< nothing is written where the passphrase is right: for a command's, whose caller can read the key file
};

template <typename Value>
using KeyResult = Result<Value, KeyFailure>;

/// Where a database's key is kept: a small file beside the database that holds the key, wrapped by the keychain, by a
/// passphrase (Argon2id), or by both together. A PIN never stands alone: without a keychain it must be a passphrase.
class KeyFile final {
public:
    static constexpr qsizetype shortestPassphrase = 12; ///< characters, where there is no keychain
    static constexpr qsizetype shortestPin = 6;         ///< characters, where the keychain holds the other half

    /// "heard.db" has its key in "heard.db.key".
    [[nodiscard]] static QString pathBeside(const QString &database) { return database + QLatin1StringView{".key"}; }

    /// @p vault and @p clock must outlive it. With a NullKeyVault the passphrase alone protects the key, so that the file
    /// can be taken to another machine.
    KeyFile(QString path, ports::KeyVault &vault, const Clock &clock);

    [[nodiscard]] KeyResult<Protection> protection() const;
    /// Makes the file. An empty @p passphrase leaves the key to the keychain alone.
    [[nodiscard]] KeyResult<void> create(const Key &key, const QString &passphrase = {});
    /// Takes about 0.2 s where a passphrase protects the key. A full disk does not keep the right passphrase from opening.
    [[nodiscard]] KeyResult<Key> open(const QString &passphrase = {}, Counting counting = Counting::BeforeTrying);
    /// Sets, changes or (where there is a keychain) removes the passphrase. The key and the database stay as they are.
    [[nodiscard]] KeyResult<void> changePassphrase(const QString &current, const QString &next);

private:
    struct Content {
        KeyWrap wrap;
        UnlockTries tries;
    };

    [[nodiscard]] KeyResult<Content> load() const;
    [[nodiscard]] KeyResult<void> save(const Content &content) const;
    [[nodiscard]] KeyResult<KeyWrap> wrap(const Key &key, const QString &passphrase, const QString &vaultName);
    /// Refuses while an earlier wrong try makes wait.
    [[nodiscard]] KeyResult<void> keepWaiting(Content &content) const;
    [[nodiscard]] KeyResult<void> countTry(Content &content) const;
    [[nodiscard]] KeyResult<UnlockSecrets> secretsFor(const Content &content, const QString &passphrase) const;
    [[nodiscard]] KeyResult<Key> tryOpen(Content &content, const UnlockSecrets &secrets, Counting counting) const;

    QString m_path;
    ports::KeyVault &m_vault;
    const Clock &m_clock;
};

} // namespace heard::store
