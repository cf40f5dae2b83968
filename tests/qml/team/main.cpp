#include <QGuiApplication>
#include <QQmlEngine>
#include <QStandardPaths>
#include <QTranslator>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(Heard_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_TeamPlugin)
Q_IMPORT_QML_PLUGIN(Heard_TeamTestingPlugin)

/// Lets the tests import the modules that are linked in, in English, in one time zone, away from the person's own files.
class Modules : public QObject
{
    Q_OBJECT

public:
    Modules()
    {
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

QUICK_TEST_MAIN_WITH_SETUP(team, Modules)

#include "main.moc"
