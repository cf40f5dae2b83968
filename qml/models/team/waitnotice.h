#pragma once

#include "care/waits.h"
#include "models/device.h"

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
        AuthorUnknown = int(care::WaitError::AuthorUnknown),
        NotStored = int(care::WaitError::NotStored),
    };
    Q_ENUM(Problem)

    using QObject::QObject;

    /// The same to all of @p appointments; negative @p minutes: it cannot be told. Emits said or refused.
    Q_INVOKABLE void say(const QStringList &appointments, int minutes, const QString &reason);
    /// It is their turn. Emits ended or refused.
    Q_INVOKABLE void end(const QStringList &appointments);

Q_SIGNALS:
    void said(int patients);
    void ended();
    void refused(heard::models::WaitNotice::Problem problem);
};

} // namespace heard::models
