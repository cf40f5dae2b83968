#include "demo/invented/parts.h"

#include "care/appointment.h"
#include "care/assessment.h"
#include "care/assessmentrequest.h"
#include "care/careplan.h"
#include "care/waitinglist.h"
#include "people/teammembers.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::desktop::scenario {

namespace {

using store::StoreResult;
using store::Writer;

/// Writes what lies in the past, which no verb of the store's does.
class History final {
public:
    History(Writer &writer, const Desk &desk, const QVector<ResourceId> &patients, people::Signature nurse)
        : m_writer(writer), m_now(desk.now), m_patients(patients), m_nurse(std::move(nurse))
    {
    }

    /// Joy was operated on yesterday, so that somebody has to call her today.
    [[nodiscard]] StoreResult<void> operation()
    {
        care::Appointment operation;
        operation.patient = m_patients[Joy];
        operation.kind = care::AppointmentKind::Surgery;
        operation.state = care::AppointmentState::Fulfilled;
        operation.start = ago(1, QTime{9, 15});
        operation.end = operation.start + 2h;
        operation.place = u"Ward 9, second floor, Riverbank Hospital"_s;
        operation.withWhom = u"Miss Lena Shah"_s;
        operation.description = u"Surgery"_s;
        return create(care::toFhir(operation));
    }

    /// Layla asked for an assessment and waits for somebody to take it on.
    [[nodiscard]] StoreResult<void> waiting()
    {
        care::AssessmentRequest request;
        request.patient = m_patients[Layla];
        request.askedAt = ago(2, QTime{20, 40});
        request.whyNow = u"Since I was told, I cannot think of anything else."_s;
        return begin(request);
    }

    /// Mary was assessed after her diagnosis, and has her plan.
    [[nodiscard]] StoreResult<void> followedUp()
    {
        care::AssessmentRequest request;
        request.patient = m_patients[Mary];
        request.offeredBy = m_nurse.id;
        request.whyNow = u"Everybody is offered one after the diagnosis."_s;
        request.state = care::AssessmentState::PlanShared;
        request.owner = m_nurse.id;
        request.ownerName = m_nurse.name;
        request.askedAt = ago(40, QTime{10, 0});
        request.changedAt = ago(37, QTime{11, 30});
        if (auto done = begin(request); !done)
            return done;
        const auto answers = m_writer.create(care::toFhir(answered(request)));
        if (!answers)
            return failed(answers.error());
        return create(care::toFhir(agreed(request, *answers)));
    }

private:
    [[nodiscard]] Instant ago(int days, QTime at) const { return Instant::of(QDateTime{m_now.date().addDays(-days), at}); }

    [[nodiscard]] StoreResult<void> create(const QJsonObject &resource)
    {
        if (const auto id = m_writer.create(resource); !id)
            return failed(id.error());
        return {};
    }

    [[nodiscard]] StoreResult<void> begin(care::AssessmentRequest &request)
    {
        const auto id = m_writer.create(care::serviceRequestToFhir(request));
        if (!id)
            return failed(id.error());
        request.id = *id;
        return create(care::taskToFhir(request));
    }

    [[nodiscard]] static care::WeighedConcern weighed(const QString &concern, int weight)
    {
        return {concern, care::concerns().concern(concern)->words, weight, false};
    }

    [[nodiscard]] care::Assessment answered(const care::AssessmentRequest &request) const
    {
        care::Assessment assessment;
        assessment.request = request.id;
        assessment.patient = request.patient;
        assessment.writer = m_nurse.id;
        assessment.answers.ticked = {weighed(u"work"_s, 5), weighed(u"worry"_s, 7)};
        assessment.answers.distress = 6;
        assessment.answers.mattersMost = u"To sing in my choir again."_s;
        assessment.at = ago(37, QTime{10, 50});
        return assessment;
    }

    [[nodiscard]] care::CarePlan agreed(const care::AssessmentRequest &request, const ResourceId &answers) const
    {
        care::CarePlan plan;
        plan.request = request.id;
        plan.assessment = answers;
        plan.patient = request.patient;
        plan.author = m_nurse.id;
        plan.authorName = m_nurse.name;
        plan.state = care::CarePlanState::Shared;
        plan.conversation = u"You worry most in the evenings. Your work does not know yet."_s;
        care::CareAction talk;
        talk.id = u"talk"_s;
        talk.concern = u"worry"_s;
        talk.about = care::concerns().concern(talk.concern)->words;
        talk.agreed = u"Meet the counsellor for a first talk"_s;
        talk.who = u"Grace"_s;
        talk.by = m_now.date().addDays(-20);
        talk.state = care::ActionState::Done;
        talk.happenedNext = u"You met her twice and sleep better."_s;
        care::CareAction work;
        work.id = u"work"_s;
        work.concern = u"work"_s;
        work.about = care::concerns().concern(work.concern)->words;
        work.agreed = u"Write to your employer together"_s;
        work.who = u"Mary and Grace"_s;
        work.by = m_now.date().addDays(6);
        work.state = care::ActionState::UnderWay;
        plan.actions = {talk, work};
        plan.createdAt = ago(37, QTime{11, 10});
        plan.sharedAt = request.changedAt;
        return plan;
    }

    Writer &m_writer;
    QDateTime m_now;
    QVector<ResourceId> m_patients;
    people::Signature m_nurse;
};

} // namespace

Result<void, Failure> putOnWaitingList(const Desk &desk, const ResourceId &ann)
{
    const QDate today = desk.now.date();
    const care::WaitingListLook look{u"Breast reconstruction"_s, today.addDays(-210), Month::of(today.addMonths(5)),
                                     u"The list moves again since the second theatre has opened."_s};
    if (!answerOf(care::WaitingList{desk.database}.put(ann, look, desk.nurse, QTimeZone::systemTimeZone())))
        return failed(failure("the waiting list"_L1));
    return {};
}

Result<void, Failure> writeHistory(const Desk &desk, const QVector<ResourceId> &patients)
{
    const auto written = answerOf(desk.database.write([&](Writer &writer) -> StoreResult<bool> {
        const auto nurse = people::signatureOf(writer, desk.nurse);
        if (!nurse)
            return failed(nurse.error());
        if (!*nurse)
            return false;
        History history{writer, desk, patients, **nurse};
        for (auto part : {&History::operation, &History::waiting, &History::followedUp}) {
            if (auto done = (history.*part)(); !done)
                return failed(done.error());
        }
        return true;
    }));
    if (!written || !*written)
        return failed(failure("what had happened before"_L1));
    return {};
}

} // namespace heard::desktop::scenario
