#include "passes/proof.h"

namespace heard::passes {

namespace {

/// Many pairs as one: weights drawn from all of them, so that no answer can make up for another.
struct Composite {
    QByteArray asked;
    QByteArray answered; ///< empty where it was not asked for
};

std::optional<QByteArray> added(const std::optional<QByteArray> &sumSoFar, const std::optional<QByteArray> &more)
{
    if (!more || !sumSoFar)
        return more;
    return sum(*sumSoFar, *more);
}

std::optional<Composite> composite(const QByteArray &publicKey, const QVector<QByteArray> &asked,
    const QVector<QByteArray> &answered, const QByteArray &secret)
{
    if (asked.isEmpty() || asked.size() != answered.size())
        return std::nullopt;
    const QByteArray seed = sha512(withLength(publicKey) + withLength("Seed-" + contextString()));
    std::optional<QByteArray> left;
    std::optional<QByteArray> right;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const QByteArray weight = hashToScalar(
            withLength(seed) + twoBytes(i) + withLength(asked[i]) + withLength(answered[i]) + "Composite");
        left = added(left, times(weight, asked[i]));
        if (!left)
            return std::nullopt;
        // Whoever knows the secret needs one multiplication for all.
        if (secret.isEmpty() && !(right = added(right, times(weight, answered[i]))))
            return std::nullopt;
    }
    if (!secret.isEmpty())
        right = times(secret, *left);
    return right ? std::optional{Composite{*left, *right}} : std::nullopt;
}

QByteArray challengeOf(const QByteArray &publicKey, const Composite &pair, const QByteArray &two, const QByteArray &three)
{
    return hashToScalar(withLength(publicKey) + withLength(pair.asked) + withLength(pair.answered) + withLength(two)
        + withLength(three) + "Challenge");
}

} // namespace

std::optional<QByteArray> proofOf(const QByteArray &secret, const QByteArray &publicKey, const QVector<QByteArray> &asked,
    const QVector<QByteArray> &answered, const QByteArray &random)
{
    const auto pair = composite(publicKey, asked, answered, secret);
    if (!pair)
        return std::nullopt;
    const auto two = timesGenerator(random);
    const auto three = times(random, pair->asked);
    if (!two || !three)
        return std::nullopt;
    const QByteArray challenge = challengeOf(publicKey, *pair, *two, *three);
    return challenge + lessProduct(random, challenge, secret);
}

bool proves(const QByteArray &proof, const QByteArray &publicKey, const QVector<QByteArray> &asked,
    const QVector<QByteArray> &answered)
{
    const QByteArray challenge = proof.left(scalarBytes);
    const QByteArray response = proof.mid(scalarBytes);
    const auto pair = composite(publicKey, asked, answered, {});
    if (!pair || !isScalar(challenge) || !isScalar(response) || !isElement(publicKey))
        return false;
    const auto two = added(timesGenerator(response), times(challenge, publicKey));
    const auto three = added(times(response, pair->asked), times(challenge, pair->answered));
    return two && three && challengeOf(publicKey, *pair, *two, *three) == challenge;
}

} // namespace heard::passes
