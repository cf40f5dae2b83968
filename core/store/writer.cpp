#include "store/writer.h"

namespace heard::store {

StoreResult<void> Writer::setSetting(const QString &name, const QString &value)
{
    return connection().run(R"(INSERT INTO setting (name, value) VALUES (:name, :value)
                               ON CONFLICT (name) DO UPDATE SET value = excluded.value)",
                            {{":name", name}, {":value", value.isNull() ? QStringLiteral("") : value}});
}

} // namespace heard::store
