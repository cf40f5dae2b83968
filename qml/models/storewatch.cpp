#include "models/storewatch.h"

#include <QTimer>

namespace heard::models {

StoreWatch::StoreWatch(Device &device, const QStringList &types, QObject *parent) : QObject(parent), m_types(types)
{
    connect(&device.database, &store::Database::changed, this, &StoreWatch::storeChanged);
}

void StoreWatch::askAgain()
{
    if (m_asked)
        return;
    m_asked = true;
    QTimer::singleShot(0, this, [this] {
        m_asked = false;
        Q_EMIT outOfDate();
    });
}

void StoreWatch::storeChanged(const store::ResourceChanges &changes)
{
    bool concerned = false;
    for (const store::ResourceChange &change : changes) {
        if (!m_types.contains(change.type) && !m_types.contains(anyType))
            continue;
        concerned = true;
        if (!change.formerId.isEmpty())
            Q_EMIT renamed(change.formerId, change.id);
    }
    if (concerned)
        askAgain();
}

} // namespace heard::models
