#include "models/workplace.h"

#include "models/device.h"

#include <QQmlEngine>

namespace heard::models {

Workplace &Workplace::of(QQmlEngine &engine)
{
    if (auto *there = engine.findChild<Workplace *>({}, Qt::FindDirectChildrenOnly))
        return *there;
    return *new Workplace(&engine);
}

Device *deviceOf(const QObject &object)
{
    QQmlEngine *engine = qmlEngine(&object);
    return engine ? Workplace::of(*engine).device() : nullptr;
}

} // namespace heard::models
