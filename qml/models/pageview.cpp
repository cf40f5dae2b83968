#include "models/pageview.h"

#include "information/publishedpages.h"
#include "information/sendings.h"
#include "information/ticks.h"
#include "models/pageblock.h"
#include "models/whenwritten.h"

#include <QLocale>

#include <algorithm>

namespace heard::models {

using information::Page;
using information::Sending;

namespace {

/// Null where it is not among them.
const information::SentPage *pageIn(const Sending &sending, const ResourceId &page)
{
    const auto found = std::ranges::find(sending.pages, page, &information::SentPage::id);
    return found == sending.pages.end() ? nullptr : &*found;
}

bool isAsking(const Sending &sending, const information::SentPage &page)
{
    return sending.asksAcknowledgement && !page.acknowledgedAt;
}

} // namespace

void PageView::setPageId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id.value = id;
    Q_EMIT pageIdChanged();
    refresh();
}

bool PageView::isRightToLeft() const
{
    return m_page && QLocale{m_page->language}.textDirection() == Qt::RightToLeft;
}

QDateTime PageView::updatedAt() const
{
    return m_page && m_page->publishedAt ? m_page->publishedAt->toLocal() : QDateTime{};
}

QDateTime PageView::sentAt() const
{
    return m_sending.id.isEmpty() ? QDateTime{} : m_sending.since().toLocal();
}

QDateTime PageView::acknowledgedAt() const
{
    return m_sent.acknowledgedAt ? m_sent.acknowledgedAt->toLocal() : QDateTime{};
}

QStringList PageView::watchedTypes() const
{
    return {QStringLiteral("DocumentReference"), QStringLiteral("Communication"), QStringLiteral("Patient")};
}

void PageView::read(Device &device)
{
    struct Shown {
        std::optional<Page> page;
        QVector<Sending> sendings;
    };
    using Answer = store::StoreResult<Shown>;
    store::Database &database = device.database;
    // One answer for both, so that nothing on the page jumps.
    auto shown = information::PublishedPages(database).byId(m_id, device.patient, device.clock.now())
                     .then([&database, patient = device.patient, now = device.clock.now()](
                               const store::StoreResult<std::optional<Page>> &page) -> QFuture<Answer> {
                         if (!page)
                             return QtFuture::makeReadyFuture(Answer{failed(page.error())});
                         return information::Sendings(database).visibleTo(patient, now).then(
                             [page](const store::StoreResult<QVector<Sending>> &sendings) -> Answer {
                                 if (!sendings)
                                     return failed(sendings.error());
                                 return Shown{*page, *sendings};
                             });
                     });
    whenAnswered(shown.unwrap(), [this](const Shown &answer) { show(answer.page, answer.sendings); });
}

void PageView::show(const std::optional<Page> &page, const QVector<Sending> &sendings)
{
    Sending shown;
    information::SentPage shownPage;
    m_unread = false;
    for (const Sending &sending : sendings) {
        const information::SentPage *sent = page ? pageIn(sending, page->id) : nullptr;
        if (!sent)
            continue;
        m_unread |= !sent->readAt;
        if (shown.id.isEmpty() || (isAsking(sending, *sent) && !isAsking(shown, shownPage))) {
            shown = sending;
            shownPage = *sent;
        }
    }
    if (page == m_page && shown == m_sending)
        return;
    // Blocks that are told anew are drawn anew: not for a receipt.
    const bool rewritten = page.has_value() != m_page.has_value()
        || (page && (m_page->body != page->body || m_page->pictures != page->pictures));
    m_page = page;
    m_sending = shown;
    m_sent = shownPage;
    if (rewritten) {
        m_blocks = page ? pageBlocks(page->body, page->pictures) : QVariantList{};
        Q_EMIT blocksChanged();
        if (page && device())
            readTicks(*device());
    }
    Q_EMIT changed();
}

void PageView::readTicks(Device &device)
{
    const ResourceId page = m_page->original;
    whenReady(information::Ticks(device.database).on(page), this, [this, page](const store::StoreResult<QSet<QString>> &ticked) {
        if (!ticked)
            return logFailure(ticked.error());
        if (!m_page || m_page->original != page)
            return;
        m_ticked = QStringList{ticked->cbegin(), ticked->cend()};
        Q_EMIT tickedChanged();
    });
}

void PageView::setTicked(const QString &item, bool ticked)
{
    if (!device() || !m_page || m_ticked.contains(item) == ticked)
        return;
    if (ticked)
        m_ticked << item;
    else
        m_ticked.removeAll(item);
    Q_EMIT tickedChanged();
    whenReady(information::Ticks(device()->database).set(m_page->original, item, ticked), this, [this](const store::StoreResult<void> &kept) {
        if (!kept)
            Q_EMIT refused();
    });
}

void PageView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setPageId(to.value);
}

void PageView::markRead()
{
    if (m_page && device() && m_unread)
        logIfFailed(information::Sendings(device()->database).markPageRead(device()->patient, m_page->id));
}

void PageView::acknowledge()
{
    if (!device() || m_sending.id.isEmpty())
        return;
    whenWritten(
        information::Sendings(device()->database).acknowledge(m_sending.id, m_sent.id), this, [] {},
        [this](information::SendingError) { Q_EMIT refused(); });
}

} // namespace heard::models
