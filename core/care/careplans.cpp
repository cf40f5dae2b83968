#include "care/careplans.h"

#include "care/assessment.h"
#include "care/assessmentrequests.h"
#include "care/oneopenrequest.h"
#include "store/edit.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::people::Signature;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::care {

namespace {

using Done = CarePlans::Done;
using Begun = CarePlans::Begun;

StoreResult<QVector<CarePlan>> plansFor(const Reader &reader, const ResourceId &request)
{
    return reader.all<CarePlan>(
        R"(SELECT r.json, d.state, d.sent_at, d.problem
             FROM resource s
             CROSS JOIN reference f ON f.target IN )" HEARD_TARGETS_OF_REQUEST R"(
             CROSS JOIN moment m ON m.source = f.source AND m.path = 'CarePlan.created'
             CROSS JOIN resource r ON r.key = f.source
             JOIN delivery d ON d.key = r.key
            WHERE s.type = 'ServiceRequest' AND s.id = :request AND f.path = 'CarePlan.supportingInfo'
              AND r.json ->> '$.status' <> 'entered-in-error'
            ORDER BY m.from_ms DESC, r.key DESC)",
        {{":request", request.value}}, carePlanFromFhir);
}

/// The answers a new plan builds upon: the latest.
StoreResult<ResourceId> latestAnswers(const Reader &reader, const ResourceId &request)
{
    const auto id = reader.connection().first<ResourceId>(
        R"(SELECT r.id
             FROM resource s
             CROSS JOIN reference f ON f.target IN )" HEARD_TARGETS_OF_REQUEST R"(
             CROSS JOIN moment m ON m.source = f.source AND m.path = 'QuestionnaireResponse.authored'
             CROSS JOIN resource r ON r.key = f.source
            WHERE s.type = 'ServiceRequest' AND s.id = :request AND f.path = 'QuestionnaireResponse.basedOn'
              AND r.json ->> '$.status' IN ('completed', 'amended')
            ORDER BY m.from_ms DESC, r.key DESC
            LIMIT 1)",
        {{":request", request.value}}, [](const store::Row &row) { return ResourceId{row.text(0)}; });
    if (!id)
        return failed(id.error());
    return id->value_or(ResourceId{});
}

/// @p action tidied, or what is wrong with it.
Result<CareAction, PlanError> checked(CareAction action)
{
    for (QString *text : {&action.about, &action.agreed, &action.who, &action.happenedNext}) {
        *text = text->trimmed();
        if (text->size() > CarePlans::longestWords)
            return failed(PlanError::TooLong);
    }
    if (action.id.isEmpty())
        action.id = newUuid();
    return action;
}

QString settingOf(const CarePlan &plan)
{
    return u"plan-seen/"_s + plan.id.value;
}

/// Tells one sharing of a plan from another.
QString sharingOf(const CarePlan &plan)
{
    return plan.sharedAt.value_or(plan.createdAt).toIso();
}

/// What the team wrote since it was shared, to be compared; empty while nothing happened.
QString progressOf(const CarePlan &plan)
{
    QCryptographicHash words{QCryptographicHash::Sha256};
    bool happened = false;
    for (const CareAction &action : plan.actions) {
        if (action.happenedNext.isEmpty() && action.state == ActionState::Planned)
            continue;
        happened = true;
        words.addData(u"%1\n%2\n%3\n"_s.arg(action.id, QString::number(static_cast<int>(action.state)), action.happenedNext).toUtf8());
    }
    return happened ? QString::fromLatin1(words.result().toHex()) : QString{};
}

QString lookOf(const CarePlan &plan)
{
    const QString progress = progressOf(plan);
    return progress.isEmpty() ? sharingOf(plan) : sharingOf(plan) + u' ' + progress;
}

/// Reads the stored plan, lets @p apply(CarePlan &) change it, and stores it.
template <typename Apply>
Done edit(Writer &writer, const ResourceId &id, Apply apply)
{
    return store::editAs<PlanError>(writer, u"CarePlan"_s, id, carePlanFromFhir, apply);
}

template <typename Apply>
Done editDraft(Writer &writer, const ResourceId &id, Apply apply)
{
    return edit(writer, id, [&](CarePlan &plan) -> Done {
        return plan.state == CarePlanState::Draft ? apply(plan) : Done{failed(PlanError::NotADraft)};
    });
}

/// Changes one action of a plan that the patient has.
template <typename Apply>
Done editAction(Writer &writer, const ResourceId &id, const QString &action, Apply apply)
{
    return edit(writer, id, [&](CarePlan &plan) -> Done {
        if (plan.state != CarePlanState::Shared)
            return failed(PlanError::NotShared);
        const auto found = std::find_if(plan.actions.begin(), plan.actions.end(),
                                        [&](const CareAction &one) { return one.id == action; });
        if (found == plan.actions.end())
            return failed(PlanError::NoSuchAction);
        apply(*found);
        return {};
    });
}

/// What a draft begins with where @p before is shared already: everything it says, to be changed.
WriteResult<QJsonObject, PlanError> revisionOf(const Reader &reader, const CarePlan &before)
{
    auto json = reader.json(u"CarePlan"_s, before.id);
    if (!json)
        return failed(json.error());
    QJsonObject base = json->value_or(QJsonObject{});
    for (const auto own : {"id"_L1, "meta"_L1, "identifier"_L1, "status"_L1, "author"_L1, "period"_L1, "created"_L1})
        base.remove(own);
    return base;
}

Begun newDraft(Writer &writer, const ResourceId &request, const Signature &author, const std::optional<CarePlan> &before)
{
    const auto serviceRequest = writer.json(u"ServiceRequest"_s, request);
    if (!serviceRequest)
        return failed(serviceRequest.error());
    if (!*serviceRequest)
        return failed(PlanError::RequestUnknown);
    CarePlan plan = before.value_or(CarePlan{});
    plan.id = {};
    plan.request = fhir::idOf(**serviceRequest);
    plan.patient = fhir::referenceAt(**serviceRequest, "subject"_L1, "Patient"_L1);
    plan.author = author.id;
    plan.authorName = author.name;
    plan.state = CarePlanState::Draft;
    plan.createdAt = writer.now();
    plan.sharedAt.reset();
    if (before) {
        plan.replaces = before->id;
        const auto base = revisionOf(writer, *before);
        return base ? Begun{writer.create(toFhir(plan, *base))} : Begun{failed(base.error())};
    }
    const auto answers = latestAnswers(writer, plan.request);
    if (!answers)
        return failed(answers.error());
    plan.assessment = *answers;
    return writer.create(toFhir(plan));
}

Done replaceFormer(Writer &writer, const ResourceId &former)
{
    if (former.isEmpty())
        return {};
    const Done done = edit(writer, former, [](CarePlan &plan) -> Done {
        if (plan.state == CarePlanState::Shared)
            plan.state = CarePlanState::Replaced;
        return {};
    });
    // It may not be here any more; that is no reason to keep the new one from her.
    return !done && done.error().reason == PlanError::NotFound ? Done{} : done;
}

Done tellRequest(Writer &writer, const ResourceId &request, const Signature &author)
{
    const auto told = markPlanShared(writer, request, author);
    if (told)
        return {};
    switch (told.error().reason) {
    case RequestError::NotStored: return failed(told.error().failure);
    case RequestError::NotFound: return failed(PlanError::RequestUnknown);
    default: return failed(PlanError::RequestClosed);
    }
}

} // namespace

QFuture<StoreResult<QVector<CarePlan>>> CarePlans::forRequest(const ResourceId &request) const
{
    return m_database.read([request](Reader &reader) -> StoreResult<QVector<CarePlan>> {
        const auto speaker = speakerFor(reader, request);
        return speaker ? plansFor(reader, *speaker) : failed(speaker.error());
    });
}

QFuture<StoreResult<QVector<CarePlan>>> CarePlans::sharedWith(const ResourceId &patient, int limit) const
{
    return m_database.read([patient, limit](Reader &reader) {
        return reader.all<CarePlan>(
            R"(SELECT r.json, d.state, d.sent_at, d.problem
                 FROM reference f
                 CROSS JOIN moment m ON m.source = f.source AND m.path = 'CarePlan.created'
                 CROSS JOIN resource r ON r.key = f.source
                 JOIN delivery d ON d.key = r.key
                WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
                  AND f.path = 'CarePlan.subject'
                  AND r.json ->> '$.category[0].coding[0].code' = 'assessment-care-plan'
                  AND r.json ->> '$.status' IN ('active', 'on-hold', 'completed')
                ORDER BY m.from_ms DESC, r.key DESC
                LIMIT :limit)",
            {{":patient", patient.value}, {":limit", qint64{limit}}}, carePlanFromFhir);
    });
}

QFuture<StoreResult<std::optional<CarePlan>>> CarePlans::byId(const ResourceId &plan) const
{
    return m_database.read([plan](Reader &reader) {
        return reader.first<CarePlan>(
            R"(SELECT r.json, d.state, d.sent_at, d.problem
                 FROM resource r JOIN delivery d ON d.key = r.key
                WHERE r.type = 'CarePlan' AND (r.id = :id OR r.local_id = :id)
                  AND r.json ->> '$.status' <> 'entered-in-error')",
            {{":id", plan.value}}, carePlanFromFhir);
    });
}

QFuture<Begun> CarePlans::draft(const ResourceId &request, const ResourceId &author)
{
    return m_database.write([request, author](Writer &writer) -> Begun {
        const auto speaker = speakerFor(writer, request);
        if (!speaker)
            return failed(speaker.error());
        const auto plans = plansFor(writer, *speaker);
        if (!plans)
            return failed(plans.error());
        const auto first = [&](CarePlanState state) -> std::optional<CarePlan> {
            const auto found = std::find_if(plans->begin(), plans->end(), [&](const auto &plan) { return plan.state == state; });
            return found == plans->end() ? std::nullopt : std::optional{*found};
        };
        if (const auto begun = first(CarePlanState::Draft))
            return begun->id;
        const auto signature = people::signedBy<PlanError>(writer, author);
        if (!signature)
            return failed(signature.error());
        return newDraft(writer, *speaker, *signature, first(CarePlanState::Shared));
    });
}

QFuture<Done> CarePlans::write(const ResourceId &plan, const QString &conversation, const QVector<CareAction> &actions)
{
    return m_database.write([plan, conversation = conversation.trimmed(), actions](Writer &writer) -> Done {
        if (conversation.size() > longestConversation || actions.size() > mostActions)
            return failed(PlanError::TooLong);
        QVector<CareAction> good;
        for (const CareAction &action : actions) {
            const auto one = checked(action);
            if (!one)
                return failed(one.error());
            good << *one;
        }
        return editDraft(writer, plan, [&](CarePlan &draft) -> Done {
            draft.conversation = conversation;
            draft.actions = good;
            return {};
        });
    });
}

QFuture<Done> CarePlans::discard(const ResourceId &plan)
{
    return m_database.write([plan](Writer &writer) -> Done {
        if (Done emptied = editDraft(writer, plan, [](CarePlan &) -> Done { return {}; }); !emptied)
            return emptied;
        return store::edit<PlanError>(writer, u"CarePlan"_s, plan, [](QJsonObject &json) -> Done {
            // No longer a draft, it belongs to the patient's record like any plan: it must not say anything.
            for (const auto said : {"description"_L1, "activity"_L1, "title"_L1, "note"_L1})
                json.remove(said);
            json["status"_L1] = u"entered-in-error"_s;
            return {};
        });
    });
}

QFuture<Done> CarePlans::share(const ResourceId &plan, const ResourceId &author)
{
    return m_database.write([plan, author](Writer &writer) -> Done {
        const auto signature = people::signedBy<PlanError>(writer, author);
        if (!signature)
            return failed(signature.error());
        CarePlan shared;
        const Done done = editDraft(writer, plan, [&](CarePlan &draft) -> Done {
            if (draft.conversation.isEmpty() && draft.actions.isEmpty())
                return failed(PlanError::Empty);
            if (std::any_of(draft.actions.begin(), draft.actions.end(), [](const auto &one) { return one.agreed.isEmpty(); }))
                return failed(PlanError::ActionEmpty);
            draft.state = CarePlanState::Shared;
            draft.sharedAt = writer.now();
            draft.author = signature->id;
            draft.authorName = signature->name;
            shared = draft;
            return {};
        });
        if (!done)
            return done;
        if (Done replaced = replaceFormer(writer, shared.replaces); !replaced)
            return replaced;
        return tellRequest(writer, shared.request, *signature);
    });
}

QFuture<StoreResult<PlanSeen>> CarePlans::seen(const CarePlan &plan) const
{
    return m_database.read([plan](Reader &reader) -> StoreResult<PlanSeen> {
        const auto seen = reader.setting(settingOf(plan));
        if (!seen)
            return failed(seen.error());
        const QString before = seen->value_or(QString{});
        return before == lookOf(plan) ? PlanSeen::AsItIs : before.startsWith(sharingOf(plan)) ? PlanSeen::Before : PlanSeen::Never;
    });
}

QFuture<StoreResult<void>> CarePlans::markSeen(const CarePlan &plan)
{
    return m_database.write([plan](Writer &writer) { return writer.setSetting(settingOf(plan), lookOf(plan)); });
}

QFuture<Done> CarePlans::setHappenedNext(const ResourceId &plan, const QString &action, const QString &words)
{
    return m_database.write([plan, action, words = words.trimmed()](Writer &writer) -> Done {
        if (words.size() > longestWords)
            return failed(PlanError::TooLong);
        return editAction(writer, plan, action, [&](CareAction &changed) { changed.happenedNext = words; });
    });
}

QFuture<Done> CarePlans::setActionState(const ResourceId &plan, const QString &action, ActionState state)
{
    return m_database.write([plan, action, state](Writer &writer) -> Done {
        return editAction(writer, plan, action, [&](CareAction &changed) { changed.state = state; });
    });
}

} // namespace heard::care
