#include "demo/demo.h"
#include "filevault.h"
#include "store/keyfile.h"
#include "window.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace heard;
using namespace heard::desktop;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longest = 10s;

int complain(const char *words)
{
    std::fprintf(stderr, "start_phone: %s\n", words);
    return EXIT_FAILURE;
}

/// Leaves in @p folder/phone what a patient's phone holds after the demo's beginning, its key in the vault.
int prepare(const QString &folder)
{
    const SystemClock clock;
    {
        ports::NullNotifier notifier;
        Demo demo{folder, clock, notifier};
        for (const auto step : {&Demo::openDesktop, &Demo::openPhone, &Demo::enrolAnn}) {
            if (const auto done = (demo.*step)(); !done)
                return complain(qPrintable(done.error().words));
        }
    }
    const QString path = store::KeyFile::pathBeside(folder + u"/phone/heard.db"_s);
    ports::NullKeyVault none;
    const auto key = store::KeyFile{path, none, clock}.open(Demo::secret);
    bench::FileVault vault{folder};
    if (!key || !QFile::remove(path) || !store::KeyFile{path, vault, clock}.create(*key))
        return complain("the key cannot be moved to the vault");
    return EXIT_SUCCESS;
}

/// Ends itself with the first frame that shows her next appointment.
int start(const QString &folder)
{
    const SystemClock clock;
    bench::FileVault vault{folder};
    ports::NullNotifier notifier;
    Window phone{Side::Patient, {folder + u"/phone"_s, QUrl{u"http://127.0.0.1:9/fhir"_s}, true, true}, clock, vault, notifier};
    if (!phone.prepare() || phone.session().stage() != models::Session::Open || !phone.show())
        return complain("the phone does not open");
    const auto *window = phone.window();
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [window] {
        const auto *card = window->findChild<QQuickItem *>(u"nextAppointment"_s);
        if (card && card->isVisible())
            std::_Exit(EXIT_SUCCESS);
    });
    QTimer::singleShot(longest, [] { std::_Exit(complain("no appointment was shown")); });
    return QGuiApplication::exec() + EXIT_FAILURE;
}

} // namespace

/// start_phone [--prepare] FOLDER
int main(int argc, char *argv[])
{
    QGuiApplication app{argc, argv};
    const QStringList arguments = QGuiApplication::arguments();
    return arguments.contains(u"--prepare"_s) ? prepare(arguments.back()) : start(arguments.back());
}
