#include "base/durablefile.h"

#include "printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{"unreadable"};
}

} // namespace

TEST_CASE("a file is made and replaced whole, and nothing is left beside it", "[durablefile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"caf\u00E9.key"_s);
    REQUIRE(replaceFile(path, "first"));
    CHECK(contentOf(path) == "first");
    const QByteArray large(3'000'000, 'x');
    REQUIRE(replaceFile(path, large));
    CHECK(contentOf(path) == large);
    REQUIRE(replaceFile(path, {}));
    CHECK(contentOf(path).isEmpty());
    CHECK(QDir{folder.path()}.entryList(QDir::Files) == QStringList{u"caf\u00E9.key"_s});
}

TEST_CASE("only its owner may read it", "[durablefile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    REQUIRE(replaceFile(path, "secret"));
    CHECK_FALSE(QFileInfo{path}.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther));
}

TEST_CASE("where the new content cannot be written the old stays", "[durablefile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    REQUIRE(replaceFile(path, "old"));
    REQUIRE(QDir{folder.path()}.mkdir(u"key.new"_s));
    CHECK_FALSE(replaceFile(path, "new"));
    CHECK(contentOf(path) == "old");
    CHECK(replaceFile(folder.filePath(u"missing/key"_s), "new") == failed(FileError::CannotOpen));
}

TEST_CASE("what an interrupted write left behind does not disturb the next", "[durablefile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    QFile rest{path + u".new"_s};
    REQUIRE(rest.open(QIODevice::WriteOnly));
    rest.write(QByteArray(1000, 'x'));
    rest.close();
    REQUIRE(replaceFile(path, "new"));
    CHECK(contentOf(path) == "new");
}

TEST_CASE("the start of a file is written over without making it longer", "[durablefile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    REQUIRE(replaceFile(path, "old and kept"));
    REQUIRE(overwriteStart(path, "new"));
    CHECK(contentOf(path) == "new and kept");
    CHECK(overwriteStart(path, "longer than what is there") == failed(FileError::DiskFull));
    CHECK(contentOf(path) == "new and kept");
    CHECK_FALSE(overwriteStart(folder.filePath(u"missing"_s), "new"));
}
