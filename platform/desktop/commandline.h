#pragma once

#include <QCommandLineParser>

/// What may be chosen when the app is started from a command line.
namespace heard::desktop {

void declareChoices(QCommandLineParser &parser);

/// What cannot be done as it was written, and what can; empty where all is well.
[[nodiscard]] QString problemIn(const QCommandLineParser &parser);

} // namespace heard::desktop
