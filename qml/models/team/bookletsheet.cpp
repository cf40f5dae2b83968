#include "models/team/bookletsheet.h"

#include <QPainter>

namespace heard::models {

void BookletSheet::setBooklet(BookletView *booklet)
{
    if (booklet == m_booklet)
        return;
    if (m_booklet)
        m_booklet->disconnect(this);
    m_booklet = booklet;
    if (booklet)
        connect(booklet, &BookletView::laidOut, this, [this] { update(); });
    Q_EMIT changed();
    update();
}

void BookletSheet::setPage(int page)
{
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT changed();
    update();
}

void BookletSheet::paint(QPainter *painter)
{
    if (!m_booklet || m_booklet->pageCount() == 0)
        return;
    painter->fillRect(QRectF{0, 0, width(), height()}, Qt::white);
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const qreal scale = width() / m_booklet->pages().size().width();
    painter->scale(scale, scale);
    m_booklet->pages().paint(*painter, m_page);
}

} // namespace heard::models
