#include "sync/invites.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace heard::sync {

namespace {

// Outside of the coroutine: GCC 12 destroys the temporaries of a braced list in one of them twice.
Request inviteRequest(const QUrl &url)
{
    return {.verb = Request::Verb::Post,
            .url = url,
            .body = R"({"resourceType":"Parameters"})",
            .contentType = "application/fhir+json"};
}

SyncResult<Invite> inviteFrom(const QByteArray &parameters, const QUrl &hub)
{
    Invite invite{.hub = hub, .code = {}, .expires = {}};
    const QJsonArray given = QJsonDocument::fromJson(parameters)["parameter"_L1].toArray();
    bool dated = false;
    for (const QJsonValue &parameter : given) {
        if (parameter["name"_L1] == "code"_L1)
            invite.code = parameter["valueString"_L1].toString();
        if (parameter["name"_L1] != "expires"_L1)
            continue;
        const auto expires = Instant::fromIso(parameter["valueInstant"_L1].toString());
        dated = expires.has_value();
        invite.expires = expires.value_or(Instant{});
    }
    if (invite.code.isEmpty() || !dated)
        return failed(Failure{.error = SyncError::Unreadable});
    return invite;
}

} // namespace

QString Invite::link() const
{
    QUrl link{u"heard:enrol"_s};
    QUrlQuery query;
    query.addQueryItem(u"hub"_s, QString::fromLatin1(QUrl::toPercentEncoding(hub.toString())));
    query.addQueryItem(u"code"_s, QString{code}.remove(u' '));
    link.setQuery(query);
    return link.toString(QUrl::FullyEncoded);
}

Task<SyncResult<Invite>> Invites::forPatient(ResourceId patient) const
{
    return ask(u"Patient/%1/$invite"_s.arg(patient.value));
}

Task<SyncResult<Invite>> Invites::forColleague(ResourceId practitioner) const
{
    return ask(u"Practitioner/%1/$invite"_s.arg(practitioner.value));
}

Task<SyncResult<Invite>> Invites::ask(QString path) const
{
    const auto answer = co_await m_client.send(inviteRequest(m_client.url(path)));
    if (!answer)
        co_return failed(answer.error());
    co_return inviteFrom(answer->body, m_client.url({}).adjusted(QUrl::StripTrailingSlash));
}

} // namespace heard::sync
