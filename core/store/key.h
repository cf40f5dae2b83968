#pragma once

#include <QByteArray>
#include <optional>

namespace heard::store {

/// The 32 random bytes a database is encrypted with; wiped from memory when it goes.
class Key final {
public:
    static constexpr qsizetype length = 32; ///< bytes

    [[nodiscard]] static Key random();
    /// Nothing unless @p bytes are exactly 32.
    [[nodiscard]] static std::optional<Key> fromBytes(const QByteArray &bytes);

    Key(const Key &) = default;
    Key &operator=(const Key &) = default;
    ~Key();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// SQLCipher's raw key form, "x'…'", which skips its key derivation.
    [[nodiscard]] QByteArray rawForm() const;

private:
    explicit Key(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    QByteArray m_bytes;
};

} // namespace heard::store
