#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdlib>

/// Ends itself with its first frame.
int main(int argc, char *argv[])
{
    QGuiApplication app{argc, argv};
    QQmlApplicationEngine engine;
    engine.load(QUrl{QStringLiteral("qrc:/qt/qml/Heard/Minimal/Minimal.qml")});
    if (engine.rootObjects().isEmpty())
        return EXIT_FAILURE;
    const auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().front());
    QObject::connect(window, &QQuickWindow::frameSwapped, [] { std::_Exit(EXIT_SUCCESS); });
    return QGuiApplication::exec() + EXIT_FAILURE;
}
