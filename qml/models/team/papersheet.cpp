#include "models/team/papersheet.h"

#include <QPainter>

namespace heard::models {

void PaperSheet::setShown(PagedView *shown)
{
    if (shown == m_shown)
        return;
    if (m_shown)
        m_shown->disconnect(this);
    m_shown = shown;
    if (shown)
        connect(shown, &PagedView::laidOut, this, [this] { update(); });
    Q_EMIT changed();
    update();
}

void PaperSheet::setPage(int page)
{
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT changed();
    update();
}

void PaperSheet::paint(QPainter *painter)
{
    if (!m_shown || m_shown->pageCount() == 0)
        return;
    painter->fillRect(QRectF{0, 0, width(), height()}, Qt::white);
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const qreal scale = width() / m_shown->pages().size().width();
    painter->scale(scale, scale);
    m_shown->pages().paint(*painter, m_page);
}

} // namespace heard::models
