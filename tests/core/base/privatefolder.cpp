#include "base/privatefolder.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace heard;

namespace {

constexpr int everyone = 0077;

/// The bits that let others than the owner in.
int openToOthers(const QString &path)
{
    struct stat found{};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &found) == 0);
    return static_cast<int>(found.st_mode) & everyone;
}

void write(const QString &path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("x") == 1);
}

/// Gives back the process's mask, whatever a test does to it.
class Mask final {
public:
    explicit Mask(mode_t mask) : m_before(::umask(mask)) {}
    Mask(const Mask &) = delete;
    Mask &operator=(const Mask &) = delete;
    ~Mask() { ::umask(m_before); }

private:
    mode_t m_before;
};

} // namespace

TEST_CASE("a folder and what stood open in it are closed to others", "[base]")
{
    const Mask open{0};
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("deep/device"));
    REQUIRE(makePrivateFolder(folder));
    CHECK(openToOthers(folder) == 0);

    const QString file = folder + QStringLiteral("/heard.db");
    write(file);
    REQUIRE(openToOthers(file) != 0);
    REQUIRE(makePrivateFolder(folder));
    CHECK(openToOthers(file) == 0);
    CHECK(QFile::permissions(file).testFlag(QFile::WriteOwner));
    CHECK_FALSE(makePrivateFolder(file));
}

TEST_CASE("a process that keeps its files private makes none that others can read", "[base]")
{
    const Mask open{0};
    const QTemporaryDir folder;
    keepFilesPrivate();
    write(folder.filePath(QStringLiteral("settings")));
    CHECK(openToOthers(folder.filePath(QStringLiteral("settings"))) == 0);
}
