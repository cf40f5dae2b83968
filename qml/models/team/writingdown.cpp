#include "models/team/writingdown.h"

#include "models/device.h"
#include "models/team/representatives.h"
#include "models/whenwritten.h"
#include "themes/rewriting.h"

using namespace Qt::StringLiterals;

namespace heard::models {

namespace {

using Problem = WritingDown::Problem;
using voice::InterviewError;
using voice::PaperError;

Problem problemOf(InterviewError error)
{
    switch (error) {
    case InterviewError::TitleMissing: return Problem::TitleMissing;
    case InterviewError::WordsMissing: return Problem::WordsMissing;
    case InterviewError::TooLong: return Problem::TooLong;
    case InterviewError::DayImpossible: return Problem::DayMissing;
    case InterviewError::PeopleImpossible: return Problem::PeopleImpossible;
    case InterviewError::NoConsent: return Problem::NoConsent;
    case InterviewError::PatientUnknown: return Problem::PatientUnknown;
    case InterviewError::AuthorUnknown: return Problem::AuthorUnknown;
    case InterviewError::ChangedMeanwhile: return Problem::ChangedMeanwhile;
    case InterviewError::NotFound: return Problem::Gone;
    case InterviewError::NotStored: break;
    }
    return Problem::NotStored;
}

Problem problemOf(PaperError error)
{
    switch (error) {
    case PaperError::Empty: return Problem::WordsMissing;
    case PaperError::TooLong: return Problem::TooLong;
    case PaperError::DayImpossible: return Problem::DayMissing;
    case PaperError::PatientUnknown: return Problem::PatientUnknown;
    case PaperError::NotFound: return Problem::Gone;
    case PaperError::NotStored: break;
    }
    return Problem::NotStored;
}

QDate dayIn(const QVariantMap &fields)
{
    return QDate::fromString(fields[u"day"_s].toString(), Qt::ISODate);
}

people::Cohort cohortIn(const QVariantMap &fields)
{
    return static_cast<people::Cohort>(fields[u"cohort"_s].toInt());
}

/// What stays changeable.
voice::Interview whatIsIn(const QVariantMap &conversation)
{
    voice::Interview interview;
    interview.title = conversation[u"title"_s].toString();
    interview.words = conversation[u"words"_s].toString();
    interview.heldOn = dayIn(conversation);
    interview.people = conversation[u"people"_s].toInt();
    interview.cohort = cohortIn(conversation);
    return interview;
}

} // namespace

void WritingDown::writeConversation(const QVariantMap &conversation)
{
    Device *here = deviceOf(*this);
    if (!here)
        return;
    voice::Interview interview = whatIsIn(conversation);
    interview.kind = static_cast<voice::InterviewKind>(conversation[u"kind"_s].toInt());
    interview.patient.value = conversation[u"patient"_s].toString();
    interview.consent.given = conversation[u"consent"_s].toBool();
    interview.consent.mayQuote = conversation[u"mayQuote"_s].toBool();
    whenWritten(voice::Interviews{here->database, QTimeZone::systemTimeZone()}.write(interview, here->practitioner), this,
        [this](const ResourceId &id) { Q_EMIT written(id.value); }, [this](InterviewError error) { Q_EMIT refused(problemOf(error)); });
}

void WritingDown::rewrite(const QString &id, const QVariantMap &conversation)
{
    Device *here = deviceOf(*this);
    if (!here)
        return;
    voice::Interview interview = whatIsIn(conversation);
    interview.id.value = id;
    if (const auto at = Instant::fromIso(conversation[u"version"_s].toString()))
        interview.changes = {{*at, {}}};
    whenWritten(themes::rewrite(here->database, interview, here->practitioner, QTimeZone::systemTimeZone()), this,
        [this, id] {
            tellRepresentatives(deviceOf(*this)); // there may be other people in it
            Q_EMIT written(id);
        },
        [this](InterviewError error) { Q_EMIT refused(problemOf(error)); });
}

void WritingDown::typeIn(const QVariantMap &form)
{
    Device *here = deviceOf(*this);
    if (!here)
        return;
    voice::PaperForm paper;
    paper.patient.value = form[u"patient"_s].toString();
    paper.cohort = cohortIn(form);
    paper.good = form[u"good"_s].toString();
    paper.better = form[u"better"_s].toString();
    paper.about = form[u"about"_s].toString();
    paper.writtenOn = dayIn(form);
    paper.mayQuote = form[u"mayQuote"_s].toBool();
    whenWritten(voice::typeIn(here->database, paper, QTimeZone::systemTimeZone()), this,
        [this](const ResourceId &id) { Q_EMIT typedIn(id.value); }, [this](PaperError error) { Q_EMIT refused(problemOf(error)); });
}

void WritingDown::setRemoved(const QString &feedback, bool removed)
{
    Device *here = deviceOf(*this);
    if (!here)
        return;
    whenWritten(voice::setRemoved(here->database, {feedback}, removed), this,
        [this, feedback, removed] {
            tellRepresentatives(deviceOf(*this));
            if (removed)
                Q_EMIT this->removed(feedback);
        },
        [this](PaperError error) { Q_EMIT refused(problemOf(error)); });
}

void WritingDown::setMayQuote(const QString &feedback, bool mayQuote)
{
    if (Device *here = deviceOf(*this)) {
        whenWritten(voice::setMayQuote(here->database, {feedback}, mayQuote), this, [] {},
            [this](PaperError error) { Q_EMIT refused(problemOf(error)); });
    }
}

} // namespace heard::models
