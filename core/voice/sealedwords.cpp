#include "voice/sealedwords.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace heard::voice {

namespace {

constexpr int block = 1024; // bytes that the length is rounded up to

} // namespace

QByteArray sealed(const SealedWords &answer, const QByteArray &openKey)
{
    const QJsonObject json{{u"words"_s, answer.words}, {u"author"_s, answer.author}, {u"at"_s, answer.at.toIso()}};
    return sealedBox(QJsonDocument{json}.toJson(QJsonDocument::Compact), openKey, block);
}

std::optional<SealedWords> unsealed(const QByteArray &box, const ReplyKey &key)
{
    const QJsonObject json = QJsonDocument::fromJson(openedBox(box, key, block).value_or(QByteArray{})).object();
    const auto at = Instant::fromIso(json["at"_L1].toString());
    if (!at || json["words"_L1].toString().isEmpty())
        return std::nullopt;
    return SealedWords{json["words"_L1].toString(), json["author"_L1].toString(), *at};
}

} // namespace heard::voice
