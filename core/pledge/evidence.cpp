#include "pledge/evidence.h"

#include "fhir/vocabulary.h"
#include "pledge/surveyresult.h"
#include "voice/feedback.h"

#include <algorithm>

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
    evidence.cohort = feedback->cohort;
    evidence.on = feedback->sentAt.toLocal().date();
    return evidence;
}

std::optional<EvidenceKind> kindOfTalk(const QJsonObject &document)
{
    const QString code = document["type"_L1]["coding"_L1][0]["code"_L1].toString();
    if (code == fhir::code::interview)
        return EvidenceKind::Interview;
    if (code == fhir::code::focusGroup)
        return EvidenceKind::FocusGroup;
    return code == fhir::code::note ? std::optional{EvidenceKind::Note} : std::nullopt;
}

Read fromTalk(const QJsonObject &document)
{
    const auto kind = kindOfTalk(document);
    if (!kind)
        return failed(fhir::ReadError::WrongType);
    Evidence evidence;
    evidence.id = fhir::idOf(document);
    evidence.kind = *kind;
    evidence.words = document["description"_L1].toString();
    evidence.patient = fhir::referenceAt(document, "subject"_L1, "Patient"_L1);
    evidence.cohort = people::cohortFrom(fhir::extensionOf(document, fhir::extension::cohort)["valueCode"_L1].toString());
    evidence.people = std::clamp(fhir::extensionOf(document, fhir::extension::people)["valueInteger"_L1].toInt(1), 1, SurveyResult::mostPeople);
    const QDate day = QDate::fromString(fhir::extensionOf(document, fhir::extension::heldOn)["valueDate"_L1].toString(), Qt::ISODate);
    evidence.on = day.isValid() ? std::optional{day} : std::nullopt;
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

bool isTalk(EvidenceKind kind)
{
    return kind == EvidenceKind::Interview || kind == EvidenceKind::FocusGroup || kind == EvidenceKind::Note;
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
    if (fhir::isOf(resource, "Communication"_L1))
        return fromFeedback(resource);
    return fhir::isOf(resource, "DocumentReference"_L1) ? fromTalk(resource) : fromSurvey(resource);
}

QVector<evaluation::Group> respondentsOf(const QVector<Evidence> &evidence)
{
    evaluation::Group all;
    evaluation::Group primary;
    evaluation::Group secondary;
    evaluation::Group feedback;
    evaluation::Group talks;
    evaluation::Group surveys;
    const auto add = [&](const Evidence &one, const evaluation::Respondent &who) {
        all.add(who);
        if (one.cohort == people::Cohort::Primary)
            primary.add(who);
        if (one.cohort == people::Cohort::Secondary)
            secondary.add(who);
        (one.kind == EvidenceKind::Survey ? surveys : isTalk(one.kind) ? talks : feedback).add(who);
    };
    for (const Evidence &one : evidence) {
        if (!one.patient.isEmpty()) {
            add(one, {one.patient.value});
            continue;
        }
        for (int person = 0; person < one.people; ++person)
            add(one, {person == 0 ? one.id.value : u"%1#%2"_s.arg(one.id.value).arg(person)});
    }
    return {all, primary, secondary, feedback, talks, surveys};
}

} // namespace heard::pledge
