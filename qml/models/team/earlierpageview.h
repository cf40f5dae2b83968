#pragma once

#include "information/page.h"
#include "models/recordview.h"

#include <QVariantList>

namespace heard::models {

/// What a page of the library said when it was published once, by PageRevision.text.
class EarlierPageView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// PageBlock
    Q_PROPERTY(QVariantList blocks READ blocks NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QString text() const { return m_text.value; }
    void setText(const QString &text);
    [[nodiscard]] bool isFound() const { return m_page.has_value(); }
    [[nodiscard]] QString title() const { return m_page ? m_page->title : QString{}; }
    [[nodiscard]] QVariantList blocks() const { return m_blocks; }

Q_SIGNALS:
    void textChanged();
    void changed();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    ResourceId m_text;
    std::optional<information::Page> m_page;
    QVariantList m_blocks;
};

} // namespace heard::models
