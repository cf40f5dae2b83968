#pragma once

#include "models/recordview.h"
#include "models/team/librarymodel.h"

#include <QDateTime>
#include <QVariantList>

namespace heard::models {

/// One line in the life of a page.
class PageRevision final
{
    Q_GADGET
    QML_VALUE_TYPE(pageRevision)
    Q_PROPERTY(int kind MEMBER kind)
    Q_PROPERTY(QDateTime at MEMBER at)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(QString words MEMBER words)
    /// For EarlierPageView, what the page said then; empty where it was not kept.
    Q_PROPERTY(QString text MEMBER text)

public:
    int kind = 0;
    QDateTime at;
    QString who;
    QString words;
    QString text;
};

/// One page of the library, as the team looks at it, publishes it and takes it back.
class LibraryPageView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pageId READ pageId WRITE setPageId NOTIFY pageIdChanged REQUIRED)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int topic READ topic NOTIFY changed)
    Q_PROPERTY(int audience READ audience NOTIFY changed)
    Q_PROPERTY(bool sensitive READ isSensitive NOTIFY changed)
    Q_PROPERTY(bool example READ isExample NOTIFY changed)
    Q_PROPERTY(QString owner READ owner NOTIFY changed)
    /// Invalid where none was set.
    Q_PROPERTY(QDateTime reviewOn READ reviewOn NOTIFY changed)
    Q_PROPERTY(bool reviewDue READ isReviewDue NOTIFY changed)
    Q_PROPERTY(int publication READ publication NOTIFY changed)
    Q_PROPERTY(QDateTime publishedAt READ publishedAt NOTIFY changed)
    /// How many patients a sensitive page is released to.
    Q_PROPERTY(int releases READ releases NOTIFY changed)
    Q_PROPERTY(QDateTime writtenAt READ writtenAt NOTIFY changed)
    Q_PROPERTY(QString author READ author NOTIFY changed)
    /// PageBlock
    Q_PROPERTY(QVariantList blocks READ blocks NOTIFY blocksChanged)
    /// PageRevision, oldest first.
    Q_PROPERTY(QVariantList revisions READ revisions NOTIFY changed)

public:
    /// As information::Revision::Kind.
    enum Revision {
        PublishedThen = int(information::Revision::Kind::Published),
        TakenBackThen = int(information::Revision::Kind::TakenBack),
        CheckedThen = int(information::Revision::Kind::Checked),
    };
    Q_ENUM(Revision)

    using RecordView::RecordView;

    [[nodiscard]] QString pageId() const { return m_id.value; }
    void setPageId(const QString &id);
    [[nodiscard]] bool isFound() const { return !m_page.page.id.isEmpty(); }
    [[nodiscard]] QString title() const { return m_page.page.title; }
    [[nodiscard]] int topic() const { return static_cast<int>(m_page.page.topic); }
    [[nodiscard]] int audience() const { return static_cast<int>(m_page.page.audience); }
    [[nodiscard]] bool isSensitive() const { return m_page.page.sensitive; }
    [[nodiscard]] bool isExample() const { return m_page.page.example; }
    [[nodiscard]] QString owner() const { return m_page.page.owner; }
    [[nodiscard]] QDateTime reviewOn() const { return m_page.page.reviewOn ? m_page.page.reviewOn->startOfDay() : QDateTime{}; }
    [[nodiscard]] bool isReviewDue() const;
    [[nodiscard]] int publication() const { return static_cast<int>(m_page.publication.state); }
    [[nodiscard]] QDateTime publishedAt() const;
    [[nodiscard]] int releases() const { return m_page.releases; }
    [[nodiscard]] QDateTime writtenAt() const;
    [[nodiscard]] QString author() const { return m_page.page.authorName; }
    [[nodiscard]] QVariantList blocks() const { return m_blocks; }
    [[nodiscard]] QVariantList revisions() const;

    // Each in the name of who works here; emits what was done, or refused.
    Q_INVOKABLE void publish(const QString &words);
    Q_INVOKABLE void takeBack(const QString &words);
    Q_INVOKABLE void markChecked();
    Q_INVOKABLE void remove();
    /// The undo of remove.
    Q_INVOKABLE void restore(const QString &id);

Q_SIGNALS:
    void pageIdChanged();
    void changed();
    void blocksChanged();
    void published();
    void takenBack();
    void checked();
    void removed(const QString &id);
    void refused(heard::models::LibraryModel::Problem problem);

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    void show(const information::LibraryPage &page);

    ResourceId m_id;
    information::LibraryPage m_page;
    QVariantList m_blocks;
};

} // namespace heard::models
