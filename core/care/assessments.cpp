#include "care/assessments.h"

#include "care/assessmentrequests.h"
#include "care/oneopenrequest.h"
#include "fhir/vocabulary.h"
#include "store/drafts.h"
#include "store/edit.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::care {

namespace {

using Done = Assessments::Done;
using Sent = Assessments::Sent;

QString formOf(const QString &uid)
{
    return u"assessment:"_s + uid;
}

/// What is stored of a draft: ids and numbers; the words are in the list.
QByteArray textOf(const AssessmentDraft &draft)
{
    QJsonArray ticked;
    for (const WeighedConcern &concern : draft.answers.ticked) {
        QJsonObject one{{u"id"_s, concern.id}};
        if (concern.weight)
            one["weight"_L1] = *concern.weight;
        ticked << one;
    }
    QJsonObject more;
    for (const GroupWords &group : draft.answers.more)
        more[group.group] = group.words;
    QJsonObject json{{u"page"_s, draft.page}, {u"ticked"_s, ticked}, {u"more"_s, more},
                     {u"mattersMost"_s, draft.answers.mattersMost}};
    if (draft.answers.distress)
        json["distress"_L1] = *draft.answers.distress;
    return QJsonDocument{json}.toJson(QJsonDocument::Compact);
}

std::optional<int> weightIn(const QJsonValue &value)
{
    const int weight = value.toInt(-1);
    return weight >= 0 && weight <= heaviest ? std::optional{weight} : std::nullopt;
}

AssessmentDraft draftFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    AssessmentDraft draft;
    draft.page = json["page"_L1].toInt();
    draft.answers.distress = weightIn(json["distress"_L1]);
    draft.answers.mattersMost = json["mattersMost"_L1].toString();
    for (const ConcernGroup &group : concerns().groups) {
        if (const QString words = json["more"_L1][group.id].toString(); !words.isEmpty())
            draft.answers.more << GroupWords{group.id, words};
    }
    const QJsonArray ticked = json["ticked"_L1].toArray();
    for (const QJsonValue &one : ticked) {
        // A concern that a newer version of the app no longer asks about is left out.
        if (const Concern *known = concerns().concern(one["id"_L1].toString()))
            draft.answers.ticked << WeighedConcern{known->id, known->words, weightIn(one["weight"_L1]), known->urgent};
    }
    return draft;
}

bool isImpossible(std::optional<int> weight)
{
    return weight && (*weight < 0 || *weight > heaviest);
}

/// The answers with the words of the list, in its order, or what is wrong with them.
Result<Answers, AssessmentError> checked(const Answers &given)
{
    Answers answers{{}, {}, given.distress, given.mattersMost.trimmed()};
    if (answers.mattersMost.size() > Assessments::longestWords)
        return failed(AssessmentError::TooLong);
    for (const GroupWords &more : given.more) {
        const auto &groups = concerns().groups;
        const QString words = more.words.trimmed();
        if (std::none_of(groups.begin(), groups.end(), [&](const auto &group) { return group.id == more.group; }))
            return failed(AssessmentError::NoSuchConcern);
        if (words.size() > Assessments::longestWords)
            return failed(AssessmentError::TooLong);
        if (!words.isEmpty())
            answers.more << GroupWords{more.group, words};
    }
    if (isImpossible(answers.distress))
        return failed(AssessmentError::WeightImpossible);
    for (const WeighedConcern &one : given.ticked) {
        const Concern *known = concerns().concern(one.id);
        const bool twice = std::any_of(answers.ticked.begin(), answers.ticked.end(),
                                       [&](const auto &other) { return other.id == one.id; });
        if (!known || twice)
            return failed(AssessmentError::NoSuchConcern);
        if (isImpossible(one.weight))
            return failed(AssessmentError::WeightImpossible);
        answers.ticked << WeighedConcern{known->id, known->words, one.weight, known->urgent};
    }
    std::sort(answers.ticked.begin(), answers.ticked.end(), [](const auto &a, const auto &b) {
        return concerns().placeOf(a.id) < concerns().placeOf(b.id);
    });
    return answers;
}

/// The answers to @p request, or to the one that speaks for it and those whose place that took; latest first.
StoreResult<QVector<Assessment>> answersTo(const Reader &reader, const ResourceId &request)
{
    const auto speaker = speakerFor(reader, request);
    if (!speaker)
        return failed(speaker.error());
    return reader.all<Assessment>(
        R"(SELECT r.json, d.state, d.sent_at, d.problem
             FROM resource s
             CROSS JOIN reference f ON f.target IN )" HEARD_TARGETS_OF_REQUEST R"(
             CROSS JOIN moment m ON m.source = f.source AND m.path = 'QuestionnaireResponse.authored'
             CROSS JOIN resource r ON r.key = f.source
             JOIN delivery d ON d.key = r.key
            WHERE s.type = 'ServiceRequest' AND s.id = :request AND f.path = 'QuestionnaireResponse.basedOn'
              AND r.json ->> '$.status' IN ('completed', 'amended')
            ORDER BY m.from_ms DESC, r.key DESC)",
        {{":request", speaker->value}}, assessmentFromFhir);
}

/// Whether @p before says what is urgent as gravely as @p concern does.
bool saysAsMuch(const WeighedConcern &before, const WeighedConcern &concern)
{
    return before.id == concern.id && before.weight.value_or(-1) >= concern.weight.value_or(-1);
}

/// Since when @p concern is said: a writer repeats what the patient said, however grave; she herself says anew what became
/// graver, after whatever was looked after before.
std::optional<Instant> sinceOf(const WeighedConcern &concern, const QVector<Assessment> &before, const ResourceId &writer, Instant now)
{
    for (const Assessment &answers : before) {
        if (writer.isEmpty() && !answers.writer.isEmpty())
            continue;
        for (const WeighedConcern &said : answers.answers.ticked) {
            if (said.urgent && (writer.isEmpty() ? saysAsMuch(said, concern) : said.id == concern.id))
                return said.since.value_or(answers.at);
        }
    }
    const auto handled = urgencyOf(before).handledAt;
    return handled && *handled >= now ? *handled + std::chrono::milliseconds{1} : now;
}

/// @p answers with the time since when each urgent concern is said; @p before are those to the request until now.
Answers dated(Answers answers, const QVector<Assessment> &before, const ResourceId &writer, Instant now)
{
    for (WeighedConcern &concern : answers.ticked) {
        if (concern.urgent)
            concern.since = sinceOf(concern, before, writer, now);
    }
    return answers;
}

Done amend(Writer &writer, const ResourceId &id, const Answers &answers)
{
    return store::edit<AssessmentError>(writer, u"QuestionnaireResponse"_s, id, [&](QJsonObject &json) -> Done {
        auto stored = assessmentFromFhir(json);
        if (!stored)
            return failed(AssessmentError::NotFound);
        if (stored->answers == answers)
            return {};
        stored->answers = answers;
        stored->at = writer.now();
        json = toFhir(*stored, json);
        json["status"_L1] = u"amended"_s;
        return {};
    });
}

/// When @p assessment is looked after now: not before it was said, whatever the clock of the device that sent it.
Instant handledNow(const Assessment &assessment, Instant now)
{
    for (const WeighedConcern &concern : assessment.answers.ticked)
        now = std::max(now, concern.since.value_or(now));
    return now;
}

bool isWaiting(const Assessment &assessment)
{
    return !urgencyOf({assessment}).waiting.isEmpty();
}

Done mark(Writer &writer, const Assessment &assessment, bool handled)
{
    if (!assessment.answers.isUrgent() || (handled && !isWaiting(assessment)))
        return {};
    return store::editAs<AssessmentError>(
        writer, u"QuestionnaireResponse"_s, assessment.id, assessmentFromFhir, [&](Assessment &stored) -> Done {
            stored.handledAt = handled ? std::optional{handledNow(assessment, writer.now())} : std::nullopt;
            return {};
        });
}

/// The request that is answered, while it may be.
WriteResult<AssessmentRequest, AssessmentError> answerable(const Reader &reader, const ResourceId &id)
{
    const auto request = requestWithId(reader, id);
    if (!request)
        return failed(request.error());
    if (!*request)
        return failed(AssessmentError::RequestUnknown);
    if (!(*request)->isOpen())
        return failed(AssessmentError::RequestClosed);
    return **request;
}

Sent store(Writer &writer, const AssessmentRequest &request, const Answers &given, const ResourceId &writtenBy)
{
    const auto before = answersTo(writer, request.id);
    if (!before)
        return failed(before.error());
    const Answers answers = dated(given, *before, writtenBy, writer.now());
    const auto own = std::find_if(before->begin(), before->end(), [&](const auto &one) { return one.writer == writtenBy; });
    if (own != before->end()) {
        if (Done done = amend(writer, own->id, answers); !done)
            return failed(done.error());
        return own->id;
    }
    Assessment assessment;
    assessment.request = request.id;
    assessment.patient = request.patient;
    assessment.writer = writtenBy;
    assessment.answers = answers;
    assessment.at = writer.now();
    return writer.create(toFhir(assessment));
}

/// What was begun for another request of the same patient, which has closed meanwhile, is gone on with under @p uid.
StoreResult<void> takeOver(Writer &writer, const QString &uid)
{
    return writer.connection().run(
        R"(WITH request AS (
             SELECT r.json ->> '$.subject.reference' AS patient,
                    coalesce((SELECT substr(i.value ->> '$.value', length('urn:uuid:') + 1)
                                FROM json_each(r.json, '$.identifier') i
                               WHERE i.value ->> '$.system' = :uuid), r.id) AS uid
               FROM resource r
              WHERE r.type = 'ServiceRequest' AND r.json ->> '$.code.coding[0].code' = 'hna'
                AND EXISTS (SELECT 1 FROM draft WHERE form LIKE 'assessment:%'))
           UPDATE draft SET form = :form
            WHERE form = (SELECT d.form
                            FROM request mine
                            JOIN request other ON other.patient = mine.patient AND other.uid <> mine.uid
                            JOIN draft d ON d.form = 'assessment:' || other.uid
                           WHERE mine.uid = :uid
                           ORDER BY d.saved_at DESC
                           LIMIT 1))",
        {{":uuid", QString{fhir::system::uuid}}, {":form", formOf(uid)}, {":uid", uid}});
}

} // namespace

QFuture<StoreResult<std::optional<Assessment>>> Assessments::latestFor(const ResourceId &request) const
{
    return m_database.read([request](Reader &reader) -> StoreResult<std::optional<Assessment>> {
        const auto answers = answersTo(reader, request);
        if (!answers)
            return failed(answers.error());
        return answers->isEmpty() ? std::nullopt : std::optional{answers->front()};
    });
}

QFuture<StoreResult<QVector<Assessment>>> Assessments::allFor(const ResourceId &request) const
{
    return m_database.read([request](Reader &reader) { return answersTo(reader, request); });
}

QFuture<StoreResult<std::optional<Assessment>>> Assessments::byId(const ResourceId &assessment) const
{
    return m_database.read([assessment](Reader &reader) {
        return reader.first<Assessment>(
            R"(SELECT r.json, d.state, d.sent_at, d.problem
                 FROM resource r JOIN delivery d ON d.key = r.key
                WHERE r.type = 'QuestionnaireResponse' AND (r.id = :id OR r.local_id = :id)
                  AND r.json ->> '$.status' IN ('completed', 'amended'))",
            {{":id", assessment.value}}, assessmentFromFhir);
    });
}

QFuture<StoreResult<QVector<Assessment>>> Assessments::of(const ResourceId &patient, int limit) const
{
    return m_database.read([patient, limit](Reader &reader) {
        return reader.all<Assessment>(
            R"(SELECT r.json, d.state, d.sent_at, d.problem
                 FROM reference f
                 CROSS JOIN moment m ON m.source = f.source AND m.path = 'QuestionnaireResponse.authored'
                 CROSS JOIN resource r ON r.key = f.source
                 JOIN delivery d ON d.key = r.key
                WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
                  AND f.path = 'QuestionnaireResponse.subject'
                  AND r.json ->> '$.status' IN ('completed', 'amended')
                  AND substr(r.json ->> '$.questionnaire' || '|', 1, length(:hna) + 1) = :hna || '|'
                ORDER BY m.from_ms DESC, r.key DESC
                LIMIT :limit)",
            {{":patient", patient.value}, {":hna", concerns().url}, {":limit", qint64{limit}}}, assessmentFromFhir);
    });
}

QFuture<StoreResult<std::optional<AssessmentDraft>>> Assessments::draft(const QString &uid)
{
    using Draft = StoreResult<std::optional<AssessmentDraft>>;
    return m_database.write([uid](Writer &writer) -> Draft {
        const auto kept = [&]() -> Draft {
            return writer.connection().first<AssessmentDraft>("SELECT words FROM draft WHERE form = :form", {{":form", formOf(uid)}},
                                                              [](const store::Row &row) { return draftFrom(row.text(0)); });
        };
        const auto found = kept();
        if (!found || *found)
            return found;
        if (auto taken = takeOver(writer, uid); !taken)
            return failed(taken.error());
        return kept();
    });
}

QFuture<StoreResult<void>> Assessments::keepDraft(const QString &uid, const AssessmentDraft &draft)
{
    return store::Drafts{m_database}.keep(formOf(uid), QString::fromUtf8(textOf(draft)));
}

QFuture<StoreResult<void>> Assessments::forgetDraft(const QString &uid)
{
    return store::Drafts{m_database}.forget(formOf(uid));
}

QFuture<Sent> Assessments::send(const ResourceId &request, const Answers &answers, const ResourceId &writtenBy)
{
    return m_database.write([request, answers, writtenBy](Writer &writer) -> Sent {
        const auto good = checked(answers);
        if (!good)
            return failed(good.error());
        const auto asked = answerable(writer, request);
        if (!asked)
            return failed(asked.error());
        ResourceId practitioner;
        if (!writtenBy.isEmpty()) {
            const auto signature = people::signatureOf(writer, writtenBy);
            if (!signature)
                return failed(signature.error());
            if (!*signature)
                return failed(AssessmentError::WriterUnknown);
            practitioner = (*signature)->id;
        }
        if (auto forgotten = writer.connection().run("DELETE FROM draft WHERE form = :form", {{":form", formOf(asked->uid)}});
            !forgotten)
            return failed(forgotten.error());
        return store(writer, *asked, *good, practitioner);
    });
}

QFuture<Done> Assessments::setHandled(const ResourceId &assessment, bool handled)
{
    return m_database.write([assessment, handled](Writer &writer) -> Done {
        const auto stored = writer.json(u"QuestionnaireResponse"_s, assessment);
        if (!stored)
            return failed(stored.error());
        const auto named = *stored ? assessmentFromFhir(**stored) : failed(fhir::ReadError::WrongType);
        if (!named)
            return failed(AssessmentError::NotFound);
        QVector<Assessment> answers{*named};
        if (!named->request.isEmpty()) {
            const auto all = answersTo(writer, named->request);
            if (!all)
                return failed(all.error());
            answers = *all;
        }
        for (const Assessment &one : std::as_const(answers)) {
            if (Done done = mark(writer, one, handled); !done)
                return done;
        }
        return {};
    });
}

} // namespace heard::care
