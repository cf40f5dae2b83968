#include "commands.h"

#include "base/privatefolder.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <sodium.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using heard::hub::Command;

namespace {

constexpr int usage = 2;

void printCommands()
{
    std::puts("heard-hub keeps one hospital's Heard data and serves it as FHIR R4.\n\nUsage: heard-hub COMMAND --data "
              "DIR [options]\n\nCommands:");
    for (const Command &command : heard::hub::commands())
        std::printf("  %-8s %s\n", command.name, command.summary);
    std::puts("\nThe key is unlocked by the passphrase in HEARD_PASSPHRASE, by --key-file FILE, by typing, or by the "
              "keychain.\n"
              "heard-hub COMMAND --help explains a command with an example.");
}

int run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"%1\n\nExample:\n  %2"_s.arg(QString::fromUtf8(command.summary), QString::fromUtf8(command.example)));
    parser.addOptions({
        {u"data"_s, u"The hub's folder."_s, u"dir"_s},
        {u"key-file"_s, u"A file whose first line is the passphrase of the hub's key."_s, u"file"_s},
        {{u"h"_s, u"help"_s}, u"Shows this help."_s},
    });
    command.declare(parser);
    if (!parser.parse(arguments)) {
        std::fprintf(stderr, "heard-hub: %s\n", qUtf8Printable(parser.errorText()));
        return usage;
    }
    if (parser.isSet(u"help"_s)) {
        QString help = parser.helpText();
        help.replace(u" [options]"_s, u" %1 --data DIR [options]"_s.arg(QString::fromLatin1(command.name)));
        std::fputs(qUtf8Printable(help), stdout);
        return 0;
    }
    if (parser.value(u"data"_s).isEmpty()) {
        std::fprintf(stderr, "heard-hub: say which folder with --data DIR.\n");
        return usage;
    }
    if (const QStringList words = parser.positionalArguments(); !words.isEmpty() && !command.takesFile) {
        std::fprintf(stderr, "heard-hub: %s takes its folder with --data DIR and no other words: %s\n", command.name,
                     qUtf8Printable(words.join(u' ')));
        return usage;
    }
    const heard::SystemClock clock;
    const bool keychain = parser.optionNames().contains(u"keychain"_s);
    heard::hub::Folder folder{parser.value(u"data"_s), {parser.value(u"key-file"_s), keychain}, clock};
    return command.run(parser, folder, clock);
}

} // namespace

int main(int argc, char *argv[])
{
    heard::keepFilesPrivate();
    // Of what libraries have to tell on the way, only what went wrong is for whoever runs this.
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\nqt.*=false"_s);
    QCoreApplication application{argc, argv};
    QCoreApplication::setApplicationName(u"heard-hub"_s);
    if (sodium_init() < 0) {
        std::fputs("heard-hub: the cryptographic library does not start.\n", stderr);
        return 1;
    }
    QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    const auto all = heard::hub::commands();
    const auto command
        = std::find_if(all.begin(), all.end(), [&](const Command &c) { return name == QLatin1StringView{c.name}; });
    if (command == all.end()) {
        printCommands();
        return name == "--help"_L1 || name == "-h"_L1 ? 0 : usage;
    }
    arguments.removeAt(1);
    return run(*command, arguments);
}
