#pragma once

#include "models/draft.h"

#include <QJsonObject>
#include <QMetaProperty>

namespace heard::models {

/// A form that is being filled in, kept encrypted as it is typed. Each property that is declared on it in QML is kept,
/// best as an alias of what a field holds. Only what differs from how the form began is kept, and put back over how it
/// begins the next time.
class FormDraft : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    /// Names the form, as that of a Draft does.
    Q_PROPERTY(QString form MEMBER m_form NOTIFY formChanged REQUIRED)
    /// The form stands as it begins, and the person fills it in from now on.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    /// What was begun earlier was put back.
    Q_PROPERTY(bool resumed READ isResumed NOTIFY resumedChanged)
    /// It could not be written: the person must know that it may be lost.
    Q_PROPERTY(bool failed READ isFailed NOTIFY failedChanged)

public:
    explicit FormDraft(QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] bool isResumed() const { return m_resumed; }
    [[nodiscard]] bool isFailed() const { return m_draft.isFailed(); }

    /// It was saved or given up: forgets it, here and on the disk.
    Q_INVOKABLE void forget();
    /// As it began, and nothing is kept of it.
    Q_INVOKABLE void beginAfresh();

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void formChanged();
    void activeChanged();
    void resumedChanged();
    void failedChanged();

private:
    /// From a property of the form to what it holds, as JSON.
    using Fields = QJsonObject;

    [[nodiscard]] Fields fields() const;
    void fill(const Fields &fields);
    void begin();
    void putBack();
    Q_SLOT void keep();
    void setResumed(bool resumed);

    Draft m_draft;
    QString m_form;
    Fields m_beginning;
    bool m_active = false;
    bool m_complete = false;
    bool m_resumed = false;
    bool m_filling = false;
};

} // namespace heard::models
