#pragma once

#include <QByteArrayMatcher>
#include <QStringList>
#include <QVector>

namespace heard::tests {

/// Looks for words that must not stand anywhere as they are, in all files of a folder.
class PlainTextSearch final {
public:
    /// What was found, and what was read for it.
    struct Found {
        QStringList places; ///< "hub/hub.db-wal: invite code as UTF-16LE"
        QStringList files;  ///< relative to the folder
        qint64 bytes = 0;
    };

    /// One way in which words can stand in a file.
    struct Form {
        QString name;
        QByteArray bytes;
    };
    /// UTF-8, UTF-16 in both orders, hexadecimal, and Base64 wherever they begin in what is encoded.
    [[nodiscard]] static QVector<Form> formsOf(const QString &words);

    /// @p name is how they are called in what is found.
    void lookFor(const QString &name, const QString &words);
    /// In all files below @p folder, hidden ones too.
    [[nodiscard]] Found in(const QString &folder) const;
    /// What stands in @p content: "invite code as UTF-16LE".
    [[nodiscard]] QStringList inContent(const QByteArray &content) const;

private:
    struct Needle {
        QString name;
        QByteArrayMatcher matcher;
    };
    QVector<Needle> m_needles;
};

} // namespace heard::tests
