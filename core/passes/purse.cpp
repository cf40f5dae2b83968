#include "passes/purse.h"

#include "passes/proof.h"

#include <sodium.h>

namespace heard::passes {

namespace {

constexpr qsizetype inputBytes = 32;
constexpr qsizetype outputBytes = 64;
constexpr auto webBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray decoded(const QByteArray &text)
{
    const auto result = QByteArray::fromBase64Encoding(text, webBase64 | QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray{};
}

} // namespace

QByteArray Pass::toText() const
{
    return input.toBase64(webBase64) + '.' + output.toBase64(webBase64);
}

std::optional<Pass> Pass::fromText(const QByteArray &text)
{
    const qsizetype dot = text.indexOf('.');
    if (dot < 0)
        return std::nullopt;
    Pass pass{decoded(text.left(dot)), decoded(text.mid(dot + 1))};
    // One way of writing each: a pass is known again by its text.
    const bool isWhole = pass.input.size() == inputBytes && pass.output.size() == outputBytes && pass.toText() == text;
    return isWhole ? std::optional{pass} : std::nullopt;
}

Purse Purse::random(int count)
{
    Purse purse;
    while (purse.m_inputs.size() < count) {
        const QByteArray input = randomBytes(inputBytes);
        const QByteArray blind = randomScalar();
        if (const auto blinded = times(blind, hashToElement(input))) {
            purse.m_inputs << input;
            purse.m_blinds << blind;
            purse.m_blinded << *blinded;
        }
    }
    return purse;
}

std::optional<Purse> Purse::with(const QVector<QByteArray> &inputs, const QVector<QByteArray> &blinds)
{
    if (inputs.size() != blinds.size())
        return std::nullopt;
    Purse purse;
    purse.m_inputs = inputs;
    purse.m_blinds = blinds;
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        const auto blinded = isScalar(blinds[i]) ? times(blinds[i], hashToElement(inputs[i])) : std::nullopt;
        if (!blinded)
            return std::nullopt;
        purse.m_blinded << *blinded;
    }
    return purse;
}

std::optional<QVector<Pass>> Purse::opened(const Evaluation &evaluation, const QByteArray &publicKey) const
{
    if (evaluation.elements.size() != m_inputs.size()
        || !proves(evaluation.proof, publicKey, m_blinded, evaluation.elements))
        return std::nullopt;
    QVector<Pass> passes;
    for (qsizetype i = 0; i < m_inputs.size(); ++i) {
        const auto element = times(inverse(m_blinds[i]), evaluation.elements[i]);
        if (!element)
            return std::nullopt;
        passes << Pass{m_inputs[i], sha512(withLength(m_inputs[i]) + withLength(*element) + "Finalize")};
    }
    return passes;
}

bool isGenuine(const Pass &pass, const Issuer &issuer)
{
    const QByteArray expected = issuer.outputFor(pass.input);
    return expected.size() == pass.output.size()
        && sodium_memcmp(expected.constData(), pass.output.constData(), static_cast<std::size_t>(expected.size())) == 0;
}

} // namespace heard::passes
