#include "worklist/newsmemory.h"

using namespace Qt::StringLiterals;

namespace heard::worklist {

using care::Appointment;
using care::AppointmentState;
using care::AssessmentRequest;
using care::AssessmentState;
using store::Reader;
using store::StoreResult;
using store::Writer;

namespace {

const QString begunName = u"news-begun"_s;
constexpr auto seenPrefix = "seen/"_L1;

QString timeOf(const Appointment &appointment)
{
    return appointment.start.toIso() + (appointment.state == AppointmentState::Cancelled ? u" cancelled"_s : u""_s);
}

QString kindOf(const Appointment &appointment)
{
    return QString::number(static_cast<int>(appointment.kind));
}

} // namespace

QString nameOf(const Appointment &appointment)
{
    return u"Appointment/"_s + appointment.uid;
}

QString nameOf(const care::AppointmentAsk &ask)
{
    return ask.id.reference(u"AppointmentResponse");
}

QString nameOf(const AssessmentRequest &request)
{
    return u"ServiceRequest/"_s + request.uid;
}

QString nameOf(const pledge::Commitment &commitment)
{
    return commitment.id.reference(u"Goal");
}

QString nameOf(const outcomes::WhatBecame &words)
{
    return words.letter.isEmpty() ? words.feedback.reference(u"Communication") : u"letter/"_s + words.letter;
}

QString seenAs(const Appointment &appointment)
{
    return timeOf(appointment) + u'\n' + kindOf(appointment) + u'\n' + appointment.place;
}

QString seenAs(const care::AppointmentAsk &ask)
{
    return ask.answeredAt ? ask.answeredAt->toIso() : u"open"_s;
}

QString seenAs(const AssessmentRequest &request)
{
    switch (request.state) {
    // A time of its own is told by its appointment.
    case AssessmentState::Booked: return u"booked "_s + request.appointment.value;
    case AssessmentState::Declined: return u"declined "_s + request.changedAt.value_or(request.askedAt).toIso();
    default: return u"open"_s;
    }
}

QString seenAs(const pledge::Commitment &commitment)
{
    return commitment.announcements.isEmpty() ? u"published"_s : commitment.announcements.last().at.toIso();
}

QString seenAs(const outcomes::WhatBecame &words)
{
    return stageOf(words);
}

AppointmentChange changeSince(const QString &seen, const Appointment &appointment)
{
    AppointmentChange change;
    change.time = seen.section(u'\n', 0, 0) != timeOf(appointment);
    // Phones once remembered the time alone.
    if (!seen.contains(u'\n'))
        return change;
    change.kind = seen.section(u'\n', 1, 1) != kindOf(appointment);
    change.place = seen.section(u'\n', 2) != appointment.place;
    return change;
}

StoreResult<bool> hasBegun(const Reader &reader)
{
    const auto begun = reader.setting(begunName);
    return begun ? StoreResult<bool>{begun->has_value()} : failed(begun.error());
}

StoreResult<void> setBegun(Writer &writer)
{
    return writer.setSetting(begunName, writer.now().toIso());
}

StoreResult<std::optional<NewsMemory>> memoryOf(const Reader &reader)
{
    const auto begun = hasBegun(reader);
    if (!begun)
        return failed(begun.error());
    if (!*begun)
        return std::nullopt;
    NewsMemory memory;
    const auto read = reader.connection().forEach("SELECT name, value FROM setting WHERE name >= 'seen/' AND name < 'seen0'",
                                                  {}, [&memory](const store::Row &row) {
                                                      memory.insert(row.text(0).mid(seenPrefix.size()), row.text(1));
                                                      return true;
                                                  });
    if (!read)
        return failed(read.error());
    return memory;
}

StoreResult<void> remember(Writer &writer, const QString &name, const QString &seen)
{
    return writer.setSetting(seenPrefix + name, seen);
}

} // namespace heard::worklist
