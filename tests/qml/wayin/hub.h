#pragma once

#include "fakes/runninghub.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// A real hub on loopback, with a nurse who can be invited and a patient.
class Hub : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString address READ address CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] QString address() const { return m_hub.base(); }
    /// A code for the nurse.
    Q_INVOKABLE QString invite();
    Q_INVOKABLE QString invitePatient();
    /// The nurse joins on another computer.
    Q_INVOKABLE bool join(const QString &name, const QString &passphrase);

private:
    heard::fakes::RunningHub m_hub;
    heard::fakes::Person m_nurse = m_hub.team(QStringLiteral("Grace Okafor"), heard::hub::Role::Nurse);
    heard::fakes::Person m_patient = m_hub.patient(QStringLiteral("Ann"));
};
