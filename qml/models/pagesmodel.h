#pragma once

#include "information/pagesearch.h"
#include "models/recordsmodel.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace heard::models {

/// One page in a list.
class PageCard final
{
    Q_GADGET
    QML_VALUE_TYPE(pageCard)
    Q_PROPERTY(QString recordId MEMBER recordId)
    Q_PROPERTY(QString title MEMBER title)
    /// Of a search: the words around what was found.
    Q_PROPERTY(QString excerpt MEMBER excerpt)
    /// Her nurse has shown it to her, and not to everyone.
    Q_PROPERTY(bool released MEMBER released)
    /// Of what was sent to her: she has opened it.
    Q_PROPERTY(bool opened MEMBER opened)
    /// Likewise: she has said that she read it.
    Q_PROPERTY(bool acknowledged MEMBER acknowledged)

public:
    QString recordId;
    QString title;
    QString excerpt;
    bool released = false;
    bool opened = false;
    bool acknowledged = false;

    bool operator==(const PageCard &) const = default;
};

/// The pages of one topic; of a search all that were found, the best first.
struct TopicRow {
    ResourceId id;
    int topic = -1; ///< a PageText.Topic; -1 of a search
    QVector<PageCard> pages;

    bool operator==(const TopicRow &) const = default;
};

/// The unit's pages that a patient may read, by topic, or as she types.
class PagesModel : public HEARD_RECORDS_MODEL(TopicRow)
{
    Q_OBJECT
    QML_ELEMENT
    /// Finds pages with these words, also mistyped; empty shows all by topic. The list follows at once.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    /// How many pages are shown.
    Q_PROPERTY(int pages READ pages NOTIFY shownChanged)
    /// How many there are, whatever is typed.
    Q_PROPERTY(int all READ all NOTIFY shownChanged)

public:
    using RecordsModel::RecordsModel;

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] int all() const { return m_shelf ? static_cast<int>(m_shelf->pages.size()) : 0; }

Q_SIGNALS:
    void typedChanged();
    void shownChanged();

protected:
    [[nodiscard]] std::span<const Role<TopicRow>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QVector<TopicRow> listed(const QVector<TopicRow> &) override { return rows(); }
    [[nodiscard]] QStringList watchedTypes() const override;
    void rename(const ResourceId &, const ResourceId &) override {}

private:
    /// What the store answered last, ready to be searched.
    struct Shelf {
        QVector<information::Page> pages;
        information::PageSearch search;
    };
    [[nodiscard]] QVector<TopicRow> rows();
    [[nodiscard]] QVector<TopicRow> byTopic() const;
    [[nodiscard]] QVector<TopicRow> found() const;

    QString m_typed;
    int m_pages = 0;
    std::shared_ptr<const Shelf> m_shelf;
};

} // namespace heard::models
