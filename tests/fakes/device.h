#pragma once

#include "fakes/faultproxy.h"
#include "fakes/runninghub.h"
#include "fakes/waiting.h"
#include "sync/courier.h"
#include "sync/lettercourier.h"

#include <QTemporaryDir>

namespace heard::fakes {

/// A person's device: her own encrypted store, enrolled at a hub with an invite code, over a network that can be made bad.
/// It syncs when it is told to. An Application must exist.
class Device final {
public:
    /// Makes the patient at @p hub and enrols her.
    [[nodiscard]] static Device patient(RunningHub &hub, const QString &given, const Clock &clock = systemClock());
    /// Makes the colleague at @p hub and enrols her.
    [[nodiscard]] static Device colleague(RunningHub &hub, const QString &name, hub::Roles roles, const Clock &clock = systemClock());

    /// "Patient/12" or "Practitioner/12"
    [[nodiscard]] const QString &person() const { return m_person; }
    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] sync::Courier &courier() { return *m_courier; }
    /// Sends what has no name when it is told to.
    [[nodiscard]] sync::LetterCourier &letters() { return *m_letters; }
    [[nodiscard]] sync::Account &account() { return *m_account; }
    [[nodiscard]] FaultProxy &network() { return *m_proxy; }

    ResourceId create(const QJsonObject &resource);
    /// Changes one top-level element of what is stored.
    void edit(const QString &type, const ResourceId &id, const QString &element, const QJsonValue &value);
    void keepMine(qint64 sequence);
    void takeTheirs(qint64 sequence);
    [[nodiscard]] QJsonObject json(const QString &type, const ResourceId &id);
    [[nodiscard]] QVector<QJsonObject> all(const QString &type);
    [[nodiscard]] QVector<store::LocalChange> outbox();

    /// One round up and down.
    sync::SyncResult<void> sync();
    /// As many rounds as it needs for one without failure and an outbox with nothing left that may go; at most @p most.
    [[nodiscard]] bool syncUntilQuiet(int most = 100);
    void goOffline() { m_proxy->setReachable(false); }
    void goOnline(FaultProxy::Choose mishaps = {});

private:
    Device(RunningHub &hub, QString person, const QString &inviteCode, const Clock &clock);
    [[nodiscard]] static const Clock &systemClock();
    void enrol(const QString &inviteCode, const Clock &clock);

    QString m_person;
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<QNetworkAccessManager> m_network = std::make_unique<QNetworkAccessManager>();
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<sync::Transport> m_transport = std::make_unique<sync::Transport>(*m_network);
    std::unique_ptr<sync::Account> m_account;
    std::unique_ptr<sync::Courier> m_courier;
    std::unique_ptr<sync::LetterCourier> m_letters;
};

/// The id of who signed in on @p device; @p type is "Patient" or "Practitioner".
[[nodiscard]] inline ResourceId idOf(const Device &device, QLatin1StringView type)
{
    return ResourceId::ofReference(device.person(), QString{type});
}

} // namespace heard::fakes
