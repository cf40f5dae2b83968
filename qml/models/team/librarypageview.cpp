#include "models/team/librarypageview.h"

#include "models/pageblock.h"
#include "models/whenwritten.h"

namespace heard::models {

using information::Library;
using information::LibraryError;
using information::LibraryPage;

void LibraryPageView::setPageId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id.value = id;
    Q_EMIT pageIdChanged();
    refresh();
}

bool LibraryPageView::isReviewDue() const
{
    return device() && m_page.isReviewDue(device()->clock.now().toLocal().date());
}

QDateTime LibraryPageView::publishedAt() const
{
    return m_page.publication.at ? m_page.publication.at->toLocal() : QDateTime{};
}

QDateTime LibraryPageView::writtenAt() const
{
    return m_page.page.writtenAt ? m_page.page.writtenAt->toLocal() : QDateTime{};
}

QVariantList LibraryPageView::revisions() const
{
    QVariantList revisions;
    for (const information::Revision &revision : m_page.page.revisions) {
        PageRevision shown;
        shown.kind = static_cast<int>(revision.kind);
        shown.at = revision.at.toLocal();
        shown.who = revision.who;
        shown.words = revision.words;
        shown.text = revision.text.value;
        revisions << QVariant::fromValue(shown);
    }
    return revisions;
}

QStringList LibraryPageView::watchedTypes() const
{
    return {QStringLiteral("DocumentReference")};
}

void LibraryPageView::read(Device &device)
{
    whenAnswered(Library{device.database}.byId(m_id),
                 [this](const std::optional<LibraryPage> &page) { show(page.value_or(LibraryPage{})); });
}

void LibraryPageView::show(const LibraryPage &page)
{
    if (page == m_page)
        return;
    const bool rewritten = page.page.body != m_page.page.body || page.page.pictures != m_page.page.pictures;
    m_page = page;
    if (rewritten) {
        m_blocks = pageBlocks(page.page.body, page.page.pictures);
        Q_EMIT blocksChanged();
    }
    Q_EMIT changed();
}

void LibraryPageView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setPageId(to.value);
}

void LibraryPageView::publish(const QString &words)
{
    if (!device())
        return;
    whenWritten(
        Library{device()->database}.publish(m_id, words, device()->practitioner), this, [this] { Q_EMIT published(); },
        [this](LibraryError error) { Q_EMIT refused(static_cast<LibraryModel::Problem>(error)); });
}

void LibraryPageView::takeBack(const QString &words)
{
    if (!device())
        return;
    whenWritten(
        Library{device()->database}.takeBack(m_id, words, device()->practitioner), this, [this] { Q_EMIT takenBack(); },
        [this](LibraryError error) { Q_EMIT refused(static_cast<LibraryModel::Problem>(error)); });
}

void LibraryPageView::markChecked()
{
    if (!device())
        return;
    whenWritten(
        Library{device()->database}.markChecked(m_id, device()->practitioner), this, [this] { Q_EMIT checked(); },
        [this](LibraryError error) { Q_EMIT refused(static_cast<LibraryModel::Problem>(error)); });
}

void LibraryPageView::remove()
{
    if (!device())
        return;
    whenWritten(
        Library{device()->database}.remove(m_id), this, [this, id = m_id] { Q_EMIT removed(id.value); },
        [this](LibraryError error) { Q_EMIT refused(static_cast<LibraryModel::Problem>(error)); });
}

void LibraryPageView::restore(const QString &id)
{
    if (!device())
        return;
    whenWritten(
        Library{device()->database}.restore({id}), this, [] {},
        [this](LibraryError error) { Q_EMIT refused(static_cast<LibraryModel::Problem>(error)); });
}

} // namespace heard::models
