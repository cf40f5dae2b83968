#pragma once

#include <QByteArray>
#include <QVector>

#include <optional>

namespace heard::passes {

/// What an issuer answers: one element for each that was asked, and the proof that all were made with its published key.
struct Evaluation {
    QVector<QByteArray> elements;
    QByteArray proof;
};

/// Gives out passes without seeing them, and knows its own when they come back (RFC 9497, VOPRF with ristretto255-SHA512).
class Issuer final {
public:
    static constexpr qsizetype mostAtOnce = 20;

    [[nodiscard]] static Issuer random();
    /// @p secret as secret() gave it; nothing where it is no key.
    [[nodiscard]] static std::optional<Issuer> withSecret(const QByteArray &secret);
    /// The same for the same @p seed of 32 bytes and @p info (RFC 9497, 3.2.1).
    [[nodiscard]] static std::optional<Issuer> derived(const QByteArray &seed, const QByteArray &info);

    [[nodiscard]] const QByteArray &secret() const { return m_secret; }
    [[nodiscard]] const QByteArray &publicKey() const { return m_public; }

    /// Nothing where an element is none, or there are none or too many.
    [[nodiscard]] std::optional<Evaluation> evaluate(const QVector<QByteArray> &blinded) const;
    /// With the proof's @p random scalar given, as tests do.
    [[nodiscard]] std::optional<Evaluation> evaluate(const QVector<QByteArray> &blinded, const QByteArray &random) const;
    /// What a pass over @p input must say.
    [[nodiscard]] QByteArray outputFor(const QByteArray &input) const;

private:
    Issuer(QByteArray secret, QByteArray publicKey) : m_secret(std::move(secret)), m_public(std::move(publicKey)) {}

    QByteArray m_secret;
    QByteArray m_public;
};

} // namespace heard::passes
