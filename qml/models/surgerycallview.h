#pragma once

#include "care/surgerycalls.h"
#include "models/recordview.h"

#include <QDateTime>

namespace heard::models {

/// One line of the wound-care checklist.
class WoundLine final
{
    Q_GADGET
    QML_VALUE_TYPE(woundLine)
    Q_PROPERTY(QString check MEMBER check)
    /// 1 yes, 0 no, -1 not asked.
    Q_PROPERTY(int answer MEMBER answer)
    /// Which answer needs somebody to act.
    Q_PROPERTY(int worry MEMBER worry)

public:
    QString check;
    int answer = -1;
    int worry = 1;
};

/// One try to reach her on the phone.
class CallTry final
{
    Q_GADGET
    QML_VALUE_TYPE(callTry)
    Q_PROPERTY(QDateTime at MEMBER at)
    /// Who tried; empty where it was not noted.
    Q_PROPERTY(QString caller MEMBER caller)

public:
    QDateTime at;
    QString caller;
};

/// The call the day after one operation; without one, after hers whose phone this is, while it is still to come.
class SurgeryCallView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    /// The appointment of the operation.
    Q_PROPERTY(QString surgery READ surgery WRITE setSurgery NOTIFY surgeryChanged)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString patientId READ patientId NOTIFY changed)
    Q_PROPERTY(QString patientName READ patientName NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QStringList needs READ needs NOTIFY changed)
    Q_PROPERTY(QDateTime surgeryAt READ surgeryAt NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(bool overdue READ isOverdue NOTIFY changed)
    Q_PROPERTY(bool done READ isDone NOTIFY changed)
    /// Done, because it is not possible any more.
    Q_PROPERTY(bool notPossible READ isNotPossible NOTIFY changed)
    /// callTry, the first first: the times nobody answered, and how it ended.
    Q_PROPERTY(QVariantList tries READ tries NOTIFY changed)
    /// How it went.
    Q_PROPERTY(QString words READ words NOTIFY changed)
    /// woundLine, every one of the checklist.
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    /// Something she said when they spoke needs somebody to act.
    Q_PROPERTY(bool worrying READ isWorrying NOTIFY changed)

public:
    /// As care::SurgeryCallError, for the page to explain.
    enum Problem {
        NotFound = int(care::SurgeryCallError::NotFound),
        AlreadyDone = int(care::SurgeryCallError::AlreadyDone),
        NothingToUndo = int(care::SurgeryCallError::NothingToUndo),
        NotedSince = int(care::SurgeryCallError::NotedSince),
        TooLong = int(care::SurgeryCallError::TooLong),
        ReasonMissing = int(care::SurgeryCallError::ReasonMissing),
        AuthorUnknown = int(care::SurgeryCallError::AuthorUnknown),
        NotStored = int(care::SurgeryCallError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordView::RecordView;

    [[nodiscard]] QString surgery() const { return m_surgery.value; }
    void setSurgery(const QString &surgery);
    [[nodiscard]] bool isFound() const { return m_call.has_value(); }
    [[nodiscard]] QString patientId() const { return call().patient.value; }
    [[nodiscard]] QString patientName() const { return call().patientName; }
    [[nodiscard]] QString phone() const { return call().patientPhone; }
    [[nodiscard]] QStringList needs() const { return call().patientNeeds; }
    [[nodiscard]] QDateTime surgeryAt() const { return call().surgeryAt.toLocal(); }
    [[nodiscard]] QString place() const { return call().place; }
    [[nodiscard]] bool isOverdue() const { return m_call && m_call->state == care::SurgeryCall::State::Overdue; }
    [[nodiscard]] bool isDone() const { return m_call && m_call->state == care::SurgeryCall::State::Done; }
    [[nodiscard]] bool isNotPossible() const { return isDone() && !call().spoke(); }
    [[nodiscard]] QVariantList tries() const;
    [[nodiscard]] QString words() const { return call().words; }
    [[nodiscard]] QVariantList lines() const;
    [[nodiscard]] bool isWorrying() const;
    /// The same of answers as spoke takes them, while they are ticked.
    [[nodiscard]] Q_INVOKABLE bool worries(const QVariantMap &answers) const;

    // Each in the name of who works here; emits noted or refused.
    Q_INVOKABLE void noAnswer();
    /// @p answers by the checks: true or false; what is missing was not asked.
    Q_INVOKABLE void spoke(const QVariantMap &answers, const QString &words);
    /// It cannot be made any more; emits ended or refused.
    Q_INVOKABLE void endWithoutCall(const QString &reason);
    /// Of what was noted here last, and nothing that a colleague noted.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void surgeryChanged();
    void changed();
    /// They spoke, or nobody answered.
    void noted(bool spoke);
    void ended();
    void undone();
    void refused(heard::models::SurgeryCallView::Problem problem);

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    void show(const std::optional<care::SurgeryCall> &call);
    [[nodiscard]] const care::SurgeryCall &call() const;
    void refuse(care::SurgeryCallError error) { Q_EMIT refused(static_cast<Problem>(error)); }

    ResourceId m_surgery;
    std::optional<care::SurgeryCall> m_call;
    std::optional<care::CallAttempt> m_noted; ///< here, and not taken back
};

} // namespace heard::models
