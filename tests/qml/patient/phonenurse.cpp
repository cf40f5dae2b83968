// What her nurse, and the hub, do meanwhile, and what they see.

#include "cast.h"
#include "phone.h"

#include "care/appointmentasks.h"
#include "care/appointments.h"
#include "care/meetingways.h"
#include "care/surgerycalls.h"
#include "care/waitinglist.h"
#include "care/waits.h"
#include "fhir/vocabulary.h"
#include "information/examplepages.h"
#include "information/library.h"
#include "information/sendings.h"
#include "outcomes/tally.h"
#include "people/dropins.h"
#include "people/patients.h"
#include "pledge/pledgeboard.h"
#include "qml/shared/twostores.h"
#include "voice/paperforms.h"
#include "voice/voices.h"
#include "voice/wordsoutcome.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace heard;
using namespace heard::tests;

void Phone::nurseRepliesWithoutName(const QString &words)
{
    voice::Voices voices(*m_hospital);
    for (const voice::Feedback &feedback : got(voices.list(voice::VoiceFilter::All))) {
        if (feedback.anonymous)
            got(voices.reply(feedback.id, words, grace));
    }
    carry();
}

void Phone::nurseReplies(const QString &words)
{
    got(voice::Voices(*m_hospital).reply(m_feedback, words, grace));
    carry();
}

void Phone::nurseReadsAll()
{
    voice::Voices voices(*m_hospital);
    for (const voice::Feedback &feedback : got(voices.list(voice::VoiceFilter::New)))
        got(voices.markRead(feedback.id));
    carry();
}

QString Phone::nurseTypesIn(const QString &words)
{
    voice::PaperForm form;
    form.patient = ann;
    form.better = words;
    form.writtenOn = m_clock.now().toLocal().date().addDays(-1);
    got(voice::typeIn(*m_hospital, form, QTimeZone::systemTimeZone()));
    carry();
    for (const voice::Feedback &said : got(voice::Voices(*m_phone).saidBy(ann))) {
        if (said.better == words)
            return said.id.value;
    }
    return {};
}

QString Phone::operate(int hoursFromNow)
{
    care::Appointment operation;
    operation.id = {u"operation"_s};
    operation.patient = ann;
    operation.kind = care::AppointmentKind::Surgery;
    operation.start = m_clock.now() + std::chrono::hours{hoursFromNow};
    operation.end = operation.start + std::chrono::hours{2};
    operation.place = u"Ward 9, second floor"_s;
    receiveEverywhere(care::toFhir(operation));
    return operation.id.value;
}

void Phone::nurseSaysWait(const QString &id, int minutes, const QString &reason, const QString &reasonCode)
{
    const auto known = minutes < 0 ? std::nullopt : std::optional{minutes};
    got(care::Waits{*m_hospital}.post({{id}}, known, reason, grace, QTimeZone::systemTimeZone(), reasonCode));
    carry();
}

void Phone::nurseDescribes(const QString &preparation, const QString &preparationCode, const QString &bring, const QString &bringCode)
{
    care::Appointments appointments{*m_hospital};
    care::Appointment next = *got(appointments.byId(m_appointment));
    next.preparation = preparation;
    next.preparationCode = preparationCode;
    next.bring = bring;
    next.bringCode = bringCode;
    got(appointments.change(next));
    carry();
}

void Phone::nurseHoldsAppointment(const QString &place, int kind)
{
    care::Appointments appointments{*m_hospital};
    care::Appointment next = *got(appointments.byId(m_appointment));
    next.place = place;
    next.kind = static_cast<care::AppointmentKind>(kind);
    got(appointments.change(next));
    carry();
}

void Phone::nurseEndsWait(const QString &id)
{
    got(care::Waits{*m_hospital}.end({{id}}, grace, QTimeZone::systemTimeZone()));
    carry();
}

void Phone::nurseCalls(const QString &id, bool reached, const QString &words)
{
    care::SurgeryCalls calls{*m_hospital};
    if (reached)
        got(calls.spoke({id}, {}, words, grace, QTimeZone::systemTimeZone()));
    else
        got(calls.noAnswer({id}, grace, QTimeZone::systemTimeZone()));
    carry();
}

QStringList Phone::needsAtHospital() const
{
    return got(people::Patients{*m_hospital}.byId(ann)).value_or(people::Patient{}).communicationNeeds;
}

void Phone::nurseKnowsNeeds(const QStringList &needs)
{
    got(people::Patients{*m_hospital}.setNeeds(ann, needs));
    carry();
}

void Phone::nurseMovesAppointmentTo(const QString &start)
{
    const Instant begins = at(start.toLatin1().constData());
    got(care::Appointments(*m_hospital).reschedule(m_appointment, begins, begins + 45min));
    carry();
}

void Phone::nurseMovesAppointment()
{
    got(care::Appointments(*m_hospital).reschedule(m_appointment, at("2026-12-02 11:00"), at("2026-12-02 11:45")));
    carry();
}

void Phone::nurseMarksAppointment(int state)
{
    got(care::Appointments(*m_hospital).mark(m_appointment, static_cast<care::AppointmentState>(state)));
    carry();
}

void Phone::nurseCancelsAppointment(const QString &reason)
{
    got(care::Appointments(*m_hospital).cancel(m_appointment, reason));
    carry();
}

QString Phone::nurseBooksCall()
{
    care::Appointment call;
    call.patient = ann;
    call.kind = care::AppointmentKind::Phone;
    call.start = m_clock.now() + 72h;
    call.end = call.start + 20min;
    const auto id = got(care::Appointments(*m_hospital).book(call));
    carry();
    return id.value;
}

void Phone::nurseSeesAsk()
{
    care::AppointmentAsks asks(*m_hospital);
    got(asks.markSeen(got(asks.latestFor(m_appointment))->id));
    carry();
}

void Phone::unitOffersDropIn(const QString &place, const QString &forWhom)
{
    got(people::DropIns(*m_hospital).write({{}, 2, QTime{10, 0}, QTime{12, 30}, place, forWhom}));
    carry();
}

void Phone::nurseKeepsAppointment(const QString &words)
{
    care::AppointmentAsks asks(*m_hospital);
    got(asks.keep(got(asks.latestFor(m_appointment))->id, words));
    carry();
}

void Phone::nursePutsOnList(const QString &words)
{
    got(care::WaitingList(*m_hospital).put(ann, {u"Breast reconstruction"_s, QDate{2026, 3, 3}, Month{2027, 4}, words}, grace, QTimeZone::systemTimeZone()));
    carry();
}

void Phone::nurseEndsWaiting()
{
    care::WaitingList list(*m_hospital);
    got(list.end(got(list.placesOf(ann, m_clock.now(), QTimeZone::systemTimeZone())).first().id, care::WaitingListPlace::State::Done, QTimeZone::systemTimeZone()));
    carry();
}

QString Phone::askedAtHospital() const
{
    const auto ask = got(care::AppointmentAsks(*m_hospital).latestFor(m_appointment));
    return ask ? ask->words : QString();
}

QString Phone::preferenceAtHospital() const
{
    const auto said = got(care::MeetingWays(*m_hospital).preferenceOf(ann));
    return said ? fhir::extensionOf(care::toFhir(*said), fhir::extension::preferredMode)["valueCode"_L1].toString() : QString();
}

void Phone::nurseKeepsPromise()
{
    pledge::PledgeBoard board(*m_hospital, QTimeZone::utc());
    for (const pledge::BoardIssue &issue : got(board.all()).issues) {
        for (const pledge::BoardCommitment &commitment : issue.commitments) {
            if (commitment.commitment.state == pledge::CommitmentState::InProgress)
                got(board.setState(commitment.commitment.id, pledge::CommitmentState::Achieved));
        }
    }
    m_clock.advance(1min);
    got(board.publish(u"She starts on Monday"_s, grace));
    carry();
}

void Phone::hubCounts(int yes, int notYet)
{
    QVector<outcomes::Confirmation> answers;
    for (int i = 0; i < yes + notYet; ++i)
        answers << outcomes::Confirmation{{}, {QString::number(i)}, m_promise, i < yes ? outcomes::Happened::Yes : outcomes::Happened::NotYet, {}, {}};
    outcomes::Tally tally;
    tally.id = {u"tally"_s};
    tally.commitment = m_promise;
    tally.on = m_clock.now().toLocal().date();
    outcomes::fill(tally, outcomes::releaseOf(answers, {}, {}));
    receiveEverywhere(outcomes::toFhir(tally));
}

void Phone::nurseFindsTheme()
{
    const voice::Feedback said = *got(voice::Voices(*m_hospital).byId(m_feedback));
    const QDate today = m_clock.now().toLocal().date();
    got(m_hospital->write([&](store::Writer &writer) { return voice::noteThemed(writer, said, today); }));
    carry();
}

void Phone::nurseLinksWords()
{
    const voice::Feedback said = *got(voice::Voices(*m_hospital).byId(m_feedback));
    const ResourceId issue = got(pledge::PledgeBoard(*m_hospital, QTimeZone::utc()).all()).issues.first().issue.id;
    got(m_hospital->write([&](store::Writer &writer) { return voice::noteLedTo(writer, said, {issue}); }));
    carry();
}

void Phone::nursePublishesPages()
{
    information::Library library(*m_hospital);
    for (const information::ExamplePage &example : information::examplePages()) {
        const ResourceId id = got(library.write(example.page, grace));
        m_pages.insert(example.name, id);
        if (!example.page.sensitive)
            got(library.publish(id, {}, grace));
    }
    carry();
}

void Phone::nurseSends(const QString &name, bool asks)
{
    got(information::Sendings(*m_hospital).send(ann, {m_pages.value(name)}, u"As we said on the phone."_s, asks, grace));
    carry();
}

void Phone::nurseSendsTogether(const QStringList &names, bool asks)
{
    QVector<ResourceId> pages;
    for (const QString &name : names)
        pages << m_pages.value(name);
    got(information::Sendings(*m_hospital).send(ann, pages, u"As we said on the phone."_s, asks, grace));
    carry();
}

void Phone::nurseSendsPack()
{
    got(information::Sendings(*m_hospital)
            .sendPack(m_appointment, {m_pages.value(u"before-surgery"_s), m_pages.value(u"reconstruction"_s)}, 30, grace));
    carry();
}

void Phone::nursePacks(const QString &name, int days)
{
    got(information::Sendings(*m_hospital).sendPack(m_appointment, {m_pages.value(name)}, days, grace));
    carry();
}

void Phone::nurseTakesBack(const QString &name)
{
    got(information::Library(*m_hospital).takeBack(m_pages.value(name), {}, grace));
    carry();
}

void Phone::nurseWritesRichPage()
{
    QImage drawing(240, 120, QImage::Format_RGB32);
    drawing.fill(QColor(u"#0b5a68"_s));
    information::Picture picture{u"arm.png"_s, u"image/png"_s, {}};
    QBuffer bytes(&picture.bytes);
    drawing.save(&bytes, "PNG");
    information::Page page;
    page.title = u"Moving your arm"_s;
    page.topic = information::Topic::Body;
    page.pictures = {picture};
    page.body = uR"(## Every day

1. Sit **straight**.
2. Lift your arm, *slowly*.
   - as high as it likes
   - no higher

![An arm that is lifted to the side](arm.png)

![A video still](https://tracker.example/still.png)

> Stop if it hurts.

Read more at [the charity](https://charity.example/arms), or call [us](tel:01632960100). <b>No</b> [trick](javascript:alert(1)).
)"_s;
    information::Library library(*m_hospital);
    const ResourceId id = got(library.write(page, grace));
    m_pages.insert(u"rich"_s, id);
    got(library.publish(id, {}, grace));
    carry();
}

QStringList Phone::receipts() const
{
    const auto sent = got(information::Sendings(*m_hospital).sentTo(ann));
    QStringList receipts;
    if (!sent.isEmpty() && sent.first().readAt)
        receipts << u"read"_s;
    if (!sent.isEmpty() && sent.first().acknowledgedAt)
        receipts << u"acknowledged"_s;
    return receipts;
}
