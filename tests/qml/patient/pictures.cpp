#include <QDir>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Heard_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_PatientPlugin)
Q_IMPORT_QML_PLUGIN(Heard_PatientTestingPlugin)

using namespace Qt::StringLiterals;

namespace {

/// Draws every page of Album.qml in one look, as numbered PNGs.
int draw(const QString &folder, const QString &look)
{
    QQuickView view;
    view.engine()->addImportPath(u"qrc:/qt/qml"_s);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setInitialProperties({{u"look"_s, look}});
    view.resize(look.endsWith(u"tall"_s) ? QSize{360, 2400} : look.startsWith(u"narrow"_s) ? QSize{360, 640} : look == u"tablet"_s ? QSize{820, 1180} : QSize{390, 844});
    view.setSource(QUrl(u"qrc:/qt/qml/Heard/PatientTesting/Album.qml"_s));
    if (view.status() != QQuickView::Ready)
        return 1;
    view.show();
    const QStringList pages = view.rootObject()->property("pages").toStringList();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        view.rootObject()->setProperty("page", pages[i]);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        while (!view.rootObject()->property("settled").toBool())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        const QString name = u"%1/%2-%3-%4.png"_s.arg(folder, look).arg(int(i) + 1, 2, 10, QChar(u'0')).arg(pages[i]);
        if (!view.grabWindow().save(name))
            return 1;
    }
    return 0;
}

} // namespace

/// heard_patient_pictures FOLDER [LOOK…]: what a patient sees, page by page, in every look.
int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/London");
    QGuiApplication app(argc, argv);
    app.setApplicationVersion(u"0.1.0"_s);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1]))
        return 2;
    QStringList looks = arguments.mid(2);
    if (looks.isEmpty())
        looks = {u"light"_s, u"dark"_s, u"contrast"_s, u"large"_s, u"arabic"_s, u"narrow"_s, u"tablet"_s};
    for (const QString &look : looks) {
        if (const int failed = draw(arguments[1], look))
            return failed;
    }
    return 0;
}
