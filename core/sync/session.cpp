#include "sync/session.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::sync {

bool Session::isSamePersonAs(const Session &other) const
{
    return base == other.base && patient == other.patient && fhirUser == other.fhirUser;
}

QJsonObject toJson(const Session &session)
{
    return {{u"base"_s, session.base.toString()},
            {u"tokenEndpoint"_s, session.tokenEndpoint.toString()},
            {u"revocationEndpoint"_s, session.revocationEndpoint.toString()},
            {u"accessToken"_s, QString::fromLatin1(session.accessToken)},
            {u"expires"_s, session.expires.toIso()},
            {u"refreshToken"_s, QString::fromLatin1(session.refreshToken)},
            {u"attempt"_s, QString::fromLatin1(session.attempt)},
            {u"patient"_s, session.patient},
            {u"fhirUser"_s, session.fhirUser},
            {u"scope"_s, session.scope}};
}

Session sessionFrom(const QJsonObject &json)
{
    Session session;
    session.base = QUrl{json["base"_L1].toString()};
    session.tokenEndpoint = QUrl{json["tokenEndpoint"_L1].toString()};
    session.revocationEndpoint = QUrl{json["revocationEndpoint"_L1].toString()};
    session.accessToken = json["accessToken"_L1].toString().toLatin1();
    session.expires = Instant::fromIso(json["expires"_L1].toString()).value_or(Instant{});
    session.refreshToken = json["refreshToken"_L1].toString().toLatin1();
    session.attempt = json["attempt"_L1].toString().toLatin1();
    session.patient = json["patient"_L1].toString();
    session.fhirUser = json["fhirUser"_L1].toString();
    session.scope = json["scope"_L1].toString();
    return session;
}

bool mayRead(const QString &scope, QStringView type)
{
    static const QRegularExpression form{u"^(?:patient|user|system)/(\\*|[A-Za-z]+)\\.(\\*|read|write|c?r?u?d?s?)(?:\\?.*)?$"_s};
    bool anyType = true;
    const QStringList granted = scope.split(u' ', Qt::SkipEmptyParts);
    for (const QString &one : granted) {
        const auto match = form.match(one);
        if (!match.hasMatch())
            continue;
        anyType = false;
        const auto what = match.capturedView(2);
        const bool reads = what == "*"_L1 || what == "read"_L1 || (what != "write"_L1 && what.contains(u's'));
        if (reads && (match.capturedView(1) == "*"_L1 || match.capturedView(1) == type))
            return true;
    }
    return anyType;
}

QByteArray randomName()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray{reinterpret_cast<const char *>(random.data()), sizeof random}.toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool takeTokens(Session &session, const QJsonObject &answer, Instant now)
{
    const QByteArray access = answer["access_token"_L1].toString().toLatin1();
    if (access.isEmpty())
        return false;
    session.accessToken = access;
    session.attempt = randomName();
    // expires_in is only recommended: five minutes is a careful guess.
    session.expires = now + std::chrono::seconds{answer["expires_in"_L1].toInteger(300)};
    if (answer.contains("refresh_token"_L1))
        session.refreshToken = answer["refresh_token"_L1].toString().toLatin1();
    if (answer.contains("patient"_L1))
        session.patient = answer["patient"_L1].toString();
    if (answer.contains("fhirUser"_L1))
        session.fhirUser = answer["fhirUser"_L1].toString();
    if (answer.contains("scope"_L1))
        session.scope = answer["scope"_L1].toString();
    return true;
}

} // namespace heard::sync
