#include "plaintext.h"

#include <QDir>
#include <QDirIterator>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace heard::tests {

namespace {

/// The characters of Base64 that come of @p bytes alone, where @p before others stand in front of them.
QByteArray base64Of(const QByteArray &bytes, qsizetype before, QByteArray::Base64Option alphabet)
{
    const QByteArray all = (QByteArray(before, '\0') + bytes).toBase64(alphabet);
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype end = (before + bytes.size()) * 8 / 6;
    return all.mid(first, end - first);
}

} // namespace

QVector<PlainTextSearch::Form> PlainTextSearch::formsOf(const QString &words)
{
    const QByteArray utf8 = words.toUtf8();
    QVector<Form> forms{{u"UTF-8"_s, utf8},
                        {u"UTF-16LE"_s, QStringEncoder{QStringConverter::Utf16LE}.encode(words)},
                        {u"UTF-16BE"_s, QStringEncoder{QStringConverter::Utf16BE}.encode(words)},
                        {u"hex"_s, utf8.toHex()},
                        {u"HEX"_s, utf8.toHex().toUpper()}};
    for (qsizetype before = 0; before < 3; ++before) {
        forms << Form{u"Base64+%1"_s.arg(before), base64Of(utf8, before, QByteArray::Base64Encoding)};
        forms << Form{u"Base64url+%1"_s.arg(before), base64Of(utf8, before, QByteArray::Base64UrlEncoding)};
    }
    return forms;
}

void PlainTextSearch::lookFor(const QString &name, const QString &words)
{
    for (const Form &form : formsOf(words))
        m_needles << Needle{name + u" as "_s + form.name, QByteArrayMatcher{form.bytes}};
}

PlainTextSearch::Found PlainTextSearch::in(const QString &folder) const
{
    Found found;
    const QDir top{folder};
    QDirIterator files{folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        QFile file{files.next()};
        // A program at work may just have removed it.
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        const QString name = top.relativeFilePath(file.fileName());
        found.files << name;
        found.bytes += content.size();
        for (const QString &place : inContent(content))
            found.places << name + u": "_s + place;
    }
    return found;
}

QStringList PlainTextSearch::inContent(const QByteArray &content) const
{
    QStringList places;
    for (const Needle &needle : m_needles) {
        if (needle.matcher.indexIn(content) >= 0)
            places << needle.name;
    }
    return places;
}

} // namespace heard::tests
