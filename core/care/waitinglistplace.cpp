#include "care/waitinglistplace.h"

#include "base/day.h"
#include "fhir/communication.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace heard::care {

namespace {

namespace extension = fhir::extension;
using State = WaitingListPlace::State;

/// The first of each state is what we write.
constexpr std::array<std::pair<State, QLatin1StringView>, 5> statuses{{
    {State::Waiting, "active"_L1},
    {State::Waiting, "on-hold"_L1},
    {State::Waiting, "draft"_L1},
    {State::Done, "completed"_L1},
    {State::Removed, "revoked"_L1},
}};

std::optional<State> stateOf(const QJsonObject &request)
{
    const QString status = request["status"_L1].toString();
    for (const auto &[state, word] : statuses) {
        if (status == word)
            return state;
    }
    return std::nullopt;
}

void setState(QJsonObject &request, State state)
{
    if (stateOf(request) == state)
        return;
    for (auto status = statuses.rbegin(); status != statuses.rend(); ++status) {
        if (status->first == state)
            request["status"_L1] = QString{status->second};
    }
}

QString lastNote(const QJsonObject &request)
{
    const QJsonArray notes = request["note"_L1].toArray();
    return notes.isEmpty() ? QString{} : notes.last()["text"_L1].toString();
}

/// What was said before stays, as what was said when. An empty note says that there is nothing to say any more.
void setNote(QJsonObject &request, const QString &words, const QString &author, Instant now)
{
    if (lastNote(request) == words)
        return;
    QJsonArray notes = request.value("note"_L1).toArray();
    QJsonObject note{{u"time"_s, now.toIso()}, {u"text"_s, words.isEmpty() ? u"–"_s : words}};
    fhir::setText(note, "authorString"_L1, author);
    notes.append(note);
    request["note"_L1] = notes;
}

QString dateAt(const QJsonObject &request, fhir::Word url)
{
    return fhir::extensionOf(request, url)["valueDate"_L1].toString();
}

} // namespace

Result<WaitingListPlace, fhir::ReadError> waitingListPlaceFromFhir(const QJsonObject &request)
{
    if (!fhir::isOf(request, "ServiceRequest"_L1)
        || fhir::codeIn(request["category"_L1], fhir::system::request) != fhir::code::waitingList)
        return failed(fhir::ReadError::WrongType);
    if (!request.contains("status"_L1) || !request.contains("authoredOn"_L1))
        return failed(fhir::ReadError::MissingElement);
    const auto state = stateOf(request);
    const auto since = fhir::instantAt(request, "authoredOn"_L1);
    if (!state || !since)
        return failed(fhir::ReadError::BadElement);
    WaitingListPlace read;
    read.id = fhir::idOf(request);
    read.patient = fhir::referenceAt(request, "subject"_L1, "Patient"_L1);
    read.what = request["code"_L1]["text"_L1].toString();
    if (read.patient.isEmpty() || read.what.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    read.author = fhir::referenceAt(request, "requester"_L1, "Practitioner"_L1);
    read.authorName = request["requester"_L1]["display"_L1].toString();
    read.since = *since;
    read.expected = Month::fromIso(dateAt(request, extension::expected));
    read.checkedOn = QDate::fromString(dateAt(request, extension::checkedOn), Qt::ISODate);
    const QString note = lastNote(request);
    read.words = note == u"–"_s ? QString{} : note;
    read.state = *state;
    return read;
}

QJsonObject toFhir(const WaitingListPlace &place, Instant noted, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("ServiceRequest"_L1, place.id, std::move(stored));
    setState(json, place.state);
    if (!json.contains("intent"_L1))
        json["intent"_L1] = u"order"_s;
    if (fhir::codeIn(json["category"_L1], fhir::system::request) != fhir::code::waitingList)
        json["category"_L1] = QJsonArray{fhir::codeableConcept(fhir::system::request, fhir::code::waitingList)};
    QJsonObject what = json.value("code"_L1).toObject();
    fhir::setText(what, "text"_L1, place.what);
    json["code"_L1] = what;
    if (fhir::referenceAt(json, "subject"_L1, "Patient"_L1) != place.patient)
        json["subject"_L1] = fhir::referenceTo("Patient"_L1, place.patient);
    // Who put her on the list stays named, whoever looked at it since.
    if (!json.contains("requester"_L1) && !place.author.isEmpty())
        json["requester"_L1] = fhir::referenceTo("Practitioner"_L1, place.author, place.authorName);
    fhir::setInstant(json, "authoredOn"_L1, place.since);
    if (Month::fromIso(dateAt(json, extension::expected)) != place.expected)
        fhir::setExtension(json, extension::expected, "valueDate"_L1, place.expected ? place.expected->toIso() : QString{});
    const QString checked = place.checkedOn.toString(Qt::ISODate);
    if (dateAt(json, extension::checkedOn) != checked)
        fhir::setExtension(json, extension::checkedOn, "valueDate"_L1, checked);
    if (!place.words.isEmpty() || json.contains("note"_L1))
        setNote(json, place.words, place.authorName, noted);
    return json;
}

std::optional<LookDue> lookDue(const WaitingListPlace &place, QDate today, const QTimeZone &zone)
{
    if (place.state != State::Waiting)
        return std::nullopt;
    const QDate looked = place.checkedOn.isValid() ? place.checkedOn : dayOf(place.since, zone);
    const int weeks = static_cast<int>(looked.daysTo(today) / 7);
    if (place.expected && *place.expected < Month::of(today))
        return LookDue{place.expected->lastDay().addDays(1), true, weeks};
    if (weeks >= WaitingListPlace::weeksBetweenLooks)
        return LookDue{looked.addDays(7 * WaitingListPlace::weeksBetweenLooks), false, weeks};
    return std::nullopt;
}

} // namespace heard::care
