#pragma once

#include <QString>

namespace heard::themes {

/// What the words answer.
enum class Part { Unknown, Good, Better };

/// Words that may be about a theme.
struct Passage {
    QString words;
    Part part = Part::Unknown;

    bool operator==(const Passage &) const = default;
};

} // namespace heard::themes
