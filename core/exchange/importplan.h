#pragma once

#include "exchange/importitem.h"

#include <QHash>

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
    QVector<BadRow> bad; ///< in the order of the file
};

[[nodiscard]] store::StoreResult<ImportPlan> planOf(const ImportSource &source, const ResourceLookup &lookup);
/// What @p item makes of @p stored, but for its references to items of the same file.
[[nodiscard]] QJsonObject resourceOf(const ImportItem &item, const QJsonObject &stored);
/// @p resource with each reference that @p references knows replaced by what stands beside it there.
[[nodiscard]] QJsonObject withReferences(const QJsonObject &resource, const QHash<QString, QString> &references);
/// Writes every step that is new or changed, and what it refers to before it.
[[nodiscard]] store::StoreResult<void> write(const ImportPlan &plan, ResourceSink &sink, const Importer::Progress &progress);

} // namespace heard::exchange
