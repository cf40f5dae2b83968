#include "phonehub.h"

#include "cast.h"
#include "fakes/waiting.h"
#include "phone.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace heard;
using namespace heard::tests;

PhoneHub::PhoneHub(store::Database &phone, QNetworkAccessManager &network, const Clock &clock)
    : m_server([this](const fakes::Asked &asked) { return answer(asked); }), m_transport(network),
      m_account(phone, m_transport, clock), m_client(m_transport, m_account)
{
    // Open to everybody: it has no sign-in.
    if (!fakes::answer(m_account.adopt({.base = m_server.base(), .patient = ann.value})))
        qFatal("the phone is not signed in at the test's own hub");
}

void PhoneHub::writeDown(const QString &at, const QString &who, const QString &deed)
{
    const QString action = deed == "update"_L1 ? u"U"_s : deed == "create"_L1 ? u"C"_s : u"R"_s;
    m_events << QJsonObject{{u"resource"_s,
        QJsonObject{{u"resourceType"_s, u"AuditEvent"_s}, {u"id"_s, QString::number(m_events.size())}, {u"recorded"_s, at},
                    {u"action"_s, action}, {u"outcome"_s, u"0"_s}, {u"subtype"_s, QJsonArray{QJsonObject{{u"code"_s, deed}}}},
                    {u"agent"_s, QJsonArray{QJsonObject{{u"who"_s, QJsonObject{{u"reference"_s, who}}}}}}}}};
}

fakes::Answer PhoneHub::answer(const fakes::Asked &asked) const
{
    const QUrlQuery query{asked.query};
    if (asked.path != "/fhir/AuditEvent"_L1 || query.queryItemValue(u"patient"_s) != ann.reference(u"Patient"))
        return fakes::Answer::outcome(404, u"not-found"_s, u"Only who saw her record."_s);
    const QStringList deeds = query.queryItemValue(u"subtype"_s).split(u',', Qt::SkipEmptyParts);
    QJsonArray entries;
    for (const QJsonValue &event : m_events) {
        if (deeds.isEmpty() || deeds.contains(event[u"resource"][u"subtype"][0][u"code"].toString()))
            entries << event;
    }
    return fakes::Answer::json({{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"searchset"_s}, {u"entry"_s, entries}});
}

void Phone::goOnline()
{
    m_hub = std::make_unique<PhoneHub>(*m_phone, m_network, m_clock);
    m_device->client = &m_hub->client();
}

void Phone::hubWritesDown(const QString &at, const QString &who, const QString &deed)
{
    m_hub->writeDown(at, who, deed);
}
