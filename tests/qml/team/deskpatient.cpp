// What a patient does on her phone, and what she sees there.

#include "cast.h"
#include "desk.h"

#include "care/appointmentasks.h"
#include "care/meetingways.h"
#include "care/questions.h"
#include "care/waitinglist.h"
#include "care/waits.h"
#include "information/publishedpages.h"
#include "information/sendings.h"
#include "people/patients.h"
#include "pledge/publishedpledge.h"
#include "store/letterbox.h"
#include "voice/voices.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace heard;
using namespace heard::tests;

void Desk::patientSays(const QString &words)
{
    m_criticism = got(voice::Voices{*m_stores.phone}.say(ann, {}, words));
    carry();
    Q_EMIT filled();
}

void Desk::patientSpeaksOfPromise(const QString &words)
{
    voice::Said said;
    said.better = words;
    said.commitment = got(pledge::PublishedPledge{*m_stores.phone}.all()).issues.first().commitments.first().id;
    m_criticism = got(voice::Voices{*m_stores.phone}.say(ann, said));
    carry();
    Q_EMIT filled();
}

void Desk::patientAsks(const QString &question)
{
    got(care::Questions{*m_stores.phone}.ask(m_appointment, question));
    carry();
}

void Desk::patientAsksOfAppointment(const QString &words, bool cancel)
{
    using Kind = care::AppointmentAsk::Kind;
    got(care::AppointmentAsks{*m_stores.phone}.ask(m_appointment, cancel ? Kind::Cancel : Kind::Change, words));
    carry();
}

void Desk::patientTakesBack()
{
    care::AppointmentAsks phone{*m_stores.phone};
    got(phone.withdraw(got(phone.latestFor(m_appointment))->id));
    carry();
}

void Desk::patientPrefers(int mode, const QString &words)
{
    got(care::MeetingWays{*m_stores.phone}.prefer(ann, static_cast<care::ModePreference::Mode>(mode), words));
    carry();
}

QString Desk::answerOnPhone() const
{
    const auto ask = got(care::AppointmentAsks{*m_stores.phone}.latestFor(m_appointment));
    return ask ? ask->answerWords : QString{};
}

QStringList Desk::waitingOnPhone() const
{
    QStringList places;
    const auto all = got(care::WaitingList{*m_stores.phone}.placesOf(ann, m_stores.clock.now(), QTimeZone::systemTimeZone()));
    for (const care::WaitingListPlace &place : all)
        places << place.what + u' ' + place.checkedOn.toString(Qt::ISODate);
    return places;
}

void Desk::patientSaysNeeds(const QStringList &needs)
{
    got(people::Patients{*m_stores.phone}.setNeeds(ann, needs));
    carry();
}

QString Desk::waitOnPhone() const
{
    const auto wait = got(care::Waits{*m_stores.phone}.currentFor(ann, m_stores.clock.now(), QTimeZone::systemTimeZone()));
    if (!wait)
        return {};
    const QString code = wait->reasonCode.isEmpty() ? QString{} : u" ["_s + wait->reasonCode + u']';
    return QString::number(wait->minutes.value_or(-1)) + u' ' + wait->reason + code;
}

QString Desk::hearWithoutName(const QString &words)
{
    const auto id = got(voice::Voices{*m_stores.phone}.sayWithoutName({.better = words}));
    const auto letter = got(m_stores.phone->write([id](store::Writer &writer) -> store::StoreResult<store::Letter> {
        store::Letterbox letterbox{writer.connection()};
        if (auto done = letterbox.markSent(id.value); !done)
            return failed(done.error());
        const auto found = letterbox.find(id.value);
        return found ? store::StoreResult<store::Letter>{found->value()} : failed(found.error());
    }));
    QJsonObject json = letter.json;
    json["id"_L1] = u"heard"_s;
    m_stores.receive(*m_stores.hospital, json);
    return u"heard"_s;
}

QStringList Desk::answersWithoutName() const
{
    QStringList words;
    const auto replies = got(voice::Voices{*m_stores.phone}.unreadRepliesFor(ann));
    for (const voice::Reply &reply : replies) {
        if (!reply.sealedTo.isEmpty())
            words << reply.words;
    }
    return words;
}

void Desk::patientReadsReplies()
{
    voice::Voices phone{*m_stores.phone};
    const auto replies = got(phone.unreadRepliesFor(ann));
    for (const voice::Reply &reply : replies)
        got(phone.markReplyRead(reply.id));
    carry();
}

QStringList Desk::pagesOnPhone() const
{
    QStringList titles;
    const auto pages = got(information::PublishedPages{*m_stores.phone}.forPatient(ann, m_stores.clock.now()));
    for (const information::Page &page : pages)
        titles << page.title;
    return titles;
}

void Desk::patientReadsPages()
{
    information::Sendings phone{*m_stores.phone};
    const auto sent = got(phone.visibleTo(ann, m_stores.clock.now()));
    for (const information::Sending &sending : sent) {
        got(phone.markPageRead(ann, sending.pages.first().id));
        if (sending.asksAcknowledgement)
            got(phone.acknowledge(sending.id, sending.pages.first().id));
    }
    carry();
}

QStringList Desk::pledgeOnPhone() const
{
    QStringList lines;
    const pledge::Pledge pledge = got(pledge::PublishedPledge{*m_stores.phone}.all());
    for (const pledge::PledgedIssue &issue : pledge.issues) {
        lines << issue.issue.words;
        for (const pledge::Commitment &commitment : issue.commitments)
            lines << commitment.plan;
    }
    return lines;
}
