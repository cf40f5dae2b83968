#include "hub/service.h"

#include "hub/bundleread.h"
#include "hub/bundles.h"
#include "hub/invitations.h"
#include "hub/storerefusal.h"
#include "hub/validation.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the routes lead to: each interaction reads or changes, notes it in the trail and answers.

namespace heard::hub {

namespace {

Answered<QJsonObject> bodyOf(const Request &request)
{
    if (!isJson(request.contentType))
        return failed(Refusal{415, u"not-supported"_s, u"Send application/fhir+json."_s, {}, {}});
    return objectFrom(request.body);
}

/// When the record was opened: as the desk says, which may have been offline, but never later than now.
Answered<Instant> openedAt(const QJsonObject &parameters, Instant now)
{
    const QJsonArray given = parameters[u"parameter"].toArray();
    for (const QJsonValue &parameter : given) {
        if (parameter[u"name"] != "at"_L1)
            continue;
        const auto at = Instant::fromIso(parameter[u"valueInstant"].toString());
        if (!at)
            return failed(Refusal{400, u"invalid"_s, u"Say as an instant when it was opened."_s, u"parameter"_s, {}});
        return std::min(*at, now);
    }
    return failed(Refusal{400, u"required"_s, u"Say when it was opened."_s, u"parameter"_s, {}});
}

/// Undone as a whole: the client may send it again as it was.
Refusal notKept(const store::Failure &failure)
{
    if (failure.error == store::StoreError::DiskFull)
        return storeRefusal(failure);
    return {503, u"transient"_s, u"The change could not be kept. Try again."_s, {}, {{"Retry-After", "2"}}};
}

} // namespace

void Service::readAudit(const Visit &visit, const QString &id)
{
    const auto event = AuditEvents{visit.reader}.read(visit.caller, id);
    if (!event)
        return refuse(visit, u"read"_s, u"AuditEvent"_s, id, event.error());
    m_committer.audit(auditEntryOf(visit.caller, u"read"_s, u"AuditEvent"_s, id, 200));
    visit.answer({200, fhirJson, QJsonDocument{*event}.toJson(QJsonDocument::Compact), {{"ETag", "W/\"1\""}}});
}

void Service::searchAudit(const Visit &visit)
{
    const auto page = AuditEvents{visit.reader}.search(visit.caller, visit.request.query);
    if (!page)
        return refuse(visit, u"search-type"_s, u"AuditEvent"_s, {}, page.error());
    m_committer.audit(auditEntryOf(visit.caller, u"search-type"_s, u"AuditEvent"_s, {}, 200));
    visit.answer({200, fhirJson, auditJson(*page, visit.request.query, visit.base), {}});
}

void Service::read(const Visit &visit, const ResourceType &type, const QString &id, const QString &version)
{
    const QString interaction = version.isEmpty() ? u"read"_s : u"vread"_s;
    const Records records{visit.reader};
    const auto record = version.isEmpty() ? records.read(visit.caller, type.name, id)
                                          : records.version(visit.caller, type.name, id, version);
    if (!record)
        return refuse(visit, interaction, type.name, id, record.error());
    AuditEntry entry = auditEntryOf(visit.caller, interaction, type.name, id, 200);
    entry.version = record->version;
    if (!record->patient.isEmpty())
        entry.patients = {record->patient};
    m_committer.audit(std::move(entry));
    visit.answer(recordAnswer(*record, visit.request.ifNoneMatch));
}

void Service::history(const Visit &visit, const ResourceType &type, const QString &id)
{
    const auto versions = Records{visit.reader}.history(visit.caller, type.name, id);
    if (!versions)
        return refuse(visit, u"history-instance"_s, type.name, id, versions.error());
    AuditEntry entry = auditEntryOf(visit.caller, u"history-instance"_s, type.name, id, 200);
    if (!versions->front().patient.isEmpty())
        entry.patients = {versions->front().patient};
    m_committer.audit(std::move(entry));
    visit.answer({200, fhirJson, historyJson(type.name, id, *versions, visit.base), {}});
}

void Service::search(const Visit &visit, const ResourceType &type, const Pairs &parameters)
{
    AuditEntry entry = auditEntryOf(visit.caller, u"search-type"_s, type.name, {}, 200);
    const auto found = searchsetFor(visit.reader, visit.caller, type, parameters, visit.base, entry);
    if (!found)
        return refuse(visit, u"search-type"_s, type.name, {}, found.error());
    m_committer.audit(std::move(entry));
    visit.answer({200, fhirJson, *found, {}});
}

void Service::create(const Visit &visit, const ResourceType &type)
{
    auto body = bodyOf(visit.request);
    if (!body)
        return refuse(visit, u"create"_s, type.name, {}, body.error());
    if ((*body)[u"resourceType"].toString() != type.name)
        return refuse(visit, u"create"_s, type.name, {},
            {400, u"invalid"_s, u"The body's resourceType is not %1."_s.arg(type.name), u"resourceType"_s, {}});
    write(visit, u"create"_s, type.name, {},
        [caller = visit.caller, body = *body, condition = visit.request.ifNoneExist](
            Changes &changes) { return changes.create(caller, body, condition); });
}

void Service::update(const Visit &visit, const ResourceType &type, const QString &id)
{
    auto body = bodyOf(visit.request);
    if (!body)
        return refuse(visit, u"update"_s, type.name, id, body.error());
    if ((*body)[u"resourceType"].toString() != type.name)
        return refuse(visit, u"update"_s, type.name, id,
            {400, u"invalid"_s, u"The body's resourceType is not %1."_s.arg(type.name), u"resourceType"_s, {}});
    write(visit, u"update"_s, type.name, id,
        [caller = visit.caller, id, body = *body, version = visit.request.ifMatch](
            Changes &changes) { return changes.update(caller, id, body, version); });
}

void Service::write(
    const Visit &visit, const QString &interaction, const QString &type, const QString &id, Change change)
{
    const auto outcome
        = std::make_shared<Answered<Written>>(failed(Refusal{503, u"transient"_s, u"The hub is stopping."_s, {}, {}}));
    m_committer.submit(
        [outcome, interaction, type, id, change = std::move(change), caller = visit.caller](Desk &desk) {
            Changes changes{desk.connection, desk.stamps};
            *outcome = change(changes);
            const bool done = outcome->has_value();
            AuditEntry entry = auditEntryOf(caller, interaction, type, done ? (*outcome)->id : id,
                done ? (*outcome)->status : outcome->error().status);
            if (done) {
                entry.version = (*outcome)->record.version;
                if (!(*outcome)->record.patient.isEmpty())
                    entry.patients = {(*outcome)->record.patient};
            }
            desk.audit.push_back(std::move(entry));
            return done;
        },
        [this, outcome, answer = visit.answer, base = visit.base, minimal = prefersMinimal(visit.request.prefer)](
            const store::StoreResult<void> &kept) {
            if (!kept)
                return answer(responseTo(notKept(kept.error())));
            if (!*outcome)
                return answer(responseTo(outcome->error()));
            if (!(*outcome)->changedRolesOf.isEmpty())
                m_sessions.forget((*outcome)->changedRolesOf);
            answer(writtenAnswer(**outcome, base, minimal));
        });
}

void Service::bundle(const Visit &visit)
{
    auto body = bodyOf(visit.request);
    if (!body)
        return refuse(visit, u"transaction"_s, u"Bundle"_s, {}, body.error());
    // The request itself has paid for one. What is written comes in as few commits as it did: it costs no more than that.
    if (const qsizetype more = std::min(readsIn(*body), mostEntries) - 1; more > 0)
        m_accounts.charge(QByteArray::number(visit.caller.account), static_cast<double>(more), std::chrono::steady_clock::now());
    if (const auto urls = urlsReadBy(*body))
        return readAll(visit, *urls);
    const auto outcome = std::make_shared<Answered<Bundles::Outcome>>(
        failed(Refusal{503, u"transient"_s, u"The hub is stopping."_s, {}, {}}));
    m_committer.submit(
        [outcome, caller = visit.caller, body = *body, base = visit.base](Desk &desk) {
            *outcome = Bundles{desk, caller, base}.run(body);
            if (!*outcome) {
                // What was asked for and not given stays written down; what was done is undone.
                std::erase_if(desk.audit, [](const AuditEntry &entry) { return entry.status < 400; });
                desk.audit.push_back(auditEntryOf(caller, u"transaction"_s, u"Bundle"_s, {}, outcome->error().status));
            }
            return outcome->has_value();
        },
        [this, outcome, answer = visit.answer](const store::StoreResult<void> &kept) {
            if (!kept)
                return answer(responseTo(notKept(kept.error())));
            if (!*outcome)
                return answer(responseTo(outcome->error()));
            for (const QString &holder : std::as_const((*outcome)->rolesChanged))
                m_sessions.forget(holder);
            answer({200, fhirJson, QJsonDocument{(*outcome)->bundle}.toJson(QJsonDocument::Compact), {}});
        });
}

void Service::readAll(const Visit &visit, const QStringList &urls)
{
    QJsonArray answers;
    for (const QString &url : urls) {
        const BundleRead read = readInBundle(visit.reader, visit.caller, url, visit.base);
        answers.append(read.json ? entryOf(*read.json) : entryOf(read.json.error()));
        if (!read.json || !m_repeated.isKnown(visit.caller, url, *read.json))
            m_committer.audit(read.audit);
    }
    const QJsonObject bundle{
        {u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"batch-response"_s}, {u"entry"_s, answers}};
    visit.answer({200, fhirJson, QJsonDocument{bundle}.toJson(QJsonDocument::Compact), {}});
}

void Service::operation(const Visit &visit, const ResourceType &type, const QString &id, const QByteArray &name)
{
    const bool invites = name == "$invite";
    const QString interaction = invites ? u"invite"_s : u"revoke-access"_s;
    QJsonObject parameters;
    if (!visit.request.body.isEmpty()) {
        auto body = bodyOf(visit.request);
        if (!body)
            return refuse(visit, interaction, type.name, id, body.error());
        parameters = *body;
    }
    struct Outcome {
        Answered<QJsonObject> answer = failed(Refusal{503, u"transient"_s, u"The hub is stopping."_s, {}, {}});
        QVector<qint64> ended;
    };
    const auto outcome = std::make_shared<Outcome>();
    m_committer.submit(
        [this, outcome, invites, parameters, interaction, id, caller = visit.caller, type = type.name](Desk &desk) {
            const Invitations invitations{desk.connection};
            if (invites) {
                outcome->answer = invitations.invite(caller, type, id, parameters, m_clock);
            } else if (auto ended = invitations.revokeAccess(caller, type, id, m_clock)) {
                outcome->ended = *ended;
                outcome->answer = QJsonObject{{u"resourceType"_s, u"Parameters"_s}};
            } else {
                outcome->answer = failed(ended.error());
            }
            AuditEntry entry
                = auditEntryOf(caller, interaction, type, id, outcome->answer ? 200 : outcome->answer.error().status);
            if (outcome->answer && type == "Patient"_L1)
                entry.patients = {u"Patient/"_s + id};
            desk.audit.push_back(std::move(entry));
            return outcome->answer.has_value();
        },
        [this, outcome, answer = visit.answer](const store::StoreResult<void> &kept) {
            if (!kept)
                return answer(responseTo(notKept(kept.error())));
            for (const qint64 family : std::as_const(outcome->ended))
                m_sessions.end(family);
            if (!outcome->answer)
                return answer(responseTo(outcome->answer.error()));
            answer({200, fhirJson, QJsonDocument{*outcome->answer}.toJson(QJsonDocument::Compact), {}});
        });
}

void Service::noteOpening(const Visit &visit, const ResourceType &type, const QString &id)
{
    const QString interaction = openInteraction;
    // A patient's own phone opens nobody's record; what a colleague may not read she cannot have opened.
    if (visit.caller.isPatient())
        return refuse(visit, interaction, type.name, id, forbidden(u"This is for the team's computers."_s));
    if (const auto record = Records{visit.reader}.read(visit.caller, type.name, id); !record)
        return refuse(visit, interaction, type.name, id, record.error());
    const auto body = bodyOf(visit.request);
    if (!body)
        return refuse(visit, interaction, type.name, id, body.error());
    const auto at = openedAt(*body, m_clock.now());
    if (!at)
        return refuse(visit, interaction, type.name, id, at.error());
    AuditEntry entry = auditEntryOf(visit.caller, interaction, type.name, id, 200);
    entry.patients = {u"Patient/"_s + id};
    entry.at = *at;
    m_committer.submit(
        [entry](Desk &desk) {
            // Told twice, because the answer to the first was lost, it happened once.
            const auto known = isWritten(desk.connection, entry);
            if (known && !*known)
                desk.audit.push_back(entry);
            return known.has_value();
        },
        [answer = visit.answer](const store::StoreResult<void> &kept) {
            if (!kept)
                return answer(responseTo(notKept(kept.error())));
            answer({200, fhirJson, R"({"resourceType":"Parameters"})", {}});
        });
}

} // namespace heard::hub
