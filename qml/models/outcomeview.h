#pragma once

#include "models/recordview.h"
#include "outcomes/whatbecame.h"

#include <QDateTime>
#include <QVariantList>

namespace heard::models {

/// An issue that somebody's words led to, with its promises.
class LedToCard final
{
    Q_GADGET
    QML_VALUE_TYPE(ledToCard)
    Q_PROPERTY(QString words MEMBER words)
    /// Each a promiseCard.
    Q_PROPERTY(QVariantList promises MEMBER promises)

public:
    QString words;
    QVariantList promises;
};

/// What became of one thing the patient said.
class OutcomeView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString feedbackId READ feedbackId WRITE setFeedbackId NOTIFY feedbackIdChanged REQUIRED)
    /// Of words without a name: what became of them is known by this alone.
    Q_PROPERTY(QString replyKey READ replyKey WRITE setReplyKey NOTIFY feedbackIdChanged)
    /// Somebody of the team read them; of words with a name these say it themselves.
    Q_PROPERTY(bool read READ isRead NOTIFY changed)
    /// Invalid while the team found no theme in it.
    Q_PROPERTY(QDateTime themedOn READ themedOn NOTIFY changed)
    /// Each a ledToCard, in the order of the pledge.
    Q_PROPERTY(QVariantList ledTo READ ledTo NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QString feedbackId() const { return m_feedback.value; }
    void setFeedbackId(const QString &id);
    [[nodiscard]] QString replyKey() const { return m_replyKey; }
    void setReplyKey(const QString &key);
    [[nodiscard]] bool isRead() const { return m_words.readOn.has_value(); }
    [[nodiscard]] QDateTime themedOn() const;
    [[nodiscard]] QVariantList ledTo() const;

    /// It is no longer news to her.
    Q_INVOKABLE void markSeen();

Q_SIGNALS:
    void feedbackIdChanged();
    void changed();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    ResourceId m_feedback;
    QString m_replyKey;
    outcomes::WhatBecame m_words;
    QDate m_today;
};

} // namespace heard::models
