#pragma once

#include <QJsonArray>
#include <QStringList>

namespace heard::voice {

/// Lists of words that come with the program, in several languages, with their version: data, so that a unit's people can read
/// and mend them.
class WordLists final {
public:
    /// "identifying" or "urgent".
    explicit WordLists(const QString &name);

    [[nodiscard]] int version() const { return m_version; }
    /// Of one kind, such as "titles", in all languages: people write in more than one.
    [[nodiscard]] QStringList all(const QString &kind) const;

private:
    int m_version = 0;
    QJsonArray m_languages;
};

} // namespace heard::voice
