#pragma once

#include <QHash>
#include <QHostAddress>
#include <QJsonObject>
#include <QTcpServer>
#include <QUrl>
#include <QVector>

#include <functional>

class QTcpSocket;

namespace heard::fakes {

/// A request as it came over the wire.
struct Asked {
    QByteArray verb;
    QString path; ///< decoded
    QString query{}; ///< as it stood after the '?'
    QHash<QByteArray, QByteArray> headers{}; ///< names in small letters
    QByteArray body{};

    [[nodiscard]] QJsonObject json() const;
    /// One field of a form, decoded.
    [[nodiscard]] QString field(const QString &name) const;
};

/// What goes back, and what goes wrong on the way.
struct Answer {
    enum class Fault {
        None,
        Close, ///< the connection is closed without an answer
        Truncate, ///< the connection is closed in the middle of the body
        Hang, ///< nothing ever comes
    };

    int status = 200;
    QByteArray body{};
    QList<std::pair<QByteArray, QByteArray>> headers{};
    Fault fault = Fault::None;

    [[nodiscard]] static Answer json(const QJsonObject &object, int status = 200);
    [[nodiscard]] static Answer html(int status = 200);
    [[nodiscard]] static Answer outcome(int status, const QString &code, const QString &diagnostics);
    [[nodiscard]] Answer with(const QByteArray &header, const QByteArray &value) const;
};

/// An HTTP server on loopback that answers as the test says, and keeps what it was asked.
class ScriptedServer final {
public:
    using Script = std::function<Answer(const Asked &)>;
    using Give = std::function<void(const Answer &)>;
    /// Gives the answer when it has it.
    using PatientScript = std::function<void(const Asked &, const Give &)>;

    explicit ScriptedServer(Script script = {});

    void setScript(Script script);
    void setPatientScript(PatientScript script) { m_script = std::move(script); }
    /// Nobody can connect, and who is connected is cut off; the port stays the same.
    void setReachable(bool reachable);
    [[nodiscard]] QUrl base() const;
    [[nodiscard]] QUrl url(const QString &path) const;
    [[nodiscard]] const QVector<Asked> &asked() const { return m_asked; }
    [[nodiscard]] int count(const QByteArray &verb, const QString &path) const;
    void forget() { m_asked.clear(); }

private:
    void read(QTcpSocket &socket);
    void answer(QTcpSocket &socket, const Asked &asked);
    static void write(QTcpSocket &socket, const Answer &answer);

    QTcpServer m_server;
    quint16 m_port = 0;
    PatientScript m_script;
    QVector<Asked> m_asked;
};

} // namespace heard::fakes
