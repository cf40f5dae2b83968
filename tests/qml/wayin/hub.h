#pragma once

#include "fakes/runninghub.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <sys/resource.h>

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
    /// Its disk is full.
    Q_INVOKABLE void fillDisk() { leaveRoom(0); }
    Q_INVOKABLE void freeDisk() { leaveRoom(100'000); }
    /// How many a search such as "Patient?family=Lind" finds.
    Q_INVOKABLE int count(const QString &search) { return m_hub.count(search); }
    /// No file of this program may grow any more, as on a full disk.
    Q_INVOKABLE void stopFiles();
    Q_INVOKABLE void letFiles();

private:
    /// For @p pages more.
    void leaveRoom(qint64 pages);

    rlimit m_files{};
    heard::fakes::RunningHub m_hub;
    heard::fakes::Person m_nurse = m_hub.team(QStringLiteral("Grace Okafor"), heard::hub::Role::Nurse);
    heard::fakes::Person m_patient = m_hub.patient(QStringLiteral("Ann"));
};
