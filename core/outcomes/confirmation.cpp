#include "outcomes/confirmation.h"

#include "fhir/vocabulary.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heard::outcomes {

namespace {

constexpr auto answerItem = "answer"_L1;

constexpr std::array answers{
    std::pair{Happened::Yes, "yes"_L1},
    std::pair{Happened::NotYet, "not-yet"_L1},
    std::pair{Happened::NotRelevant, "not-relevant"_L1},
};

std::optional<Happened> answerIn(const QJsonObject &response)
{
    for (const QJsonValue &item : response["item"_L1].toArray()) {
        if (item["linkId"_L1] != answerItem)
            continue;
        const QJsonValue coding = item["answer"_L1][0]["valueCoding"_L1];
        const auto found = std::ranges::find_if(answers, [&](const auto &answer) { return coding["code"_L1] == answer.second; });
        if (coding["system"_L1] == fhir::system::answer && found != answers.end())
            return found->first;
    }
    return std::nullopt;
}

} // namespace

QString codeOf(Happened happened)
{
    return std::ranges::find(answers, happened, &std::pair<Happened, QLatin1StringView>::first)->second;
}

Result<Confirmation, fhir::ReadError> confirmationFromFhir(const QJsonObject &response)
{
    if (!fhir::isOf(response, "QuestionnaireResponse"_L1) || response["questionnaire"_L1] != fhir::didItHappen)
        return failed(fhir::ReadError::WrongType);
    const auto happened = answerIn(response);
    const auto authored = fhir::instantAt(response, "authored"_L1);
    Confirmation confirmation;
    confirmation.id = fhir::idOf(response);
    confirmation.patient = fhir::referenceAt(response, "subject"_L1, "Patient"_L1);
    confirmation.commitment = fhir::referenceAt(fhir::extensionOf(response, fhir::extension::commitment), "valueReference"_L1, "Goal"_L1);
    if (!happened || !authored || confirmation.patient.isEmpty() || confirmation.commitment.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    confirmation.happened = *happened;
    confirmation.answeredAt = *authored;
    return confirmation;
}

QJsonObject toFhir(const Confirmation &confirmation, QJsonObject stored)
{
    QJsonObject response = fhir::resourceOf("QuestionnaireResponse"_L1, confirmation.id, std::move(stored));
    response["questionnaire"_L1] = QString{fhir::didItHappen};
    response["status"_L1] = u"completed"_s;
    response["subject"_L1] = fhir::referenceTo("Patient"_L1, confirmation.patient);
    response["author"_L1] = fhir::referenceTo("Patient"_L1, confirmation.patient);
    response["source"_L1] = fhir::referenceTo("Patient"_L1, confirmation.patient);
    response["authored"_L1] = confirmation.answeredAt.toIso();
    fhir::setExtension(response, fhir::extension::commitment, "valueReference"_L1, fhir::referenceTo("Goal"_L1, confirmation.commitment));
    const QJsonObject coding{{u"system"_s, QString{fhir::system::answer}}, {u"code"_s, codeOf(confirmation.happened)}};
    response["item"_L1] = QJsonArray{QJsonObject{{u"linkId"_s, QString{answerItem}}, {u"answer"_s, QJsonArray{QJsonObject{{u"valueCoding"_s, coding}}}}}};
    return response;
}

} // namespace heard::outcomes
