#pragma once

#include "information/page.h"
#include "models/recordview.h"
#include "models/team/librarymodel.h"

#include <QTimer>
#include <QVariantList>

namespace heard::models {

/// A page of the library while it is written, with how patients will see it.
class PageForm : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    /// Empty for a new page.
    Q_PROPERTY(QString pageId READ pageId WRITE setPageId NOTIFY pageIdChanged REQUIRED)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY edited)
    Q_PROPERTY(QString body READ body WRITE setBody NOTIFY edited)
    /// As it was saved last.
    Q_PROPERTY(QString storedBody READ storedBody NOTIFY edited)
    Q_PROPERTY(int topic MEMBER m_topic NOTIFY edited)
    Q_PROPERTY(int audience MEMBER m_audience NOTIFY edited)
    Q_PROPERTY(bool sensitive MEMBER m_sensitive NOTIFY edited)
    Q_PROPERTY(QString owner MEMBER m_owner NOTIFY edited)
    /// YYYY-MM-DD, or empty.
    Q_PROPERTY(QString reviewOn MEMBER m_reviewOn NOTIFY edited)
    /// The names of the pictures that the page brings along.
    Q_PROPERTY(QStringList pictures READ pictures NOTIFY picturesChanged)
    /// PageBlock, a moment behind the typing.
    Q_PROPERTY(QVariantList blocks READ blocks NOTIFY blocksChanged)
    /// Something was changed and not saved.
    Q_PROPERTY(bool changed READ isChanged NOTIFY edited)

public:
    /// Pictures are made no larger than this, in pixels: wide enough for a phone.
    static constexpr int widestPicture = 1000;

    explicit PageForm(QObject *parent = nullptr);

    [[nodiscard]] QString pageId() const { return m_id.value; }
    void setPageId(const QString &id);
    [[nodiscard]] QString body() const { return m_body; }
    void setBody(const QString &body);
    [[nodiscard]] QString storedBody() const { return m_stored.body; }
    [[nodiscard]] QStringList pictures() const;
    [[nodiscard]] QVariantList blocks() const { return m_blocks; }
    [[nodiscard]] bool isChanged() const;

    /// Back to what is stored.
    Q_INVOKABLE void reset();
    /// Reads a PNG or JPEG from @p file and makes it small enough. Emits pictureAdded with the Markdown that shows it,
    /// or refused.
    Q_INVOKABLE void addPicture(const QUrl &file);
    Q_INVOKABLE void removePicture(const QString &name);
    /// In the name of who works here. Emits saved or refused.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void pageIdChanged();
    void edited();
    void picturesChanged();
    void blocksChanged();
    /// The fields were filled from the store.
    void filled();
    void saved(const QString &id);
    void pictureAdded(const QString &markdown);
    void refused(heard::models::LibraryModel::Problem problem);

protected:
    [[nodiscard]] QStringList watchedTypes() const override { return {}; }
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    [[nodiscard]] information::Page typed() const;
    void showBlocks();

    ResourceId m_id;
    information::Page m_stored;
    QString m_title;
    QString m_body;
    int m_topic = 0;
    int m_audience = 0;
    bool m_sensitive = false;
    QString m_owner;
    QString m_reviewOn;
    QVector<information::Picture> m_pictures;
    QVariantList m_blocks;
    QTimer m_pause;
    bool m_saving = false;
};

} // namespace heard::models
