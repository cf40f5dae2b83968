#include "models/recordnames.h"

namespace heard::models {

bool RecordNames::same(const QString &one, const QString &other) const
{
    return latest(one) == latest(other);
}

void RecordNames::componentComplete()
{
    if (Device *device = deviceOf(*this))
        connect(&device->database, &store::Database::changed, this, &RecordNames::follow);
}

void RecordNames::follow(const store::ResourceChanges &changes)
{
    for (const store::ResourceChange &change : changes) {
        if (change.formerId.isEmpty() || change.formerId == change.id)
            continue;
        m_replaced.insert(change.formerId.value, change.id.value);
        QMetaObject::invokeMethod(
            this, [this, change] { Q_EMIT renamed(change.formerId.value, change.id.value); }, Qt::QueuedConnection);
    }
}

/// Ids of the server are never replaced, so that this ends.
QString RecordNames::latest(QString id) const
{
    while (m_replaced.contains(id))
        id = m_replaced.value(id);
    return id;
}

} // namespace heard::models
