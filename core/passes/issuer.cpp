#include "passes/issuer.h"

#include "passes/proof.h"

namespace heard::passes {

Issuer Issuer::random()
{
    while (true) {
        if (auto issuer = withSecret(randomScalar()))
            return *issuer;
    }
}

std::optional<Issuer> Issuer::withSecret(const QByteArray &secret)
{
    if (!isScalar(secret))
        return std::nullopt;
    const auto publicKey = timesGenerator(secret);
    return publicKey ? std::optional{Issuer{secret, *publicKey}} : std::nullopt;
}

std::optional<Issuer> Issuer::derived(const QByteArray &seed, const QByteArray &info)
{
    const QByteArray input = seed + withLength(info);
    const QByteArray separation = "DeriveKeyPair" + contextString();
    for (int counter = 0; counter < 256; ++counter) {
        if (auto issuer = withSecret(hashToScalar(input + static_cast<char>(counter), separation)))
            return issuer;
    }
    return std::nullopt;
}

std::optional<Evaluation> Issuer::evaluate(const QVector<QByteArray> &blinded) const
{
    return evaluate(blinded, randomScalar());
}

std::optional<Evaluation> Issuer::evaluate(const QVector<QByteArray> &blinded, const QByteArray &random) const
{
    if (blinded.size() > mostAtOnce)
        return std::nullopt;
    Evaluation evaluation;
    for (const QByteArray &element : blinded) {
        const auto evaluated = times(m_secret, element);
        if (!evaluated)
            return std::nullopt;
        evaluation.elements << *evaluated;
    }
    const auto proof = proofOf(m_secret, m_public, blinded, evaluation.elements, random);
    if (!proof)
        return std::nullopt;
    evaluation.proof = *proof;
    return evaluation;
}

QByteArray Issuer::outputFor(const QByteArray &input) const
{
    const auto element = times(m_secret, hashToElement(input));
    return element ? sha512(withLength(input) + withLength(*element) + "Finalize") : QByteArray{};
}

} // namespace heard::passes
