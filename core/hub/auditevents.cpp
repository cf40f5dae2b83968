#include "hub/audittrail.h"

#include "fhir/primitives.h"
#include "hub/records.h"
#include "hub/search.h"
#include "hub/storerefusal.h"
#include "store/sqltext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

QString actionOf(const QString &interaction)
{
    if (interaction == "create"_L1)
        return u"C"_s;
    if (interaction == "update"_L1)
        return u"U"_s;
    static const QStringList reading{u"read"_s, u"vread"_s, u"history-instance"_s, openInteraction};
    return reading.contains(interaction) ? u"R"_s : u"E"_s;
}

QString outcomeOf(int status)
{
    return status < 400 ? u"0"_s : status < 500 ? u"4"_s : u"8"_s;
}

QJsonObject eventFrom(const store::Row &row)
{
    const QString interaction = row.text(4);
    const QString id = QString::number(row.integer(0));
    QJsonArray entities;
    const QStringList patients = row.text(10).split(u' ', Qt::SkipEmptyParts);
    for (const QString &patient : patients) {
        entities.append(QJsonObject{{u"what"_s, QJsonObject{{u"reference"_s, patient}}},
            {u"role"_s,
                QJsonObject{
                    {u"system"_s, u"http://terminology.hl7.org/CodeSystem/object-role"_s}, {u"code"_s, u"1"_s}}}});
    }
    if (!row.text(6).isEmpty()) {
        entities.append(QJsonObject{{u"what"_s, QJsonObject{{u"reference"_s, row.text(5) + u'/' + row.text(6)}}},
            {u"role"_s,
                QJsonObject{
                    {u"system"_s, u"http://terminology.hl7.org/CodeSystem/object-role"_s}, {u"code"_s, u"4"_s}}}});
    } else if (!row.text(5).isEmpty()) {
        entities.append(QJsonObject{{u"name"_s, row.text(5)}});
    }
    QJsonObject agent{{u"requestor"_s, true}};
    if (!row.text(3).isEmpty())
        agent.insert(u"network"_s, QJsonObject{{u"address"_s, row.text(3)}, {u"type"_s, u"2"_s}});
    agent.insert(u"who"_s,
        row.isNull(2) ? QJsonObject{{u"display"_s, u"not signed in"_s}} : QJsonObject{{u"reference"_s, row.text(2)}});
    QJsonObject event{
        {u"resourceType"_s, u"AuditEvent"_s},
        {u"id"_s, id},
        {u"meta"_s, QJsonObject{{u"versionId"_s, u"1"_s}, {u"lastUpdated"_s, row.text(1)}}},
        {u"type"_s,
            QJsonObject{
                {u"system"_s, u"http://terminology.hl7.org/CodeSystem/audit-event-type"_s}, {u"code"_s, u"rest"_s}}},
        {u"subtype"_s,
            QJsonArray{
                QJsonObject{{u"system"_s, u"http://hl7.org/fhir/restful-interaction"_s}, {u"code"_s, interaction}}}},
        {u"action"_s, actionOf(interaction)},
        {u"recorded"_s, row.text(1)},
        {u"outcome"_s, outcomeOf(static_cast<int>(row.integer(8)))},
        {u"agent"_s, QJsonArray{agent}},
        {u"source"_s, QJsonObject{{u"observer"_s, QJsonObject{{u"display"_s, u"heard-hub"_s}}}}},
    };
    if (!entities.isEmpty())
        event.insert(u"entity"_s, entities);
    return event;
}

/// What a search of the trail asks; null or zero where it does not.
struct Asked {
    QString patient;
    QString agent;
    QString interactions; ///< with a space around each
    QString from;
    QString to;
    qint64 id = 0;
    qint64 before = 0; ///< the cursor: rows with a smaller sequence
    int count = 50; ///< 0 asks for the total alone
    bool onlyTotal = false;
};

constexpr int mostEvents = 500;

Refusal badValue(const QByteArray &name)
{
    return {400, u"invalid"_s,
        u"The value of the search parameter %1 cannot be understood."_s.arg(QString::fromUtf8(name)), {}, {}};
}

QString textOf(qint64 microseconds)
{
    return Instant{std::chrono::milliseconds{microseconds / 1000}}.toIso();
}

bool readDate(const QString &value, Asked &asked)
{
    static const QStringList prefixes{u"eq"_s, u"lt"_s, u"le"_s, u"gt"_s, u"ge"_s, u"sa"_s, u"eb"_s};
    const QString prefix = prefixes.contains(value.left(2)) ? value.left(2) : QString{};
    const auto span = spanOf(value.mid(prefix.size()));
    if (!span)
        return false;
    const auto [first, last] = *span;
    const qint64 millisecond = 1000;
    QString from;
    QString to;
    if (prefix == "lt"_L1 || prefix == "eb"_L1)
        to = textOf(first - millisecond);
    else if (prefix == "le"_L1)
        to = textOf(last);
    else if (prefix == "gt"_L1 || prefix == "sa"_L1)
        from = textOf(last + millisecond);
    else
        from = textOf(first);
    if (prefix.isEmpty() || prefix == "eq"_L1)
        to = textOf(last);
    // Of several dates each one narrows what the others leave.
    if (!from.isEmpty())
        asked.from = std::max(asked.from, from);
    if (!to.isEmpty())
        asked.to = asked.to.isEmpty() ? to : std::min(asked.to, to);
    return true;
}

Answered<Asked> askedBy(const Caller &caller, const Pairs &parameters)
{
    Asked asked;
    if (!grantFor(caller.roles, u"AuditEvent").read.testFlag(Rows::Patients))
        asked.patient = caller.subject;
    for (const Pair &pair : parameters) {
        const QString value = QString::fromUtf8(pair.value);
        bool understood = true;
        if (pair.name == "patient") {
            const QString patient = value.contains(u'/') ? value : u"Patient/"_s + value;
            // Another patient's trail is as empty as that of nobody.
            asked.patient = asked.patient.isEmpty() || asked.patient == patient ? patient : u"-"_s;
        } else if (pair.name == "agent") {
            asked.agent = value;
        } else if (pair.name == "subtype") {
            asked.interactions = u' ' + value.split(u',').join(u' ') + u' ';
        } else if (pair.name == "date" || pair.name == "_lastUpdated") {
            understood = readDate(value, asked);
        } else if (pair.name == "_id") {
            asked.id = value.toLongLong(&understood);
        } else if (pair.name == "_cursor") {
            asked.before = value.toLongLong(&understood);
        } else if (pair.name == "_count") {
            const int count = value.toInt(&understood);
            understood = understood && count >= 0;
            asked.count = std::min(count, mostEvents);
        } else if (pair.name == "_summary") {
            understood = pair.value == "count" || pair.value == "false";
            asked.onlyTotal = asked.onlyTotal || pair.value == "count";
        } else if (pair.name == "_sort") {
            understood = value == "-date"_L1 || value == "-_lastUpdated"_L1;
        } else if (pair.name != "_format") {
            return failed(Refusal{400, u"not-supported"_s,
                u"AuditEvent cannot be searched by %1."_s.arg(QString::fromUtf8(pair.name)), {}, {}});
        }
        if (!understood)
            return failed(badValue(pair.name));
    }
    asked.onlyTotal = asked.onlyTotal || asked.count == 0;
    return asked;
}

constexpr char condition[]
    = R"(WHERE (:patient IS NULL OR a.sequence IN (SELECT p.sequence FROM audit_patient p WHERE p.patient = :patient))
           AND (:agent IS NULL OR a.agent = :agent)
           AND (:interactions IS NULL OR instr(:interactions, ' ' || a.interaction || ' ') > 0)
           AND (:from IS NULL OR a.at >= :from) AND (:to IS NULL OR a.at <= :to)
           AND (:id = 0 OR a.sequence = :id))";

constexpr auto counting = store::joined("SELECT count(*) FROM audit a ", condition);
constexpr auto listing = store::joined(
    R"(SELECT a.sequence, a.at, a.agent, a.address, a.interaction, a.type, a.id, a.version, a.status, a.times, a.patients
         FROM audit a )",
    condition, " AND (:before = 0 OR a.sequence < :before) ORDER BY a.sequence DESC LIMIT :limit");

QVector<store::Binding> bindingsOf(const Asked &asked)
{
    return {{":patient", asked.patient}, {":agent", asked.agent}, {":interactions", asked.interactions}, {":from", asked.from},
            {":to", asked.to}, {":id", asked.id}};
}

Answered<AuditPage> totalOf(store::Connection &connection, const Asked &asked)
{
    AuditPage page;
    const auto done = connection.forEach(counting.data(), bindingsOf(asked), [&](const store::Row &row) {
        page.total = row.integer(0);
        return true;
    });
    if (!done)
        return failed(storeRefusal(done.error()));
    return page;
}

/// She learns who looked at her record, not whose records were looked at besides.
QJsonObject seenBy(const Caller &caller, QJsonObject event)
{
    if (!caller.isPatient())
        return event;
    QJsonArray entities;
    const QJsonArray all = event[u"entity"].toArray();
    for (const QJsonValue &entity : all) {
        const QString what = entity[u"what"][u"reference"].toString();
        if (!what.startsWith("Patient/"_L1) || what == caller.subject)
            entities.append(entity);
    }
    event.insert(u"entity"_s, entities);
    return event;
}

} // namespace

Answered<AuditPage> AuditEvents::search(const Caller &caller, const Pairs &parameters) const
{
    if (!grantFor(caller.roles, u"AuditEvent").read)
        return failed(forbidden(u"Your role does not read AuditEvent."_s));
    const auto asked = askedBy(caller, parameters);
    if (!asked)
        return failed(asked.error());
    if (asked->onlyTotal)
        return totalOf(m_connection, *asked);
    AuditPage page;
    const QVector<store::Binding> bindings = bindingsOf(*asked) + QVector<store::Binding>{{":before", asked->before}, {":limit", qint64{asked->count + 1}}};
    const auto done = m_connection.forEach(listing.data(), bindings, [&](const store::Row &row) {
        if (page.events.size() == asked->count) {
            page.next = page.events.back()[u"id"].toString().toUtf8();
            return false;
        }
        page.events.push_back(seenBy(caller, eventFrom(row)));
        return true;
    });
    if (!done)
        return failed(storeRefusal(done.error()));
    return page;
}

Answered<QJsonObject> AuditEvents::read(const Caller &caller, const QString &id) const
{
    bool isNumber = false;
    id.toLongLong(&isNumber);
    const auto page = isNumber ? search(caller, {{"_id", id.toUtf8()}}) : Answered<AuditPage>{failed(notFound())};
    if (!page)
        return failed(page.error());
    if (page->events.isEmpty())
        return failed(notFound());
    return page->events.front();
}

} // namespace heard::hub
