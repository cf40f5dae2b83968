// What colleagues, representatives and the hub do meanwhile.

#include "cast.h"
#include "desk.h"

#include "care/appointments.h"
#include "care/meetingways.h"
#include "care/surgerycalls.h"
#include "care/waitinglist.h"
#include "impact/toldeffects.h"
#include "outcomes/tally.h"
#include "people/dropins.h"
#include "pledge/agreements.h"
#include "pledge/issueevidence.h"
#include "pledge/pledgeboard.h"
#include "pledge/publishedpledge.h"
#include "voice/paperforms.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace heard;
using namespace heard::tests;

namespace {

QJsonObject received(store::Database &side, const QString &type, const ResourceId &id)
{
    return *got(side.read([type, id](store::Reader &reader) { return reader.json(type, id); }));
}

} // namespace

QString Desk::callWith(int comfort, const QString &words)
{
    care::Appointment call;
    call.patient = ann;
    call.kind = care::AppointmentKind::FollowUpCall;
    call.start = m_stores.clock.now() + std::chrono::hours{48};
    call.end = call.start + std::chrono::minutes{20};
    const auto id = got(care::Appointments{*m_stores.hospital}.book(call));
    carry();
    got(care::MeetingWays{*m_stores.phone}.sayComfort(id, static_cast<care::PhoneComfort::Choice>(comfort), words));
    carry();
    return id.value;
}

void Desk::waits(const QString &expected)
{
    got(care::WaitingList{*m_stores.hospital}.put(ann, {u"Breast reconstruction"_s, QDate{2026, 3, 3}, Month::fromIso(expected), {}}, grace,
                                                  QTimeZone::systemTimeZone()));
    carry();
}

QString Desk::answersOfJoy() const
{
    const auto call = got(care::SurgeryCalls{*m_stores.hospital}.of({u"operation-joy"_s}, m_stores.clock.now(),
                                                                   QTimeZone::systemTimeZone()));
    QStringList said;
    if (call) {
        for (const care::WoundAnswer &answer : call->answers)
            said << answer.id + (answer.yes ? u"=yes"_s : u"=no"_s);
    }
    return said.join(u' ');
}

QString Desk::operate(const QString &start)
{
    return operateOn(ann.value, start);
}

QString Desk::operateOn(const QString &patient, const QString &start)
{
    care::Appointment operation;
    operation.id = {patient == ann.value ? u"operation"_s : u"operation-"_s + patient};
    operation.patient = {patient};
    operation.kind = care::AppointmentKind::Surgery;
    operation.start = TwoStores::at(start.toLatin1().constData());
    operation.end = operation.start + 2h;
    operation.place = u"Ward 9, second floor"_s;
    m_stores.receiveEverywhere(care::toFhir(operation));
    return operation.id.value;
}

void Desk::colleagueCalls(const QString &surgery)
{
    got(care::SurgeryCalls{*m_stores.hospital}.noAnswer({surgery}, {u"lena"_s}, QTimeZone::systemTimeZone()));
}

void Desk::colleagueSpeaks(const QString &surgery, const QString &words)
{
    got(care::SurgeryCalls{*m_stores.hospital}.spoke({surgery}, {}, words, {u"lena"_s}, QTimeZone::systemTimeZone()));
}

void Desk::cancelOperation()
{
    care::Appointment operation = *got(care::Appointments{*m_stores.hospital}.byId({u"operation"_s}));
    operation.state = care::AppointmentState::Cancelled;
    m_stores.receiveEverywhere(care::toFhir(operation, received(*m_stores.hospital, u"Appointment"_s, operation.id)));
}

void Desk::conflictInCommitment()
{
    carry();
    QJsonObject theirs = received(*m_stores.hospital, u"Goal"_s, m_commitment);
    theirs["description"_L1] = QJsonObject{{u"text"_s, u"Tell patients every hour how long they will wait"_s}};
    pledge::PledgeBoard board{*m_stores.hospital, QTimeZone::utc()};
    pledge::Commitment mine;
    const auto all = got(board.all());
    for (const pledge::BoardIssue &issue : all.issues) {
        for (const pledge::BoardCommitment &one : issue.commitments) {
            if (one.commitment.id == m_commitment)
                mine = one.commitment;
        }
    }
    mine.plan = u"Tell patients every half hour how long they will wait"_s;
    got(board.write(mine));
    m_stores.conflict(*m_stores.hospital, theirs);
}

void Desk::conflictInAppointment()
{
    carry();
    const QJsonObject stored = received(*m_stores.hospital, u"Appointment"_s, m_appointment);
    care::Appointment theirs = *care::appointmentFromFhir(stored);
    const std::chrono::hours day{24};
    got(care::Appointments{*m_stores.hospital}.reschedule(m_appointment, theirs.start + day, theirs.end + day));
    theirs.start = theirs.start + 2 * day;
    theirs.end = theirs.end + 2 * day;
    theirs.place = u"Room 7, first floor"_s;
    m_stores.conflict(*m_stores.hospital, care::toFhir(theirs, stored));
}

QString Desk::typeIn(const QString &words)
{
    voice::PaperForm form;
    form.better = words;
    form.writtenOn = m_stores.clock.now().toLocal().date();
    form.mayQuote = true;
    const ResourceId said = got(voice::typeIn(*m_stores.hospital, form, QTimeZone::systemTimeZone()));
    const auto board = got(pledge::PledgeBoard{*m_stores.hospital, QTimeZone::utc()}.all());
    pledge::IssueEvidence evidence{*m_stores.hospital, QTimeZone::utc()};
    for (const pledge::BoardIssue &issue : board.issues)
        got(evidence.link(issue.issue.id, said.reference(u"Communication"_s)));
    m_criticism = said;
    Q_EMIT filled();
    return said.value;
}

void Desk::representativeSays(const QString &commitment, bool agrees, const QString &words)
{
    using Answer = pledge::Agreement::Answer;
    m_stores.clock.advance(1s);
    got(pledge::Agreements{*m_stores.hospital, QTimeZone::utc()}.say({commitment}, agrees ? Answer::Agree : Answer::NotYet, words, {u"vera"_s}));
}

void Desk::representativeJudges(const QString &commitment, bool kept, const QString &words)
{
    m_stores.clock.advance(1s);
    got(pledge::Agreements{*m_stores.hospital, QTimeZone::systemTimeZone()}.sayKept({commitment}, kept, words, {u"vera"_s}));
    Q_EMIT filled();
}

void Desk::bothAgree(const QString &commitment)
{
    representativeSays(commitment, true);
    m_stores.clock.advance(1s);
    got(pledge::Agreements{*m_stores.hospital, QTimeZone::utc()}.say({commitment}, pledge::Agreement::Answer::Agree, {}, grace));
}

void Desk::beRepresentative()
{
    m_device->practitioner = {u"vera"_s};
}

void Desk::tellRepresentatives()
{
    got(impact::ToldEffects{*m_stores.hospital}.tell(m_commitment, m_device->practitioner, QDate{2026, 11, 23}));
}

void Desk::offerDropIn(int day, const QString &place, const QString &forWhom)
{
    got(people::DropIns{*m_stores.hospital}.write({{}, day, QTime{10, 0}, QTime{12, 30}, place, forWhom}));
}

void Desk::beSurgeon()
{
    m_device->practitioner = {u"lena"_s};
}

void Desk::hubCounts(int yes, int notYet, int before)
{
    const auto all = got(pledge::PublishedPledge{*m_stores.hospital}.all());
    outcomes::Tally tally;
    tally.id = {u"tally"_s};
    for (const pledge::PledgedIssue &issue : all.issues) {
        for (const pledge::Commitment &commitment : issue.commitments) {
            if (commitment.state == pledge::CommitmentState::Achieved)
                tally.commitment = commitment.id;
        }
    }
    tally.on = m_stores.clock.now().toLocal().date();
    tally.yes.number = yes;
    tally.notYet.number = notYet;
    tally.before = before;
    m_stores.receiveEverywhere(outcomes::toFhir(tally));
}
