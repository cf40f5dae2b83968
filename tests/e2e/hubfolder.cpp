#include "hubfolder.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace heard::tests {

namespace {

constexpr auto numberSystem = "https://riverbank.example/number"_L1;

/// None of those that a connection may get as its own: whoever knocks while the hub is away would take its port.
quint16 freePort()
{
    QTcpServer server;
    for (int tries = 0; tries < 100; ++tries) {
        if (server.listen(QHostAddress::LocalHost, static_cast<quint16>(QRandomGenerator::global()->bounded(10'000, 32'000))))
            return server.serverPort();
    }
    throw std::runtime_error{"there is no free port"};
}

QJsonObject patientOf(const QString &given)
{
    return {{u"resourceType"_s, u"Patient"_s},
            {u"active"_s, true},
            {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, QString{numberSystem}}, {u"value"_s, given}}}},
            {u"name"_s, QJsonArray{QJsonObject{{u"family"_s, u"Baker"_s}, {u"given"_s, QJsonArray{given}}}}}};
}

} // namespace

HubFolder::HubFolder(QString path, QProcessEnvironment environment)
    : m_path(std::move(path))
    , m_environment(std::move(environment))
    , m_port(freePort())
{
    m_environment.insert(u"HEARD_PASSPHRASE"_s, QString{passphrase});
    run({u"init"_s, u"--unit"_s, u"Riverbank Breast Unit"_s, u"--admin"_s, u"Mo Ali"_s});
}

QString HubFolder::base() const
{
    return u"http://127.0.0.1:%1/fhir"_s.arg(m_port);
}

std::unique_ptr<Mortal> HubFolder::server() const
{
    const QStringList arguments{u"serve"_s, u"--data"_s, m_path, u"--port"_s, QString::number(m_port),
                                u"--rate-per-address"_s, u"0"_s, u"--rate-per-account"_s, u"0"_s};
    auto server = std::make_unique<Mortal>(u"heard-hub"_s, arguments);
    server->setEnvironment(m_environment);
    return server;
}

QStringList HubFolder::run(QStringList arguments) const
{
    arguments << u"--data"_s << m_path;
    Mortal command{u"heard-hub"_s, arguments};
    command.setEnvironment(m_environment);
    command.start();
    if (!command.ends())
        throw std::runtime_error{"heard-hub " + arguments.join(u' ').toStdString() + " failed"};
    return command.lines();
}

QString HubFolder::addPatient(const QString &given) const
{
    const QTemporaryDir folder;
    QFile file{folder.filePath(u"patient.ndjson"_s)};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument{patientOf(given)}.toJson(QJsonDocument::Compact)) < 0)
        throw std::runtime_error{"a file cannot be written"};
    file.close();
    run({u"import"_s, file.fileName()});
    for (const QJsonObject &resource : resources()) {
        if (resource["resourceType"_L1] == "Patient"_L1 && resource["name"_L1][0]["given"_L1][0] == given)
            return u"Patient/"_s + resource["id"_L1].toString();
    }
    throw std::runtime_error{"the patient is not there"};
}

QString HubFolder::invite(const QStringList &whom) const
{
    constexpr auto label = "Invite code: "_L1;
    for (const QString &line : run(QStringList{u"invite"_s} + whom)) {
        if (line.startsWith(label))
            return line.mid(label.size());
    }
    throw std::runtime_error{"there is no invite code"};
}

QVector<QJsonObject> HubFolder::resources() const
{
    const QTemporaryDir folder;
    QFile file{folder.filePath(u"all.ndjson"_s)};
    run({u"export"_s, u"--to"_s, file.fileName()});
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error{"the export cannot be read"};
    QVector<QJsonObject> all;
    while (!file.atEnd())
        all << QJsonDocument::fromJson(file.readLine()).object();
    return all;
}

} // namespace heard::tests
