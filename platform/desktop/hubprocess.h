#pragma once

#include "base/result.h"

#include <QProcess>
#include <QUrl>

namespace heard::desktop {

/// A heard-hub of its own, on loopback, for the demo.
class HubProcess final {
public:
    struct Failure {
        QString words; ///< what the hub printed
    };

    /// @p folder is the hub's data, @p passphrase its key's.
    HubProcess(QString program, QString folder, QString passphrase);
    /// Stops it gracefully.
    ~HubProcess();

    /// Makes the hub's data unless it is there, with an administrator; the answer is her invite code, empty when it was there.
    [[nodiscard]] Result<QString, Failure> init(const QString &unit, const QString &administrator);
    /// Starts serving on a free port; the answer is the FHIR base address.
    [[nodiscard]] Result<QUrl, Failure> serve();

private:
    [[nodiscard]] QProcessEnvironment environment() const;

    QString m_program;
    QString m_folder;
    QString m_passphrase;
    QProcess m_process;
};

} // namespace heard::desktop
