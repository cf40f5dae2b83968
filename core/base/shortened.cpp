#include "base/shortened.h"

#include <QTextBoundaryFinder>

namespace heard {

namespace {

/// The last place up to @p latest where @p text may be cut; 0 where there is none.
qsizetype cutWithin(const QString &text, qsizetype latest, QTextBoundaryFinder::BoundaryType type)
{
    QTextBoundaryFinder finder{type, text};
    finder.setPosition(latest);
    return finder.isAtBoundary() ? latest : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
}

/// What would stand oddly before "…".
bool isLoose(QChar c)
{
    return c.isSpace() || (c.isPunct() && c != u')' && c != u']' && c != u'"' && c != u'\u2019' && c != u'\u201D');
}

} // namespace

QString shortened(const QString &text, qsizetype longest)
{
    const QString whole = text.trimmed();
    if (whole.size() <= longest)
        return whole;
    qsizetype end = cutWithin(whole, longest - 1, QTextBoundaryFinder::Word);
    while (end > 0 && isLoose(whole[end - 1]))
        --end;
    if (end == 0)
        end = cutWithin(whole, longest - 1, QTextBoundaryFinder::Grapheme);
    return whole.left(end) + u'\u2026';
}

} // namespace heard
