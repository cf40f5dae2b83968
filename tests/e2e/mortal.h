#pragma once

#include <QFile>
#include <QProcess>

#include <functional>

namespace heard::tests {

/// A program that is killed and started again, and the lines it says.
class Mortal final {
public:
    using Heard = std::function<void(const QString &line)>;

    /// @p program is the name of one that was built beside this test.
    Mortal(const QString &program, QStringList arguments);
    ~Mortal();

    void setEnvironment(const QProcessEnvironment &environment) { m_process.setProcessEnvironment(environment); }
    /// Keeps all it says, in files with this name and ".out" or ".err".
    void logTo(const QString &path);
    /// Called for each line as it comes, of every life.
    void onLine(Heard heard) { m_heard = std::move(heard); }

    void start(const QStringList &more = {});
    /// At once and without a chance to clean up.
    void kill();
    void terminate() { m_process.terminate(); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// Waits for its own end; true where that was a good one.
    [[nodiscard]] bool ends();
    /// A line since it was last started begins so.
    [[nodiscard]] bool hasSaid(QStringView beginning) const;
    /// Since it was last started.
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    void read();

    QString m_program;
    QStringList m_arguments;
    QProcess m_process;
    Heard m_heard;
    QFile m_log;
    QByteArray m_rest;
    QStringList m_lines;
};

} // namespace heard::tests
