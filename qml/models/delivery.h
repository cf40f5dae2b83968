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
    enum State {
        FromServer = int(store::Delivery::State::FromServer),
        NotSent = int(store::Delivery::State::NotSent),
        Sent = int(store::Delivery::State::Sent),
        Parked = int(store::Delivery::State::Parked),
        Conflict = int(store::Delivery::State::Conflict),
    };
    Q_ENUM(State)
};

} // namespace heard::models
