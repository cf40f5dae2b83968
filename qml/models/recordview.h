#pragma once

#include "models/clockwatch.h"
#include "models/storelog.h"
#include "models/storewatch.h"
#include "models/whenready.h"

#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What every single thing on a page has, whatever it is: when to read it again, and what the page shows meanwhile.
/// A subclass names it in full: only so do Qt 6.4's tools find its properties.
class RecordView : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_INTERFACES(QQmlParserStatus)
    /// False until the store has answered once: nothing may be shown before.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    /// The store could not answer.
    Q_PROPERTY(bool unreadable READ isUnreadable NOTIFY readyChanged)

public:
    using QObject::QObject;

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool isUnreadable() const { return m_unreadable; }

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void readyChanged();

protected:
    /// The FHIR types whose change makes this out of date.
    [[nodiscard]] virtual QStringList watchedTypes() const = 0;
    /// Asks the store; answers through the subclass.
    virtual void read(Device &device) = 0;
    virtual void rename(const ResourceId &from, const ResourceId &to) = 0;

    void refresh();
    /// From now on it reads again at midnight, where the clock has leapt, and, until it is told another one, at @p moment.
    void followClock(std::optional<Instant> moment = {});
    void setReady(bool unreadable);
    /// Null while the app is locked.
    [[nodiscard]] Device *device() const { return m_device; }

    /// Takes the answer to the latest question only, in the thread of this object.
    template <typename Answer, typename Take>
    void whenAnswered(QFuture<Answer> answer, Take take)
    {
        const quint64 question = ++m_question;
        whenReady(answer, this, [this, question, take](const Answer &answered) {
            if (question != m_question)
                return;
            if (answered)
                take(*answered);
            else
                logFailure(answered.error());
            setReady(!answered);
        });
    }

private:
    Device *m_device = nullptr;
    StoreWatch *m_watch = nullptr;
    ClockWatch *m_clock = nullptr; ///< where it follows the clock
    quint64 m_question = 0;
    bool m_ready = false;
    bool m_unreadable = false;
};

} // namespace heard::models
