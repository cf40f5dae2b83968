#include "qml/shared/supportstory.h"

#include "care/assessmentrequests.h"
#include "care/assessments.h"
#include "care/careplans.h"
#include "cast.h"
#include "care/leftovermeetings.h"
#include "people/patients.h"
#include "qml/shared/twostores.h"

using namespace Qt::StringLiterals;
using namespace heard;
using namespace heard::care;
using namespace heard::tests;

namespace {

/// "sleep 8"
Answers answersFrom(const QStringList &concerns, const QString &mattersMost)
{
    Answers answers;
    answers.mattersMost = mattersMost;
    for (const QString &one : concerns) {
        const QStringList parts = one.split(u' ');
        answers.ticked << WeighedConcern{parts[0], {}, parts.size() > 1 ? std::optional{parts[1].toInt()} : std::nullopt, false};
    }
    return answers;
}

} // namespace

SupportStory::SupportStory(store::Database &phone, store::Database &hospital, std::function<void()> carry, QObject *parent)
    : QObject(parent), m_phone(phone), m_hospital(hospital), m_carry(std::move(carry))
{
}

AssessmentRequest SupportStory::latestOf(store::Database &side, const ResourceId &patient) const
{
    const auto all = got(AssessmentRequests{side}.of(patient, 1));
    return all.isEmpty() ? AssessmentRequest{} : all.first();
}

AssessmentRequest SupportStory::latest() const
{
    return latestOf(m_hospital, ann);
}

int SupportStory::state() const
{
    return static_cast<int>(latestOf(m_phone, ann).state);
}

void SupportStory::ask(const QString &whyNow)
{
    got(AssessmentRequests{m_phone}.ask(ann, whyNow));
    m_carry();
}

void SupportStory::takeBack()
{
    got(AssessmentRequests{m_phone}.withdraw(latestOf(m_phone, ann).id));
    m_carry();
}

void SupportStory::answer(const QStringList &concerns, const QString &mattersMost)
{
    got(Assessments{m_phone}.send(latestOf(m_phone, ann).id, answersFrom(concerns, mattersMost)));
    m_carry();
}

void SupportStory::keep(const QStringList &concerns, const QString &mattersMost, int page)
{
    got(Assessments{m_phone}.keepDraft(latestOf(m_phone, ann).uid, {answersFrom(concerns, mattersMost), page}));
}

void SupportStory::lookAfterUrgent()
{
    const auto answers = got(Assessments{m_hospital}.allFor(latest().id));
    got(Assessments{m_hospital}.setHandled(answers.first().id, true));
    m_carry();
}

void SupportStory::accept()
{
    got(AssessmentRequests{m_hospital}.accept(latest().id, grace));
    m_carry();
}

void SupportStory::decline(const QString &reason)
{
    got(AssessmentRequests{m_hospital}.decline(latest().id, grace, reason));
    m_carry();
}

void SupportStory::offer(const QString &whyNow)
{
    got(AssessmentRequests{m_hospital}.offer(ann, grace, whyNow));
    m_carry();
}

void SupportStory::book(const QString &start)
{
    Appointment talk;
    talk.start = TwoStores::at(start.toLatin1());
    talk.end = talk.start + std::chrono::minutes{45};
    talk.place = u"The quiet room"_s;
    talk.withWhomId = grace;
    talk.withWhom = u"Sister Grace Okafor"_s;
    got(AssessmentRequests{m_hospital}.book(latest().id, talk, grace));
    m_carry();
}

void SupportStory::cancelTalk()
{
    got(Appointments{m_hospital}.cancel(latest().appointment, u"The nurse is ill."_s));
    m_carry();
}

void SupportStory::keepTalk()
{
    m_carry(); // what she did on her phone is what is left over at the hospital
    got(LeftOverMeetings{m_hospital}.setKept(latest().appointment, true));
    m_carry();
}

void SupportStory::start()
{
    got(AssessmentRequests{m_hospital}.start(latest().id, grace));
    m_carry();
}

void SupportStory::draft(const QString &conversation)
{
    CarePlans plans{m_hospital};
    const ResourceId plan = got(plans.draft(latest().id, grace));
    CareAction sleep;
    sleep.concern = u"sleep"_s;
    sleep.about = u"Sleep"_s;
    sleep.agreed = u"Ask the sleep clinic for a first talk"_s;
    sleep.who = u"Grace"_s;
    sleep.by = QDate{2026, 12, 20};
    got(plans.write(plan, conversation, {sleep}));
    m_carry();
}

void SupportStory::share()
{
    CarePlans plans{m_hospital};
    got(plans.share(got(plans.draft(latest().id, grace)), grace));
    m_carry();
}

void SupportStory::tellNext(const QString &words)
{
    CarePlans plans{m_hospital};
    const CarePlan plan = got(plans.sharedWith(ann, 1)).first();
    got(plans.setHappenedNext(plan.id, plan.actions.first().id, words));
    got(plans.setActionState(plan.id, plan.actions.first().id, ActionState::Done));
    m_carry();
}

void SupportStory::finish()
{
    CarePlans plans{m_hospital};
    for (const CarePlan &plan : got(plans.forRequest(latest().id))) {
        if (plan.state != CarePlanState::Shared)
            continue;
        for (const CareAction &action : plan.actions)
            got(plans.setActionState(plan.id, action.id, ActionState::Done));
    }
    got(AssessmentRequests{m_hospital}.finish(latest().id));
    m_carry();
}

void SupportStory::askFor(const QString &patient, const QString &whyNow)
{
    got(AssessmentRequests{m_hospital}.ask({patient}, whyNow));
    m_carry();
}

void SupportStory::answerFor(const QString &patient, const QStringList &concerns)
{
    got(Assessments{m_hospital}.send(latestOf(m_hospital, {patient}).id, answersFrom(concerns, {})));
    m_carry();
}

void SupportStory::diagnose(const QString &patient, const QString &day)
{
    people::Patients patients{m_hospital};
    people::Patient told = *got(patients.byId({patient}));
    told.diagnosed = QDate::fromString(day, Qt::ISODate);
    got(patients.change(told, QTimeZone::utc()));
    m_carry();
}

QStringList SupportStory::answered() const
{
    const auto answers = got(Assessments{m_hospital}.latestFor(latest().id));
    if (!answers)
        return {};
    QStringList lines;
    for (const WeighedConcern &concern : answers->answers.ticked)
        lines << (concern.weight ? u"%1 %2"_s.arg(concern.id).arg(*concern.weight) : concern.id);
    if (answers->answers.distress)
        lines << u"distress %1"_s.arg(*answers->answers.distress);
    if (!answers->answers.mattersMost.isEmpty())
        lines << answers->answers.mattersMost;
    return lines;
}

QStringList SupportStory::planOnPhone() const
{
    const auto plans = got(CarePlans{m_phone}.sharedWith(ann, 1));
    if (plans.isEmpty())
        return {};
    QStringList lines{plans.first().conversation};
    for (const CareAction &action : plans.first().actions)
        lines << action.about + u": "_s + action.agreed;
    return lines;
}

int SupportStory::talkOnPhone() const
{
    const auto talk = got(Appointments{m_phone}.byId(latestOf(m_phone, ann).appointment));
    return talk ? static_cast<int>(talk->kind) : -1;
}

QString SupportStory::talkIdOnPhone() const
{
    return latestOf(m_phone, ann).appointment.value;
}
