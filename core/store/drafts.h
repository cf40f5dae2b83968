#pragma once

#include "store/database.h"

namespace heard::store {

/// What is being typed and not yet sent; kept encrypted through a kill, one text a form. A form that ends with a
/// slash and the id of a record, as "reply/17", is named anew when the server gives that another id; one that ends with a
/// lasting UUID has no slash before it.
class Drafts final {
public:
    /// @p database must outlive it.
    explicit Drafts(Database &database) : m_database(database) {}

    /// The kept words of @p form, empty where there are none.
    [[nodiscard]] QFuture<StoreResult<QString>> words(const QString &form) const;
    /// The ids of the records that have a draft of the form "@p kind/id".
    [[nodiscard]] QFuture<StoreResult<QStringList>> recordsOf(const QString &kind) const;
    /// Empty @p words forget the draft.
    [[nodiscard]] QFuture<StoreResult<void>> keep(const QString &form, const QString &words);
    [[nodiscard]] QFuture<StoreResult<void>> forget(const QString &form) { return keep(form, {}); }

private:
    Database &m_database;
};

} // namespace heard::store
