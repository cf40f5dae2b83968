#pragma once

// Private to the downloader: shared by its two halves, asking and storing.

#include "sync/downloader.h"

#include <QSet>

namespace heard::sync {

struct Downloader::Pass {
    QStringList types;
    std::optional<Instant> mark; ///< where it began
    std::optional<Instant> keptMark{mark}; ///< as the store has it
    QUrl url;
    bool movesMark = true;
    bool sorted = false; ///< by stamp, as far as was seen
    std::optional<Instant> newest{};
    QSet<QString> given{}; ///< ids
    QSet<QUrl> asked{};
    std::optional<qint64> total{};

    /// Notes what @p page brings. The mark may follow page by page only where all that is missing is newer.
    void add(const Page &page)
    {
        const bool goesOn = page.resources.isEmpty() || !newest || *newest <= *stampOf(page.resources.front());
        sorted = sorted && page.ascending && goesOn;
        if (page.newest)
            newest = std::max(*page.newest, newest.value_or(*page.newest));
        for (const store::IndexedResource &resource : page.resources)
            given << resource.id.value;
        if (page.total)
            total = page.total;
    }
    [[nodiscard]] std::optional<Instant> markAfter(const Page &page) const
    {
        const bool isLast = !page.next.isValid();
        if (!isLast && !sorted)
            return mark;
        // An empty type has a mark too, so that it is not counted as never read.
        return std::max(newest.value_or(Instant{}), mark.value_or(Instant{}));
    }
};

} // namespace heard::sync
