#include "models/recordsmodel.h"

#include <QQmlEngine>
#include <QTimer>

namespace heard::models {

Device *deviceOf(const QObject &object)
{
    const QQmlEngine *engine = qmlEngine(&object);
    return engine ? static_cast<Device *>(engine->property("device").value<void *>()) : nullptr;
}

void RecordsModelBase::componentComplete()
{
    m_device = deviceOf(*this);
    if (!m_device)
        return;
    connect(&m_device->database, &store::Database::changed, this, &RecordsModelBase::storeChanged);
    // At once, not in the next turn: the first frame shall have its words.
    read(*m_device);
}

void RecordsModelBase::refresh()
{
    if (!m_device || m_refreshPending)
        return;
    m_refreshPending = true;
    QTimer::singleShot(0, this, [this] {
        m_refreshPending = false;
        read(*m_device);
    });
}

void RecordsModelBase::storeChanged(const store::ResourceChanges &changes)
{
    const QStringList watched = watchedTypes();
    bool concerned = false;
    for (const store::ResourceChange &change : changes) {
        if (!watched.contains(change.type))
            continue;
        concerned = true;
        if (!change.formerId.isEmpty())
            rename(change.formerId, change.id);
    }
    if (concerned)
        refresh();
}

void RecordsModelBase::setReady(bool unreadable)
{
    if (m_ready && m_unreadable == unreadable)
        return;
    m_ready = true;
    m_unreadable = unreadable;
    Q_EMIT readyChanged();
}

} // namespace heard::models
