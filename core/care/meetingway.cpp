#include "care/meetingway.h"

#include "fhir/communication.h"

#include <array>

using namespace Qt::StringLiterals;

namespace heard::care {

namespace {

namespace extension = fhir::extension;
using fhir::Word;

struct ChoiceWord {
    PhoneComfort::Choice choice;
    Word code;
    Word status; ///< of her as a participant
};

constexpr std::array choices{
    ChoiceWord{PhoneComfort::Choice::Yes, "yes"_L1, "accepted"_L1},
    ChoiceWord{PhoneComfort::Choice::No, "no"_L1, "declined"_L1},
    ChoiceWord{PhoneComfort::Choice::Unsure, "unsure"_L1, "tentative"_L1},
};

struct ModeWord {
    ModePreference::Mode mode;
    Word code;
};

constexpr std::array modes{
    ModeWord{ModePreference::Mode::InPerson, "in-person"_L1},
    ModeWord{ModePreference::Mode::Phone, "phone"_L1},
    ModeWord{ModePreference::Mode::Video, "video"_L1},
    ModeWord{ModePreference::Mode::Any, "any"_L1},
};

std::optional<PhoneComfort::Choice> choiceOf(const QJsonObject &response)
{
    const QString code = fhir::extensionOf(response, extension::phoneComfort)["valueCode"_L1].toString();
    for (const ChoiceWord &word : choices) {
        if (code == word.code)
            return word.choice;
    }
    return std::nullopt;
}

std::optional<ModePreference::Mode> modeOf(const QJsonObject &communication)
{
    const QString code = fhir::extensionOf(communication, extension::preferredMode)["valueCode"_L1].toString();
    for (const ModeWord &word : modes) {
        if (code == word.code)
            return word.mode;
    }
    return std::nullopt;
}

} // namespace

Result<PhoneComfort, fhir::ReadError> phoneComfortFromFhir(const QJsonObject &response)
{
    const auto choice = choiceOf(response);
    if (!fhir::isOf(response, "AppointmentResponse"_L1) || !choice)
        return failed(fhir::ReadError::WrongType);
    PhoneComfort read;
    read.id = fhir::idOf(response);
    read.appointment = fhir::referenceAt(response, "appointment"_L1, "Appointment"_L1);
    read.patient = fhir::referenceAt(response, "actor"_L1, "Patient"_L1);
    if (read.appointment.isEmpty() || read.patient.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    read.choice = *choice;
    read.words = response["comment"_L1].toString();
    read.saidAt = fhir::instantExtension(response, extension::saidAt);
    return read;
}

Result<ModePreference, fhir::ReadError> modePreferenceFromFhir(const QJsonObject &communication)
{
    if (!fhir::isCommunication(communication, fhir::code::modePreference))
        return failed(fhir::ReadError::WrongType);
    const auto sent = fhir::sentAt(communication);
    if (!sent)
        return failed(sent.error());
    const auto mode = modeOf(communication);
    ModePreference read;
    read.id = fhir::idOf(communication);
    read.patient = fhir::referenceAt(communication, "subject"_L1, "Patient"_L1);
    if (read.patient.isEmpty() || !mode)
        return failed(fhir::ReadError::MissingElement);
    read.mode = *mode;
    read.words = fhir::wordsOf(communication).value_or(QString{});
    read.saidAt = *sent;
    return read;
}

QJsonObject toFhir(const PhoneComfort &comfort, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("AppointmentResponse"_L1, comfort.id, std::move(stored));
    if (fhir::referenceAt(json, "appointment"_L1, "Appointment"_L1) != comfort.appointment)
        json["appointment"_L1] = fhir::referenceTo("Appointment"_L1, comfort.appointment);
    if (fhir::referenceAt(json, "actor"_L1, "Patient"_L1) != comfort.patient)
        json["actor"_L1] = fhir::referenceTo("Patient"_L1, comfort.patient);
    fhir::setText(json, "comment"_L1, comfort.words);
    fhir::setInstantExtension(json, extension::saidAt, comfort.saidAt);
    if (choiceOf(json) == comfort.choice)
        return json;
    for (const ChoiceWord &word : choices) {
        if (word.choice == comfort.choice) {
            json["participantStatus"_L1] = QString{word.status};
            fhir::setExtension(json, extension::phoneComfort, "valueCode"_L1, QString{word.code});
        }
    }
    return json;
}

QJsonObject toFhir(const ModePreference &preference, QJsonObject stored, const ResourceId &unit)
{
    QJsonObject json = fhir::communicationOf(fhir::code::modePreference, preference.id, std::move(stored));
    if (!json.contains("status"_L1))
        json["status"_L1] = u"completed"_s;
    if (fhir::referenceAt(json, "subject"_L1, "Patient"_L1) != preference.patient) {
        json["subject"_L1] = fhir::referenceTo("Patient"_L1, preference.patient);
        json["sender"_L1] = fhir::referenceTo("Patient"_L1, preference.patient);
    }
    if (!unit.isEmpty())
        json["recipient"_L1] = QJsonArray{fhir::referenceTo("Organization"_L1, unit)};
    if (!preference.words.isEmpty())
        fhir::setWords(json, preference.words);
    fhir::setInstant(json, "sent"_L1, preference.saidAt);
    if (modeOf(json) == preference.mode)
        return json;
    for (const ModeWord &word : modes) {
        if (word.mode == preference.mode)
            fhir::setExtension(json, extension::preferredMode, "valueCode"_L1, QString{word.code});
    }
    return json;
}

} // namespace heard::care
