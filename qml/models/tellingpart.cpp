#include "models/tellingpart.h"

namespace heard::models {

namespace {

constexpr qsizetype around = 30; ///< characters

} // namespace

TellingPart::TellingPart(const QString &text, const voice::IdentifyingPart &part)
    : kind(static_cast<int>(part.kind)), words(text.mid(part.start, part.length))
{
    const qsizetype end = part.start + part.length;
    before = text.left(part.start).right(around).simplified();
    if (part.start > around)
        before = u'…' + before.mid(before.indexOf(u' ') + 1);
    after = text.mid(end, around).simplified();
    if (end + around < text.size())
        after = after.left(std::max<qsizetype>(after.lastIndexOf(u' '), 0)) + u'…';
    // A space that was there, or was not, as in "Grace's".
    if (!before.isEmpty() && text[part.start - 1].isSpace())
        before += u' ';
    if (end < text.size() && text[end].isSpace())
        after.prepend(u' ');
}

} // namespace heard::models
