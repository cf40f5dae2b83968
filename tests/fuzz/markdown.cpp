#include "information/markdown.h"
#include "information/pagesearch.h"

#include <cstdlib>

using namespace heard::information;

namespace {

void check(const Span &span)
{
    if (span.text.isEmpty() || (!span.link.isEmpty() && !mayBeOpened(span.link)))
        std::abort();
    for (const QChar c : span.text) {
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            std::abort();
    }
}

void check(const Block &block)
{
    const bool heading = block.kind == Block::Kind::Heading;
    const bool item = block.kind == Block::Kind::Item;
    if (block.level < (heading ? 1 : 0) || block.level > (heading ? 3 : item ? 2 : 0) || block.number < 0 || (block.number > 0 && !item))
        std::abort();
    // A picture is one that the page brings along: no path, no address.
    if (block.picture.contains(u'/') || block.picture.contains(u':') || (!block.picture.isEmpty() && block.kind != Block::Kind::Picture))
        std::abort();
    if (block.words.isEmpty() && block.picture.isEmpty())
        std::abort();
    for (const Span &span : block.words)
        check(span);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto blocks = blocksFrom(text);
    qsizetype shown = 0;
    for (const Block &block : blocks) {
        check(block);
        shown += block.text().size();
    }
    // Nothing is said twice: markup only ever goes away.
    if (shown > text.size())
        std::abort();

    Page page;
    page.id = {QStringLiteral("page")};
    page.title = text.left(40);
    page.body = text;
    const PageSearch search{{page}};
    for (const PageHit &hit : search.find(text.mid(size / 2, 60))) {
        if (hit.page != page.id || hit.excerpt.size() > 142)
            std::abort();
    }
    return 0;
}
