#include "models/pageblock.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace heard::models {

using information::Block;
using information::Picture;
using information::Span;

namespace {

QString styledSpan(const Span &span)
{
    QString text = span.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    if (span.bold)
        text = QStringLiteral("<b>%1</b>").arg(text);
    if (span.italic)
        text = QStringLiteral("<i>%1</i>").arg(text);
    return span.link.isEmpty() ? text : QStringLiteral("<a href=\"%1\">%2</a>").arg(span.link.toHtmlEscaped(), text);
}

/// One for each place, though bold words within its name cut it in pieces.
QVariantList linksIn(const Block &block)
{
    QVariantList links;
    QString last;
    for (const Span &span : block.words) {
        if (!span.link.isEmpty() && span.link == last) {
            auto link = links.takeLast().value<PageLink>();
            link.words += span.text;
            links << QVariant::fromValue(link);
        } else if (!span.link.isEmpty()) {
            PageLink link;
            link.words = span.text;
            link.address = span.link;
            links << QVariant::fromValue(link);
        }
        last = span.link;
    }
    return links;
}

} // namespace

PageBlock::PageBlock(const Block &block, const QVector<Picture> &pictures)
    : kind(static_cast<int>(block.kind)), level(block.level), number(block.number), toTick(block.toTick), text(block.text()), links(linksIn(block))
{
    for (const Span &span : block.words)
        styled += styledSpan(span);
    const auto found = std::ranges::find_if(pictures, [&](const Picture &known) { return known.name == block.picture; });
    if (block.picture.isEmpty() || found == pictures.end())
        return;
    QBuffer bytes;
    bytes.setData(found->bytes);
    const QSize size = QImageReader(&bytes).size();
    if (size.isEmpty())
        return;
    pictureSize = size;
    picture = QUrl{QStringLiteral("data:%1;base64,%2").arg(found->type, QString::fromLatin1(found->bytes.toBase64()))};
}

QVariantList pageBlocks(const QString &markdown, const QVector<Picture> &pictures)
{
    QVariantList blocks;
    for (const Block &block : information::blocksFrom(markdown))
        blocks << QVariant::fromValue(PageBlock(block, pictures));
    return blocks;
}

} // namespace heard::models
