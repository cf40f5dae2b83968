#include "pledge/provenance.h"

#include "fhir/vocabulary.h"

using namespace Qt::StringLiterals;

namespace heard::pledge {

QString activityOf(const QJsonObject &provenance)
{
    return fhir::codeIn(provenance["activity"_L1], fhir::system::agreement);
}

Result<Statement, fhir::ReadError> statementFromFhir(const QJsonObject &provenance)
{
    if (!fhir::isOf(provenance, "Provenance"_L1))
        return failed(fhir::ReadError::WrongType);
    const QJsonObject agent = provenance["agent"_L1][0].toObject();
    Statement statement;
    statement.id = fhir::idOf(provenance);
    statement.commitment = fhir::referenceAt(provenance, "target"_L1, "Goal"_L1);
    statement.by = fhir::referenceAt(agent, "who"_L1, "Practitioner"_L1);
    statement.byName = agent["who"_L1]["display"_L1].toString();
    const auto role = people::roleFrom(fhir::codeIn(agent["role"_L1], fhir::system::role));
    const auto at = fhir::instantAt(provenance, "recorded"_L1);
    if (statement.commitment.isEmpty() || statement.by.isEmpty() || !role || !at)
        return failed(fhir::ReadError::MissingElement);
    statement.role = *role;
    statement.at = *at;
    statement.words = fhir::extensionOf(provenance, fhir::extension::words)["valueString"_L1].toString();
    return statement;
}

QJsonObject toFhir(const Statement &statement, QLatin1StringView activity)
{
    QJsonObject json = fhir::resourceOf("Provenance"_L1, statement.id, {});
    json["target"_L1] = QJsonArray{fhir::referenceTo("Goal"_L1, statement.commitment)};
    json["recorded"_L1] = statement.at.toIso();
    json["activity"_L1] = fhir::codeableConcept(fhir::system::agreement, activity);
    QJsonObject role;
    fhir::setCoding(role, fhir::system::role, people::codeOf(statement.role));
    json["agent"_L1] = QJsonArray{QJsonObject{
        {u"role"_s, QJsonArray{role}},
        {u"who"_s, fhir::referenceTo("Practitioner"_L1, statement.by, statement.byName)},
    }};
    fhir::setExtension(json, fhir::extension::words, "valueString"_L1, statement.words);
    return json;
}

} // namespace heard::pledge
