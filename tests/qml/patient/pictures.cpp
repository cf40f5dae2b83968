#include <QDir>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QRegularExpression>
#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(Heard_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Heard_PatientPlugin)
Q_IMPORT_QML_PLUGIN(Heard_PatientTestingPlugin)

using namespace Qt::StringLiterals;

namespace {

/// "light", "dark", "contrast", "arabic" or "welsh", with "-360", "-tall" or "-tablet" for the screen and "-200" for twice the text.
bool isLook(const QString &look)
{
    static const QRegularExpression known{u"^(light|dark|contrast|arabic|welsh)(-360|-tall|-tablet)?(-200)?$"_s};
    return known.match(look).hasMatch();
}

QSize sizeOf(const QString &look)
{
    return look.contains("-tall"_L1) ? QSize{360, 2400} : look.contains("-360"_L1) ? QSize{360, 640}
        : look.contains("-tablet"_L1) ? QSize{820, 1180} : QSize{390, 844};
}

/// Draws pages of Album.qml in one look, as PNGs; all of them where @p only is empty.
int draw(const QString &folder, const QString &look, const QStringList &only)
{
    QQuickView view;
    view.engine()->addImportPath(u"qrc:/qt/qml"_s);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setInitialProperties({{u"look"_s, look}});
    view.resize(sizeOf(look));
    view.setSource(QUrl(u"qrc:/qt/qml/Heard/PatientTesting/Album.qml"_s));
    if (view.status() != QQuickView::Ready)
        return 1;
    view.show();
    const QStringList pages = view.rootObject()->property("pages").toStringList();
    for (const QString &page : pages) {
        if (!only.isEmpty() && !only.contains(page))
            continue;
        view.rootObject()->setProperty("page", page);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        while (!view.rootObject()->property("settled").toBool())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        if (!view.grabWindow().save(u"%1/%2-%3.png"_s.arg(folder, page, look)))
            return 1;
    }
    return 0;
}

} // namespace

/// heard_patient_pictures FOLDER LOOKS [PAGE…]: what a patient sees, page by page; LOOKS is "all" or such as
/// "light,dark,arabic,light-200".
int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/London");
    QGuiApplication app(argc, argv);
    app.setApplicationVersion(u"0.1.0"_s);
    const QStringList arguments = app.arguments();
    const QStringList looks = arguments.value(2) == "all"_L1
        ? QStringList{u"light"_s, u"dark"_s, u"contrast"_s, u"light-200"_s, u"arabic"_s, u"light-360-200"_s, u"light-tablet"_s}
        : arguments.value(2).split(u',');
    // What is drawn in another look than was asked for would be taken for it.
    if (!std::all_of(looks.begin(), looks.end(), isLook) || !QDir().mkpath(arguments[1]))
        return 2;
    for (const QString &look : looks) {
        if (const int failed = draw(arguments[1], look, arguments.mid(3)))
            return failed;
    }
    return 0;
}
