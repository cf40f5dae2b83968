#pragma once

#include "mortal.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QVector>

namespace heard::tests {

/// The folder of a hub with the unit "Riverbank Breast Unit", kept by the program heard-hub itself.
class HubFolder final {
public:
    /// Unlocks the hub's key.
    static constexpr QLatin1StringView passphrase{"seven quiet herons at dawn"};

    /// @p environment is that of every heard-hub here.
    explicit HubFolder(QString path, QProcessEnvironment environment = QProcessEnvironment::systemEnvironment());

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString base() const;
    /// A heard-hub that serves it, always on the same port; to be started.
    [[nodiscard]] std::unique_ptr<Mortal> server() const;

    /// What a command says; an exception where it fails.
    QStringList run(QStringList arguments) const;
    /// "Patient/12"
    [[nodiscard]] QString addPatient(const QString &given) const;
    /// An invite code; @p whom are the options that say for whom.
    [[nodiscard]] QString invite(const QStringList &whom) const;
    /// Everything it has.
    [[nodiscard]] QVector<QJsonObject> resources() const;

private:
    QString m_path;
    QProcessEnvironment m_environment;
    quint16 m_port = 0;
};

} // namespace heard::tests
