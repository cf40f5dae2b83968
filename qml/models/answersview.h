#pragma once

#include "models/concernwords.h"
#include "models/recordview.h"
#include "models/support.h"

#include <QDateTime>

namespace heard::models {

/// The latest answers to one request, or those of one id, what weighs most first.
class AnswersView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString requestId READ requestId WRITE setRequestId NOTIFY requestIdChanged)
    /// Instead of a request, for answers that were given without one.
    Q_PROPERTY(QString answersId READ answersId WRITE setAnswersId NOTIFY requestIdChanged)
    Q_PROPERTY(QString patientId READ patientId NOTIFY changed)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    /// Values of type concernWords.
    Q_PROPERTY(QVariantList ranked READ ranked NOTIFY changed)
    /// Values of type groupWords.
    Q_PROPERTY(QVariantList more READ more NOTIFY changed)
    /// Negative where it was not said.
    Q_PROPERTY(int distress READ distress NOTIFY changed)
    Q_PROPERTY(QString mattersMost READ mattersMost NOTIFY changed)
    Q_PROPERTY(QDateTime at READ at NOTIFY changed)
    /// A nurse wrote them down with her.
    Q_PROPERTY(bool together READ isTogether NOTIFY changed)
    Q_PROPERTY(bool urgent READ isUrgent NOTIFY changed)
    // Of a request, whatever is urgent in any answer to it:
    /// The words of what waits for somebody; of all of it once nothing does.
    Q_PROPERTY(QStringList urgentWords READ urgentWords NOTIFY changed)
    /// Of that which waits: she feels hopeless.
    Q_PROPERTY(bool hopeless READ isHopeless NOTIFY changed)
    /// Somebody looked after what is urgent.
    Q_PROPERTY(bool handled READ isHandled NOTIFY changed)
    Q_PROPERTY(QDateTime handledAt READ handledAt NOTIFY changed)
    Q_PROPERTY(int delivery READ delivery NOTIFY changed)
    Q_PROPERTY(QDateTime deliveredAt READ deliveredAt NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QString requestId() const { return m_request.value; }
    void setRequestId(const QString &id);
    [[nodiscard]] QString answersId() const { return m_id.value; }
    void setAnswersId(const QString &id);
    [[nodiscard]] QString patientId() const { return m_answers.patient.value; }
    [[nodiscard]] bool isFound() const { return m_found; }
    [[nodiscard]] QVariantList ranked() const { return m_ranked; }
    [[nodiscard]] QVariantList more() const { return m_more; }
    [[nodiscard]] int distress() const { return m_answers.answers.distress.value_or(-1); }
    [[nodiscard]] QString mattersMost() const { return m_answers.answers.mattersMost; }
    [[nodiscard]] QDateTime at() const { return m_answers.at.toLocal(); }
    [[nodiscard]] bool isTogether() const { return !m_answers.writer.isEmpty(); }
    [[nodiscard]] bool isUrgent() const { return m_urgency != care::Urgency{}; }
    [[nodiscard]] QStringList urgentWords() const { return m_urgentWords; }
    [[nodiscard]] bool isHopeless() const;
    [[nodiscard]] bool isHandled() const { return isUrgent() && m_urgency.waiting.isEmpty(); }
    [[nodiscard]] QDateTime handledAt() const { return m_urgency.handledAt ? m_urgency.handledAt->toLocal() : QDateTime{}; }
    [[nodiscard]] int delivery() const { return static_cast<int>(m_answers.delivery.state); }
    [[nodiscard]] QDateTime deliveredAt() const { return m_answers.delivery.sentAt.value_or(m_answers.at).toLocal(); }

    /// Somebody of the team looked after what is urgent, or takes that back; emits handledSet or refused.
    Q_INVOKABLE void setHandled(bool handled);

    void componentComplete() override;

Q_SIGNALS:
    void requestIdChanged();
    void changed();
    void handledSet(bool handled);
    void refused(heard::models::Support::AnswerProblem problem);

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    void show(const QVector<care::Assessment> &answers);
    void speak();

    ResourceId m_request;
    ResourceId m_id;
    care::Assessment m_answers;
    care::Urgency m_urgency;
    QStringList m_urgentWords;
    care::ConcernList m_list;
    QVariantList m_ranked;
    QVariantList m_more;
    bool m_found = false;
};

} // namespace heard::models
