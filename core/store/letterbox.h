#pragma once

#include "store/connection.h"

#include <QJsonObject>
#include <QStringList>

namespace heard::store {

/// Something a patient says without her name: words, or that others may not quote them any more.
struct Letter {
    enum class State {
        Waiting, ///< hers alone
        Sending, ///< the server may have it
        Sent,
        Refused, ///< the server does not take it as it is
    };

    QString id; ///< random, 36 characters
    QString withdraws{}; ///< the id of the words that nobody may quote any more; empty for words
    QJsonObject json{};
    QByteArray replyKey{}; ///< 32 bytes, as the next two; of words only
    QByteArray replySecret{};
    QByteArray quoteSecret{};
    State state = State::Waiting;
    QString pass{};
    QString problem{};

    bool operator==(const Letter &) const = default;
};

/// What waits to be sent apart from everything that has a name, what was, and the passes that let it in. Call it within a
/// transaction; it has no LocalChange, for those are sent in her name.
class Letterbox final {
public:
    /// What one device keeps of passes at most.
    static constexpr int mostPasses = 10;

    /// @p connection must outlive it.
    explicit Letterbox(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] StoreResult<void> put(const Letter &letter);
    [[nodiscard]] StoreResult<std::optional<Letter>> find(const QString &id) const;
    /// Words, in no order.
    [[nodiscard]] StoreResult<QVector<Letter>> words() const;
    /// Only what waits or was refused; it waits again. False where it is on its way or was never there.
    [[nodiscard]] StoreResult<bool> rewrite(const QString &id, const QJsonObject &json);
    /// Likewise; it is gone as if it had never been written.
    [[nodiscard]] StoreResult<bool> takeBack(const QString &id);
    /// What was said before is kept as it is now known to stand.
    [[nodiscard]] StoreResult<void> correct(const QString &id, const QJsonObject &json);

    /// One that is on its way before any that waits; among those, any.
    [[nodiscard]] StoreResult<std::optional<Letter>> next() const;
    /// With the pass it is sent with, which is taken out of the unspent ones unless the letter has it already. Nothing where
    /// there is no pass, or the letter is gone.
    [[nodiscard]] StoreResult<std::optional<Letter>> begin(const QString &id);
    [[nodiscard]] StoreResult<void> markSent(const QString &id);
    /// The pass was not taken: it is thrown away, and the letter waits for another.
    [[nodiscard]] StoreResult<void> dropPass(const QString &id);
    [[nodiscard]] StoreResult<void> refuse(const QString &id, const QString &problem);

    /// Keeps what fits of @p passes, and of those of other issuers nothing.
    [[nodiscard]] StoreResult<void> keepPasses(const QStringList &passes, const QString &issuerKey);
    [[nodiscard]] StoreResult<int> passCount() const;

private:
    Connection &m_connection;
};

} // namespace heard::store
