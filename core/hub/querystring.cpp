#include "hub/querystring.h"

namespace heard::hub {

namespace {

constexpr qsizetype mostPairs = 100;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isPlainText(const QByteArray &bytes)
{
    for (const char c : bytes) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return false;
    }
    return bytes.isValidUtf8();
}

} // namespace

std::optional<QByteArray> percentDecoded(QByteArrayView text, bool plusIsSpace)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '+' && plusIsSpace) {
            decoded.append(' ');
        } else if (c != '%') {
            decoded.append(c);
        } else {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            decoded.append(static_cast<char>(high * 16 + low));
            i += 2;
        }
    }
    if (!isPlainText(decoded))
        return std::nullopt;
    return decoded;
}

std::optional<Pairs> pairsOf(QByteArrayView text)
{
    Pairs pairs;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView piece = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView{} : text.sliced(end + 1);
        if (piece.isEmpty())
            continue;
        const qsizetype equals = piece.indexOf('=');
        const auto name = percentDecoded(equals < 0 ? piece : piece.first(equals), true);
        const auto value = percentDecoded(equals < 0 ? QByteArrayView{} : piece.sliced(equals + 1), true);
        if (!name || name->isEmpty() || !value || pairs.size() == mostPairs)
            return std::nullopt;
        pairs.push_back({*name, *value});
    }
    return pairs;
}

std::optional<QVector<QByteArray>> segmentsOf(QByteArrayView path)
{
    if (path.isEmpty() || path.front() != '/')
        return std::nullopt;
    path = path.sliced(1);
    QVector<QByteArray> segments;
    while (!path.isEmpty()) {
        const qsizetype end = path.indexOf('/');
        const auto segment = percentDecoded(end < 0 ? path : path.first(end), false);
        path = end < 0 ? QByteArrayView{} : path.sliced(end + 1);
        if (!segment || segment->isEmpty() || *segment == "." || *segment == "..")
            return std::nullopt;
        segments.push_back(*segment);
    }
    return segments;
}

QByteArray percentEncoded(const QByteArray &text)
{
    return text.toPercentEncoding(":/,|-._~");
}

std::optional<QByteArray> valueOf(const Pairs &pairs, QByteArrayView name)
{
    for (const Pair &pair : pairs) {
        if (pair.name == name)
            return pair.value;
    }
    return std::nullopt;
}

} // namespace heard::hub
