#pragma once

#include "models/recordview.h"
#include "voice/interviews.h"

#include <QDateTime>

namespace heard::models {

/// One conversation that a colleague wrote down, and what those who were heard agreed to.
class InterviewView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString interviewId READ interviewId WRITE setInterviewId NOTIFY interviewIdChanged REQUIRED)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    /// As InterviewsModel.Kind.
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QDateTime heldOn READ heldOn NOTIFY changed)
    Q_PROPERTY(int people READ people NOTIFY changed)
    /// As InterviewsModel.Cohort.
    Q_PROPERTY(int cohort READ cohort NOTIFY changed)
    Q_PROPERTY(QString patientId READ patientId NOTIFY changed)
    Q_PROPERTY(QString patientName READ patientName NOTIFY changed)
    /// What to mind when speaking or writing to her.
    Q_PROPERTY(QStringList needs READ needs NOTIFY changed)
    Q_PROPERTY(QString author READ author NOTIFY changed)
    Q_PROPERTY(QDateTime writtenAt READ writtenAt NOTIFY changed)
    /// How often it was changed since; who did it last and when.
    Q_PROPERTY(int changes READ changes NOTIFY changed)
    Q_PROPERTY(QString changedBy READ changedBy NOTIFY changed)
    Q_PROPERTY(QDateTime changedAt READ changedAt NOTIFY changed)
    /// Names how it stands now, for WritingDown.rewrite.
    Q_PROPERTY(QString version READ version NOTIFY changed)
    /// The team may count it and learn from it.
    Q_PROPERTY(bool consented READ isConsented NOTIFY changed)
    /// They said so when they agreed; it counts only while consented.
    Q_PROPERTY(bool mayQuote READ mayQuote NOTIFY changed)
    /// An invalid date where they did not.
    Q_PROPERTY(QDateTime withdrawnOn READ withdrawnOn NOTIFY changed)
    Q_PROPERTY(int delivery READ delivery NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QString interviewId() const { return m_id.value; }
    void setInterviewId(const QString &id);
    [[nodiscard]] bool isFound() const { return m_found; }
    [[nodiscard]] int kind() const { return static_cast<int>(m_interview.kind); }
    [[nodiscard]] QString title() const { return m_interview.title; }
    [[nodiscard]] QString words() const { return m_interview.words; }
    [[nodiscard]] QDateTime heldOn() const { return m_interview.heldOn.startOfDay(); }
    [[nodiscard]] int people() const { return m_interview.people; }
    [[nodiscard]] int cohort() const { return static_cast<int>(m_interview.cohort); }
    [[nodiscard]] QString patientId() const { return m_interview.patient.value; }
    [[nodiscard]] QStringList needs() const { return m_interview.patientNeeds; }
    [[nodiscard]] QString patientName() const { return m_interview.patientName; }
    [[nodiscard]] QString author() const { return m_interview.authorName; }
    [[nodiscard]] QDateTime writtenAt() const { return m_interview.writtenAt.toLocal(); }
    [[nodiscard]] int changes() const { return static_cast<int>(m_interview.changes.size()); }
    [[nodiscard]] QString changedBy() const { return changes() > 0 ? m_interview.changes.last().who : QString{}; }
    [[nodiscard]] QDateTime changedAt() const { return changes() > 0 ? m_interview.changes.last().at.toLocal() : QDateTime{}; }
    [[nodiscard]] QString version() const { return changes() > 0 ? m_interview.changes.last().at.toIso() : QString{}; }
    [[nodiscard]] bool isConsented() const { return m_interview.consent.holds(); }
    [[nodiscard]] bool mayQuote() const { return m_interview.consent.mayQuote; }
    [[nodiscard]] QDateTime withdrawnOn() const;
    [[nodiscard]] int delivery() const { return static_cast<int>(m_interview.delivery.state); }

    Q_INVOKABLE void setMayQuote(bool mayQuote);
    /// All consent: it is neither counted nor quoted any more; or is again. Emits consentChanged or refused.
    Q_INVOKABLE void setWithdrawn(bool withdrawn);
    /// It was written by mistake, or was not.
    Q_INVOKABLE void setRemoved(bool removed);

Q_SIGNALS:
    void interviewIdChanged();
    void changed();
    void consentChanged(bool withdrawn);
    void removed();
    void refused();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    template <typename Then>
    void whenDone(QFuture<store::WriteResult<void, voice::InterviewError>> write, Then then);

    ResourceId m_id;
    voice::Interview m_interview;
    bool m_found = false;
};

} // namespace heard::models
