#pragma once

#include "models/recordview.h"
#include "models/whensaid.h"
#include "voice/feedback.h"

#include <QDateTime>

namespace heard::models {

/// One thing the patient said, and where it is now.
class FeedbackView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString feedbackId READ feedbackId WRITE setFeedbackId NOTIFY feedbackIdChanged REQUIRED)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString patientId READ patientId NOTIFY changed)
    Q_PROPERTY(QString patientName READ patientName NOTIFY changed)
    Q_PROPERTY(QString good READ good NOTIFY changed)
    Q_PROPERTY(QString better READ better NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    /// The published promise it is about; empty where it is about none.
    Q_PROPERTY(QString promiseId READ promiseId NOTIFY changed)
    Q_PROPERTY(QDateTime writtenAt READ writtenAt NOTIFY changed)
    Q_PROPERTY(bool read READ isRead NOTIFY changed)
    /// The team sees nothing more to do.
    Q_PROPERTY(bool handled READ isHandled NOTIFY changed)
    Q_PROPERTY(int delivery READ delivery NOTIFY changed)
    Q_PROPERTY(QDateTime deliveredAt READ deliveredAt NOTIFY changed)
    Q_PROPERTY(int replies READ replies NOTIFY changed)
    /// Written on paper, and typed in by a colleague.
    Q_PROPERTY(bool onPaper READ isOnPaper NOTIFY changed)
    /// It can still be changed or taken back: nobody else has it.
    Q_PROPERTY(bool unsent READ isUnsent NOTIFY changed)
    /// Said in the app without a name: of writtenAt only the week counts.
    Q_PROPERTY(bool anonymous READ isAnonymous NOTIFY changed)
    Q_PROPERTY(bool answerable READ isAnswerable NOTIFY changed)
    Q_PROPERTY(bool mayQuote READ mayQuote NOTIFY changed)
    /// Of what was said without a name, in base64; what becomes of it is told by this alone.
    Q_PROPERTY(QString replyKey READ replyKey NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QString feedbackId() const { return m_id.value; }
    void setFeedbackId(const QString &id);
    [[nodiscard]] bool isFound() const { return m_found; }
    [[nodiscard]] QString patientId() const { return m_feedback.patient.value; }
    [[nodiscard]] QString patientName() const { return m_feedback.patientName; }
    [[nodiscard]] bool isHandled() const { return m_feedback.handledAt.has_value(); }
    [[nodiscard]] QString good() const { return m_feedback.good; }
    [[nodiscard]] QString better() const { return m_feedback.better; }
    [[nodiscard]] QString about() const { return m_feedback.about; }
    [[nodiscard]] QString promiseId() const { return m_feedback.commitment.value; }
    [[nodiscard]] QDateTime writtenAt() const { return whenSaid(m_feedback); }
    [[nodiscard]] bool isAnonymous() const { return m_feedback.anonymous; }
    [[nodiscard]] bool isAnswerable() const { return m_feedback.canBeAnswered(); }
    [[nodiscard]] bool mayQuote() const { return m_feedback.mayQuote; }
    [[nodiscard]] QString replyKey() const { return QString::fromLatin1(m_feedback.replyKey.toBase64()); }
    [[nodiscard]] bool isRead() const { return m_feedback.readAt.has_value(); }
    [[nodiscard]] int delivery() const { return static_cast<int>(m_feedback.delivery.state); }
    [[nodiscard]] QDateTime deliveredAt() const;
    [[nodiscard]] int replies() const { return m_feedback.replies; }
    [[nodiscard]] bool isOnPaper() const { return m_feedback.onPaper; }
    [[nodiscard]] bool isUnsent() const;

    /// Takes it back before it is sent; emits takenBack, or tooLate where it has gone.
    Q_INVOKABLE void takeBack();
    /// Whether others may quote it; consent to quote what was sent without a name can only be withdrawn.
    Q_INVOKABLE void setMayQuote(bool mayQuote);

Q_SIGNALS:
    void feedbackIdChanged();
    void changed();
    void takenBack();
    void tooLate();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    ResourceId m_id;
    voice::Feedback m_feedback;
    bool m_found = false;
};

} // namespace heard::models
