#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QStandardPaths>
#include <QTranslator>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Heard_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_TeamPlugin)
Q_IMPORT_QML_PLUGIN(Heard_TeamTestingPlugin)

using namespace Qt::StringLiterals;

namespace {

/// "light", "dark", "contrast" or "arabic", with "-1024" or "-640" for the width and "-200" for twice the text.
QSize sizeOf(const QString &look)
{
    return look.contains("-1024"_L1) ? QSize{1024, 768} : look.contains("-640"_L1) ? QSize{640, 800} : QSize{1280, 800};
}

/// Draws pages of Album.qml in one look, as PNGs; all of them where @p only is empty.
int draw(const QString &folder, const QString &look, const QStringList &only)
{
    QQuickView view;
    view.engine()->addImportPath(u"qrc:/qt/qml"_s);
    const QString language = look.startsWith("arabic"_L1) ? u"ar"_s : look.startsWith("welsh"_L1) ? u"cy"_s : u"en"_s;
    QTranslator translator;
    if (translator.load(u":/translations/heard_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&translator);
    view.engine()->setUiLanguage(language);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setInitialProperties({{u"look"_s, look}});
    view.resize(sizeOf(look));
    view.setSource(QUrl(u"qrc:/qt/qml/Heard/TeamTesting/Album.qml"_s));
    if (view.status() != QQuickView::Ready)
        return 1;
    view.show();
    const QStringList pages = view.rootObject()->property("pages").toStringList();
    for (const QString &page : pages) {
        if (!only.isEmpty() && !only.contains(page))
            continue;
        view.rootObject()->setProperty("page", page);
        // The page before goes now, not when this function returns.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        while (!view.rootObject()->property("settled").toBool())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        if (!view.grabWindow().save(u"%1/%2-%3.png"_s.arg(folder, page, look)))
            return 1;
    }
    // What the last page writes as it goes still finds its store.
    QMetaObject::invokeMethod(view.rootObject(), "close");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::removeTranslator(&translator);
    return 0;
}

} // namespace

/// heard_team_pictures FOLDER LOOKS [PAGE…]: what the team sees, page by page; LOOKS is "all" or such as
/// "light,dark-640,arabic-200".
int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/London");
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication app{argc, argv};
    app.setApplicationVersion(u"0.1.0"_s);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 3 || !QDir().mkpath(arguments[1]))
        return 2;
    const QStringList looks = arguments[2] == "all"_L1
        ? QStringList{u"light"_s, u"light-1024"_s, u"light-640"_s, u"light-200"_s, u"light-640-200"_s, u"dark"_s, u"contrast"_s,
                      u"arabic"_s, u"arabic-640"_s, u"welsh"_s}
        : arguments[2].split(u',');
    for (const QString &look : looks) {
        if (const int failed = draw(arguments[1], look, arguments.mid(3)))
            return failed;
    }
    return 0;
}
