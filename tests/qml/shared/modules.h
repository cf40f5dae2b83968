#pragma once

#include <QCoreApplication>
#include <QQmlEngine>
#include <QStandardPaths>
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
    QTranslator m_plurals;
};
