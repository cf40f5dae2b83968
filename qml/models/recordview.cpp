#include "models/recordview.h"

namespace heard::models {

void RecordView::componentComplete()
{
    m_device = deviceOf(*this);
    if (!m_device)
        return;
    m_watch = new StoreWatch(*m_device, watchedTypes(), this);
    connect(m_watch, &StoreWatch::outOfDate, this, [this] { read(*m_device); });
    connect(m_watch, &StoreWatch::renamed, this, [this](const ResourceId &from, const ResourceId &to) { rename(from, to); });
    read(*m_device);
}

void RecordView::refresh()
{
    if (m_watch)
        m_watch->askAgain();
}

void RecordView::followClock(std::optional<Instant> moment)
{
    if (!m_device)
        return;
    if (!m_clock) {
        m_clock = new ClockWatch(m_device->clock, this);
        connect(m_clock, &ClockWatch::passed, this, [this] { refresh(); });
    }
    m_clock->waitFor(moment);
}

void RecordView::setReady(bool unreadable)
{
    if (m_ready && m_unreadable == unreadable)
        return;
    m_ready = true;
    m_unreadable = unreadable;
    Q_EMIT readyChanged();
}

} // namespace heard::models
