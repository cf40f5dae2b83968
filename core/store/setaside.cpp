#include "store/setaside.h"

#include "store/keyfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace heard::store {

Result<QString, FileError> setAside(const QString &database, Instant now)
{
    QString stamp = now.toIso().left(19);
    stamp.remove(u'-').remove(u':');
    QString kept = database + u".kept-"_s + stamp + u'Z';
    for (int i = 2; QFile::exists(kept) || QFile::exists(KeyFile::pathBeside(kept)); ++i)
        kept = database + u".kept-%1Z-%2"_s.arg(stamp).arg(i);
    // In this order a kill does least: SQLite deletes a log without its database, and a key left behind fits both.
    const std::initializer_list<std::pair<QString, QString>> files{
        {database + u"-wal"_s, kept + u"-wal"_s},
        {database, kept},
        {KeyFile::pathBeside(database), KeyFile::pathBeside(kept)},
    };
    for (const auto &[from, to] : files) {
        if (QFile::exists(from) && !QFile::rename(from, to))
            return failed(FileError::CannotOpen);
    }
    // Shared memory is only an index of the write-ahead log, made anew at each start.
    QFile::remove(database + u"-shm"_s);
    return kept;
}

} // namespace heard::store
