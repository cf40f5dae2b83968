#include "models/recordaccessmodel.h"

#include "people/teammembers.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heard::models {

using people::AccessDay;

void RecordAccessModel::componentComplete()
{
    RecordsModel::componentComplete();
    ask();
}

void RecordAccessModel::ask()
{
    m_accesses.clear();
    const Device *device = this->device();
    if (!device || !device->client)
        return begin({});
    QUrl url = device->client->url(u"AuditEvent"_s);
    const QString which = m_fetches ? QString{} : u"&subtype=open,create,update"_s;
    url.setQuery(u"patient=Patient/%1&_count=200"_s.arg(device->patient.value) + which);
    begin(url);
}

void RecordAccessModel::setFetches(bool fetches)
{
    if (fetches == m_fetches)
        return;
    m_fetches = fetches;
    ask();
}

void RecordAccessModel::askEarlier()
{
    if (hasMore())
        begin(m_next);
}

void RecordAccessModel::begin(const QUrl &url)
{
    if (!url.isValid())
        return setState(Unreachable);
    setState(Asking);
    m_task = fetch(url);
    m_task.start([] {});
}

sync::Task<void> RecordAccessModel::fetch(QUrl url)
{
    const Device *device = this->device();
    if (!device || !device->client) {
        setState(Unreachable);
        co_return;
    }
    sync::Request request;
    request.url = url;
    const auto answer = co_await device->client->send(std::move(request));
    if (answer)
        take(answer->body, url);
    else
        setState(sync::isTransient(answer.error().error) ? Unreachable : Refused);
}

void RecordAccessModel::take(const QByteArray &body, const QUrl &asked)
{
    const QJsonObject bundle = QJsonDocument::fromJson(body).object();
    const QJsonArray entries = bundle["entry"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        if (const auto access = people::recordAccessFromFhir(entry["resource"_L1].toObject()))
            m_accesses << *access;
    }
    m_next.clear();
    const QJsonArray links = bundle["link"_L1].toArray();
    for (const QJsonValue &link : links) {
        if (link["relation"_L1].toString() == "next"_L1)
            m_next = asked.resolved(QUrl{link["url"_L1].toString()});
    }
    setState(bundle["resourceType"_L1].toString() == "Bundle"_L1 ? Answered : Refused);
    refresh();
}

void RecordAccessModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

std::span<const Role<AccessDay>> RecordAccessModel::roles() const
{
    static constexpr std::array<Role<AccessDay>, 8> columns{{
        {"at", [](const AccessDay &d) -> QVariant { return d.lastAt.toLocal(); }},
        {"byHerself", [](const AccessDay &d) -> QVariant { return d.byHerself; }},
        {"ofTeam", [](const AccessDay &d) -> QVariant { return !d.teamMember.isEmpty(); }},
        {"name", [](const AccessDay &d) -> QVariant { return d.name; }},
        {"job", [](const AccessDay &d) -> QVariant { return d.jobTitle; }},
        {"opened", [](const AccessDay &d) -> QVariant { return d.opened; }},
        {"wrote", [](const AccessDay &d) -> QVariant { return d.wrote; }},
        {"fetched", [](const AccessDay &d) -> QVariant { return d.fetched; }},
    }};
    return columns;
}

/// The hub says ids; the people of the unit are known on every phone.
QFuture<RecordAccessModel::Answer> RecordAccessModel::load(Device &device)
{
    using Team = store::StoreResult<QVector<people::TeamMember>>;
    return mappedWhenReady(people::TeamMembers{device.database}.all(), this, [this](const Team &team) -> Answer {
        if (!team)
            return failed(team.error());
        QVector<AccessDay> days = people::byPersonAndDay(m_accesses, QTimeZone::systemTimeZone());
        for (AccessDay &day : days) {
            const auto member = std::find_if(team->begin(), team->end(), [&](const auto &one) { return one.id == day.teamMember; });
            if (member == team->end())
                continue;
            day.name = member->name();
            day.jobTitle = member->jobTitle;
        }
        return days;
    });
}

QStringList RecordAccessModel::watchedTypes() const
{
    return {QStringLiteral("Practitioner"), QStringLiteral("PractitionerRole")};
}

} // namespace heard::models
