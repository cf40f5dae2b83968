#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

/// The files in tests/fixtures.
namespace heard::tests {

inline QByteArray fixture(const QString &path)
{
    QFile file{QStringLiteral(HEARD_SOURCE_DIR "/tests/fixtures/") + path};
    INFO("fixture " << path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A resource as another system writes it.
inline QJsonObject foreign(const QString &name)
{
    return QJsonDocument::fromJson(fixture(QStringLiteral("foreign/") + name + QStringLiteral(".json"))).object();
}

/// A golden resource. With HEARD_WRITE_FIXTURES in the environment it is written anew from @p written first.
inline QJsonObject fhirFixture(const QString &name, const QJsonObject &written)
{
    const QString path = QStringLiteral("fhir/") + name + QStringLiteral(".json");
    if (qEnvironmentVariableIsSet("HEARD_WRITE_FIXTURES")) {
        QFile file{QStringLiteral(HEARD_SOURCE_DIR "/tests/fixtures/") + path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(QJsonDocument{written}.toJson()) > 0);
    }
    return QJsonDocument::fromJson(fixture(path)).object();
}

} // namespace heard::tests
