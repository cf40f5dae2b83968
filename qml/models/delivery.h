#pragma once

#include "store/reader.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What pages call the states of something written here on its way to the other side.
class Delivery : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("only names")

public:
    /// As store::Delivery::State.
    enum State { FromServer, NotSent, Sent, Parked, Conflict };
    Q_ENUM(State)
};

static_assert(static_cast<int>(store::Delivery::State::Conflict) == Delivery::Conflict);

} // namespace heard::models
