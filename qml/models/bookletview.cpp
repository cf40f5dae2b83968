#include "models/bookletview.h"

#include "models/bookletblocks.h"
#include "people/units.h"
#include "pledge/publishedpledge.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace heard::models {

void BookletView::setAudience(int audience)
{
    if (audience < Promise::Everyone || audience > Promise::Secondary || audience == this->audience())
        return;
    m_audience = static_cast<pledge::Audience>(audience);
    Q_EMIT chosen();
    refresh();
}

void BookletView::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    layOut();
    Q_EMIT chosen();
}

void BookletView::setPaper(Paper paper)
{
    if (paper == this->paper())
        return;
    m_paper.size = static_cast<pledge::PaperSize>(paper);
    layOut();
    Q_EMIT chosen();
}

void BookletView::setLargePrint(bool largePrint)
{
    if (largePrint == m_paper.largePrint)
        return;
    m_paper.largePrint = largePrint;
    layOut();
    Q_EMIT chosen();
}

const print::PrintedPages &BookletView::pages() const
{
    if (!m_pages)
        m_pages = m_today.isValid() ? print::pagesOf(m_booklet, m_paper) : print::PrintedPages{};
    return *m_pages;
}

QVariantList BookletView::blocks() const
{
    return m_today.isValid() ? bookletBlocks(m_booklet) : QVariantList{};
}

bool BookletView::isRightToLeft() const
{
    return m_booklet.locale.textDirection() == Qt::RightToLeft;
}

QStringList BookletView::watchedTypes() const
{
    return {u"Basic"_s, u"Goal"_s, u"Organization"_s};
}

void BookletView::read(Device &device)
{
    const QDate today = device.clock.now().toLocal().date();
    auto unit = people::Units{device.database}.own();
    whenAnswered(pledge::PublishedPledge{device.database}.all(m_audience), [=, this](const pledge::Pledge &pledge) {
        whenReady(unit, this, [=, this](const store::StoreResult<std::optional<people::Unit>> &own) {
            if (own && *own)
                take(**own, pledge, today);
        });
    });
}

void BookletView::take(const people::Unit &unit, const pledge::Pledge &pledge, QDate today)
{
    if (unit == m_unit && pledge == m_pledge && today == m_today)
        return;
    m_unit = unit;
    m_pledge = pledge;
    m_today = today;
    layOut();
}

void BookletView::layOut()
{
    if (!m_today.isValid())
        return;
    m_booklet = pledge::bookletOf(m_pledge, m_unit, m_audience, static_cast<pledge::BookletLanguage>(m_language), m_today);
    m_pages.reset();
    Q_EMIT laidOut();
}

void BookletView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_unit.id == from)
        m_unit.id = to;
}

void BookletView::save(Format format, const QString &fileName)
{
    saveAs(fileName + (format == Print ? u".pdf"_s : u".html"_s), [&](QIODevice &file) {
        if (!m_today.isValid())
            return false;
        if (format == Print)
            return pages().writePdf(file, m_booklet.title);
        const QByteArray html = pledge::htmlOf(m_booklet, m_paper);
        return file.write(html) == html.size();
    });
}

} // namespace heard::models
