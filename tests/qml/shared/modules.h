#pragma once

#include <QCoreApplication>
#include <QQmlEngine>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

/// Lets Quick Tests import the modules that are linked in, in English, in the time zone of TZ or else one and the same, away from the person's own files.
class Modules : public QObject
{
    Q_OBJECT

public:
    Modules()
    {
        if (!qEnvironmentVariableIsSet("TZ"))
            qputenv("TZ", "Europe/London");
        QStandardPaths::setTestModeEnabled(true);
        // Test mode leaves the folder of downloads where it is.
        qputenv("HOME", m_home.path().toLocal8Bit());
    }

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        if (m_plurals.load(QStringLiteral(":/translations/heard_en.qm")))
            QCoreApplication::installTranslator(&m_plurals);
        engine->setUiLanguage(QStringLiteral("en"));
    }

private:
    QTemporaryDir m_home;
    QTranslator m_plurals;
};
