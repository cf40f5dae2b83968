#pragma once

#include "hub/resourcetypes.h"
#include "store/connection.h"

#include <QJsonObject>

namespace heard::hub {

/// One row of the table of tokens: what a search parameter finds in a resource.
struct SearchValue {
    QString parameter; ///< "Communication.category"
    QString system; ///< empty where there is none
    QString code; ///< folded where the parameter is a string

    bool operator==(const SearchValue &) const = default;
};

[[nodiscard]] QVector<SearchValue> searchValuesOf(const ResourceType &type, const QJsonObject &resource);
/// Replaces what the table holds for the resource with @p key.
[[nodiscard]] store::StoreResult<void> storeSearchValues(
    store::Connection &connection, qint64 key, const QVector<SearchValue> &values);

/// Lower case without accents, so that "Rhian" finds "rhîan".
[[nodiscard]] QString folded(const QString &text);

} // namespace heard::hub
