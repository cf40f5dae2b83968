#pragma once

#include <catch2/catch_test_macros.hpp>

#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

namespace heard::fakes {

/// The program heard-hub over a folder of its own, to be killed and started again.
class HubProcess {
public:
    HubProcess()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HEARD_PASSPHRASE"), QStringLiteral("seven quiet herons"));
        // No session's keychain, whoever runs this.
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
    }
    ~HubProcess() { kill(); }

    /// What it printed, line by line, on both streams.
    QStringList run(const QStringList &arguments, int exitCode = 0)
    {
        m_process.start(QStringLiteral(HEARD_HUB_PROGRAM), arguments);
        REQUIRE(m_process.waitForFinished(60'000));
        const QStringList lines = QString::fromUtf8(m_process.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        CAPTURE(lines.join(QLatin1Char('\n')).toStdString());
        CHECK(m_process.exitCode() == exitCode);
        return lines;
    }
    /// A new hub of the Riverbank Breast Unit.
    QStringList init()
    {
        return run({QStringLiteral("init"), QStringLiteral("--data"), folder(), QStringLiteral("--unit"),
            QStringLiteral("Riverbank Breast Unit"), QStringLiteral("--admin"), QStringLiteral("Grace Okafor"),
            QStringLiteral("--roles"), QStringLiteral("administrator,nurse,pledge-lead")});
    }
    void serve(const QString &listen = QStringLiteral("127.0.0.1"))
    {
        const QStringList options
            = QStringLiteral("serve --port 0 --rate-per-address 0 --rate-per-account 0").split(QLatin1Char(' '));
        m_process.start(QStringLiteral(HEARD_HUB_PROGRAM),
            options + QStringList{QStringLiteral("--listen"), listen, QStringLiteral("--data"), folder()});
        QByteArray output;
        while (!output.contains('\n') && m_process.waitForReadyRead(30'000))
            output += m_process.readAllStandardOutput();
        CAPTURE(output.toStdString());
        REQUIRE(output.startsWith("Listening on http://127.0.0.1:"));
        m_port = output.mid(qstrlen("Listening on http://127.0.0.1:")).split('/').front().toUShort();
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished(10'000);
    }
    int terminate()
    {
        m_process.terminate();
        REQUIRE(m_process.waitForFinished(30'000));
        return m_process.exitCode();
    }

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("hub")); }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace heard::fakes
