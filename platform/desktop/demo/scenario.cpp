#include "demo/scenario.h"

#include "care/appointments.h"
#include "care/questions.h"
#include "voice/voices.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::desktop::scenario {

Result<ResourceId, Failure> furnishDesktop(store::Database &desktop, const ResourceId &nurse, const Clock &clock)
{
    const Desk desk{desktop, nurse, clock.now().toLocal()};
    for (auto part : {describeUnit, addColleagues}) {
        if (auto done = part(desk); !done)
            return failed(done.error());
    }
    const auto patients = enrolPatients(desk);
    if (!patients)
        return failed(patients.error());
    const ResourceId ann = patients->at(Ann);
    for (auto part : {bookAppointments, writeHistory}) {
        if (auto done = part(desk, *patients); !done)
            return failed(done.error());
    }
    for (auto part : {writePledge, measureCommitments, fillLibrary, listThemes, holdFocusGroup}) {
        if (auto done = part(desk); !done)
            return failed(done.error());
    }
    for (auto part : {sendPages, putOnWaitingList}) {
        if (auto done = part(desk, ann); !done)
            return failed(done.error());
    }
    return ann;
}

Result<void, Failure> furnishPhone(store::Database &phone, const ResourceId &ann, const Clock &clock)
{
    voice::Voices voices{phone};
    if (!answerOf(voices.say(ann, u"The nurse who called me the day after was wonderful."_s, {}, u"After my first operation"_s))
        || !answerOf(voices.say(ann, {}, u"Nobody told us how long we would wait."_s, u"The day of surgery"_s)))
        return failed(failure("what Ann said"_L1));
    const auto next = answerOf(care::Appointments{phone}.nextFor(ann, clock.now()));
    if (!next || !*next)
        return failed(failure("Ann's next appointment"_L1));
    care::Questions questions{phone};
    if (!answerOf(questions.ask((*next)->id, u"Can I drive home afterwards?"_s))
        || !answerOf(questions.ask((*next)->id, u"How long until the stitches come out?"_s)))
        return failed(failure("Ann's questions"_L1));
    return {};
}

Result<int, Failure> answerAnn(store::Database &desktop, const ResourceId &nurse)
{
    voice::Voices voices{desktop};
    const auto said = answerOf(voices.list(voice::VoiceFilter::All));
    if (!said)
        return failed(failure("the voices"_L1));
    int replies = 0;
    for (const voice::Feedback &feedback : *said) {
        if (feedback.good.isEmpty())
            continue;
        if (feedback.replies == 0
            && !answerOf(voices.reply(feedback.id, u"Thank you, Ann. I will tell the ward; it means a lot to them."_s, nurse)))
            return failed(failure("the answer to Ann"_L1));
        ++replies;
    }
    return replies;
}

namespace {

/// Twenty minutes ago, but today.
QDateTime justBegun(const QDateTime &now)
{
    const QDateTime minutesAgo = now.addSecs(-20 * 60);
    return std::max(now.date().startOfDay(), QDateTime{minutesAgo.date(), QTime{minutesAgo.time().hour(), minutesAgo.time().minute() / 5 * 5}});
}

/// As it is once @p days have gone by.
care::Appointment nearer(care::Appointment appointment, qint64 days, const QDateTime &now)
{
    const QDateTime before = appointment.start.toLocal();
    const auto length = appointment.end - appointment.start;
    const bool surgery = appointment.kind == care::AppointmentKind::Surgery;
    appointment.start = Instant::of(surgery ? justBegun(now) : QDateTime{before.date().addDays(-days), before.time()});
    appointment.end = appointment.start + length;
    if (appointment.end < Instant::of(now))
        appointment.state = care::AppointmentState::Fulfilled;
    return appointment;
}

} // namespace

Result<void, Failure> bringSurgery(store::Database &desktop, const ResourceId &ann, const Clock &clock)
{
    const QDateTime now = clock.now().toLocal();
    const auto moved = answerOf(desktop.write([&](store::Writer &writer) -> store::StoreResult<bool> {
        const auto ahead = care::upcomingFor(writer, ann, Instant::of(now));
        if (!ahead)
            return failed(ahead.error());
        const auto surgery = std::find_if(ahead->begin(), ahead->end(),
                                          [](const auto &one) { return one.kind == care::AppointmentKind::Surgery; });
        if (surgery == ahead->end())
            return false;
        const qint64 days = now.date().daysTo(surgery->start.toLocal().date());
        for (const care::Appointment &appointment : *ahead) {
            const auto stored = writer.json(u"Appointment"_s, appointment.id);
            if (!stored)
                return failed(stored.error());
            if (auto done = writer.update(care::toFhir(nearer(appointment, days, now), stored->value_or(QJsonObject{}))); !done)
                return failed(done.error());
        }
        return true;
    }));
    if (!moved || !*moved)
        return failed(failure("the day of surgery"_L1));
    return {};
}

} // namespace heard::desktop::scenario
