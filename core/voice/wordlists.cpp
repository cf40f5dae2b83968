#include "voice/wordlists.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace heard::voice {

WordLists::WordLists(const QString &name)
{
    QFile file{u":/heard/voice/%1.json"_s.arg(name)};
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonDocument json = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray{});
    m_version = json["version"_L1].toInt();
    m_languages = json["languages"_L1].toArray();
}

QStringList WordLists::all(const QString &kind) const
{
    QStringList words;
    for (const QJsonValue &language : m_languages) {
        const QJsonArray list = language[kind].toArray();
        for (const QJsonValue &word : list)
            words << word.toString();
    }
    words.removeDuplicates();
    return words;
}

} // namespace heard::voice
