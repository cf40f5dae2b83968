#pragma once

#include "models/device.h"

#include <QObject>
#include <QStringList>

namespace heard::models {

/// Among the types of a watch: every change matters.
inline constexpr QLatin1StringView anyType{"*"};

/// Tells one model or view object when records it shows have changed; several changes in one turn of the event loop
/// are told once.
class StoreWatch final : public QObject
{
    Q_OBJECT

public:
    /// @p types are the FHIR types whose change matters.
    StoreWatch(Device &device, const QStringList &types, QObject *parent);

    /// Asks for reading again in the next turn of the event loop.
    void askAgain();

Q_SIGNALS:
    void outOfDate();
    /// The server gave a record another id.
    void renamed(const heard::ResourceId &from, const heard::ResourceId &to);

private:
    void storeChanged(const store::ResourceChanges &changes);

    QStringList m_types;
    bool m_asked = false;
};

} // namespace heard::models
