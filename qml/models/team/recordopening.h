#pragma once

#include <QObject>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Writes down, for the patient to see, that who works here has opened her record: on each page that shows one, while it does.
class RecordOpening : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    /// Whose record is on the screen; empty where it is nobody's.
    Q_PROPERTY(QString patient MEMBER m_patient WRITE setPatient NOTIFY patientChanged)

public:
    using QObject::QObject;

    void setPatient(const QString &patient);
    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void patientChanged();

private:
    void note();

    QString m_patient;
    bool m_complete = false;
};

} // namespace heard::models
