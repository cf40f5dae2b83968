#pragma once

#include "base/ids.h"

namespace heard::voice {

/// What somebody says, before it is known by whom and when.
struct Said {
    static constexpr qsizetype longestWords = 20'000; ///< characters, of each text
    static constexpr qsizetype longestAbout = 200;    ///< characters

    QString good{};
    QString better{};
    QString about{};
    bool mayQuote = false;   ///< others may read it, in a report or on a wall
    ResourceId commitment{}; ///< the published promise it is about, where it is about one

    /// Without spaces at either end.
    [[nodiscard]] Said tidied() const
    {
        return {good.trimmed(), better.trimmed(), about.trimmed(), mayQuote, commitment};
    }
    [[nodiscard]] bool isEmpty() const { return good.trimmed().isEmpty() && better.trimmed().isEmpty(); }
    [[nodiscard]] bool isTooLong() const
    {
        return good.size() > longestWords || better.size() > longestWords || about.size() > longestAbout;
    }
};

} // namespace heard::voice
