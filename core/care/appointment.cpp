#include "care/appointment.h"

#include "fhir/communication.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heard::care {

namespace {

namespace system = fhir::system;
namespace extension = fhir::extension;
namespace code = fhir::code;
using fhir::Word;

struct KindWord {
    AppointmentKind kind;
    Word code;
    Word channel; ///< UK Core's way of meeting; empty where either is possible
};

constexpr std::array kindWords{
    KindWord{AppointmentKind::Clinic, code::clinic, "In-person"_L1},
    KindWord{AppointmentKind::Phone, code::phone, "Telephone"_L1},
    KindWord{AppointmentKind::Video, code::video, "Video"_L1},
    KindWord{AppointmentKind::Scan, code::scan, "In-person"_L1},
    KindWord{AppointmentKind::Surgery, code::surgery, "In-person"_L1},
    KindWord{AppointmentKind::BeforeSurgery, code::beforeSurgery, "In-person"_L1},
    KindWord{AppointmentKind::OpenAccess, code::openAccess, {}},
    KindWord{AppointmentKind::Assessment, code::assessment, {}},
    KindWord{AppointmentKind::FollowUpCall, code::followUpCall, "Telephone"_L1},
};

struct Guess {
    Word word;
    AppointmentKind kind;
};

/// The first that stands in the description decides: the particular before the general.
constexpr std::array guesses{
    Guess{"follow-up call"_L1, AppointmentKind::FollowUpCall},
    Guess{"video"_L1, AppointmentKind::Video},
    Guess{"telephone"_L1, AppointmentKind::Phone},
    Guess{"phone"_L1, AppointmentKind::Phone},
    Guess{"open access"_L1, AppointmentKind::OpenAccess},
    Guess{"holistic needs"_L1, AppointmentKind::Assessment},
    Guess{"pre-op"_L1, AppointmentKind::BeforeSurgery},
    Guess{"pre-assessment"_L1, AppointmentKind::BeforeSurgery},
    Guess{"before surgery"_L1, AppointmentKind::BeforeSurgery},
    Guess{"mammogra"_L1, AppointmentKind::Scan},
    Guess{"ultrasound"_L1, AppointmentKind::Scan},
    Guess{"x-ray"_L1, AppointmentKind::Scan},
    Guess{"mri"_L1, AppointmentKind::Scan},
    Guess{"scan"_L1, AppointmentKind::Scan},
    Guess{"surgery"_L1, AppointmentKind::Surgery},
    Guess{"operation"_L1, AppointmentKind::Surgery},
    Guess{"theatre"_L1, AppointmentKind::Surgery},
    Guess{"clinic"_L1, AppointmentKind::Clinic},
};

struct StateWord {
    AppointmentState state;
    Word status;
};

/// The first of each state is what we write.
constexpr std::array stateWords{
    StateWord{AppointmentState::Proposed, "proposed"_L1},
    StateWord{AppointmentState::Proposed, "pending"_L1},
    StateWord{AppointmentState::Proposed, "waitlist"_L1},
    StateWord{AppointmentState::Booked, "booked"_L1},
    StateWord{AppointmentState::Arrived, "arrived"_L1},
    StateWord{AppointmentState::Arrived, "checked-in"_L1},
    StateWord{AppointmentState::Fulfilled, "fulfilled"_L1},
    StateWord{AppointmentState::Cancelled, "cancelled"_L1},
    StateWord{AppointmentState::NotAttended, "noshow"_L1},
    StateWord{AppointmentState::EnteredInError, "entered-in-error"_L1},
};

std::optional<AppointmentState> stateOf(const QJsonObject &json)
{
    const QString status = json["status"_L1].toString();
    for (const StateWord &word : stateWords) {
        if (status == word.status)
            return word.state;
    }
    return std::nullopt;
}

bool hasWord(const QString &text, Word word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !text[at - 1].isLetter())
            return true;
    }
    return false;
}

AppointmentKind guessedKind(const QJsonObject &json)
{
    QString text = json["description"_L1].toString() + u'\n' + json["appointmentType"_L1]["text"_L1].toString();
    const QJsonArray services = json["serviceType"_L1].toArray();
    for (const QJsonValue &service : services)
        text += u'\n' + service["text"_L1].toString();
    for (const Guess &guess : guesses) {
        if (hasWord(text, guess.word))
            return guess.kind;
    }
    return AppointmentKind::Other;
}

/// How another system says that they meet: "Video", "Telephone", "In-person", or nothing.
QString channelOf(const QJsonObject &json)
{
    const QJsonValue coded = fhir::extensionOf(json, extension::ukDeliveryChannel)["valueCodeableConcept"_L1];
    if (const QString channel = fhir::codeIn(coded, system::ukDeliveryChannel); !channel.isEmpty())
        return channel;
    const QString medium = fhir::extensionOf(json, extension::nhsConsultationMedium)["valueCode"_L1].toString();
    if (medium.contains("VIDEO"_L1, Qt::CaseInsensitive))
        return u"Video"_s;
    return medium.contains("PHONE"_L1, Qt::CaseInsensitive) ? u"Telephone"_s : QString{};
}

AppointmentKind kindOf(const QJsonObject &json)
{
    const QString ours = fhir::codeIn(json["appointmentType"_L1], system::appointmentKind);
    for (const KindWord &word : kindWords) {
        if (ours == word.code)
            return word.kind;
    }
    const QString channel = channelOf(json);
    if (channel == "Video"_L1)
        return AppointmentKind::Video;
    return channel == "Telephone"_L1 ? AppointmentKind::Phone : guessedKind(json);
}

void setKind(QJsonObject &json, AppointmentKind kind)
{
    if (kindOf(json) == kind)
        return;
    Word ours;
    Word channel;
    for (const KindWord &word : kindWords) {
        if (word.kind == kind) {
            ours = word.code;
            channel = word.channel;
        }
    }
    QJsonObject type = json.value("appointmentType"_L1).toObject();
    fhir::setCoding(type, system::appointmentKind, QString{ours});
    if (type.isEmpty())
        json.remove("appointmentType"_L1);
    else
        json["appointmentType"_L1] = type;
    const QJsonObject meeting = fhir::codeableConcept(system::ukDeliveryChannel, channel);
    fhir::setExtension(json, extension::ukDeliveryChannel, "valueCodeableConcept"_L1,
                       channel.isEmpty() ? QJsonValue{} : QJsonValue{meeting});
}

bool isActor(const QJsonValue &participant, Word type)
{
    const QJsonValue actor = participant["actor"_L1];
    return actor["type"_L1].toString() == type
        || actor["reference"_L1].toString().startsWith(QString{type} + u'/');
}

/// The first participant of @p type, one with a display before one without; -1 where there is none.
qsizetype participantOf(const QJsonObject &json, Word type)
{
    const QJsonArray participants = json["participant"_L1].toArray();
    qsizetype found = -1;
    for (qsizetype i = 0; i < participants.size(); ++i) {
        if (!isActor(participants[i], type))
            continue;
        if (!participants[i]["actor"_L1]["display"_L1].toString().isEmpty())
            return i;
        if (found < 0)
            found = i;
    }
    return found;
}

QJsonObject actorOf(const QJsonObject &json, Word type)
{
    const qsizetype index = participantOf(json, type);
    return index < 0 ? QJsonObject{} : json["participant"_L1][index]["actor"_L1].toObject();
}

/// An empty @p actor removes the participant.
void setActor(QJsonObject &json, Word type, const QJsonObject &actor)
{
    QJsonArray participants = json.value("participant"_L1).toArray();
    const qsizetype index = participantOf(json, type);
    if (actor.isEmpty()) {
        if (index < 0)
            return;
        participants.removeAt(index);
    } else if (index < 0) {
        participants << QJsonObject{{u"actor"_s, actor}, {u"status"_s, u"accepted"_s}};
    } else {
        QJsonObject participant = participants[index].toObject();
        participant["actor"_L1] = actor;
        participants[index] = participant;
    }
    json["participant"_L1] = participants;
}

ResourceId idOfActor(const QJsonObject &actor, Word type)
{
    return ResourceId::ofReference(actor["reference"_L1].toString(), QString{type});
}

void setPatient(QJsonObject &json, const ResourceId &patient)
{
    QJsonObject actor = actorOf(json, "Patient"_L1);
    if (patient.isEmpty() || idOfActor(actor, "Patient"_L1) == patient)
        return;
    // The NHS number by which another system named her stays.
    actor["reference"_L1] = patient.reference(u"Patient");
    setActor(json, "Patient"_L1, actor);
}

void setWithWhom(QJsonObject &json, const ResourceId &id, const QString &name)
{
    const QJsonObject actor = actorOf(json, "Practitioner"_L1);
    if (idOfActor(actor, "Practitioner"_L1) == id && actor["display"_L1].toString() == name)
        return;
    QJsonObject changed;
    if (!id.isEmpty())
        changed = fhir::referenceTo("Practitioner"_L1, id, name);
    else if (!name.isEmpty())
        changed = {{u"type"_s, u"Practitioner"_s}, {u"display"_s, name}};
    setActor(json, "Practitioner"_L1, changed);
}

void setPlace(QJsonObject &json, const QString &place)
{
    if (actorOf(json, "Location"_L1)["display"_L1].toString() == place)
        return;
    // Another place: what named the former one must not stay beside it.
    setActor(json, "Location"_L1,
             place.isEmpty() ? QJsonObject{} : QJsonObject{{u"type"_s, u"Location"_s}, {u"display"_s, place}});
}

void setTimes(QJsonObject &json, Instant start, Instant end)
{
    const auto storedEnd = fhir::instantAt(json, "end"_L1);
    if (fhir::instantAt(json, "start"_L1) == start && storedEnd.value_or(start) == end)
        return;
    fhir::setInstant(json, "start"_L1, start);
    fhir::setInstant(json, "end"_L1, end);
    if (json.contains("minutesDuration"_L1))
        json["minutesDuration"_L1] = qint64{std::chrono::duration_cast<std::chrono::minutes>(end - start).count()};
}

/// app-4: a reason stands only where it was cancelled or nobody came.
void setCancelReason(QJsonObject &json, const Appointment &appointment)
{
    const bool allowed = appointment.state == AppointmentState::Cancelled
        || appointment.state == AppointmentState::NotAttended;
    if (!allowed) {
        json.remove("cancelationReason"_L1);
        return;
    }
    QJsonObject reason = json.value("cancelationReason"_L1).toObject();
    fhir::setText(reason, "text"_L1, appointment.cancelReason);
    if (reason.isEmpty())
        json.remove("cancelationReason"_L1);
    else
        json["cancelationReason"_L1] = reason;
}

/// Our own UUID where it was made in Heard, else the other system's first name for it.
QString uidOf(const QJsonObject &json)
{
    const QString own = fhir::identifierOf(json, system::uuid);
    if (own.startsWith("urn:uuid:"_L1))
        return own.mid(9);
    const QString foreign = json["identifier"_L1][0]["value"_L1].toString();
    return foreign.isEmpty() ? fhir::idOf(json).value : foreign;
}

std::optional<bool> timeForQuestionsIn(const QJsonObject &json)
{
    const QJsonValue noted = fhir::extensionOf(json, extension::questionTime)["valueBoolean"_L1];
    return noted.isBool() ? std::optional{noted.toBool()} : std::nullopt;
}

/// Of usual words; nothing where there are no words it could stand for.
QString codeFor(const QString &words, const QJsonObject &json, Word extension)
{
    return words.isEmpty() ? QString{} : fhir::extensionOf(json, extension)["valueCode"_L1].toString();
}

void setCode(QJsonObject &json, Word extension, const QString &code)
{
    if (fhir::extensionOf(json, extension)["valueCode"_L1].toString() == code)
        return;
    fhir::setExtension(json, extension, "valueCode"_L1, code.isEmpty() ? QJsonValue{} : QJsonValue{code});
}

/// A date alone says nothing about when to come, although it reads as midnight.
bool hasTime(const QJsonObject &json, QLatin1StringView name)
{
    return fhir::instantAt(json, name) && json[name].toString().contains(u'T');
}

} // namespace

Instant endOf(const Appointment &appointment)
{
    return appointment.state == AppointmentState::Arrived ? std::max(appointment.end, appointment.start + longestStay) : appointment.end;
}

Result<Appointment, fhir::ReadError> appointmentFromFhir(const QJsonObject &appointment)
{
    if (!fhir::isOf(appointment, "Appointment"_L1))
        return failed(fhir::ReadError::WrongType);
    if (!appointment.contains("status"_L1) || !appointment.contains("start"_L1))
        return failed(fhir::ReadError::MissingElement);
    const auto state = stateOf(appointment);
    const auto start = fhir::instantAt(appointment, "start"_L1);
    const auto end = fhir::instantAt(appointment, "end"_L1);
    if (!state || !hasTime(appointment, "start"_L1) || (appointment.contains("end"_L1) && !hasTime(appointment, "end"_L1)))
        return failed(fhir::ReadError::BadElement);

    const QJsonObject practitioner = actorOf(appointment, "Practitioner"_L1);
    Appointment read;
    read.id = fhir::idOf(appointment);
    read.uid = uidOf(appointment);
    read.patient = idOfActor(actorOf(appointment, "Patient"_L1), "Patient"_L1);
    read.kind = kindOf(appointment);
    read.state = *state;
    read.start = *start;
    read.end = end.value_or(*start);
    read.place = actorOf(appointment, "Location"_L1)["display"_L1].toString();
    read.withWhom = practitioner["display"_L1].toString();
    read.withWhomId = idOfActor(practitioner, "Practitioner"_L1);
    read.preparation = fhir::extensionOf(appointment, extension::preparation)["valueString"_L1].toString();
    read.preparationCode = codeFor(read.preparation, appointment, extension::preparationCode);
    read.bring = appointment["patientInstruction"_L1].toString();
    read.bringCode = codeFor(read.bring, appointment, extension::bringCode);
    read.directions = fhir::extensionOf(appointment, extension::directions)["valueString"_L1].toString();
    read.description = appointment["description"_L1].toString();
    read.cancelReason = appointment["cancelationReason"_L1]["text"_L1].toString();
    read.revision = appointment["meta"_L1]["versionId"_L1].toString().toInt();
    read.timeForQuestions = timeForQuestionsIn(appointment);
    read.kept = !fhir::extensionOf(appointment, extension::keptAfter).isEmpty();
    return read;
}

QStringList wordsFor(AppointmentKind kind)
{
    QStringList words;
    for (const Guess &guess : guesses) {
        if (guess.kind == kind)
            words << QString{guess.word};
    }
    return words;
}

QJsonObject toFhir(const Appointment &appointment, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("Appointment"_L1, appointment.id, std::move(stored));
    if (stateOf(json) != appointment.state) {
        for (auto word = stateWords.rbegin(); word != stateWords.rend(); ++word) {
            if (word->state == appointment.state)
                json["status"_L1] = QString{word->status};
        }
    }
    setCancelReason(json, appointment);
    fhir::setText(json, "description"_L1, appointment.description);
    setKind(json, appointment.kind);
    setTimes(json, appointment.start, appointment.end);
    setPatient(json, appointment.patient);
    setWithWhom(json, appointment.withWhomId, appointment.withWhom);
    setPlace(json, appointment.place);
    fhir::setText(json, "patientInstruction"_L1, appointment.bring);
    if (fhir::extensionOf(json, extension::preparation)["valueString"_L1].toString() != appointment.preparation)
        fhir::setExtension(json, extension::preparation, "valueString"_L1, appointment.preparation);
    setCode(json, extension::preparationCode, appointment.preparationCode);
    setCode(json, extension::bringCode, appointment.bringCode);
    if (fhir::extensionOf(json, extension::directions)["valueString"_L1].toString() != appointment.directions)
        fhir::setExtension(json, extension::directions, "valueString"_L1, appointment.directions);
    if (timeForQuestionsIn(json) != appointment.timeForQuestions)
        fhir::setExtension(json, extension::questionTime, "valueBoolean"_L1,
                           appointment.timeForQuestions ? QJsonValue{*appointment.timeForQuestions} : QJsonValue{});
    return json;
}

} // namespace heard::care
