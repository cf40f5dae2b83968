#pragma once

#include "themes/meanings.h"
#include "themes/passage.h"

#include <vector>

namespace heard::themes {

/// Something by which a passage is known, as a hash, and how often it is there.
struct Term {
    quint64 mark = 0;
    int times = 0;

    bool operator==(const Term &) const = default;
};

/// Everything by which a passage is known, each list in the order of its marks. A word counts as itself and as an answer to
/// its question: "nothing" is praise in answer to one and blame in answer to the other.
struct Terms {
    std::vector<Term> words;
    std::vector<Term> pieces;   ///< of words, four letters long: "appointment" and "appointmnet" share some
    std::vector<Term> meanings; ///< and which is met first

    bool operator==(const Terms &) const = default;
};

/// Of any text, in any language; only the first few thousand words of a very long one count.
[[nodiscard]] Terms termsOf(const Passage &passage, const Meanings &meanings);

} // namespace heard::themes
