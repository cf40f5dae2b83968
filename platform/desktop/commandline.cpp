#include "commandline.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::desktop {

namespace {

bool isHubAddress(const QString &text)
{
    const QUrl url{text, QUrl::StrictMode};
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

} // namespace

void declareChoices(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"demo"_s, u"Opens an invented patient's phone and her nurse's desktop, joined by a hub of their own."_s},
        {u"tour"_s, u"Plays the demo by itself and writes its pictures and transcript to this folder."_s, u"folder"_s},
        {u"patient"_s, u"Opens a patient's phone that keeps its data in this folder."_s, u"folder"_s},
        {u"team"_s, u"Opens the team's desktop that keeps its data in this folder."_s, u"folder"_s},
        {u"hub"_s, u"The FHIR address of the hospital's hub, where it is known."_s, u"url"_s},
        {u"data"_s, u"Where the demo keeps its data."_s, u"folder"_s},
        {u"invented"_s, u"The window belongs to a demo, and says so."_s},
        {u"at"_s, u"Where on the screen the window stands."_s, u"x,y"_s},
    });
    parser.addPositionalArgument(u"address"_s, u"The address from the square on a patient's letter, to enrol with."_s, u"[heard:enrol?…]"_s);
}

QString problemIn(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() > 1 || (!words.isEmpty() && !words[0].startsWith("heard:"_L1, Qt::CaseInsensitive)))
        return u"%1 is not the address from a letter, which begins with heard:enrol."_s.arg(words.join(u' '));
    QStringList windows{u"demo"_s, u"tour"_s, u"patient"_s, u"team"_s};
    windows.removeIf([&](const QString &name) { return !parser.isSet(name); });
    if (windows.size() > 1)
        return u"--%1 and --%2 cannot be opened at once. Choose one of them, and start Heard again for the other."_s.arg(windows[0], windows[1]);
    const QString hub = parser.value(u"hub"_s);
    if (parser.isSet(u"hub"_s) && !isHubAddress(hub))
        return u"%1 is not the address of a hub. One looks like https://hub.example/fhir."_s.arg(hub);
    return {};
}

} // namespace heard::desktop
