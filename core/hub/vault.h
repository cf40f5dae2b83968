#pragma once

#include "store/connection.h"

#include <QString>

namespace heard::hub {

/// The hub's folder: one encrypted database with its schema. Every thread opens its own connection to it.
class Vault final {
public:
    /// @p folder must exist.
    Vault(QString folder, store::Key key)
        : m_folder(std::move(folder))
        , m_key(std::move(key))
    {
    }

    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] bool exists() const;
    /// Opens for writing; makes the database where there is none and brings its schema up to date.
    [[nodiscard]] store::StoreResult<store::Connection> openToWrite() const;
    [[nodiscard]] store::StoreResult<store::Connection> openToRead() const;
    [[nodiscard]] const store::Key &key() const { return m_key; }

private:
    QString m_folder;
    store::Key m_key;
};

} // namespace heard::hub
