#include "models/homeahead.h"

#include "models/workplace.h"
#include "worklist/news.h"

#include <QQmlContext>
#include <QQmlEngine>

#include <tuple>

namespace heard::models {

HomeAhead::HomeAhead(QQmlEngine &engine)
{
    const auto ask = [&engine](auto &...asking) {
        (QQmlEngine::setContextForObject(&asking, engine.rootContext()), ...);
        (asking.componentComplete(), ...);
    };
    m_reminders.setDueOnly(true);
    ask(m_me, m_unit, m_next, m_wait, m_surgeryCall, m_request, m_plan, m_reminders);
    // Not by its model, which would begin a look.
    if (const Device *device = Workplace::of(engine).device())
        std::ignore = worklist::News(device->database).of(device->patient, device->clock.now());
}

} // namespace heard::models
