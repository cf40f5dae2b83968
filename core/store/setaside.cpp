#include "store/setaside.h"

#include "store/keyfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace heard::store {

namespace {

// In this order a kill does least: SQLite deletes a log without its database, and a key left behind fits both.
bool renameStore(const QString &from, const QString &to)
{
    const std::initializer_list<std::pair<QString, QString>> files{
        {from + u"-wal"_s, to + u"-wal"_s},
        {from, to},
        {KeyFile::pathBeside(from), KeyFile::pathBeside(to)},
    };
    for (const auto &[old, next] : files) {
        if (QFile::exists(old) && !QFile::rename(old, next))
            return false;
    }
    // Shared memory is only an index of the write-ahead log, made anew at each start.
    QFile::remove(from + u"-shm"_s);
    return true;
}

} // namespace

Result<QString, FileError> setAside(const QString &database, Instant now)
{
    QString stamp = now.toIso().left(19);
    stamp.remove(u'-').remove(u':');
    QString kept = database + u".kept-"_s + stamp + u'Z';
    for (int i = 2; QFile::exists(kept) || QFile::exists(KeyFile::pathBeside(kept)); ++i)
        kept = database + u".kept-%1Z-%2"_s.arg(stamp).arg(i);
    if (!renameStore(database, kept))
        return failed(FileError::CannotOpen);
    return kept;
}

Result<void, FileError> putInPlace(const QString &from, const QString &database)
{
    const bool isHere = QFile::exists(KeyFile::pathBeside(database)) || (QFile::exists(database) && QFile::exists(from));
    if (isHere || !QFile::exists(KeyFile::pathBeside(from)))
        return {};
    if (!renameStore(from, database))
        return failed(FileError::CannotOpen);
    return {};
}

} // namespace heard::store
