#include "desk.h"

#include "care/appointmentasks.h"
#include "care/appointments.h"
#include "care/surgerycalls.h"
#include "care/meetingways.h"
#include "care/questions.h"
#include "care/waitinglist.h"
#include "care/waits.h"
#include "information/publishedpages.h"
#include "information/sendings.h"
#include "models/workplace.h"
#include "outcomes/tally.h"
#include "fakes/printedpledge.h"
#include "people/patients.h"
#include "people/teammember.h"
#include "people/unit.h"
#include "pledge/agreements.h"
#include "impact/measures.h"
#include "pledge/pledgeboard.h"
#include "pledge/publishedpledge.h"
#include "qml/shared/whenquiet.h"
#include "store/drafts.h"
#include "store/letterbox.h"
#include "themes/foundthemes.h"
#include "themes/rewriting.h"
#include "themes/themes.h"
#include "voice/interviews.h"
#include "voice/voices.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QQmlEngine>
#include <QQuickItem>
#include <QStandardPaths>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace heard;
using tests::got;
using tests::TwoStores;

namespace {

const ResourceId ann{u"ann"_s};
const ResourceId grace{u"grace"_s};
const ResourceId unitId{u"unit"_s};

struct Invented {
    QLatin1StringView id;
    QLatin1StringView given;
    QLatin1StringView family;
    QDate born;
    QLatin1StringView nhsNumber;
    people::Cohort cohort;
    QLatin1StringView need;
};

const std::array invented{
    Invented{"ann"_L1, "Ann"_L1, "Baker"_L1, {1971, 6, 4}, "9434765919"_L1, people::Cohort::Secondary, "Large print"_L1},
    Invented{"mary"_L1, "Mary"_L1, "Ellis"_L1, {1968, 2, 17}, "9434765870"_L1, people::Cohort::Primary, ""_L1},
    Invented{"joy"_L1, "Joy"_L1, "Mensah"_L1, {1979, 11, 30}, ""_L1, people::Cohort::Primary, "Twi interpreter"_L1},
    Invented{"rosa"_L1, "Rosa"_L1, "Lind"_L1, {1955, 8, 9}, ""_L1, people::Cohort::Secondary, "Calls after 4 pm"_L1},
    Invented{"nia"_L1, "Nia"_L1, "Pritchard"_L1, {1984, 3, 22}, ""_L1, people::Cohort::Primary, "Welsh"_L1},
    Invented{"layla"_L1, "Layla"_L1, "Haddad"_L1, {1962, 12, 1}, ""_L1, people::Cohort::Primary, "Arabic interpreter"_L1},
};

QVariantMap jsonIn(store::Database &side, const QString &type, const QString &id)
{
    const auto json = got(side.read([type, id](store::Reader &reader) { return reader.json(type, ResourceId{id}); }));
    return json.value_or(QJsonObject{}).toVariantMap();
}

QJsonObject received(store::Database &side, const QString &type, const ResourceId &id)
{
    return *got(side.read([type, id](store::Reader &reader) { return reader.json(type, id); }));
}

} // namespace

Desk::Desk(QObject *parent) : QObject(parent) {}

Desk::~Desk() = default;

QString Desk::patient() const
{
    return ann.value;
}

void Desk::classBegin()
{
    // No test talks to a network.
    m_device = std::make_unique<models::Device>(models::Device{*m_stores.hospital, nullptr, m_stores.clock, {}, grace});
    models::Workplace::of(*qmlEngine(this)).setDevice(m_device.get());
}

void Desk::awaitQuiet()
{
    tests::whenQuiet(*m_stores.hospital, this, [this] { Q_EMIT quiet(); });
}

void Desk::found()
{
    people::Unit unit;
    unit.id = unitId;
    unit.name = u"Riverbank Breast Unit"_s;
    unit.address = {u"Riverbank Hospital"_s, u"Mill Lane"_s, u"Riverbank"_s};
    unit.invented = true;
    unit.contacts = {{people::ContactPurpose::NurseLine, u"Breast care nurses"_s, u"01632 960 100"_s, u"Monday to Friday, 9 am to 5 pm"_s},
                     {people::ContactPurpose::DayAndNight, u"24-hour advice line"_s, u"01632 960 111"_s, u"Day and night"_s}};
    m_stores.receiveEverywhere(people::toFhir(unit));
    people::TeamMember nurse;
    nurse.id = grace;
    nurse.prefix = u"Sister"_s;
    nurse.given = u"Grace"_s;
    nurse.family = u"Okafor"_s;
    nurse.jobTitle = u"Breast care nurse"_s;
    m_stores.receiveEverywhere(people::practitionerToFhir(nurse));
    for (const people::Role role : {people::Role::Administrator, people::Role::Nurse, people::Role::PledgeLead}) {
        nurse.role = role;
        nurse.roleId = {u"grace-"_s + people::codeOf(role)};
        m_stores.receiveEverywhere(people::practitionerRoleToFhir(nurse, unitId));
    }
    Q_EMIT filled();
}

void Desk::addColleagues()
{
    struct Colleague {
        QLatin1StringView id;
        QString prefix;
        QString given;
        QString family;
        people::Role role;
        QString job;
        bool active;
    };
    for (const Colleague &one : {
             Colleague{"lena"_L1, u"Miss"_s, u"Lena"_s, u"Shah"_s, people::Role::MdtMember, u"Consultant breast surgeon"_s, true},
             Colleague{"vera"_L1, {}, u"Vera"_s, u"Quill"_s, people::Role::PatientRepresentative, {}, true},
             Colleague{"dora"_L1, u"Sister"_s, u"Dora"_s, u"Finch"_s, people::Role::Nurse, u"Breast care nurse"_s, false}}) {
        people::TeamMember member;
        member.id = {one.id};
        member.roleId = {one.id + "-role"_L1};
        member.prefix = one.prefix;
        member.given = one.given;
        member.family = one.family;
        member.role = one.role;
        member.jobTitle = one.job;
        member.active = one.active;
        m_stores.receive(*m_stores.hospital, people::practitionerToFhir(member));
        m_stores.receive(*m_stores.hospital, people::practitionerRoleToFhir(member, unitId));
    }
}

void Desk::enrolPatients()
{
    for (const Invented &one : invented) {
        people::Patient patient;
        patient.id = {one.id};
        patient.given = one.given;
        patient.family = one.family;
        patient.birthDate = one.born;
        patient.nhsNumber = one.nhsNumber;
        patient.cohort = one.cohort;
        patient.phone = u"07700 900 123"_s;
        if (!one.need.isEmpty())
            patient.communicationNeeds = {QString{one.need}};
        m_patients << patient.id;
        m_stores.receive(*m_stores.hospital, people::toFhir(patient));
        if (patient.id == ann)
            m_stores.receive(*m_stores.phone, people::toFhir(patient));
    }
}

void Desk::book()
{
    using care::AppointmentKind;
    care::Appointments appointments{*m_stores.hospital};
    const auto meet = [&](qsizetype who, AppointmentKind kind, const char *start, std::chrono::minutes length, const QString &place) {
        care::Appointment meeting;
        meeting.patient = m_patients[who];
        meeting.kind = kind;
        meeting.start = TwoStores::at(start);
        meeting.end = meeting.start + length;
        meeting.place = place;
        meeting.withWhom = u"Sister Grace Okafor"_s;
        return got(appointments.book(meeting));
    };
    const QString clinic = u"Clinic C, ground floor"_s;
    care::Appointment surgery;
    surgery.patient = ann;
    surgery.kind = AppointmentKind::BeforeSurgery;
    surgery.start = TwoStores::at("2026-11-25 14:30");
    surgery.end = TwoStores::at("2026-11-25 15:15");
    surgery.place = clinic;
    surgery.withWhomId = grace;
    surgery.withWhom = u"Sister Grace Okafor"_s;
    surgery.preparation = u"Read the letter about your choices"_s;
    surgery.bring = u"Your list of medicines, and somebody to listen with you"_s;
    m_appointment = got(appointments.book(surgery));
    meet(0, AppointmentKind::Surgery, "2026-12-08 08:00", 180min, u"Ward 9, second floor"_s);
    m_begun = meet(1, AppointmentKind::Clinic, "2026-11-23 08:15", 30min, clinic);
    meet(2, AppointmentKind::FollowUpCall, "2026-11-23 09:30", 15min, {});
    meet(4, AppointmentKind::OpenAccess, "2026-11-23 11:00", 20min, clinic);
    meet(3, AppointmentKind::Scan, "2026-11-23 15:45", 30min, u"Scanning, level 1"_s);
    meet(5, AppointmentKind::Video, "2026-11-24 10:00", 20min, {});
    const ResourceId off = meet(5, AppointmentKind::Clinic, "2026-11-26 10:00", 20min, clinic);
    got(appointments.cancel(off, u"The interpreter is not free on this day."_s));
    m_stores.carry();
}

void Desk::writePledge()
{
    using pledge::CommitmentState;
    pledge::PledgeBoard board{*m_stores.hospital, QTimeZone::utc()};
    const auto issue = [&](const QString &words) {
        pledge::Issue said;
        said.words = words;
        return got(board.write(said));
    };
    const auto plan = [&](const ResourceId &issue, const QString &words, CommitmentState state, std::optional<Month> by,
                          const QString &reason = {}, pledge::Audience audience = pledge::Audience::Everyone) {
        pledge::Commitment commitment;
        commitment.issue = issue;
        commitment.plan = words;
        commitment.state = state;
        commitment.by = by;
        commitment.reason = reason;
        commitment.audience = audience;
        return fakes::printed(*m_stores.hospital, commitment);
    };
    const ResourceId waiting = issue(u"We waited alone before surgery and did not know why"_s);
    m_commitment = plan(waiting, u"Tell patients how long they will wait, and the reason"_s, CommitmentState::Achieved, Month{2026, 9});
    const ResourceId support = issue(u"Support after treatment depends on whom you meet"_s);
    plan(support, u"Assess everyone’s support needs at diagnosis"_s, CommitmentState::Ongoing, {});
    plan(support, u"Recruit a second secondary breast cancer nurse"_s, CommitmentState::InProgress, Month{2026, 12}, {},
         pledge::Audience::Secondary);
    plan(support, u"Run a drop-in clinic on Saturdays"_s, CommitmentState::Unable, {},
         u"There is no money for it this year. We ask again in April."_s);
    const ResourceId open = issue(u"Open Access was not explained"_s);
    plan(open, u"Send a pack two weeks before the first Open Access visit"_s, CommitmentState::Planned, Month{2026, 10}, {},
         pledge::Audience::Primary);
    for (const QString &words : {u"You know the name of your nurse, and how to reach her"_s,
                                 u"You are told the results of a scan within two weeks"_s}) {
        pledge::StandardOfCare standard;
        standard.words = words;
        got(board.write(standard));
    }
    got(board.publish(u"Our first pledge"_s, grace));
    m_stores.carry();
    m_stores.clock.advance(24h);
    plan(waiting, u"Let one person stay until theatre"_s, CommitmentState::Draft, {});
    plan(open, u"Call each patient a week after the pack"_s, CommitmentState::Agreed, Month{2027, 2});
    issue(u"Some of us find it hard to hear results by phone"_s);
    m_stores.carry();
}

void Desk::talk()
{
    voice::Voices phone{*m_stores.phone};
    voice::Voices desk{*m_stores.hospital};
    const auto says = [&](const char *when, const ResourceId &who, const QString &good, const QString &better, const QString &about) {
        m_stores.clock.set(TwoStores::at(when));
        return got((who == ann ? phone : desk).say(who, good, better, about));
    };
    const ResourceId parking = says("2026-11-03 10:00", m_patients[1], {}, u"The car park was full, so I was late."_s, {});
    m_praise = says("2026-11-12 16:20", ann, u"The nurse who called me the day after was wonderful."_s, {}, u"After surgery"_s);
    const ResourceId diagnosis = says("2026-11-16 11:40", m_patients[3],
        {}, u"At my second diagnosis I did not get a named nurse for six weeks. Nobody seemed to know whose turn it was."_s,
        u"Second diagnosis"_s);
    m_stores.carry();
    got(desk.markRead(parking));
    got(desk.setHandled(parking, true));
    got(desk.reply(m_praise, u"Thank you, Ann. I will tell the ward; it means a lot to them."_s, grace));
    got(desk.markRead(diagnosis));
    m_criticism = says("2026-11-22 19:05", ann, u"Everybody was kind."_s, u"Nobody told us how long we would wait."_s, u"The day of surgery"_s);
    says("2026-11-23 07:50", m_patients[4], {}, u"The leaflet on reconstruction was hard to read."_s, {});
    care::Questions questions{*m_stores.phone};
    for (const QString &words : {u"Can I drive home afterwards?"_s, u"How long until the stitches come out?"_s})
        got(questions.ask(m_appointment, words));
    m_stores.carry();
}

void Desk::fill()
{
    found();
    addColleagues();
    enrolPatients();
    m_stores.clock.set(TwoStores::at("2026-09-20 10:00"));
    book();
    writePledge();
    talk();
    m_stores.clock.set(TwoStores::at("2026-11-23 09:14"));
    Q_EMIT filled();
}

void Desk::findThemes()
{
    themes::Themes list{*m_stores.hospital};
    got(list.addShipped());
    const themes::ThemeList all = got(list.all());
    themes::Codings codings{*m_stores.hospital};
    const auto heard = got(voice::Voices{*m_stores.hospital}.list(voice::VoiceFilter::All));
    const auto find = [&](const QString &beginning, const QString &theme, std::optional<themes::Span> span) {
        const auto said = std::ranges::find_if(heard, [&](const voice::Feedback &one) { return one.better.startsWith(beginning); });
        got(codings.code(said->id, all.named(theme)->id, span, grace));
    };
    find(u"The car park"_s, u"Place and getting there"_s, {});
    find(u"At my second diagnosis"_s, u"Joined-up care"_s, themes::Span{themes::Part::Better, 66, 40});
    m_stores.carry();
}

void Desk::hold()
{
    voice::Interviews interviews{*m_stores.hospital, QTimeZone::systemTimeZone()};
    voice::Interview interview;
    interview.title = u"At the kitchen table"_s;
    interview.words = u"She felt that nobody had time for her questions."_s;
    interview.heldOn = {2026, 10, 6};
    interview.cohort = people::Cohort::Primary;
    interview.consent.given = true;
    const ResourceId withdrawn = got(interviews.write(interview, grace));
    got(interviews.setWithdrawn(withdrawn, true));
    interview.kind = voice::InterviewKind::FocusGroup;
    interview.title = u"Tuesday café"_s;
    interview.words = u"Most of them waited for an hour or more on the day of surgery, and nobody said why.\n"
                      u"One said: “I would have gone for a walk if I had known.”\n"
                      u"Those with secondary cancer want one nurse whose name they know.\n"
                      u"The lift was broken again.\n"
                      u"The tea is good. Parking is dear, and the machine takes no cards."_s;
    interview.heldOn = {2026, 11, 17};
    interview.people = 6;
    interview.cohort = people::Cohort::Secondary;
    interview.consent.mayQuote = true;
    const themes::Source group{got(interviews.write(interview, grace)), themes::Source::Kind::Interview};
    const themes::ThemeList all = got(themes::Themes{*m_stores.hospital}.all());
    const QString said = u"I would have gone for a walk if I had known."_s;
    got(themes::Codings{*m_stores.hospital}.code(group, all.named(u"Waiting"_s)->id,
        themes::Span{themes::Part::Unknown, interview.words.indexOf(said), said.size()}, grace));
    const QString left = u"The lift was broken again."_s;
    got(themes::Codings{*m_stores.hospital}.code(group, all.named(u"Place and getting there"_s)->id,
        themes::Span{themes::Part::Unknown, interview.words.indexOf(left), left.size()}, grace));
    interview.id = group.id;
    interview.words.remove(left + u'\n');
    got(themes::rewrite(*m_stores.hospital, interview, grace, QTimeZone::systemTimeZone()));
}

void Desk::rename(const QString &conversation, const QString &title)
{
    auto changed = *got(voice::Interviews{*m_stores.hospital, QTimeZone::systemTimeZone()}.byId({conversation}));
    changed.title = title;
    got(themes::rewrite(*m_stores.hospital, changed, grace, QTimeZone::systemTimeZone()));
}

void Desk::overwrite(const QString &conversation, const QVariantMap &fields)
{
    auto changed = *got(voice::Interviews{*m_stores.hospital, QTimeZone::systemTimeZone()}.byId({conversation}));
    changed.people = fields.value(u"people"_s, changed.people).toInt();
    changed.patient.value = fields.value(u"patient"_s, changed.patient.value).toString();
    changed.consent.given = fields.value(u"consent"_s, changed.consent.given).toBool();
    got(m_stores.hospital->write([changed](store::Writer &writer) -> store::StoreResult<void> {
        const auto stored = writer.json(u"DocumentReference"_s, changed.id);
        if (!stored)
            return failed(stored.error());
        return writer.update(voice::toFhir(changed, **stored));
    }));
}

QStringList Desk::themesOf(const QString &id) const
{
    QStringList found;
    const auto words = got(themes::themesIn(*m_stores.hospital, ResourceId{id}));
    for (const themes::FoundTheme &one : words->found)
        found << one.name + u": "_s + (one.excerpt ? one.excerpt->words : QString{});
    return found;
}

void Desk::measure()
{
    impact::Measures measures{*m_stores.hospital};
    const QDate change{2026, 4, 1};
    got(measures.setMeasure(m_commitment, impact::Measure{u"“I knew how long I would wait”"_s, impact::MeasureKind::Score,
                                              impact::Better::Higher, {}, 75, change}));
    QVector<impact::MeasuredValue> values;
    for (int month = -12; month < 7; ++month) {
        impact::MeasuredValue value;
        value.commitment = m_commitment;
        value.on = change.addMonths(month + 1).addDays(-1);
        value.asked = month == -4 ? 6 : 40;
        value.positive = month == -4 ? 3 : month < 0 ? 24 + month % 3 : 32 + month % 2;
        values << value;
    }
    got(measures.write(values, QDate{2026, 11, 23}));
    Q_EMIT filled();
}

void Desk::crowd(int patients)
{
    static const QStringList given{u"Ada"_s, u"Bea"_s, u"Cora"_s, u"Dee"_s, u"Esther"_s, u"Fay"_s};
    static const QStringList family{u"Allen"_s, u"Brook"_s, u"Carr"_s, u"Dale"_s, u"Egan"_s, u"Frost"_s, u"Grant"_s};
    for (int i = 0; i < patients; ++i) {
        people::Patient patient;
        patient.id = {u"crowd-%1"_s.arg(i)};
        patient.given = given[i % given.size()];
        patient.family = family[i % family.size()] + QString::number(i);
        patient.cohort = i % 5 == 0 ? people::Cohort::Secondary : people::Cohort::Primary;
        m_stores.receive(*m_stores.hospital, people::toFhir(patient));
    }
}

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

QString Desk::answerOnPhone() const
{
    const auto ask = got(care::AppointmentAsks{*m_stores.phone}.latestFor(m_appointment));
    return ask ? ask->answerWords : QString{};
}

QStringList Desk::waitingOnPhone() const
{
    QStringList places;
    const auto all = got(care::WaitingList{*m_stores.phone}.placesOf(ann));
    for (const care::WaitingListPlace &place : all)
        places << place.what + u' ' + place.checkedOn.toString(Qt::ISODate);
    return places;
}

void Desk::patientSaysNeeds(const QStringList &needs)
{
    got(people::Patients{*m_stores.phone}.setNeeds(ann, needs));
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

QString Desk::sendUnderAnotherId()
{
    return m_stores.sendUnderAnotherId(*m_stores.hospital);
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

void Desk::spoil()
{
    got(m_stores.hospital->write([](store::Writer &writer) { return writer.connection().run("ALTER TABLE resource RENAME TO lost"); }));
}

void Desk::cancelOperation()
{
    care::Appointment operation = *got(care::Appointments{*m_stores.hospital}.byId({u"operation"_s}));
    operation.state = care::AppointmentState::Cancelled;
    m_stores.receiveEverywhere(care::toFhir(operation, received(*m_stores.hospital, u"Appointment"_s, operation.id)));
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

void Desk::beSurgeon()
{
    m_device->practitioner = {u"lena"_s};
}

void Desk::refuseAll()
{
    m_stores.refuseAll(*m_stores.hospital);
}

void Desk::advance(int minutes)
{
    m_stores.clock.advance(std::chrono::minutes{minutes});
    Q_EMIT filled();
}

void Desk::comeBack()
{
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
}

void Desk::fillLibrary()
{
    information::Library library{*m_stores.hospital};
    got(library.addExamples(grace, QTimeZone::utc()));
    const auto pages = got(library.all());
    for (const information::LibraryPage &page : pages) {
        if (!page.page.sensitive)
            got(library.publish(page.page.id, {}, grace));
    }
    carry();
}

void Desk::tellAnn()
{
    information::Sendings sendings{*m_stores.hospital};
    const auto send = [&](const QString &title, bool asks) {
        got(sendings.send(ann, {{page(title)}}, u"As we said on the phone."_s, asks, grace));
        carry();
    };
    send(u"Tiredness that does not go away"_s, true);
    patientReadsPages();
    m_stores.clock.advance(1min);
    send(u"Palliative care and what it is"_s, false);
    m_stores.clock.advance(1min);
    got(sendings.sendPack(m_appointment, {{page(u"Getting ready for surgery"_s)}, {page(u"Looking after your wound"_s)}}, 1, grace));
    carry();
    Q_EMIT filled();
}

QString Desk::page(const QString &title) const
{
    const auto pages = got(information::Library{*m_stores.hospital}.all());
    for (const information::LibraryPage &page : pages) {
        if (page.page.title == title)
            return page.page.id.value;
    }
    return {};
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
            got(phone.acknowledge(sending.id));
    }
    carry();
}

QUrl Desk::drawing(const QString &name, int width) const
{
    QImage image{width, width / 2, QImage::Format_RGB32};
    image.fill(QColor{u"#0b5a68"_s});
    const QString path = m_folder.filePath(name);
    if (!image.save(path))
        qFatal("the test's drawing cannot be written");
    return QUrl::fromLocalFile(path);
}

SupportStory *Desk::support()
{
    if (!m_support)
        m_support = new SupportStory{*m_stores.phone, *m_stores.hospital, [this] { carry(); }, this};
    return m_support;
}

models::Session *Desk::session()
{
    if (!m_session) {
        m_session = std::make_unique<models::Session>(models::Session::Parts{
            m_folder.filePath(u"session.db"_s), m_vault, false, m_stores.clock, m_network, m_preferences, {},
            {u"Organization"_s, u"Practitioner"_s, u"PractitionerRole"_s, u"Patient"_s}});
        QQmlEngine::setObjectOwnership(m_session.get(), QQmlEngine::CppOwnership);
        if (m_followsSession)
            followSession();
    }
    return m_session.get();
}

void Desk::followSession()
{
    m_followsSession = true;
    const auto hand = [this] { models::Workplace::of(*qmlEngine(this)).setDevice(session()->device()); };
    connect(session(), &models::Session::deviceChanged, this, hand);
    hand();
}

void Desk::restart()
{
    models::Workplace::of(*qmlEngine(this)).setDevice(nullptr);
    m_session.reset();
    Q_EMIT restarted();
}

void Desk::inspect(QAbstractItemModel *model)
{
    new QAbstractItemModelTester{model, QAbstractItemModelTester::FailureReportingMode::Fatal, model};
}

QObject *Desk::find(QObject *root, const QString &name) const
{
    if (root->objectName() == name)
        return root;
    QObjectList below = root->children();
    if (const auto *item = qobject_cast<QQuickItem *>(root)) {
        // A view's rows are no QObject children of it.
        const QList<QQuickItem *> drawn = item->childItems();
        for (QQuickItem *child : drawn) {
            if (!below.contains(child))
                below << child;
        }
    }
    for (QObject *child : std::as_const(below)) {
        if (QObject *found = find(child, name))
            return found;
    }
    return nullptr;
}

int Desk::unsent() const
{
    return got(m_stores.hospital->read([](store::Reader &reader) { return store::LocalChanges{reader.connection()}.count(); }));
}

QStringList Desk::unsentTypes() const
{
    const auto changes = got(m_stores.hospital->read([](store::Reader &reader) { return store::LocalChanges{reader.connection()}.all(); }));
    QStringList types;
    for (const store::LocalChange &change : changes)
        types << fhir::typeOf(change.json);
    types.removeDuplicates();
    types.sort();
    return types;
}

int Desk::count(const QString &type) const
{
    return got(m_stores.hospital->read([type](store::Reader &reader) {
        return reader.connection().first<int>("SELECT count(*) FROM resource WHERE type = :type", {{":type", type}},
                                              [](const store::Row &row) { return static_cast<int>(row.integer(0)); });
    })).value_or(0);
}

QVariantMap Desk::here(const QString &type, const QString &id) const
{
    return jsonIn(*m_stores.hospital, type, id);
}

QVariantMap Desk::onPhone(const QString &type, const QString &id) const
{
    return jsonIn(*m_stores.phone, type, id);
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

namespace {

QDir downloads()
{
    return QDir{QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)};
}

} // namespace

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

QString Desk::downloaded(const QString &fileName) const
{
    QFile file{downloads().filePath(fileName)};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

bool Desk::blockDownload(const QString &fileName) const
{
    QFile::remove(downloads().filePath(fileName));
    return downloads().mkpath(fileName);
}

bool Desk::unblockDownload(const QString &fileName) const
{
    return downloads().rmdir(fileName);
}

QString Desk::draft(const QString &form) const
{
    return got(models::deviceOf(*this)->database.read([form](store::Reader &reader) {
        return reader.connection().first<QString>("SELECT words FROM draft WHERE form = :form", {{":form", form}},
                                                  [](const store::Row &row) { return row.text(0); });
    })).value_or(QString{});
}

void Desk::keepDraft(const QString &form, const QString &words)
{
    got(store::Drafts{*m_stores.hospital}.keep(form, words));
}

QUrl Desk::file(const QString &name, const QString &content) const
{
    QFile file{m_folder.filePath(name)};
    if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0)
        qFatal("the test's own folder cannot be written");
    return QUrl::fromLocalFile(file.fileName());
}
