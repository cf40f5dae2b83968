#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QVector>

namespace heard::themes {

/// Which words mean nearly the same: what one unit learnt of "queue" then holds for "waited" too.
class Meanings final {
public:
    /// @p json as in content/meanings.json: of each meaning its words, with * behind the beginnings of words. What cannot be
    /// read has no meaning in it.
    [[nodiscard]] static Meanings fromJson(const QByteArray &json);

    /// Of a case-folded @p word without marks, in no order but always the same; most words have none.
    [[nodiscard]] QVector<int> of(const QString &word) const;
    [[nodiscard]] qsizetype size() const { return m_size; }

private:
    void add(const QString &pattern, int meaning);

    QHash<QString, QVector<int>> m_words;
    QHash<QString, QVector<int>> m_beginnings;
    qsizetype m_size = 0;
};

/// Those that come with the program, in English.
[[nodiscard]] const Meanings &shippedMeanings();

} // namespace heard::themes
