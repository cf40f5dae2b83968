#pragma once

#include "models/device.h"
#include "models/support.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlParserStatus>
#include <QTimer>

namespace heard::models {

/// The draft of a care plan while it is written: its actions as a list, kept with every word, shared when the nurse says so.
class CarePlanEditor : public QAbstractListModel, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString requestId READ requestId WRITE setRequestId NOTIFY requestIdChanged REQUIRED)
    /// There is a draft, and it is open here.
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    /// It takes the place of a plan that she has.
    Q_PROPERTY(bool revision READ isRevision NOTIFY openChanged)
    /// What was spoken about; she reads it once the plan is shared.
    Q_PROPERTY(QString conversation READ conversation WRITE setConversation NOTIFY conversationChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool kept READ isKept NOTIFY keptChanged)
    Q_PROPERTY(bool unkept READ isUnkept NOTIFY keptChanged)

public:
    explicit CarePlanEditor(QObject *parent = nullptr);
    ~CarePlanEditor() override;

    [[nodiscard]] QString requestId() const { return m_request.value; }
    void setRequestId(const QString &id);
    [[nodiscard]] bool isOpen() const { return !m_plan.isEmpty(); }
    [[nodiscard]] bool isRevision() const { return m_revision; }
    [[nodiscard]] QString conversation() const { return m_conversation; }
    void setConversation(const QString &words);
    [[nodiscard]] int count() const { return rowCount({}); }
    [[nodiscard]] bool isKept() const { return m_kept; }
    [[nodiscard]] bool isUnkept() const { return m_unkept; }

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Begins a draft, or a revision of what is shared; opens the one there is.
    Q_INVOKABLE void begin();
    /// Adds an action about a concern of the list, or, where @p concern is empty, about something else.
    Q_INVOKABLE void add(const QString &concern, const QString &about);
    Q_INVOKABLE void remove(int row);
    /// Puts back what was removed last, where it stood.
    Q_INVOKABLE void restore();
    Q_INVOKABLE void setAbout(int row, const QString &words);
    Q_INVOKABLE void setAgreed(int row, const QString &words);
    Q_INVOKABLE void setWho(int row, const QString &words);
    /// An empty or impossible @p iso date means no day.
    Q_INVOKABLE void setBy(int row, const QString &iso);
    Q_INVOKABLE void flush();
    /// Emits shared or refused.
    Q_INVOKABLE void share();
    /// Throws the draft away; emits discarded or refused.
    Q_INVOKABLE void discard();

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void requestIdChanged();
    void openChanged();
    void conversationChanged();
    void countChanged();
    void keptChanged();
    void shared();
    void discarded();
    void refused(heard::models::Support::PlanProblem problem);

private:
    void look();
    void show(const std::optional<care::CarePlan> &draft);
    void edit(int row, QString care::CareAction::*text, const QString &words);
    void touch();
    [[nodiscard]] QFuture<care::CarePlans::Done> keep();
    void setKept(bool kept, bool unkept);
    void refuse(care::PlanError error);
    void storeChanged(const store::ResourceChanges &changes);

    Device *m_device = nullptr;
    ResourceId m_request;
    ResourceId m_plan;
    QString m_conversation;
    QVector<care::CareAction> m_actions;
    std::optional<std::pair<int, care::CareAction>> m_removed;
    QTimer m_pause;
    quint64 m_version = 0;
    bool m_revision = false;
    bool m_kept = true;
    bool m_unkept = false;
};

} // namespace heard::models
