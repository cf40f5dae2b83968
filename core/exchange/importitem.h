#pragma once

#include "exchange/importer.h"

namespace heard::exchange {

/// A name by which something imported is found again: one of its identifiers.
struct ImportName {
    QString system;
    QString value;

    bool operator==(const ImportName &) const = default;
};

/// One resource that a file asks for.
struct ImportItem {
    QString type;
    QVector<ImportName> names; ///< the first that is known decides
    /// What the file said, one per row ("row digest"); while they are known nothing is new, whatever was edited since.
    QStringList said;
    /// The resource as it is to be, made from what is stored (empty: nothing yet).
    std::function<QJsonObject(const QJsonObject &stored)> applyTo;
    /// Where in the file that stands which became an element of the resource, such as "name[0].given[1]", and what it
    /// says; without it, only the row is known.
    std::function<BadRow(const QString &element)> find;
    /// What the preview shows; nothing for what only comes with another, and is written only when that is.
    std::optional<GoodRow> row;
};

/// What refers to the item with @p index within one file: rewritten when its id is known.
[[nodiscard]] QString referenceToItem(const QString &type, int index);

/// Everything a file asks for.
struct ImportItems {
    QVector<ImportItem> items;
    QVector<GoodRow> repeated;
    QVector<BadRow> bad;
};

/// A file that was read: knows what it asks for.
class ImportSource {
public:
    ImportSource() = default;
    ImportSource(const ImportSource &) = default;
    ImportSource &operator=(const ImportSource &) = default;
    virtual ~ImportSource() = default;

    [[nodiscard]] virtual FileKind kind() const = 0;
    [[nodiscard]] virtual store::StoreResult<ImportItems> items(const ResourceLookup &lookup) const = 0;

    csv::Encoding encoding = csv::Encoding::Utf8;
    Instant now; ///< when it was read
    QStringList leftOut; ///< the names of columns that are not taken over
};

} // namespace heard::exchange
