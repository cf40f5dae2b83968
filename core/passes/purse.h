#pragma once

#include "passes/issuer.h"

namespace heard::passes {

/// Lets one item in, once, and tells nobody whose it is: what was asked blindly, and the answer.
struct Pass {
    QByteArray input;  ///< 32 random bytes
    QByteArray output; ///< 64 bytes

    /// As it travels in a header: both in base64url with a dot between.
    [[nodiscard]] QByteArray toText() const;
    [[nodiscard]] static std::optional<Pass> fromText(const QByteArray &text);

    bool operator==(const Pass &) const = default;
};

/// Passes that are being asked for: keeps what blinds them, which nobody else may ever see.
class Purse final {
public:
    /// @p count random ones.
    [[nodiscard]] static Purse random(int count);
    /// With the blinds given, as tests do; as many as inputs.
    [[nodiscard]] static std::optional<Purse> with(const QVector<QByteArray> &inputs, const QVector<QByteArray> &blinds);

    /// What is asked for: nothing of it can be known again in a pass.
    [[nodiscard]] const QVector<QByteArray> &blinded() const { return m_blinded; }
    /// Nothing unless all were made with the secret behind @p publicKey: an issuer must not mark some people's passes.
    [[nodiscard]] std::optional<QVector<Pass>> opened(const Evaluation &evaluation, const QByteArray &publicKey) const;

private:
    QVector<QByteArray> m_inputs;
    QVector<QByteArray> m_blinds;
    QVector<QByteArray> m_blinded;
};

/// Whether @p issuer made @p pass.
[[nodiscard]] bool isGenuine(const Pass &pass, const Issuer &issuer);

} // namespace heard::passes
