#pragma once

#include <QByteArray>
#include <QVector>

namespace heard::exchange {

/// A line and a column in characters, both from 1.
struct Place {
    int line = 1;
    int column = 1;

    bool operator==(const Place &) const = default;
};

/// Where the byte at @p offset of UTF-8 @p text stands.
[[nodiscard]] Place placeOf(const QByteArray &text, qsizetype offset);

/// Where each element of the list @p name of the outermost object begins. @p json must be valid.
[[nodiscard]] QVector<Place> placesIn(const QByteArray &json, const QByteArray &name);

} // namespace heard::exchange
