#include "worklist/recordfacts.h"

#include "care/appointment.h"
#include "care/appointmentask.h"
#include "care/assessmentrequest.h"
#include "care/careplan.h"
#include "care/meetingway.h"
#include "care/question.h"
#include "care/referral.h"
#include "care/surgerycall.h"
#include "care/wait.h"
#include "care/waitinglistplace.h"
#include "fhir/vocabulary.h"
#include "information/page.h"
#include "information/sending.h"
#include "people/patient.h"
#include "people/unit.h"
#include "pledge/commitment.h"
#include "pledge/issue.h"
#include "voice/feedback.h"
#include "voice/reply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::worklist {

namespace {

using Part = Fact::Part;

/// Gathers facts, and leaves out those that are empty.
class Gathered final {
public:
    explicit Gathered(RecordKind kind) : m_record{kind, {}} {}

    Gathered &words(Part part, const QString &words) { return add({.part = part, .words = words.trimmed()}); }
    Gathered &at(Part part, std::optional<Instant> at) { return add({.part = part, .at = at}); }
    Gathered &day(Part part, std::optional<QDate> day) { return add({.part = part, .day = day.value_or(QDate{})}); }
    Gathered &month(Part part, const std::optional<Month> &month)
    {
        return add({.part = part, .day = month ? month->firstDay() : QDate{}});
    }
    Gathered &number(Part part, std::optional<int> number) { return add({.part = part, .number = number}); }
    /// Only where it is true.
    Gathered &yes(Part part, bool yes) { return number(part, yes ? std::optional{1} : std::nullopt); }
    template <typename Enum>
    Gathered &choice(Part part, Enum choice, const QString &words = {})
    {
        return add({.part = part, .words = words, .number = static_cast<int>(choice)});
    }
    Gathered &add(const Fact &fact)
    {
        if (!fact.isEmpty())
            m_record.facts << fact;
        return *this;
    }
    operator RecordFacts() const { return m_record; }

private:
    RecordFacts m_record;
};

using Found = std::optional<RecordFacts>;

Found appointment(const QJsonObject &json)
{
    const auto read = care::appointmentFromFhir(json);
    if (!read)
        return {};
    return Gathered(RecordKind::Appointment)
        .choice(Part::Meeting, read->kind, read->description)
        .at(Part::Begins, read->start)
        .at(Part::Ends, read->end)
        .words(Part::Place, read->place)
        .words(Part::WithWhom, read->withWhom)
        .choice(Part::MeetingState, read->state)
        .words(Part::Reason, read->cancelReason)
        .words(Part::Preparation, read->preparation)
        .words(Part::Bring, read->bring)
        .words(Part::Directions, read->directions);
}

Found ask(const QJsonObject &json)
{
    const auto read = care::appointmentAskFromFhir(json);
    if (!read)
        return {};
    Gathered facts{RecordKind::Ask};
    facts.choice(Part::Asked, read->kind).words(Part::Words, read->words).yes(Part::TakenBack, read->withdrawnAt.has_value());
    if (read->answer != care::AppointmentAsk::Answer::None)
        facts.choice(Part::Answer, read->answer, read->answerWords);
    return facts.at(Part::ReadAt, read->seenAt);
}

Found phoneComfort(const QJsonObject &json)
{
    const auto read = care::phoneComfortFromFhir(json);
    if (!read)
        return {};
    return Gathered(RecordKind::PhoneComfort).choice(Part::PhoneComfort, read->choice).words(Part::Words, read->words);
}

Found modePreference(const QJsonObject &json)
{
    const auto read = care::modePreferenceFromFhir(json);
    if (!read)
        return {};
    return Gathered(RecordKind::ModePreference).choice(Part::Mode, read->mode).words(Part::Words, read->words);
}

Found wait(const QJsonObject &json)
{
    const auto read = care::waitFromFhir(json);
    if (!read)
        return {};
    return Gathered(RecordKind::Wait)
        .number(Part::Minutes, read->minutes.value_or(-1))
        .words(Part::Reason, read->reason)
        .yes(Part::Over, read->over);
}

Found feedback(const QJsonObject &json)
{
    const auto read = voice::feedbackFromFhir(json);
    if (!read)
        return {};
    return Gathered(RecordKind::Feedback)
        .words(Part::Words, QStringList{read->good, read->better}.join(u'\n'))
        .at(Part::ReadAt, read->readAt)
        .at(Part::HandledAt, read->handledAt);
}

Found question(const QJsonObject &json)
{
    const auto read = care::questionFromFhir(json);
    if (!read)
        return {};
    return Gathered(RecordKind::Question)
        .words(Part::Words, read->words)
        .yes(Part::TakenBack, read->removed)
        .at(Part::AnsweredAt, read->answeredAt);
}

Found reply(const QJsonObject &json)
{
    const auto read = voice::replyFromFhir(json);
    if (!read)
        return {};
    return Gathered(RecordKind::Reply).words(Part::Words, read->words).at(Part::ReadAt, read->readAt);
}

Found sending(const QJsonObject &json)
{
    const auto read = information::sendingFromFhir(json);
    if (!read)
        return {};
    QStringList titles;
    for (const information::SentPage &page : read->pages)
        titles << page.title;
    return Gathered(RecordKind::Sending)
        .words(Part::Title, titles.join(u'\n'))
        .words(Part::Words, read->words)
        .yes(Part::TakenBack, read->state == information::Sending::State::TakenBack)
        .at(Part::ReadAt, read->readAt);
}

Found answers(const QJsonObject &json)
{
    const auto read = care::assessmentFromFhir(json);
    if (!read)
        return {};
    QStringList more;
    for (const care::GroupWords &group : read->answers.more)
        more << group.words;
    return Gathered(RecordKind::Answers)
        .add({.part = Part::Ticked, .concerns = read->answers.ranked()})
        .words(Part::Words, more.join(u'\n'))
        .number(Part::Distress, read->answers.distress)
        .words(Part::MattersMost, read->answers.mattersMost)
        .at(Part::LookedAfter, read->handledAt);
}

/// A request is two records, of which one alone waits: what the other says is left out.
Found supportRequest(const QJsonObject &json)
{
    care::AssessmentRequest beside;
    beside.patient = ResourceId{u"patient"_s};
    if (const auto asked = care::assessmentRequestFromFhir(json, care::taskToFhir(beside)))
        return Gathered(RecordKind::SupportRequest).words(Part::Words, asked->whyNow);
    const auto read = care::assessmentRequestFromFhir(care::serviceRequestToFhir(beside), json);
    if (!read)
        return {};
    return Gathered(RecordKind::SupportRequest)
        .choice(Part::SupportState, read->state)
        .words(Part::TakenOnBy, read->ownerName)
        .words(Part::Reason, read->declineReason);
}

Found carePlan(const QJsonObject &json)
{
    const auto read = care::carePlanFromFhir(json);
    if (!read)
        return {};
    QStringList agreed;
    for (const care::CareAction &action : read->actions)
        agreed << action.agreed << action.happenedNext;
    agreed.removeAll(QString{});
    return Gathered(RecordKind::CarePlan)
        .choice(Part::PlanState, read->state)
        .words(Part::Words, read->conversation)
        .words(Part::Agreed, agreed.join(u'\n'));
}

Found waitingPlace(const QJsonObject &json)
{
    const auto read = care::waitingListPlaceFromFhir(json);
    if (!read)
        return {};
    return Gathered(RecordKind::WaitingPlace)
        .words(Part::WaitsFor, read->what)
        .month(Part::Expected, read->expected)
        .words(Part::Words, read->words)
        .choice(Part::ListState, read->state)
        .at(Part::Since, read->since);
}

Found surgeryCall(const QJsonObject &json)
{
    const auto read = care::callRecordFromFhir(json);
    if (!read)
        return {};
    const auto unanswered = std::ranges::count(read->attempts, care::CallAttempt::Outcome::NoAnswer, &care::CallAttempt::outcome);
    Gathered facts{RecordKind::SurgeryCall};
    if (read->done && !read->attempts.isEmpty())
        facts.choice(Part::CallEnd, read->attempts.last().outcome);
    return facts.number(Part::Tries, static_cast<int>(unanswered)).words(Part::Words, read->words);
}

Found page(const QJsonObject &json)
{
    const auto read = information::pageFromFhir(json);
    if (!read)
        return {};
    return Gathered(RecordKind::Page).words(Part::Title, read->title).words(Part::Words, read->body);
}

Found issue(const QJsonObject &json)
{
    const auto read = pledge::issueFromFhir(json);
    return read ? Found{Gathered(RecordKind::Issue).words(Part::Words, read->words)} : std::nullopt;
}

Found commitment(const QJsonObject &json)
{
    const auto read = pledge::commitmentFromFhir(json);
    if (!read)
        return {};
    return Gathered(RecordKind::Commitment)
        .words(Part::Words, read->plan)
        .choice(Part::PromiseState, read->state)
        .month(Part::Due, read->by)
        .words(Part::Reason, read->reason);
}

Found patient(const QJsonObject &json)
{
    const auto read = people::patientFromFhir(json);
    if (!read)
        return {};
    return Gathered(RecordKind::Patient)
        .words(Part::Name, read->name())
        .words(Part::Phone, read->phone)
        .add({.part = Part::Needs, .list = read->communicationNeeds});
}

Found unit(const QJsonObject &json)
{
    const auto read = people::unitFromFhir(json);
    if (!read)
        return {};
    QStringList contacts;
    for (const people::UnitContact &contact : read->contacts)
        contacts << QStringList{contact.name, contact.phone, contact.hours}.join(u' ').simplified();
    return Gathered(RecordKind::Unit)
        .words(Part::Name, read->name)
        .words(Part::Address, read->address.join(u'\n'))
        .words(Part::Contacts, contacts.join(u'\n'));
}

Found referral(const QJsonObject &json)
{
    const auto read = care::referralFromFhir(json);
    if (!read)
        return {};
    return Gathered(RecordKind::Referral).day(Part::Since, read->on).day(Part::EndedOn, read->endedOn);
}

/// Where FHIR keeps what a record is called or says.
RecordFacts ofAnother(const QJsonObject &json)
{
    const QJsonValue description = json["description"_L1];
    const QString words = description.isObject() ? description["text"_L1].toString() : description.toString();
    const QString named = json["title"_L1].toString(json["name"_L1].toString());
    const QString theme = fhir::extensionOf(json, fhir::extension::themeName)["valueString"_L1].toString();
    return Gathered(RecordKind::Other).words(Part::Title, named.isEmpty() ? theme : named).words(Part::Words, words);
}

} // namespace

RecordFacts factsOf(const QJsonObject &json)
{
    static constexpr std::array known{appointment, ask,      phoneComfort, modePreference, wait, feedback, question,
                                      reply,       sending,  answers,      supportRequest, carePlan, waitingPlace,
                                      surgeryCall, page,     issue,        commitment,     patient, unit, referral};
    for (const auto &read : known) {
        if (auto facts = read(json))
            return *std::move(facts);
    }
    return ofAnother(json);
}

} // namespace heard::worklist
