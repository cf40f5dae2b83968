#include "pledge/standardofcare.h"

#include "fhir/vocabulary.h"

using namespace Qt::StringLiterals;

namespace heard::pledge {

Result<StandardOfCare, fhir::ReadError> standardFromFhir(const QJsonObject &goal)
{
    if (!fhir::isOf(goal, "Goal"_L1))
        return failed(fhir::ReadError::WrongType);
    StandardOfCare standard;
    standard.id = fhir::idOf(goal);
    standard.unit = fhir::referenceAt(goal, "subject"_L1, "Organization"_L1);
    standard.words = goal.value("description"_L1)["text"_L1].toString();
    if (standard.words.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    standard.position = fhir::extensionOf(goal, fhir::extension::position)["valueInteger"_L1].toInt();
    return standard;
}

QJsonObject toFhir(const StandardOfCare &standard, QJsonObject stored)
{
    QJsonObject goal = fhir::resourceOf("Goal"_L1, standard.id, std::move(stored));
    if (!goal.contains("lifecycleStatus"_L1))
        goal["lifecycleStatus"_L1] = u"active"_s;
    if (fhir::codeIn(goal.value("category"_L1), fhir::system::goalCategory).isEmpty()) {
        QJsonArray categories{fhir::codeableConcept(fhir::system::goalCategory, fhir::code::standardOfCare)};
        for (const QJsonValue &other : goal.value("category"_L1).toArray())
            categories << other;
        goal["category"_L1] = categories;
    }
    QJsonObject description = goal.value("description"_L1).toObject();
    fhir::setText(description, "text"_L1, standard.words);
    goal["description"_L1] = description;
    if (standard.unit != fhir::referenceAt(goal, "subject"_L1, "Organization"_L1))
        goal["subject"_L1] = fhir::referenceTo("Organization"_L1, standard.unit);
    fhir::setExtension(goal, fhir::extension::position, "valueInteger"_L1, standard.position);
    return goal;
}

} // namespace heard::pledge
