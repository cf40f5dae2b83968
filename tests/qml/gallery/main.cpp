// heard_gallery FOLDER draws every control in every scheme into FOLDER as PNG files.

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQml/qqmlextensionplugin.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

Q_IMPORT_QML_PLUGIN(Heard_ControlsPlugin)

namespace {

struct Sheet
{
    const char *page;
    QSize size;
    bool desktop;
};

struct Look
{
    const char *name;
    int scheme;
    double textScale;
    bool rightToLeft;
};

constexpr std::array sheets{Sheet{"Home", {390, 844}, false},    Sheet{"Question", {390, 844}, false},
                            Sheet{"Actions", {390, 0}, false},   Sheet{"Forms", {390, 0}, false},
                            Sheet{"States", {390, 0}, false},    Sheet{"Icons", {390, 0}, false},
                            Sheet{"Desk", {1280, 800}, true}};
constexpr std::array looks{Look{"light", 0, 1, false}, Look{"dark", 1, 1, false}, Look{"contrast", 2, 1, false},
                           Look{"large", 0, 2, false}, Look{"rtl", 0, 1, true}};

QImage picture(QQmlEngine &engine, const Sheet &sheet, const Look &look)
{
    QQmlComponent stage(&engine, QUrl(u"qrc:/qt/qml/Heard/Gallery/Stage.qml"_s));
    const std::unique_ptr<QObject> made(
        stage.createWithInitialProperties({{u"page"_s, QString(QLatin1StringView(sheet.page))},
                                           {u"width"_s, sheet.size.width()},
                                           {u"scheme"_s, look.scheme},
                                           {u"textScale"_s, look.textScale},
                                           {u"desktop"_s, sheet.desktop},
                                           {u"rightToLeft"_s, look.rightToLeft}}));
    auto *page = qobject_cast<QQuickItem *>(made.get());
    if (!page) {
        qCritical("%s", qPrintable(stage.errorString()));
        return {};
    }
    QQuickWindow window;
    page->setParentItem(window.contentItem());
    window.resize(sheet.size.isEmpty() ? QSize(sheet.size.width(), 100) : sheet.size);
    window.show();
    window.grabWindow(); // lays the page out, so that its height is known
    const int height = sheet.size.height() > 0 ? sheet.size.height() : qCeil(page->implicitHeight());
    page->setHeight(height);
    window.resize(sheet.size.width(), height);
    const QImage drawn = window.grabWindow();
    page->setParentItem(nullptr);
    return drawn;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Draws every control of Heard in every scheme."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.process(app);
    if (parser.positionalArguments().size() != 1) {
        parser.showHelp(2);
    }
    const QDir folder(parser.positionalArguments().constFirst());
    if (!folder.mkpath(u"."_s)) {
        qCritical("cannot make %s", qPrintable(folder.path()));
        return 1;
    }

    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    for (const Sheet &sheet : sheets) {
        for (const Look &look : looks) {
            const QString name = QString(QLatin1StringView(sheet.page)).toLower() + u'-' + QLatin1StringView(look.name);
            if (!picture(engine, sheet, look).save(folder.filePath(name + u".png"_s))) {
                qCritical("no picture of %s", qPrintable(name));
                return 1;
            }
        }
    }
    return 0;
}
