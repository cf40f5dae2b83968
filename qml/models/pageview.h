#pragma once

#include "information/page.h"
#include "information/sending.h"
#include "models/recordview.h"

#include <QDateTime>
#include <QVariantList>

namespace heard::models {

/// One page of the unit as a patient reads it, and what her team sent it for.
class PageView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pageId READ pageId WRITE setPageId NOTIFY pageIdChanged REQUIRED)
    /// False where it was taken back.
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int topic READ topic NOTIFY changed)
    /// PageBlock
    Q_PROPERTY(QVariantList blocks READ blocks NOTIFY blocksChanged)
    /// Its language is written from right to left, whatever the app's is.
    Q_PROPERTY(bool rightToLeft READ isRightToLeft NOTIFY changed)
    /// It came with the program, and the unit's clinicians have not checked it.
    Q_PROPERTY(bool example READ isExample NOTIFY changed)
    /// Her nurse has shown it to her, and not to everyone.
    Q_PROPERTY(bool released READ isReleased NOTIFY changed)
    Q_PROPERTY(QDateTime updatedAt READ updatedAt NOTIFY changed)
    /// Who sent it last; empty where nobody did.
    Q_PROPERTY(QString sender READ sender NOTIFY changed)
    Q_PROPERTY(QDateTime sentAt READ sentAt NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    /// Items of its checklists that she ticked, by their words. Her phone's alone.
    Q_PROPERTY(QStringList ticked READ ticked NOTIFY tickedChanged)
    /// The appointment that it is to be read for; empty where there is none.
    Q_PROPERTY(QString appointmentId READ appointmentId NOTIFY changed)
    /// Her team asks her to say that she has read it, and she has not yet.
    Q_PROPERTY(bool asks READ asks NOTIFY changed)
    Q_PROPERTY(bool acknowledged READ isAcknowledged NOTIFY changed)
    Q_PROPERTY(QDateTime acknowledgedAt READ acknowledgedAt NOTIFY changed)
    Q_PROPERTY(int delivery READ delivery NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QString pageId() const { return m_id.value; }
    void setPageId(const QString &id);
    [[nodiscard]] bool isFound() const { return m_page.has_value(); }
    [[nodiscard]] QString title() const { return m_page ? m_page->title : QString{}; }
    [[nodiscard]] int topic() const { return m_page ? static_cast<int>(m_page->topic) : -1; }
    [[nodiscard]] QVariantList blocks() const { return m_blocks; }
    [[nodiscard]] bool isRightToLeft() const;
    [[nodiscard]] bool isExample() const { return m_page && m_page->example; }
    [[nodiscard]] bool isReleased() const { return m_page && !m_page->patient.isEmpty(); }
    [[nodiscard]] QDateTime updatedAt() const;
    [[nodiscard]] QString sender() const { return m_sending.senderName; }
    [[nodiscard]] QDateTime sentAt() const;
    [[nodiscard]] QString words() const { return m_sending.words; }
    [[nodiscard]] QStringList ticked() const { return m_ticked; }
    [[nodiscard]] QString appointmentId() const { return m_sending.appointment.value; }
    [[nodiscard]] bool asks() const { return m_sending.asksAcknowledgement && !m_sent.acknowledgedAt; }
    [[nodiscard]] bool isAcknowledged() const { return m_sent.acknowledgedAt.has_value(); }
    [[nodiscard]] QDateTime acknowledgedAt() const;
    [[nodiscard]] int delivery() const { return static_cast<int>(m_sending.delivery.state); }

    /// She has opened it: whoever sent it to her is told.
    Q_INVOKABLE void markRead();
    /// She has understood it.
    Q_INVOKABLE void acknowledge();
    Q_INVOKABLE void setTicked(const QString &item, bool ticked);

Q_SIGNALS:
    void pageIdChanged();
    void changed();
    void blocksChanged();
    void tickedChanged();
    /// It could not be kept on this phone.
    void refused();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    void readTicks(Device &device);
    void show(const std::optional<information::Page> &page, const QVector<information::Sending> &sendings);

    ResourceId m_id;
    std::optional<information::Page> m_page;
    QVariantList m_blocks;
    QStringList m_ticked;
    information::Sending m_sending; ///< the one that asks for something, else the latest; without id where there is none
    information::SentPage m_sent; ///< this page in it
    bool m_unread = false; ///< one of those that brought it
};

} // namespace heard::models
