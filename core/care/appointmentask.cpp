#include "care/appointmentask.h"

#include "fhir/communication.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace heard::care {

namespace {

namespace extension = fhir::extension;
using Kind = AppointmentAsk::Kind;
using Answer = AppointmentAsk::Answer;

constexpr std::array<std::pair<Kind, QLatin1StringView>, 2> kinds{{
    {Kind::Change, "change"_L1},
    {Kind::Cancel, "cancel"_L1},
}};
constexpr std::array<std::pair<Answer, QLatin1StringView>, 3> answers{{
    {Answer::Moved, "moved"_L1},
    {Answer::Cancelled, "cancelled"_L1},
    {Answer::Kept, "kept"_L1},
}};

QString codeAt(const QJsonObject &response, fhir::Word url)
{
    return fhir::extensionOf(response, url)["valueCode"_L1].toString();
}

std::optional<Kind> kindOf(const QJsonObject &response)
{
    const QString asked = codeAt(response, extension::ask);
    for (const auto &[kind, word] : kinds) {
        if (asked == word)
            return kind;
    }
    return std::nullopt;
}

Answer answerOf(const QJsonObject &response)
{
    const QString given = codeAt(response, extension::answer);
    for (const auto &[answer, word] : answers) {
        if (given == word)
            return answer;
    }
    return Answer::None;
}

QString codeOf(Answer answer)
{
    for (const auto &[known, word] : answers) {
        if (known == answer)
            return word;
    }
    return {};
}

/// While it is open it says whether she would come: perhaps at another time, or not at all. One that she took back says nothing
/// of that any more: not what an answer says, so that both at once are not merged into one.
QString statusOf(const AppointmentAsk &ask)
{
    if (ask.withdrawnAt)
        return u"needs-action"_s;
    if (ask.answer != Answer::None)
        return u"accepted"_s;
    return ask.kind == Kind::Change ? u"tentative"_s : u"declined"_s;
}

} // namespace

Result<AppointmentAsk, fhir::ReadError> appointmentAskFromFhir(const QJsonObject &response)
{
    const auto kind = kindOf(response);
    if (!fhir::isOf(response, "AppointmentResponse"_L1) || !kind)
        return failed(fhir::ReadError::WrongType);
    AppointmentAsk read;
    read.id = fhir::idOf(response);
    read.appointment = fhir::referenceAt(response, "appointment"_L1, "Appointment"_L1);
    read.patient = fhir::referenceAt(response, "actor"_L1, "Patient"_L1);
    const QJsonObject asked = fhir::extensionOf(response, extension::askedAt);
    if (read.appointment.isEmpty() || read.patient.isEmpty() || asked.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    const auto askedAt = fhir::instantAt(asked, "valueInstant"_L1);
    if (!askedAt)
        return failed(fhir::ReadError::BadElement);
    read.kind = *kind;
    read.words = response["comment"_L1].toString();
    read.askedAt = *askedAt;
    read.seenAt = fhir::instantExtension(response, extension::seenAt);
    read.answeredAt = fhir::instantExtension(response, extension::answeredAt);
    read.answer = answerOf(response);
    read.answerWords = fhir::extensionOf(response, extension::answerWords)["valueString"_L1].toString();
    read.withdrawnAt = fhir::instantExtension(response, extension::withdrawnAt);
    return read;
}

QJsonObject toFhir(const AppointmentAsk &ask, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("AppointmentResponse"_L1, ask.id, std::move(stored));
    // Another system may have more words for how far it is.
    const auto before = appointmentAskFromFhir(json);
    if (!before || before->withdrawnAt != ask.withdrawnAt || before->answer != ask.answer || !json.contains("participantStatus"_L1))
        json["participantStatus"_L1] = statusOf(ask);
    if (fhir::referenceAt(json, "appointment"_L1, "Appointment"_L1) != ask.appointment)
        json["appointment"_L1] = fhir::referenceTo("Appointment"_L1, ask.appointment);
    if (fhir::referenceAt(json, "actor"_L1, "Patient"_L1) != ask.patient)
        json["actor"_L1] = fhir::referenceTo("Patient"_L1, ask.patient);
    fhir::setText(json, "comment"_L1, ask.words);
    if (kindOf(json) != ask.kind)
        fhir::setExtension(json, extension::ask, "valueCode"_L1, ask.kind == Kind::Change ? u"change"_s : u"cancel"_s);
    fhir::setInstantExtension(json, extension::askedAt, ask.askedAt);
    fhir::setInstantExtension(json, extension::withdrawnAt, ask.withdrawnAt);
    fhir::setInstantExtension(json, extension::seenAt, ask.seenAt);
    fhir::setInstantExtension(json, extension::answeredAt, ask.answeredAt);
    if (answerOf(json) != ask.answer)
        fhir::setExtension(json, extension::answer, "valueCode"_L1, codeOf(ask.answer));
    if (fhir::extensionOf(json, extension::answerWords)["valueString"_L1].toString() != ask.answerWords)
        fhir::setExtension(json, extension::answerWords, "valueString"_L1, ask.answerWords);
    return json;
}

} // namespace heard::care
