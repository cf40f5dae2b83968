#include "unit.h"

#include "base/ids.h"
#include "care/appointment.h"
#include "care/question.h"
#include "fhir/vocabulary.h"
#include "hub/hubsink.h"
#include "people/patient.h"
#include "pledge/commitment.h"
#include "pledge/issue.h"
#include "voice/feedback.h"
#include "voice/reply.h"

#include <future>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::bench {

namespace {

/// Writes a unit's resources one by one: of each hundred ten are patients, forty-five appointments, forty-three words of
/// patients and team, and two of the pledge.
class Filling final {
public:
    Filling(hub::Desk &desk, const QString &unit) : m_sink(desk), m_unit{unit.section(u'/', 1)} {}

    void add(int number)
    {
        const int place = number % 100;
        if (place < 10)
            m_patients << create(people::toFhir(patient(number)));
        else if (place < 55)
            m_appointments << create(care::toFhir(appointment(number)));
        else if (place < 80)
            m_feedback << create(voice::toFhir(feedback(number), {}, m_unit));
        else if (place < 90)
            create(voice::toFhir(reply(number)));
        else if (place < 98)
            create(care::toFhir(question(number), {}, m_unit));
        else if (place < 99)
            m_issue = create(pledge::toFhir(issue(number)));
        else
            create(pledge::toFhir(commitment(number)));
    }

private:
    ResourceId create(QJsonObject resource)
    {
        // As everything that was made on a device.
        fhir::setIdentifier(resource, fhir::system::uuid, u"urn:uuid:"_s + newUuid());
        const auto made = m_sink.writer().create(resource);
        if (!made)
            throw std::runtime_error{made.error().detail.toStdString()};
        return *made;
    }
    [[nodiscard]] static Instant day(int number) { return Instant{std::chrono::milliseconds{1'700'000'000'000}} + 1h * number; }
    [[nodiscard]] const ResourceId &anyOf(const QVector<ResourceId> &ids, int number) const { return ids[number % ids.size()]; }

    [[nodiscard]] people::Patient patient(int number) const
    {
        people::Patient patient;
        patient.given = u"Ann%1"_s.arg(number);
        patient.family = u"Baker"_s;
        patient.birthDate = QDate{1940 + number % 60, 1 + number % 12, 1 + number % 28};
        patient.cohort = number % 4 == 0 ? people::Cohort::Secondary : people::Cohort::Primary;
        patient.phone = u"01632 960%1"_s.arg(number % 1000, 3, 10, QChar{u'0'});
        return patient;
    }
    [[nodiscard]] care::Appointment appointment(int number) const
    {
        care::Appointment appointment;
        appointment.patient = anyOf(m_patients, number);
        appointment.start = day(number);
        appointment.end = appointment.start + 30min;
        appointment.place = u"Clinic %1, second floor, Riverbank Hospital"_s.arg(number % 20);
        appointment.withWhom = u"Sister Grace Okafor"_s;
        appointment.preparation = u"Write down what you want to ask."_s;
        appointment.bring = u"Please bring your list of medicines, and someone with you if you like."_s;
        return appointment;
    }
    [[nodiscard]] voice::Feedback feedback(int number) const
    {
        voice::Feedback feedback;
        feedback.patient = anyOf(m_patients, number);
        feedback.good = u"The nurse took time and explained the scan of week %1 to me and to my sister."_s.arg(number % 52);
        feedback.better = u"The wait before it was long, and nobody said why. A board in the waiting room would have helped."_s;
        feedback.about = u"Clinic"_s;
        feedback.sentAt = day(number);
        feedback.readAt = feedback.sentAt + 1h;
        return feedback;
    }
    [[nodiscard]] voice::Reply reply(int number) const
    {
        voice::Reply reply;
        reply.feedback = anyOf(m_feedback, number);
        reply.patient = anyOf(m_patients, number);
        reply.authorName = u"Sister Grace Okafor"_s;
        reply.words = u"Thank you for telling us. We have asked for a board that tells the wait and its reason."_s;
        reply.sentAt = day(number);
        return reply;
    }
    [[nodiscard]] care::Question question(int number) const
    {
        care::Question question;
        question.appointment = anyOf(m_appointments, number);
        question.patient = anyOf(m_patients, number);
        question.words = u"Will the new tablets make me as tired as those before?"_s;
        question.writtenAt = day(number);
        return question;
    }
    [[nodiscard]] pledge::Issue issue(int number) const
    {
        pledge::Issue issue;
        issue.unit = m_unit;
        issue.words = u"We wait long before surgery and nobody tells us why."_s;
        issue.position = number;
        return issue;
    }
    [[nodiscard]] pledge::Commitment commitment(int number) const
    {
        pledge::Commitment commitment;
        commitment.unit = m_unit;
        commitment.issue = m_issue;
        commitment.plan = u"A nurse tells everybody the wait and its reason, on the hour."_s;
        commitment.state = pledge::CommitmentState::InProgress;
        commitment.position = number;
        return commitment;
    }

    hub::HubSink m_sink;
    const ResourceId m_unit;
    QVector<ResourceId> m_patients;
    QVector<ResourceId> m_appointments;
    QVector<ResourceId> m_feedback;
    ResourceId m_issue;
};

} // namespace

void fillUnit(fakes::RunningHub &hub, int resources)
{
    std::promise<bool> committed;
    hub.server().committer().submit(
        [&](hub::Desk &desk) {
            Filling filling{desk, hub.organization()};
            for (int number = 0; number < resources; ++number)
                filling.add(number);
            return true;
        },
        [&](const store::StoreResult<void> &kept) { committed.set_value(kept.has_value()); });
    if (!committed.get_future().get())
        throw std::runtime_error{"the hub cannot be filled"};
}

} // namespace heard::bench
