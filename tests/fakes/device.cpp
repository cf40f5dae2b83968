#include "fakes/device.h"

#include "sync/signin.h"

using namespace Qt::StringLiterals;

namespace heard::fakes {

namespace {

/// As the app reads them: only the team's desktop has provenance.
QStringList typesRead(const QString &person)
{
    QStringList types{u"Patient"_s, u"Organization"_s,  u"Practitioner"_s, u"PractitionerRole"_s,
                      u"Appointment"_s, u"Communication"_s, u"Goal"_s,         u"Basic"_s,
                      u"ServiceRequest"_s, u"Task"_s, u"QuestionnaireResponse"_s, u"CarePlan"_s,
                      u"DocumentReference"_s, u"AppointmentResponse"_s, u"MeasureReport"_s};
    if (!person.startsWith("Patient/"_L1))
        types << u"Provenance"_s;
    return types;
}

template <typename T>
T must(store::StoreResult<T> result)
{
    if (!result)
        throw std::runtime_error{"the device's store: " + result.error().detail.toStdString()};
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace

Device Device::patient(RunningHub &hub, const QString &given, const Clock &clock)
{
    const QString person = hub.patient(given).subject;
    return Device{hub, person, hub.invite(person, hub::Role::Patient), clock};
}

Device Device::colleague(RunningHub &hub, const QString &name, hub::Roles roles, const Clock &clock)
{
    const QString person = hub.team(name, roles).subject;
    return Device{hub, person, hub.invite(person, roles), clock};
}

Device::Device(RunningHub &hub, QString person, const QString &inviteCode, const Clock &clock)
    : m_person(std::move(person))
    , m_proxy(std::make_unique<FaultProxy>(QUrl{hub.base()}))
    , m_database(must(store::Database::open(m_folder->filePath(u"heard.db"_s), store::Key::random(), clock)))
    , m_account(std::make_unique<sync::Account>(*m_database, *m_transport, clock))
    , m_courier(std::make_unique<sync::Courier>(*m_database, *m_transport, *m_account, clock, typesRead(m_person)))
    , m_letters(std::make_unique<sync::LetterCourier>(*m_database, *m_account))
{
    enrol(inviteCode, clock);
}

const Clock &Device::systemClock()
{
    static const SystemClock clock;
    return clock;
}

void Device::enrol(const QString &inviteCode, const Clock &clock)
{
    const auto server = answer(sync::Discovery{*m_transport}.find(m_proxy->base()));
    if (!server)
        throw std::runtime_error{"the hub is not found"};
    const auto session = answer(sync::SignIn{*m_transport, clock}.withInviteCode(*server, inviteCode));
    if (!session || !answer(m_account->adopt(*session)))
        throw std::runtime_error{"the invite code is not accepted"};
}

ResourceId Device::create(const QJsonObject &resource)
{
    return must(answer(m_database->write([resource](store::Writer &writer) { return writer.create(resource); })));
}

void Device::edit(const QString &type, const ResourceId &id, const QString &element, const QJsonValue &value)
{
    must(answer(m_database->write([=](store::Writer &writer) -> store::StoreResult<void> {
        const auto stored = writer.json(type, id);
        if (!stored || !*stored)
            return failed(store::Failure{store::StoreError::NotFound, id.reference(type)});
        QJsonObject edited = **stored;
        edited[element] = value;
        return writer.update(edited);
    })));
}

void Device::keepMine(qint64 sequence)
{
    must(answer(m_database->write([sequence](store::Writer &writer) { return writer.changes().keepMine(sequence); })));
}

void Device::takeTheirs(qint64 sequence)
{
    must(answer(m_database->write([sequence](store::Writer &writer) { return writer.changes().takeTheirs(sequence); })));
}

QJsonObject Device::json(const QString &type, const ResourceId &id)
{
    return must(answer(m_database->read([=](store::Reader &reader) { return reader.json(type, id); }))).value_or(QJsonObject{});
}

QVector<QJsonObject> Device::all(const QString &type)
{
    return must(answer(m_database->read([type](store::Reader &reader) {
        return reader.connection().all<QJsonObject>(
            "SELECT json FROM resource WHERE type = :type ORDER BY id", {{":type", type}},
            [](const store::Row &row) { return QJsonDocument::fromJson(row.bytes(0)).object(); });
    })));
}

QVector<store::LocalChange> Device::outbox()
{
    return must(answer(
        m_database->read([](store::Reader &reader) { return store::LocalChanges{reader.connection()}.all(); })));
}

sync::SyncResult<void> Device::sync()
{
    return answer(m_courier->syncOnce());
}

bool Device::syncUntilQuiet(int most)
{
    for (int round = 0; round < most; ++round) {
        if (sync() && m_courier->state().outbox.waiting == 0)
            return true;
    }
    return false;
}

void Device::goOnline(FaultProxy::Choose mishaps)
{
    m_proxy->choose(std::move(mishaps));
    m_proxy->setReachable(true);
}

} // namespace heard::fakes
