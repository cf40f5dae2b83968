#pragma once

#include "fakes/scriptedserver.h"
#include "sync/fhirclient.h"

#include <QJsonArray>

/// A hub on this machine, at which the phone is signed in, that says who opened, changed and fetched her record.
class PhoneHub final {
public:
    /// All must outlive it.
    PhoneHub(heard::store::Database &phone, QNetworkAccessManager &network, const heard::Clock &clock);

    [[nodiscard]] const heard::sync::FhirClient &client() const { return m_client; }
    /// Writes down what @p who, such as "Practitioner/grace", did at @p at: "open", or an interaction of REST.
    void writeDown(const QString &at, const QString &who, const QString &deed);

private:
    [[nodiscard]] heard::fakes::Answer answer(const heard::fakes::Asked &asked) const;

    QJsonArray m_events;
    heard::fakes::ScriptedServer m_server;
    heard::sync::Transport m_transport;
    heard::sync::Account m_account;
    heard::sync::FhirClient m_client;
};
