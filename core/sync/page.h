#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "store/resources.h"

#include <QUrl>
#include <QVector>

namespace heard::sync {

/// One page of a search.
struct Page {
    QVector<store::IndexedResource> resources{}; ///< each with type, id, version and the server's stamp
    QUrl next{};                      ///< invalid on the last page
    std::optional<qint64> total{};    ///< of the whole search, where the server counts
    std::optional<Instant> newest{};  ///< the latest stamp among them
    bool ascending = true;            ///< by stamp
    int unversioned = 0;              ///< how many were left out because they have no id, version or stamp
};

enum class PageError { NotJson, NotASearchset, BadLink };

/// Reads the Bundle in @p body, the answer to @p asked, against which a relative link is resolved.
/// What a server includes beside the matches is left out.
[[nodiscard]] Result<Page, PageError> pageFrom(const QByteArray &body, const QUrl &asked);

/// One answer within a batch.
struct BatchAnswer {
    int status = 0; ///< HTTP
    Page page{};    ///< where the status is 200
};

/// Reads the batch-response in @p body to the searches @p asked, one answer for each in their order.
[[nodiscard]] Result<QVector<BatchAnswer>, PageError> batchFrom(const QByteArray &body, const QVector<QUrl> &asked);

/// The server's stamp of @p resource.
[[nodiscard]] std::optional<Instant> stampOf(const store::IndexedResource &resource);

} // namespace heard::sync
