#pragma once

#include "passes/group.h"

#include <QVector>

namespace heard::passes {

/// That the same secret lies between the generator and a public key as between each of some elements and its answer,
/// without showing the secret (RFC 9497, 2.2). 64 bytes.
[[nodiscard]] std::optional<QByteArray> proofOf(const QByteArray &secret, const QByteArray &publicKey,
    const QVector<QByteArray> &asked, const QVector<QByteArray> &answered, const QByteArray &random);
[[nodiscard]] bool proves(const QByteArray &proof, const QByteArray &publicKey, const QVector<QByteArray> &asked,
    const QVector<QByteArray> &answered);

} // namespace heard::passes
