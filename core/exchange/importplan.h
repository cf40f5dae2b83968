#pragma once

#include "exchange/importitem.h"

namespace heard::exchange {

/// What is to be written for one file, and what stands in the store already.
struct ImportPlan {
    struct Step {
        ImportItem item;
        QJsonObject stored; ///< empty where it is new
        RowFate fate = RowFate::New;
    };

    QVector<Step> steps;
    QVector<GoodRow> repeated;
    QVector<BadRow> bad;
};

[[nodiscard]] store::StoreResult<ImportPlan> planOf(const ImportSource &source, const ResourceLookup &lookup);
/// Writes every step that is new or changed, and what it refers to before it.
[[nodiscard]] store::StoreResult<void> write(const ImportPlan &plan, ResourceSink &sink, const Importer::Progress &progress);

} // namespace heard::exchange
