#include "phone.h"

#include "care/appointmentasks.h"
#include "care/appointments.h"
#include "care/meetingways.h"
#include "care/questions.h"
#include "care/waitinglist.h"
#include "care/surgerycalls.h"
#include "care/waits.h"
#include "fhir/vocabulary.h"
#include "information/examplepages.h"
#include "information/publishedpages.h"
#include "information/sendings.h"
#include "models/workplace.h"
#include "fakes/printedpledge.h"
#include "outcomes/tally.h"
#include "people/dropins.h"
#include "people/patients.h"
#include "people/teammember.h"
#include "people/unit.h"
#include "pledge/pledgeboard.h"
#include "pledge/publishedpledge.h"
#include "qml/shared/twostores.h"
#include "qml/shared/whenquiet.h"
#include "store/keyfile.h"
#include "store/letterbox.h"
#include "voice/paperforms.h"
#include "voice/voices.h"
#include "voice/wordsoutcome.h"
#include "worklist/news.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QQmlEngine>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace heard;

namespace {

const ResourceId ann{u"ann"_s};
const ResourceId grace{u"grace"_s};

QString told(const store::Failure &failure)
{
    return failure.detail;
}

template <typename Reason>
QString told(const store::WriteError<Reason> &error)
{
    return u"reason %1 %2"_s.arg(static_cast<int>(error.reason)).arg(error.failure.detail);
}

/// The value of an answer that has to be one.
template <typename Answer>
auto got(QFuture<Answer> future)
{
    Answer answer = future.result();
    if (!answer)
        qFatal("the test's own store refused: %s", qPrintable(told(answer.error())));
    if constexpr (!std::is_void_v<typename Answer::value_type>)
        return *std::move(answer);
}

std::unique_ptr<store::Database> opened(const QString &path, const Clock &clock)
{
    auto database = store::Database::open(path, store::Key::random(), clock);
    if (!database)
        qFatal("the test's own store does not open: %s", qPrintable(database.error().detail));
    return *std::move(database);
}

} // namespace

Phone::Phone(QObject *parent)
    : QObject(parent), m_hospital(opened(m_folder.filePath(u"hospital.db"_s), m_clock)),
      m_phone(opened(m_folder.filePath(u"phone.db"_s), m_clock))
{
}

Phone::~Phone() = default;

void Phone::classBegin()
{
    // No test talks to a network.
    m_device = std::make_unique<models::Device>(models::Device{*m_phone, nullptr, m_clock, ann, {}});
    models::Workplace::of(*qmlEngine(this)).setDevice(m_device.get());
}

void Phone::awaitQuiet()
{
    tests::whenQuiet(*m_phone, this, [this] { Q_EMIT quiet(); });
}

Instant Phone::at(const char *local) const
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(local), u"yyyy-MM-dd hh:mm"_s));
}

void Phone::receive(store::Database &store, QJsonObject resource)
{
    resource["meta"_L1] = QJsonObject{{u"versionId"_s, QString::number(++m_version)},
                                      {u"lastUpdated"_s, m_clock.now().toIso()}};
    got(store.write([resource](store::Writer &writer) { return writer.changes().applyRemote(resource, writer.now()); }));
}

void Phone::receiveEverywhere(const QJsonObject &resource)
{
    receive(*m_hospital, resource);
    receive(*m_phone, resource);
}

void Phone::deliver(store::Database &from, store::Database &to)
{
    while (const auto next = got(from.read([](store::Reader &reader) {
               return store::LocalChanges(reader.connection()).nextToSend();
           }))) {
        QJsonObject server = next->json;
        server["meta"_L1] = QJsonObject{{u"versionId"_s, QString::number(++m_version)},
                                        {u"lastUpdated"_s, m_clock.now().toIso()}};
        got(from.write([sequence = next->sequence, server](store::Writer &writer) {
            return writer.changes().acknowledge(sequence, server, writer.now());
        }));
        got(to.write([server](store::Writer &writer) { return writer.changes().applyRemote(server, writer.now()); }));
    }
}

void Phone::carry()
{
    deliver(*m_phone, *m_hospital);
    deliver(*m_hospital, *m_phone);
}

void Phone::enrol()
{
    people::Unit unit;
    unit.id = {u"unit"_s};
    unit.name = u"Riverbank Breast Unit"_s;
    unit.address = {u"Riverbank Hospital"_s, u"Mill Lane"_s, u"Riverbank"_s};
    unit.invented = true;
    unit.contacts = {{people::ContactPurpose::NurseLine, u"Breast care nurses"_s, u"01632 960 100"_s, u"Monday to Friday, 9 am to 5 pm"_s},
                     {people::ContactPurpose::DayAndNight, u"24-hour advice line"_s, u"01632 960 111"_s, u"Day and night"_s}};
    receiveEverywhere(people::toFhir(unit));
    people::Patient patient;
    patient.id = ann;
    patient.given = u"Ann"_s;
    patient.family = u"Baker"_s;
    patient.cohort = people::Cohort::Secondary;
    receiveEverywhere(people::toFhir(patient));
    people::TeamMember nurse;
    nurse.id = grace;
    nurse.roleId = {u"grace-role"_s};
    nurse.prefix = u"Sister"_s;
    nurse.given = u"Grace"_s;
    nurse.family = u"Okafor"_s;
    nurse.jobTitle = u"Breast care nurse"_s;
    receiveEverywhere(people::practitionerToFhir(nurse));
    receiveEverywhere(people::practitionerRoleToFhir(nurse, unit.id));
    got(m_phone->write([](store::Writer &writer) {
        return writer.connection().run("INSERT OR REPLACE INTO sync_point (type, last_updated) VALUES ('Appointment', '')");
    }));
    Q_EMIT filled();
}

void Phone::book()
{
    care::Appointments appointments(*m_hospital);
    care::Appointment meeting;
    meeting.patient = ann;
    meeting.kind = care::AppointmentKind::BeforeSurgery;
    meeting.start = at("2026-12-01 14:30");
    meeting.end = at("2026-12-01 15:15");
    meeting.place = u"Clinic C, ground floor, Riverbank Hospital"_s;
    meeting.withWhomId = grace;
    meeting.withWhom = u"Sister Grace Okafor"_s;
    meeting.preparation = u"read “Your choices after surgery”"_s;
    meeting.bring = u"A list of your medicines, and your glasses."_s;
    meeting.directions = u"Take the blue entrance. The lift is on your left."_s;
    m_appointment = got(appointments.book(meeting));

    care::Appointment scan;
    scan.patient = ann;
    scan.kind = care::AppointmentKind::Scan;
    scan.start = at("2026-12-08 09:10");
    scan.end = at("2026-12-08 09:40");
    scan.place = u"Imaging, level 1"_s;
    m_cancelled = got(appointments.book(scan));
    got(appointments.cancel(m_cancelled, u"The scanner is being repaired. We will send you a new time this week."_s));

    care::Appointment surgery;
    surgery.patient = ann;
    surgery.kind = care::AppointmentKind::Surgery;
    surgery.start = at("2027-01-14 08:00");
    surgery.end = at("2027-01-14 12:00");
    surgery.place = u"Ward 9, second floor"_s;
    got(appointments.book(surgery));

    care::Appointment past = meeting;
    past.kind = care::AppointmentKind::Clinic;
    past.state = care::AppointmentState::Fulfilled;
    past.id = {u"past"_s};
    past.uid = u"past"_s;
    past.start = at("2026-10-06 10:00");
    past.end = at("2026-10-06 10:30");
    receiveEverywhere(care::toFhir(past));
}

void Phone::writePledge()
{
    using pledge::CommitmentState;
    pledge::PledgeBoard board(*m_hospital, QTimeZone::utc());
    const auto issue = [&](const QString &words) {
        pledge::Issue said;
        said.words = words;
        return got(board.write(said));
    };
    const auto plan = [&](const ResourceId &issue, const QString &words, CommitmentState state, std::optional<Month> by,
                          const QString &reason = {}) {
        pledge::Commitment commitment;
        commitment.issue = issue;
        commitment.plan = words;
        commitment.state = state;
        commitment.by = by;
        commitment.reason = reason;
        if (state == CommitmentState::Unable)
            commitment.unableReason = pledge::UnableReason::Funding;
        return fakes::printed(*m_hospital, commitment);
    };
    const ResourceId waiting = issue(u"We waited alone before surgery and did not know why"_s);
    plan(waiting, u"Tell you how long you will wait, and the reason"_s, CommitmentState::Achieved, Month{2026, 9});
    const ResourceId support = issue(u"Support after treatment depends on whom you meet"_s);
    plan(support, u"Assess everyone’s support needs at diagnosis"_s, CommitmentState::Ongoing, {});
    plan(support, u"Recruit a second secondary breast cancer nurse"_s, CommitmentState::InProgress, Month{2026, 12});
    plan(support, u"Run a drop-in clinic on Saturdays"_s, CommitmentState::Unable, {},
         u"No money for a second nurse this year. We ask again in April."_s);
    const ResourceId open = issue(u"Open Access was not explained"_s);
    plan(open, u"Send a pack two weeks before the first Open Access visit"_s, CommitmentState::Planned, Month{2026, 10});
    pledge::StandardOfCare standard;
    standard.words = u"You know the name of your nurse, and how to reach her."_s;
    got(board.write(standard));
    standard.words = u"You are told the results of a scan within two weeks."_s;
    got(board.write(standard));
    got(board.publish(u"First pledge"_s, grace));
}

void Phone::speak()
{
    voice::Voices voices(*m_phone);
    m_clock.set(at("2026-11-12 16:20"));
    got(voices.say(ann, u"The nurse who called me the day after was wonderful."_s, {}, u"After surgery"_s));
    m_clock.set(at("2026-11-20 19:05"));
    m_feedback = got(voices.say(ann, {}, u"Nobody told us how long we would wait."_s));
    carry();
    m_clock.set(at("2026-11-21 09:12"));
    nurseReplies(u"Thank you for telling us. From Monday the ward posts the waiting time, and the reason, every half hour."_s);
    m_clock.set(at("2026-11-22 09:14"));
    m_unsent = got(voices.say(ann, {}, u"The leaflet on reconstruction was hard to read."_s));
    care::Questions questions(*m_phone);
    got(questions.ask(m_appointment, u"Can I drive home afterwards?"_s));
    got(questions.ask(m_appointment, u"How long until the stitches come out?"_s));
    const auto third = got(questions.ask(m_appointment, u"Who can stay with me?"_s));
    got(questions.setAnswered(third, true));
}

void Phone::fill()
{
    enrol();
    m_clock.set(at("2026-09-20 10:00"));
    book();
    writePledge();
    carry();
    speak();
    const auto pledge = got(pledge::PublishedPledge(*m_phone).all());
    m_promise = pledge.issues.first().commitments.first().id;
    lookAtEverything();
    Q_EMIT filled();
}

void Phone::lookAtEverything()
{
    worklist::News news(*m_phone);
    got(news.begin(ann, m_clock.now()));
    got(news.endLook());
}

void Phone::say(const QString &words)
{
    m_unsent = got(voice::Voices(*m_phone).say(ann, {}, words));
}

QString Phone::sayWithoutName(const QString &words, bool mayQuote)
{
    return got(voice::Voices(*m_phone).sayWithoutName({.better = words, .mayQuote = mayQuote})).value;
}

void Phone::lettersLeave()
{
    got(m_phone->write([this](store::Writer &writer) -> store::StoreResult<void> {
        store::Letterbox letterbox(writer.connection());
        const auto words = letterbox.words();
        if (!words)
            return failed(words.error());
        for (const store::Letter &letter : *words) {
            QJsonObject json = letter.json;
            json[u"id"_s] = u"heard-"_s + letter.id;
            receive(*m_hospital, json);
            if (auto done = letterbox.markSent(letter.id); !done)
                return done;
        }
        writer.announce(u"Communication"_s);
        return {};
    }));
}

void Phone::nurseRepliesWithoutName(const QString &words)
{
    voice::Voices voices(*m_hospital);
    for (const voice::Feedback &feedback : got(voices.list(voice::VoiceFilter::All))) {
        if (feedback.anonymous)
            got(voices.reply(feedback.id, words, grace));
    }
    carry();
}

int Phone::letters() const
{
    return got(m_phone->read([](store::Reader &reader) {
        return reader.connection().first<int>("SELECT count(*) FROM anonymous_word", {},
                                              [](const store::Row &row) { return static_cast<int>(row.integer(0)); });
    })).value_or(0);
}

int Phone::withdrawals() const
{
    return got(m_phone->read([](store::Reader &reader) {
        return reader.connection().first<int>("SELECT count(withdraws) FROM anonymous_word", {},
                                              [](const store::Row &row) { return static_cast<int>(row.integer(0)); });
    })).value_or(0);
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
    got(list.end(got(list.placesOf(ann)).first().id, care::WaitingListPlace::State::Done, QTimeZone::systemTimeZone()));
    carry();
}

void Phone::asksForChange(const QString &words)
{
    got(care::AppointmentAsks(*m_phone).ask(m_appointment, care::AppointmentAsk::Kind::Change, words));
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

QString Phone::plannedPromise() const
{
    for (const pledge::PledgedIssue &issue : got(pledge::PublishedPledge(*m_phone).all()).issues) {
        for (const pledge::Commitment &commitment : issue.commitments) {
            if (commitment.state != pledge::CommitmentState::Achieved && commitment.state != pledge::CommitmentState::Ongoing)
                return commitment.id.value;
        }
    }
    return {};
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

QString Phone::page(const QString &name) const
{
    for (const information::Page &page : got(information::PublishedPages(*m_phone).forPatient(ann, m_clock.now()))) {
        if (page.original == m_pages.value(name))
            return page.id.value;
    }
    return {};
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

QString Phone::sentPage() const
{
    const auto sent = got(information::Sendings(*m_phone).visibleTo(ann, m_clock.now()));
    return sent.isEmpty() ? QString{} : sent.first().pages.first().id.value;
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

void Phone::refuseAll()
{
    got(m_phone->write([](store::Writer &writer) -> store::StoreResult<void> {
        const auto changes = writer.changes().all();
        for (const store::LocalChange &change : changes.value_or(QVector<store::LocalChange>{})) {
            if (change.state != store::ChangeState::Waiting)
                continue;
            const auto done = writer.changes().markSending(change.sequence);
            if (!done || !writer.changes().park(change.sequence, u"422"_s))
                return failed(store::Failure{});
        }
        return writer.setSetting(u"touched"_s, u"yes"_s);
    }));
}

void Phone::conflictInQuestion()
{
    carry();
    const auto question = got(care::Questions(*m_phone).of(m_appointment)).first();
    got(care::Questions(*m_hospital).reword(question.id, u"Can I drive home, or shall I ask my sister?"_s));
    got(care::Questions(*m_phone).reword(question.id, u"Can I drive home the same day?"_s));
    const auto theirs = got(m_hospital->read([id = question.id](store::Reader &reader) {
        return reader.json(u"Communication"_s, id);
    }));
    QJsonObject server = *theirs;
    server["meta"_L1] = QJsonObject{{u"versionId"_s, QString::number(++m_version)}, {u"lastUpdated"_s, m_clock.now().toIso()}};
    got(m_phone->write([server](store::Writer &writer) -> store::StoreResult<void> {
        const auto changes = writer.changes().all();
        if (!changes || changes->isEmpty())
            return failed(store::Failure{});
        const auto sending = writer.changes().markSending(changes->last().sequence);
        if (!sending)
            return failed(sending.error());
        return writer.changes().outdated(sending->sequence, server, writer.now());
    }));
}

void Phone::spoil()
{
    got(m_phone->write([](store::Writer &writer) { return writer.connection().run("ALTER TABLE resource RENAME TO lost"); }));
}

void Phone::silence()
{
    m_notifier.isAllowed = false;
    models::Workplace::of(*qmlEngine(this)).setNotifier(&m_notifier);
}

void Phone::fillDisk()
{
    tests::fillDisk(*m_phone);
}

void Phone::freeDisk()
{
    tests::freeDisk(*m_phone);
}

void Phone::advance(int minutes)
{
    m_clock.advance(std::chrono::minutes{minutes});
}

void Phone::comeBack()
{
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
}

void Phone::lockSession(const QString &secret)
{
    const QString path = m_folder.filePath(u"session.db"_s);
    const auto key = store::Key::random();
    store::KeyFile file{store::KeyFile::pathBeside(path), m_vault, m_clock};
    if (!file.create(key, secret) || !store::Database::open(path, key, m_clock))
        qFatal("the session's own store does not open");
    session()->begin();
}

SupportStory *Phone::support()
{
    if (!m_support)
        m_support = new SupportStory{*m_phone, *m_hospital, [this] { carry(); }, this};
    return m_support;
}

models::Session *Phone::session()
{
    if (!m_session) {
        m_session = std::make_unique<models::Session>(models::Session::Parts{
            m_folder.filePath(u"session.db"_s), m_vault, false, m_clock, m_network, m_preferences, {}, {}});
        QQmlEngine::setObjectOwnership(m_session.get(), QQmlEngine::CppOwnership);
    }
    return m_session.get();
}

void Phone::copy(const QString &words)
{
    QGuiApplication::clipboard()->setText(words);
}

void Phone::inspect(QAbstractItemModel *model)
{
    new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
}

int Phone::unsent() const
{
    return got(m_phone->read([](store::Reader &reader) { return store::LocalChanges(reader.connection()).count(); }));
}

QString Phone::draft(const QString &form) const
{
    return got(m_phone->read([form](store::Reader &reader) {
        return reader.connection().first<QString>("SELECT words FROM draft WHERE form = :form", {{":form", form}},
                                                  [](const store::Row &row) { return row.text(0); });
    })).value_or(QString());
}

QStringList Phone::questions() const
{
    QStringList words;
    for (const care::Question &question : got(care::Questions(*m_phone).of(m_appointment)))
        words << question.words;
    return words;
}

QStringList Phone::words() const
{
    QStringList words;
    for (const voice::Feedback &feedback : got(voice::Voices(*m_phone).saidBy(ann)))
        words << feedback.good + feedback.better;
    return words;
}

QString Phone::fileText(const QUrl &file) const
{
    QFile text(file.toLocalFile());
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}
