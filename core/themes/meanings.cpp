#include "themes/meanings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace heard::themes {

namespace {

/// Shorter beginnings would be of nearly every word.
constexpr qsizetype shortestBeginning = 3;

} // namespace

Meanings Meanings::fromJson(const QByteArray &json)
{
    Meanings read;
    const QJsonObject meanings = QJsonDocument::fromJson(json)["meanings"_L1].toObject();
    for (const QJsonValue &words : meanings) {
        const QStringList patterns = words.toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &pattern : patterns)
            read.add(pattern, static_cast<int>(read.m_size));
        ++read.m_size;
    }
    return read;
}

void Meanings::add(const QString &pattern, int meaning)
{
    if (!pattern.endsWith(u'*')) {
        m_words[pattern] << meaning;
    } else if (pattern.size() > shortestBeginning) {
        m_beginnings[pattern.chopped(1)] << meaning;
    }
}

QVector<int> Meanings::of(const QString &word) const
{
    QVector<int> found = m_words.value(word);
    for (qsizetype length = shortestBeginning; length <= word.size(); ++length) {
        const auto beginning = m_beginnings.constFind(word.first(length));
        if (beginning == m_beginnings.constEnd())
            continue;
        for (const int meaning : *beginning) {
            if (!found.contains(meaning))
                found << meaning;
        }
    }
    return found;
}

const Meanings &shippedMeanings()
{
    static const Meanings shipped = [] {
        QFile file{u":/heard/themes/meanings.json"_s};
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return Meanings::fromJson(opened ? file.readAll() : QByteArray{});
    }();
    return shipped;
}

} // namespace heard::themes
