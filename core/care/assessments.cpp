#include "care/assessments.h"

#include "care/assessmentrequests.h"
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
    return u"assessment/"_s + uid;
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

StoreResult<QVector<Assessment>> answersTo(const Reader &reader, const ResourceId &request)
{
    return reader.all<Assessment>(
        R"(SELECT r.json, d.state, d.sent_at, d.problem
             FROM reference f
             CROSS JOIN moment m ON m.source = f.source AND m.path = 'QuestionnaireResponse.authored'
             CROSS JOIN resource r ON r.key = f.source
             JOIN delivery d ON d.key = r.key
            WHERE f.target = 'ServiceRequest/' || coalesce((SELECT s.id FROM resource s WHERE s.local_id = :request), :request)
              AND f.path = 'QuestionnaireResponse.basedOn'
              AND r.json ->> '$.status' IN ('completed', 'amended')
            ORDER BY m.from_ms DESC, r.key DESC)",
        {{":request", request.value}}, assessmentFromFhir);
}

/// True where something urgent is ticked now that was not before.
bool saysMoreUrgent(const Answers &now, const Answers &before)
{
    return std::any_of(now.ticked.begin(), now.ticked.end(), [&](const WeighedConcern &concern) {
        return concern.urgent
            && std::none_of(before.ticked.begin(), before.ticked.end(), [&](const auto &other) { return other.id == concern.id; });
    });
}

Done amend(Writer &writer, const ResourceId &id, const Answers &answers)
{
    return store::edit<AssessmentError>(writer, u"QuestionnaireResponse"_s, id, [&](QJsonObject &json) -> Done {
        auto stored = assessmentFromFhir(json);
        if (!stored)
            return failed(AssessmentError::NotFound);
        if (stored->answers == answers)
            return {};
        if (saysMoreUrgent(answers, stored->answers))
            stored->handledAt.reset();
        stored->answers = answers;
        stored->at = writer.now();
        json = toFhir(*stored, json);
        json["status"_L1] = u"amended"_s;
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

Sent store(Writer &writer, const AssessmentRequest &request, const Answers &answers, const ResourceId &writtenBy)
{
    const auto before = answersTo(writer, request.id);
    if (!before)
        return failed(before.error());
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

QFuture<StoreResult<std::optional<AssessmentDraft>>> Assessments::draft(const QString &uid) const
{
    return m_database.read([uid](Reader &reader) -> StoreResult<std::optional<AssessmentDraft>> {
        return reader.connection().first<AssessmentDraft>("SELECT words FROM draft WHERE form = :form", {{":form", formOf(uid)}},
                                                          [](const store::Row &row) { return draftFrom(row.text(0)); });
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
        return store::editAs<AssessmentError>(
            writer, u"QuestionnaireResponse"_s, assessment, assessmentFromFhir, [&](Assessment &stored) -> Done {
                if (handled != stored.handledAt.has_value())
                    stored.handledAt = handled ? std::optional{writer.now()} : std::nullopt;
                return {};
            });
    });
}

} // namespace heard::care
