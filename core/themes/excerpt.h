#pragma once

#include "themes/passage.h"

#include <optional>

namespace heard::themes {

/// Some of the words of something said. The words are kept beside their place, so that a changed text is noticed.
struct Excerpt {
    Part part = Part::Unknown; ///< which of its texts
    qsizetype start = 0;       ///< in UTF-16 units
    qsizetype length = 0;
    QString words;

    bool operator==(const Excerpt &) const = default;
};

/// A place in one of the texts of something said, in UTF-16 units.
struct Span {
    Part part = Part::Unknown;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Where the words of an excerpt stand in a text now.
struct ExcerptPlace {
    qsizetype start = 0;
    qsizetype length = 0;
    bool moved = false; ///< the text has changed, and they stand elsewhere

    bool operator==(const ExcerptPlace &) const = default;
};

/// The words of @p text at @p span; nothing where they would be empty, leave the text or cut a character in half.
[[nodiscard]] std::optional<Excerpt> excerptOf(const QString &text, const Span &span);
/// Nothing where the words are not in @p text any more; where they are there several times, the nearest.
[[nodiscard]] std::optional<ExcerptPlace> placeIn(const QString &text, const Excerpt &excerpt);

} // namespace heard::themes
