#include "mortal.h"

#include "fakes/waiting.h"

#include <csignal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::tests {

Mortal::Mortal(const QString &program, QStringList arguments)
    : m_program(QCoreApplication::applicationDirPath() + u'/' + program)
    , m_arguments(std::move(arguments))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
#ifdef Q_OS_LINUX
    // It does not outlive a test that is itself killed.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { read(); });
}

Mortal::~Mortal()
{
    kill();
}

void Mortal::logTo(const QString &path)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(path + u".err"_s, QIODevice::Append);
    m_log.setFileName(path + u".out"_s);
    if (!m_log.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        throw std::runtime_error{"there is no place for a log"};
}

void Mortal::start(const QStringList &more)
{
    m_lines.clear();
    m_process.start(m_program, m_arguments + more);
    if (!m_process.waitForStarted())
        throw std::runtime_error{"it does not start: " + m_program.toStdString()};
}

void Mortal::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
    read();
    m_rest.clear();
}

bool Mortal::ends()
{
    const bool ended = fakes::until([this] { return m_process.state() == QProcess::NotRunning; }, 120s);
    read();
    return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

bool Mortal::hasSaid(QStringView beginning) const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [beginning](const QString &line) { return line.startsWith(beginning); });
}

void Mortal::read()
{
    const QByteArray said = m_process.readAllStandardOutput();
    if (m_log.isOpen())
        m_log.write(said);
    m_rest += said;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_rest.left(end));
        m_rest.remove(0, end + 1);
        m_lines << line;
        if (m_heard)
            m_heard(line);
    }
}

} // namespace heard::tests
