#pragma once

#include "care/waits.h"
#include "models/device.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Tells those who have an appointment today how long they wait and why, in the name of who works here.
class WaitNotice : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    /// As care::WaitError, for the page to explain.
    enum Problem {
        ReasonMissing = int(care::WaitError::ReasonMissing),
        TooLong = int(care::WaitError::TooLong),
        NoAppointment = int(care::WaitError::NoAppointment),
        NotToday = int(care::WaitError::NotToday),
        NotFound = int(care::WaitError::NotFound),
        AuthorUnknown = int(care::WaitError::AuthorUnknown),
        NotStored = int(care::WaitError::NotStored),
    };
    Q_ENUM(Problem)

    using QObject::QObject;

    /// As care::isAwaited, of a Meeting of @p kind in @p state.
    Q_INVOKABLE bool isAwaited(int kind, int state, const QDateTime &start, const QDateTime &end) const;
    /// The same to all of @p appointments; negative @p minutes: it cannot be told. @p reasonCode: where @p reason is a
    /// usual one, so that each phone says it in its language. Emits said or refused.
    Q_INVOKABLE void say(const QStringList &appointments, int minutes, const QString &reason, const QString &reasonCode = {});
    /// It is their turn. Emits ended or refused.
    Q_INVOKABLE void end(const QStringList &appointments);
    /// The undo of both: what was said before counts again. Emits takenBack or refused.
    Q_INVOKABLE void takeBack(const QStringList &words);

Q_SIGNALS:
    // With the ids of what was said, one for each patient, for takeBack.
    void said(const QStringList &words);
    void ended(const QStringList &words);
    void takenBack();
    void refused(heard::models::WaitNotice::Problem problem);
};

} // namespace heard::models
