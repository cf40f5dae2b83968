#include "base/privatefolder.h"
#include "childprocess.h"
#include "commandline.h"
#include "demo/demo.h"
#include "demo/playtour.h"
#include "desktopnotifier.h"
#include "keychain.h"
#include "window.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace heard;
using namespace heard::desktop;

namespace {

/// The answer of a patient's phone where somebody of the team stands before it.
constexpr int teamWanted = 64;

int complain(const QString &words)
{
    std::fprintf(stderr, "heard: %s\n", qPrintable(words));
    return 1;
}

void place(const Window &window, const QString &corner)
{
    const QStringList at = corner.split(u',');
    if (at.size() == 2)
        window.window()->setPosition(at[0].toInt(), at[1].toInt());
}

std::unique_ptr<ports::Notifier> notifierFor(Side side)
{
    if (side == Side::Patient)
        return std::make_unique<DesktopNotifier>();
    return std::make_unique<ports::NullNotifier>();
}

int runDevice(Side side, const Window::Options &options, const QString &corner)
{
    const SystemClock clock;
    const auto vault = options.invented ? std::make_unique<ports::NullKeyVault>() : keychainOrNone(u"heard"_s);
    auto own = options;
    own.hasKeychain = dynamic_cast<ports::NullKeyVault *>(vault.get()) == nullptr;
    const auto notifier = notifierFor(side);
    Window window{side, own, clock, *vault, *notifier};
    if (!window.prepare())
        return complain(u"%1 is in use by another Heard, or cannot be written."_s.arg(options.folder));
    if (options.invented && window.session().stage() == models::Session::Locked)
        window.session().unlock(Demo::secret);
    if (!window.show())
        return complain(u"the interface cannot be shown."_s);
    place(window, corner);
    QObject::connect(&window, &Window::teamWanted, qApp, [] { QCoreApplication::exit(teamWanted); });
    return QGuiApplication::exec();
}

/// Whoever has enrolled on this computer; before anybody has, a patient, with a way to the team's desktop.
int runHere(const QString &home, const Window::Options &chosen, const QString &corner)
{
    Window::Options patient = chosen;
    Window::Options team = chosen;
    patient.folder = home + u"/patient"_s;
    team.folder = home + u"/team"_s;
    const bool hasPatient = Profile{patient.folder}.isUsed();
    const bool hasTeam = Profile{team.folder}.isUsed();
    if (hasTeam && !hasPatient && chosen.invite.isEmpty())
        return runDevice(Side::Team, team, corner);
    patient.offersTeam = true;
    const int answer = runDevice(Side::Patient, patient, corner);
    return answer == teamWanted ? runDevice(Side::Team, team, corner) : answer;
}

/// The phone here, the desktop in a program of its own, so that each speaks its own language.
int runDemo(const QString &folder)
{
    const SystemClock clock;
    DesktopNotifier notifier;
    Demo demo{folder, clock, notifier};
    if (auto done = demo.openDesktop(); !done)
        return complain(done.error().words);
    if (auto done = demo.openPhone(); !done)
        return complain(done.error().words);
    if (demo.phone().session().stage() == models::Session::NoProfile) {
        if (auto done = demo.enrolAnn(); !done)
            return complain(done.error().words);
    }
    demo.closeDesktop();
    QProcess desktop;
    endWithThisProgram(desktop);
    desktop.setProcessChannelMode(QProcess::ForwardedChannels);
    desktop.start(QCoreApplication::applicationFilePath(),
                  {u"--team"_s, folder + u"/desktop"_s, u"--hub"_s, demo.hub().toString(), u"--invented"_s, u"--at"_s, u"460,60"_s});
    if (!demo.phone().show())
        return complain(u"the interface cannot be shown."_s);
    place(demo.phone(), u"40,60"_s);
    QObject::connect(&desktop, &QProcess::finished, qApp, &QCoreApplication::quit);
    const int answer = QGuiApplication::exec();
    desktop.terminate();
    desktop.waitForFinished();
    return answer;
}

} // namespace

int main(int argc, char *argv[])
{
    keepFilesPrivate();
    // Off screen where there is nothing to show on; said before Qt looks for a display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")
        && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app{argc, argv};
    QCoreApplication::setApplicationName(u"heard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARD_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Heard joins what patients say to what their hospital does about it."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    declareChoices(parser);
    parser.process(app);

    if (const QString problem = problemIn(parser); !problem.isEmpty())
        return complain(problem);
    const QString invite = parser.positionalArguments().value(0);
    const auto options = [&](const QString &folder) {
        return Window::Options{folder, QUrl{parser.value(u"hub"_s)}, false, parser.isSet(u"invented"_s), invite};
    };
    if (parser.isSet(u"tour"_s)) {
        const QTemporaryDir data;
        return playTour(data.path(), parser.value(u"tour"_s));
    }
    if (parser.isSet(u"patient"_s))
        return runDevice(Side::Patient, options(parser.value(u"patient"_s)), parser.value(u"at"_s));
    if (parser.isSet(u"team"_s))
        return runDevice(Side::Team, options(parser.value(u"team"_s)), parser.value(u"at"_s));
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (parser.isSet(u"demo"_s))
        return runDemo(parser.isSet(u"data"_s) ? parser.value(u"data"_s) : home + u"/demo"_s);
    return runHere(home, options({}), parser.value(u"at"_s));
}
