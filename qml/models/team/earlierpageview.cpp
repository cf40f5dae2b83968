#include "models/team/earlierpageview.h"

#include "information/library.h"
#include "models/pageblock.h"

namespace heard::models {

void EarlierPageView::setText(const QString &text)
{
    if (text == m_text.value)
        return;
    m_text.value = text;
    Q_EMIT textChanged();
    refresh();
}

QStringList EarlierPageView::watchedTypes() const
{
    return {QStringLiteral("DocumentReference")};
}

void EarlierPageView::read(Device &device)
{
    whenAnswered(information::Library{device.database}.earlier(m_text), [this](const std::optional<information::Page> &page) {
        if (page == m_page)
            return;
        m_page = page;
        m_blocks = page ? pageBlocks(page->body, page->pictures) : QVariantList{};
        Q_EMIT changed();
    });
}

void EarlierPageView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_text == from)
        setText(to.value);
}

} // namespace heard::models
