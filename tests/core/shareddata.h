#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

namespace heard::tests {

/// A JSON file of the data that is shared beside the source, or named by HEARD_SHARED; skips the test where it is missing.
inline QJsonObject sharedJson(const QString &path)
{
    const QString folder = qEnvironmentVariable("HEARD_SHARED", QStringLiteral(HEARD_SOURCE_DIR "/../shared"));
    QFile file{folder + QStringLiteral("/data/") + path};
    if (!file.open(QIODevice::ReadOnly))
        SKIP("no " << file.fileName().toStdString() << ": set HEARD_SHARED to the folder of shared data");
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace heard::tests
