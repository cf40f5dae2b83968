#include "commands.h"

#include "base/privatefolder.h"
#include "hub/upkeep.h"
#include "wording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

/// False where one of @p files is there and stays.
bool removeAll(const QStringList &files)
{
    return std::all_of(files.begin(), files.end(),
        [](const QString &file) { return !QFile::exists(file) || QFile::remove(file); });
}

/// Neither was there before: half a backup must not stand in the way of a whole one.
int failsAfterWriting(const QStringList &files, const QString &why)
{
    return removeAll(files) ? fails("backup", why)
                            : fails("backup", u"%1 Before another try, remove %2."_s.arg(why, files.join(u" and "_s)));
}

/// Why a backup that was copied is of no use; nothing where it opens and is whole.
QString damageOf(const store::StoreResult<CheckReport> &report)
{
    if (!report && report.error().error == store::StoreError::WrongKey)
        return u"The backup does not open: either its key is another's, or the file is damaged."_s;
    if (!report && report.error().error == store::StoreError::Damaged)
        return u"The backup is damaged (%1)."_s.arg(report.error().detail);
    if (!report)
        return wordsFor(report.error());
    const QStringList &broken = report->brokenPages;
    if (broken.size() > 3)
        return u"The backup is damaged (%1, and more)."_s.arg(broken.first(3).join(u", "_s));
    return broken.isEmpty() ? QString{} : u"The backup is damaged (%1)."_s.arg(broken.join(u", "_s));
}

/// Removes the copies, so that the next try finds the folder empty again, or not there as before. The backup itself stays.
int failsAfterCopying(const Folder &folder, bool wasThere, const QString &why)
{
    const QString database = folder.database();
    const bool removed = removeAll({database, database + u"-wal"_s, database + u"-shm"_s, folder.keyFile()})
        && (wasThere || !QDir{folder.path()}.exists() || QDir{}.rmdir(folder.path()));
    return removed ? fails("restore", why)
                   : fails("restore", u"%1 Before another try, empty the folder %2."_s.arg(why, folder.path()));
}

} // namespace

void declareBackup(QCommandLineParser &parser)
{
    parser.addOption(
        {u"to"_s, u"The file to write; its key goes beside it, as FILE.key. Neither must exist."_s, u"file"_s});
}

int backup(const QCommandLineParser &parser, Folder &folder, const Clock &)
{
    const QString file = parser.value(u"to"_s);
    if (file.isEmpty())
        return fails("backup", u"Say where to with --to FILE."_s);
    const QString key = store::KeyFile::pathBeside(file);
    if (QFileInfo::exists(file) || QFileInfo::exists(key))
        return fails("backup", u"%1 or its key exists already. Nothing is written over."_s.arg(file));
    const auto vault = folder.open();
    if (!vault)
        return fails("backup", vault.error());
    if (auto done = backUp(*vault, file); !done)
        return failsAfterWriting({file}, wordsFor(done.error()));
    if (!QFile::copy(folder.keyFile(), key))
        return failsAfterWriting({file, key}, u"%1 cannot be written."_s.arg(key));
    say(u"backup: %1 bytes in %2, encrypted; keep %3 with it, and the passphrase apart from both."_s
            .arg(QFileInfo{file}.size())
            .arg(file, key));
    return 0;
}

void declareRestore(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s, u"The file that backup wrote, with its key beside it."_s, u"file"_s});
}

int restore(const QCommandLineParser &parser, Folder &folder, const Clock &)
{
    const QString from = parser.value(u"from"_s);
    if (from.isEmpty())
        return fails("restore", u"Say which backup with --from FILE."_s);
    if (!QFileInfo::exists(from) || !QFileInfo::exists(store::KeyFile::pathBeside(from)))
        return fails("restore", u"%1 or its key beside it is not there."_s.arg(from));
    const bool wasThere = QDir{folder.path()}.exists();
    if (wasThere && !QDir{folder.path()}.isEmpty())
        return fails("restore", u"%1 is not empty. A backup is only restored into a new folder."_s.arg(folder.path()));
    const bool copied = makePrivateFolder(folder.path()) && QFile::copy(from, folder.database())
        && QFile::copy(store::KeyFile::pathBeside(from), folder.keyFile()) && makePrivateFolder(folder.path());
    if (!copied)
        return failsAfterCopying(folder, wasThere, u"The backup or its key cannot be copied into %1."_s.arg(folder.path()));
    const auto vault = folder.open();
    if (!vault)
        return failsAfterCopying(folder, wasThere, vault.error());
    const auto report = check(*vault);
    if (const QString damage = damageOf(report); !damage.isEmpty())
        return failsAfterCopying(folder, wasThere, u"%1 Nothing of it was restored. Restore another backup, with the key beside it."_s.arg(damage));
    // Faults that the hub had when it was backed up; without this copy it would have no other.
    if (!report->isGood())
        return fails("restore", u"The hub was restored with faults that it had before; heard-hub check names them."_s);
    say(u"restore: %1 resources in %2, checked."_s.arg(report->resources).arg(folder.path()));
    return 0;
}

} // namespace heard::hub
