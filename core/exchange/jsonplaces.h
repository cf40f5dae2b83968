#pragma once

#include <QByteArray>
#include <QVector>

#include <optional>

namespace heard::exchange {

/// A line and a column in characters, both from 1.
struct Place {
    int line = 1;
    int column = 1;

    bool operator==(const Place &) const = default;
};

/// Where the byte at @p offset of UTF-8 @p text stands.
[[nodiscard]] Place placeOf(const QByteArray &text, qsizetype offset);

/// Where something begins: for people, and in bytes.
struct Beginning {
    Place place;
    qsizetype offset = 0;
};

/// Where each element of the list @p name of the outermost object begins. @p json must be valid.
[[nodiscard]] QVector<Beginning> elementsIn(const QByteArray &json, const QByteArray &name);

/// Where the value at @p path, such as "resource.name[0].family", of the object that begins at @p object stands; nothing where it
/// has none. @p json must be valid.
[[nodiscard]] std::optional<Place> placeWithin(const QByteArray &json, const Beginning &object, const QByteArray &path);

} // namespace heard::exchange
