#include "models/team/invitation.h"

#include "base/instant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace heard::models {

QString Invitation::address() const
{
    const Device *device = this->device();
    return device && device->client && !m_code.isEmpty() ? device->client->url({}).toString(QUrl::StripTrailingSlash) : QString{};
}

QString Invitation::link() const
{
    if (m_code.isEmpty())
        return {};
    QUrl link{u"heard:enrol"_s};
    QUrlQuery query;
    query.addQueryItem(u"hub"_s, QString::fromLatin1(QUrl::toPercentEncoding(address())));
    query.addQueryItem(u"code"_s, QString{m_code}.remove(u' '));
    link.setQuery(query);
    return link.toString(QUrl::FullyEncoded);
}

void Invitation::invitePatient(const QString &id)
{
    begin(u"Patient/%1/$invite"_s.arg(id));
}

void Invitation::inviteColleague(const QString &id)
{
    begin(u"Practitioner/%1/$invite"_s.arg(id));
}

void Invitation::again()
{
    begin(m_path);
}

void Invitation::begin(const QString &path)
{
    if (m_busy || path.isEmpty())
        return;
    m_path = path;
    m_code.clear();
    m_problem = NoProblem;
    m_busy = true;
    Q_EMIT changed();
    m_task = ask(path);
    m_task.start([this] {
        m_busy = false;
        Q_EMIT changed();
    });
}

sync::Task<void> Invitation::ask(QString path)
{
    const Device *device = this->device();
    if (!device || !device->client) {
        m_problem = Unreachable;
        co_return;
    }
    sync::Request request;
    request.verb = sync::Request::Verb::Post;
    request.url = device->client->url(path);
    request.body = R"({"resourceType":"Parameters"})";
    request.contentType = "application/fhir+json";
    const auto answer = co_await device->client->send(std::move(request));
    if (answer)
        take(answer->body);
    else
        tell(answer.error());
}

void Invitation::take(const QByteArray &parameters)
{
    const QJsonArray given = QJsonDocument::fromJson(parameters)["parameter"_L1].toArray();
    for (const QJsonValue &parameter : given) {
        if (parameter["name"_L1] == "code"_L1)
            m_code = parameter["valueString"_L1].toString();
        else if (parameter["name"_L1] == "expires"_L1)
            m_expires = Instant::fromIso(parameter["valueInstant"_L1].toString()).value_or(Instant{}).toLocal();
    }
    if (m_code.isEmpty())
        m_problem = Unreachable;
}

void Invitation::tell(const sync::Failure &failure)
{
    switch (failure.error) {
    case sync::SyncError::Forbidden:
    case sync::SyncError::Refused: m_problem = NotAllowed; return;
    case sync::SyncError::NotFound: m_problem = NotAtHubYet; return;
    case sync::SyncError::SignedOut: m_problem = SignedOut; return;
    default: m_problem = Unreachable;
    }
}

void Invitation::forget()
{
    m_task = {};
    m_busy = false;
    m_path.clear();
    m_code.clear();
    m_problem = NoProblem;
    Q_EMIT changed();
}

} // namespace heard::models
