#include "hub/vault.h"

#include "hub/migrations/hub_001.h"
#include "hub/migrations/hub_002.h"
#include "hub/migrations/hub_003.h"
#include "hub/migrations/hub_004.h"
#include "hub/migrations/hub_005.h"
#include "hub/migrations/hub_006.h"
#include "hub/migrations/hub_007.h"
#include "store/migrations.h"

#include <QFileInfo>

#include <array>

namespace heard::hub {

QString Vault::databasePath() const
{
    return m_folder + QStringLiteral("/hub.db");
}

bool Vault::exists() const
{
    return QFileInfo::exists(databasePath());
}

store::StoreResult<store::Connection> Vault::openToWrite() const
{
    auto connection = store::Connection::open(databasePath(), m_key);
    if (!connection)
        return connection;
    const std::array steps{
        store::Migration{1, store::resourceTables()},
        store::Migration{2, hub001},
        store::Migration{3, hub002},
        store::Migration{4, hub003},
        store::Migration{5, hub004},
        store::Migration{6, hub005},
        store::Migration{7, hub006},
        store::Migration{8, hub007},
    };
    if (auto migrated = store::migrate(*connection, store::Kind::Hub, steps); !migrated)
        return failed(migrated.error());
    return connection;
}

store::StoreResult<store::Connection> Vault::openToRead() const
{
    return store::Connection::open(databasePath(), m_key, store::Connection::Access::ReadOnly);
}

} // namespace heard::hub
