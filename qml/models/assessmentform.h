#pragma once

#include "models/device.h"
#include "models/support.h"

#include <QPointer>
#include <QQmlParserStatus>
#include <QTimer>

namespace heard::models {

/// What is being answered in an assessment: kept with every touch, resumed where it was left, sent when she says so.
class AssessmentForm : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString requestId READ requestId WRITE setRequestId NOTIFY requestIdChanged REQUIRED)
    /// What was kept, or answered before, has been read: the pages may be shown.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    /// There is no such request, or it is not open any more.
    Q_PROPERTY(bool closed READ isClosed NOTIFY readyChanged)
    /// The store could not answer; it is closed then, too.
    Q_PROPERTY(bool unreadable READ isUnreadable NOTIFY readyChanged)
    /// One for each group, then distress, then what matters most, then to check.
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY pageChanged)
    Q_PROPERTY(int pageCount READ pageCount CONSTANT)
    Q_PROPERTY(int groupCount READ groupCount CONSTANT)
    /// Negative where it was not said.
    Q_PROPERTY(int distress READ distress WRITE setDistress NOTIFY answersChanged)
    Q_PROPERTY(QString mattersMost READ mattersMost WRITE setMattersMost NOTIFY answersChanged)
    /// How many concerns are ticked.
    Q_PROPERTY(int tickedCount READ tickedCount NOTIFY answersChanged)
    /// One of those ticked cannot wait.
    Q_PROPERTY(bool urgent READ isUrgent NOTIFY answersChanged)
    /// She ticked that she feels hopeless.
    Q_PROPERTY(bool hopeless READ isHopeless NOTIFY answersChanged)
    Q_PROPERTY(bool tooLong READ isTooLong NOTIFY answersChanged)
    /// Everything answered so far is on the disk.
    Q_PROPERTY(bool kept READ isKept NOTIFY keptChanged)
    /// The disk refused it.
    Q_PROPERTY(bool unkept READ isUnkept NOTIFY keptChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    explicit AssessmentForm(QObject *parent = nullptr);
    ~AssessmentForm() override;

    [[nodiscard]] QString requestId() const { return m_request.value; }
    void setRequestId(const QString &id);
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool isClosed() const { return m_closed; }
    [[nodiscard]] bool isUnreadable() const { return m_unreadable; }
    [[nodiscard]] int page() const { return m_draft.page; }
    void setPage(int page);
    [[nodiscard]] int pageCount() const { return groupCount() + 3; }
    [[nodiscard]] int groupCount() const { return static_cast<int>(care::concerns().groups.size()); }
    [[nodiscard]] int distress() const { return m_draft.answers.distress.value_or(-1); }
    void setDistress(int distress);
    [[nodiscard]] QString mattersMost() const { return m_draft.answers.mattersMost; }
    void setMattersMost(const QString &words);
    [[nodiscard]] int tickedCount() const { return static_cast<int>(m_draft.answers.ticked.size()); }
    [[nodiscard]] bool isUrgent() const { return m_draft.answers.isUrgent(); }
    [[nodiscard]] bool isHopeless() const;
    [[nodiscard]] bool isTooLong() const;
    [[nodiscard]] bool isKept() const { return m_kept; }
    [[nodiscard]] bool isUnkept() const { return m_unkept; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const care::Answers &answers() const { return m_draft.answers; }

    Q_INVOKABLE void tick(const QString &concern, bool ticked);
    /// Ticks it too; negative for "I'm not sure".
    Q_INVOKABLE void weigh(const QString &concern, int weight);
    /// What else she said about the group at @p index.
    [[nodiscard]] Q_INVOKABLE QString more(int index) const;
    Q_INVOKABLE void setMore(int index, const QString &words);
    /// Writes at once what still waits.
    Q_INVOKABLE void flush();
    /// Stores the answers for sending and forgets the draft; emits sent or refused.
    Q_INVOKABLE void send();

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void requestIdChanged();
    void readyChanged();
    void pageChanged();
    void answersChanged();
    void keptChanged();
    void busyChanged();
    void sent();
    void refused(heard::models::Support::AnswerProblem problem);

private:
    void fill();
    void fillFromDraft();
    void fillFromSent();
    void begin(const care::AssessmentDraft &draft);
    void close();
    void giveUp(const store::Failure &failure);
    void touch();
    void setKept(bool kept, bool unkept);
    void setBusy(bool busy);

    Device *m_device = nullptr;
    ResourceId m_request;
    QString m_uid;
    care::AssessmentDraft m_draft;
    QTimer m_pause;
    quint64 m_version = 0;
    bool m_ready = false;
    bool m_closed = false;
    bool m_unreadable = false;
    bool m_kept = true;
    bool m_unkept = false;
    bool m_busy = false;
};

} // namespace heard::models
