#pragma once

#include <QJsonObject>
#include <QStringList>

namespace heard::store {

/// Two sides' changes to the same version of a resource, put together.
struct Merged {
    QJsonObject json;     ///< with the id and meta of the other side
    QStringList overlaps; ///< elements that both sides changed differently; in json they are as mine

    [[nodiscard]] bool isClean() const { return overlaps.isEmpty(); }
};

/// Merges by top-level element: what only one side changed is taken from it. An array is one element, except that
/// extensions are told apart by url, identifiers by system and value, and that notes are only ever added.
[[nodiscard]] Merged merge(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);

} // namespace heard::store
