#include "hubprocess.h"

#include "childprocess.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace heard::desktop {

namespace {

constexpr int patience = 20'000; // milliseconds

} // namespace

HubProcess::HubProcess(QString program, QString folder, QString passphrase)
    : m_program(std::move(program)), m_folder(std::move(folder)), m_passphrase(std::move(passphrase))
{
}

HubProcess::~HubProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
}

QProcessEnvironment HubProcess::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HEARD_PASSPHRASE"_s, m_passphrase);
    return environment;
}

Result<QString, HubProcess::Failure> HubProcess::init(const QString &unit, const QString &administrator)
{
    if (const QDir folder{m_folder}; folder.exists() && !folder.isEmpty())
        return QString{};
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(m_program, {u"init"_s, u"--data"_s, m_folder, u"--unit"_s, unit, u"--admin"_s, administrator,
                              u"--roles"_s, u"administrator,nurse,pledge-lead"_s});
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return failed(Failure{QString::fromUtf8(process.readAllStandardError())});
    static const QRegularExpression code{u"Invite code: ([0-9A-Z ]+)"_s};
    return code.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1).trimmed();
}

Result<QUrl, HubProcess::Failure> HubProcess::serve()
{
    m_process.setProcessEnvironment(environment());
    endWithThisProgram(m_process);
    // The same address at every start: the devices remember it.
    QFile kept{m_folder + u".port"_s};
    const QByteArray port = kept.open(QIODevice::ReadOnly) ? kept.readAll().trimmed() : QByteArray{"0"};
    kept.close();
    m_process.start(m_program, {u"serve"_s, u"--data"_s, m_folder, u"--port"_s, QString::fromLatin1(port),
                              // So that one sees in the demo what takes an hour or a day in a unit.
                              u"--count-every"_s, u"5"_s, u"--release-nameless"_s, u"5"_s});
    static const QRegularExpression address{u"Listening on (http://\\S+)"_s};
    QString printed;
    while (m_process.waitForReadyRead(patience)) {
        printed += QString::fromUtf8(m_process.readAllStandardOutput());
        const auto match = address.match(printed);
        if (!match.hasMatch())
            continue;
        const QUrl base{match.captured(1)};
        if (!kept.open(QIODevice::WriteOnly) || kept.write(QByteArray::number(base.port())) < 0)
            return failed(Failure{u"its port cannot be written down"_s});
        return base;
    }
    return failed(Failure{printed + QString::fromUtf8(m_process.readAllStandardError())});
}

} // namespace heard::desktop
