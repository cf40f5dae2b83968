#pragma once

#include "folder.h"

#include <QCommandLineParser>

#include <span>

namespace heard::hub {

/// One command of heard-hub: `heard-hub NAME --data DIR …`.
struct Command {
    const char *name;
    const char *summary; ///< one line for the list of commands
    const char *example;
    void (*declare)(QCommandLineParser &parser);
    /// The exit status. The last line printed is a summary.
    int (*run)(const QCommandLineParser &parser, Folder &folder, const Clock &clock);
    bool takesFile = false; ///< a word besides its options
};

[[nodiscard]] std::span<const Command> commands();

int serve(const QCommandLineParser &parser, Folder &folder, const Clock &clock);
void declareServe(QCommandLineParser &parser);
int backup(const QCommandLineParser &parser, Folder &folder, const Clock &clock);
void declareBackup(QCommandLineParser &parser);
int restore(const QCommandLineParser &parser, Folder &folder, const Clock &clock);
void declareRestore(QCommandLineParser &parser);

/// Prints what went wrong on the error stream and a last line on the other; answers 1.
int fails(const char *command, const QString &why);
void say(const QString &line);

} // namespace heard::hub
