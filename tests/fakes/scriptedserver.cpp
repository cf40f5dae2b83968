#include "fakes/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace heard::fakes {

namespace {

/// The first whole request in @p bytes, which it is cut from.
std::optional<Asked> takeRequest(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    Asked asked;
    QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        asked.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = asked.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return std::nullopt;
    const QUrl url = QUrl::fromEncoded(first.value(1));
    asked.verb = first.value(0);
    asked.path = url.path();
    asked.query = url.query(QUrl::FullyEncoded);
    asked.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return asked;
}

QByteArray wireForm(const Answer &answer)
{
    QByteArray wire = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    for (const auto &[name, value] : answer.headers)
        wire += name + ": " + value + "\r\n";
    return wire + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n";
}

} // namespace

QJsonObject Asked::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Asked::field(const QString &name) const
{
    return QUrlQuery{QString::fromLatin1(body)}.queryItemValue(name, QUrl::FullyDecoded);
}

Answer Answer::json(const QJsonObject &object, int status)
{
    return {status, QJsonDocument{object}.toJson(QJsonDocument::Compact), {{"Content-Type", "application/fhir+json"}}};
}

Answer Answer::html(int status)
{
    return {status, "<!DOCTYPE html><html><body>Sign in to Riverbank Guest Wi-Fi</body></html>", {{"Content-Type", "text/html"}}};
}

Answer Answer::outcome(int status, const QString &code, const QString &diagnostics)
{
    return json({{u"resourceType"_s, u"OperationOutcome"_s},
                 {u"issue"_s, QJsonArray{QJsonObject{{u"severity"_s, u"error"_s}, {u"code"_s, code}, {u"diagnostics"_s, diagnostics}}}}},
                status);
}

Answer Answer::with(const QByteArray &header, const QByteArray &value) const
{
    Answer answer = *this;
    answer.headers.append({header, value});
    return answer;
}

ScriptedServer::ScriptedServer(Script script)
{
    setScript(std::move(script));
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        throw std::runtime_error{"no port on loopback"};
    m_port = m_server.serverPort();
}

void ScriptedServer::setScript(Script script)
{
    m_script = [script = std::move(script)](const Asked &asked, const Give &give) {
        give(script ? script(asked) : Answer{404});
    };
}

void ScriptedServer::setReachable(bool reachable)
{
    if (reachable) {
        if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, m_port))
            throw std::runtime_error{"the port is taken"};
        return;
    }
    m_server.close();
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

QUrl ScriptedServer::base() const
{
    return QUrl{u"http://127.0.0.1:%1/fhir"_s.arg(m_port)};
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl{u"http://127.0.0.1:%1/%2"_s.arg(m_port).arg(path)};
}

int ScriptedServer::count(const QByteArray &verb, const QString &path) const
{
    return static_cast<int>(std::count_if(m_asked.begin(), m_asked.end(),
                                          [&](const Asked &asked) { return asked.verb == verb && asked.path == path; }));
}

void ScriptedServer::read(QTcpSocket &socket)
{
    QByteArray bytes = socket.property("unread").toByteArray() + socket.readAll();
    while (auto asked = takeRequest(bytes)) {
        m_asked << *asked;
        answer(socket, *asked);
    }
    socket.setProperty("unread", bytes);
}

void ScriptedServer::answer(QTcpSocket &socket, const Asked &asked)
{
    m_script(asked, [socket = QPointer{&socket}](const Answer &answer) {
        if (socket)
            write(*socket, answer);
    });
}

void ScriptedServer::write(QTcpSocket &socket, const Answer &answer)
{
    switch (answer.fault) {
    case Answer::Fault::Hang: return;
    case Answer::Fault::Close: socket.abort(); return;
    case Answer::Fault::Truncate:
        socket.write(wireForm(answer) + answer.body.left(answer.body.size() / 2));
        socket.disconnectFromHost();
        return;
    case Answer::Fault::None: socket.write(wireForm(answer) + answer.body); return;
    }
}

} // namespace heard::fakes
