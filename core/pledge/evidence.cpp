#include "pledge/evidence.h"

#include "fhir/vocabulary.h"
#include "pledge/surveyresult.h"
#include "voice/feedback.h"
#include "voice/interview.h"
#include "voice/speakers.h"

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

using Read = Result<Evidence, fhir::ReadError>;

Read fromFeedback(const QJsonObject &communication)
{
    const auto feedback = voice::feedbackWithPatient(communication);
    if (!feedback)
        return failed(feedback.error());
    Evidence evidence;
    evidence.id = feedback->id;
    evidence.words = feedback->better.isEmpty() ? feedback->good : feedback->better;
    evidence.patient = feedback->patient;
    evidence.patientName = feedback->patientName;
    evidence.patientNeeds = feedback->patientNeeds;
    evidence.cohort = feedback->cohort;
    evidence.on = feedback->sentAt.toLocal().date();
    return evidence;
}

EvidenceKind kindOf(voice::InterviewKind kind)
{
    switch (kind) {
    case voice::InterviewKind::Interview: return EvidenceKind::Interview;
    case voice::InterviewKind::FocusGroup: return EvidenceKind::FocusGroup;
    case voice::InterviewKind::Note: break;
    }
    return EvidenceKind::Note;
}

Read fromTalk(const QJsonObject &document)
{
    const auto interview = voice::interviewWithPatient(document);
    if (!interview)
        return failed(interview.error());
    Evidence evidence;
    evidence.id = interview->id;
    evidence.kind = kindOf(interview->kind);
    evidence.words = interview->title;
    evidence.patient = interview->patient;
    evidence.patientName = interview->patientName;
    evidence.patientNeeds = interview->patientNeeds;
    evidence.cohort = interview->cohort;
    evidence.people = interview->people;
    evidence.on = interview->heldOn.isValid() ? std::optional{interview->heldOn} : std::nullopt;
    evidence.counts = interview->consent.holds();
    return evidence;
}

Read fromSurvey(const QJsonObject &report)
{
    const auto result = surveyResultFromFhir(report);
    if (!result)
        return failed(result.error());
    Evidence evidence;
    evidence.id = result->id;
    evidence.kind = EvidenceKind::Survey;
    evidence.words = result->title;
    evidence.people = result->people;
    evidence.score = result->score;
    evidence.on = result->on;
    return evidence;
}

} // namespace

QString Evidence::type() const
{
    if (kind == EvidenceKind::Feedback)
        return u"Communication"_s;
    return kind == EvidenceKind::Survey ? u"MeasureReport"_s : u"DocumentReference"_s;
}

Result<Evidence, fhir::ReadError> evidenceFromFhir(const QJsonObject &resource)
{
    auto evidence = fhir::isOf(resource, "Communication"_L1)       ? fromFeedback(resource)
                  : fhir::isOf(resource, "DocumentReference"_L1) ? fromTalk(resource)
                                                                 : fromSurvey(resource);
    if (evidence)
        evidence->speaker = voice::speakerOf(resource, resource["heard"_L1]["patient"_L1].toObject());
    return evidence;
}

store::StoreResult<std::optional<Evidence>> evidenceAt(const store::Reader &reader, const QString &reference)
{
    auto found = reader.first<Evidence>(
        R"(SELECT json_set(r.json, '$.heard', json_object('patient', json(p.json))), d.state, d.sent_at, d.problem
             FROM resource r
             JOIN delivery d ON d.key = r.key
             LEFT JOIN resource p ON p.type = 'Patient' AND p.id = substr(r.json ->> '$.subject.reference', 9)
            WHERE r.type = substr(:reference, 1, instr(:reference, '/') - 1)
              AND (r.id = substr(:reference, instr(:reference, '/') + 1) OR r.local_id = substr(:reference, instr(:reference, '/') + 1))
              AND r.json ->> '$.status' IS NOT 'entered-in-error')",
        {{":reference", reference}}, evidenceFromFhir);
    if (found && *found && !(*found)->counts)
        return std::optional<Evidence>{};
    return found;
}

store::StoreResult<QVector<Evidence>> evidenceAt(const store::Reader &reader, const QStringList &references)
{
    QVector<Evidence> found;
    for (const QString &reference : references) {
        auto one = evidenceAt(reader, reference);
        if (!one)
            return failed(one.error());
        if (*one)
            found << **std::move(one);
    }
    return found;
}

QVector<evaluation::Group> respondentsOf(const QVector<Evidence> &evidence)
{
    evaluation::Group all;
    evaluation::Group primary;
    evaluation::Group secondary;
    evaluation::Group surveys;
    const auto add = [&](const Evidence &one, const evaluation::Respondent &who) {
        all.add(who);
        if (one.cohort == people::Cohort::Primary)
            primary.add(who);
        if (one.cohort == people::Cohort::Secondary)
            secondary.add(who);
        if (one.kind == EvidenceKind::Survey)
            surveys.add(who);
    };
    for (const Evidence &one : evidence) {
        const QStringList speakers = voice::speakersOf(one.speaker, one.patient.isEmpty() ? one.people : 1);
        for (const QString &speaker : speakers)
            add(one, {speaker});
    }
    return {all, primary, secondary, surveys};
}

} // namespace heard::pledge
