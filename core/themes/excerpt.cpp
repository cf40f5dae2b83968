#include "themes/excerpt.h"

#include <cstdlib>

namespace heard::themes {

namespace {

/// Whether @p at stands between the two halves of one character.
bool isWithinCharacter(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

} // namespace

std::optional<Excerpt> excerptOf(const QString &text, const Span &span)
{
    const auto [part, start, length] = span;
    if (start < 0 || length <= 0 || start > text.size() || length > text.size() - start)
        return std::nullopt;
    if (isWithinCharacter(text, start) || isWithinCharacter(text, start + length))
        return std::nullopt;
    const QString words = text.sliced(start, length);
    if (words.trimmed().isEmpty())
        return std::nullopt;
    return Excerpt{part, start, length, words};
}

std::optional<ExcerptPlace> placeIn(const QString &text, const Excerpt &excerpt)
{
    if (excerpt.words.isEmpty())
        return std::nullopt;
    if (excerpt.start <= text.size() && QStringView{text}.sliced(excerpt.start).startsWith(excerpt.words))
        return ExcerptPlace{excerpt.start, excerpt.words.size(), false};
    std::optional<ExcerptPlace> nearest;
    for (qsizetype at = text.indexOf(excerpt.words); at >= 0; at = text.indexOf(excerpt.words, at + 1)) {
        if (!nearest || std::abs(at - excerpt.start) < std::abs(nearest->start - excerpt.start))
            nearest = ExcerptPlace{at, excerpt.words.size(), true};
    }
    return nearest;
}

} // namespace heard::themes
