// A device without a screen that puts one word, the canary, into everything a person can type, and sees it through to the
// hub and back. It says "done" when nothing waits any more, and stays until it is killed. Opened again, "kept" where the
// draft is still there.
//   canary_driver FOLDER BASE CODE CANARY
#include "signedindevice.h"

#include "care/appointments.h"
#include "care/assessmentrequests.h"
#include "care/assessments.h"
#include "care/careplans.h"
#include "care/questions.h"
#include "information/sendings.h"
#include "fakes/printedpledge.h"
#include "people/patients.h"
#include "people/teammembers.h"
#include "people/units.h"
#include "pledge/pledgeboard.h"
#include "store/drafts.h"
#include "sync/signin.h"
#include "voice/voices.h"

#include <QLoggingCategory>

using namespace heard;
using namespace heard::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::answer;

namespace {

constexpr sync::Pace brisk{.foreground = 20ms, .foregroundByType = 20ms, .firstRetry = 5ms, .longestRetry = 100ms};
const QString draftForm = u"feedback"_s;

/// What is typed on either side, word by word the canary with what it is.
class Typing {
public:
    Typing(SignedInDevice &device, QString canary)
        : m_device(device)
        , m_database(device.database())
        , m_canary(std::move(canary))
    {
    }

    void keepDraft() { must(answer(store::Drafts{m_database}.keep(draftForm, words("draft"))), "draft"); }

    /// What the hub refuses is kept with the hub's words about it.
    void writeWhatIsRefused()
    {
        const QJsonObject refused{{u"resourceType"_s, u"Communication"_s}, {u"status"_s, words("refused")}};
        must(answer(m_database.write([refused](store::Writer &writer) { return writer.create(refused); })), "refused");
    }
    /// In the query of a url, and as somebody's name and passphrase.
    void knockAtTheHub()
    {
        sync::FhirClient client{m_device.transport(), m_device.account()};
        QUrl search = client.url(u"Patient"_s);
        search.setQuery(u"name="_s + words("search"));
        (void)answer(client.send({.url = search}));
        const auto server = must(answer(sync::Discovery{m_device.transport()}.find(m_device.session().base)), "discovery");
        const sync::SignIn signIn{m_device.transport(), m_device.clock()};
        if (answer(signIn.withPassphrase(server, words("name"), words("passphrase"))))
            giveUp(u"a wrong passphrase is accepted"_s);
        if (answer(signIn.withInviteCode(server, words("code"))))
            giveUp(u"a wrong invite code is accepted"_s);
    }
    void waitUntilAllIsSent()
    {
        waitFor([this] {
            const store::OutboxCount &outbox = m_device.courier().state().outbox;
            return outbox.waiting == 0 && outbox.parked == 1;
        });
    }

protected:
    [[nodiscard]] QString words(const char *what) const { return m_canary + QLatin1String{what}; }
    template <typename Condition>
    static void waitFor(Condition &&holds)
    {
        if (!fakes::until(holds, 60s))
            giveUp(u"what it waits for does not come"_s);
    }

    SignedInDevice &m_device;
    store::Database &m_database;

private:
    const QString m_canary;
};

class Patient final : public Typing {
public:
    Patient(SignedInDevice &device, const QString &canary) : Typing(device, canary), m_me{device.session().patient} {}

    void typeEverything()
    {
        waitFor([this] { return must(answer(people::Units{m_database}.own()), "unit").has_value(); });
        must(answer(m_voices.say(m_me, words("good"), words("better"), words("about"))), "feedback");
        askForSupport();
        QVector<care::Appointment> mine;
        waitFor([&] {
            mine = must(answer(care::Appointments{m_database}.upcomingFor(m_me, Instant{})), "appointments");
            return !mine.isEmpty();
        });
        must(answer(care::Questions{m_database}.ask(mine.front().id, words("question"))), "question");
        QVector<voice::Reply> replies;
        waitFor([&] {
            replies = must(answer(m_voices.unreadRepliesFor(m_me)), "replies");
            return !replies.isEmpty();
        });
        must(answer(m_voices.markReplyRead(replies.front().id)), "reading");
    }

private:
    void askForSupport()
    {
        care::Assessments assessments{m_database};
        const ResourceId request = must(answer(care::AssessmentRequests{m_database}.ask(m_me, words("why now"))), "request");
        care::Answers answers;
        answers.more = {{u"physical"_s, words("more")}};
        answers.mattersMost = words("matters most");
        must(answer(assessments.keepDraft(request.value, {answers, 1})), "unfinished answers");
        must(answer(assessments.send(request, answers)), "answers");
    }

    const ResourceId m_me;
    voice::Voices m_voices{m_database};
};

class Nurse final : public Typing {
public:
    using Typing::Typing;

    void typeEverything()
    {
        std::optional<people::Unit> unit;
        waitFor([&] { return (unit = must(answer(people::Units{m_database}.own()), "unit")).has_value(); });
        QVector<people::Patient> patients;
        waitFor([&] {
            patients = must(answer(people::Patients{m_database}.search({})), "patients");
            return !patients.isEmpty();
        });
        bookFor(patients.front().id);
        enrolOne();
        pledge();
        unit->contacts << people::UnitContact{people::ContactPurpose::Other, words("contact"), u"01632 960001"_s, words("hours")};
        must(answer(people::Units{m_database}.change(*unit)), "unit");
        addColleague();
        writePage(patients.front().id);
        planSupport();
        reply();
    }

private:
    void bookFor(const ResourceId &patient)
    {
        care::Appointments appointments{m_database};
        const Instant soon = m_device.clock().now() + 24h;
        care::Appointment appointment;
        appointment.patient = patient;
        appointment.start = soon;
        appointment.end = soon + 30min;
        appointment.place = words("place");
        appointment.withWhom = words("whom");
        appointment.preparation = words("preparation");
        appointment.bring = words("bring");
        appointment.description = words("description");
        must(answer(appointments.book(appointment)), "appointment");
        const ResourceId other = must(answer(appointments.book(appointment)), "appointment");
        must(answer(appointments.cancel(other, words("reason"))), "cancelling");
    }
    void enrolOne()
    {
        people::Patient patient;
        patient.given = words("given");
        patient.family = words("family");
        patient.communicationNeeds = QStringList{words("need")};
        must(answer(people::Patients{m_database}.enrol(patient, QTimeZone::utc())), "patient");
    }
    void addColleague()
    {
        people::TeamMember colleague;
        colleague.given = words("colleague");
        colleague.family = u"Reyes"_s;
        colleague.jobTitle = words("job");
        must(answer(people::TeamMembers{m_database}.add(colleague)), "colleague");
    }
    void pledge()
    {
        pledge::PledgeBoard board{m_database, QTimeZone::utc()};
        pledge::Issue issue;
        issue.words = words("issue");
        pledge::Commitment commitment;
        commitment.issue = must(answer(board.write(issue)), "issue");
        commitment.plan = words("plan");
        commitment.state = pledge::CommitmentState::Delayed;
        commitment.reason = words("delay");
        fakes::printed(m_database, commitment);
        pledge::StandardOfCare standard;
        standard.words = words("standard");
        must(answer(board.write(standard)), "standard");
        must(answer(board.publish(words("note"), {m_device.session().fhirUser.section(u'/', 1)})), "publishing");
    }
    void writePage(const ResourceId &patient)
    {
        const ResourceId me{m_device.session().fhirUser.section(u'/', 1)};
        information::Library library{m_database};
        information::Page page;
        page.title = words("title");
        page.body = words("body");
        page.owner = words("owner");
        ResourceId written;
        // Her own entry comes with the first download.
        waitFor([&] {
            const auto done = answer(library.write(page, me));
            written = done.value_or(ResourceId{});
            return done.has_value();
        });
        must(answer(library.publish(written, words("revision"), me)), "publishing a page");
        must(answer(information::Sendings{m_database}.send(patient, {written}, words("cover"), true, me)), "sending");
        must(answer(library.takeBack(written, words("taken back"), me)), "taking back");
    }
    void planSupport()
    {
        const ResourceId me{m_device.session().fhirUser.section(u'/', 1)};
        QVector<care::AssessmentRequest> asked;
        waitFor([&] {
            asked = must(answer(care::AssessmentRequests{m_database}.list(care::RequestFilter::Open)), "requests");
            return !asked.isEmpty();
        });
        care::CarePlans plans{m_database};
        const ResourceId plan = must(answer(plans.draft(asked.front().id, me)), "draft of a plan");
        care::CareAction action;
        action.about = words("concern");
        action.agreed = words("agreed");
        action.who = words("who");
        must(answer(plans.write(plan, words("conversation"), {action})), "plan");
        must(answer(plans.share(plan, me)), "sharing a plan");
        const auto shared = must(answer(plans.forRequest(asked.front().id)), "plans").front();
        must(answer(plans.setHappenedNext(shared.id, shared.actions.front().id, words("next"))), "what happened next");
    }
    void reply()
    {
        voice::Voices voices{m_database};
        QVector<voice::Feedback> said;
        waitFor([&] {
            said = must(answer(voices.list(voice::VoiceFilter::New, words("good"))), "feedback");
            return !said.isEmpty();
        });
        const QString me = m_device.session().fhirUser;
        must(answer(voices.reply(said.front().id, words("reply"), {me.section(u'/', 1)})), "reply");
    }
};

template <typename Person>
void typeAll(SignedInDevice &device, const QString &canary)
{
    Person person{device, canary};
    person.keepDraft();
    person.writeWhatIsRefused();
    person.knockAtTheHub();
    person.typeEverything();
    person.waitUntilAllIsSent();
    print(u"done"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application{argc, argv};
    QLoggingCategory::setFilterRules(u"heard.*=true"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        giveUp(u"FOLDER BASE CODE CANARY"_s);
    const QStringList types{u"Patient"_s,     u"Organization"_s,  u"Practitioner"_s, u"PractitionerRole"_s,
                            u"Appointment"_s, u"Communication"_s, u"Goal"_s,         u"Basic"_s,
                            u"ServiceRequest"_s, u"Task"_s, u"QuestionnaireResponse"_s, u"CarePlan"_s,
                            u"DocumentReference"_s};
    SignedInDevice device{arguments[1], QUrl{arguments[2]}, arguments[3], types, brisk};
    if (!must(answer(store::Drafts{device.database()}.words(draftForm)), "draft").isEmpty()) {
        device.finish();
        print(u"kept"_s);
        return 0;
    }
    device.courier().start();
    if (device.session().patient.isEmpty())
        typeAll<Nurse>(device, arguments[4]);
    else
        typeAll<Patient>(device, arguments[4]);
    return QCoreApplication::exec();
}
