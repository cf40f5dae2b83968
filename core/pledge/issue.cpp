#include "pledge/issue.h"

#include "fhir/vocabulary.h"

using namespace Qt::StringLiterals;

namespace heard::pledge {

Result<Issue, fhir::ReadError> issueFromFhir(const QJsonObject &basic)
{
    if (!fhir::isOf(basic, "Basic"_L1))
        return failed(fhir::ReadError::WrongType);
    Issue issue;
    issue.id = fhir::idOf(basic);
    issue.unit = fhir::referenceAt(basic, "subject"_L1, "Organization"_L1);
    issue.words = fhir::extensionOf(basic, fhir::extension::words)["valueString"_L1].toString();
    if (issue.words.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    issue.position = fhir::extensionOf(basic, fhir::extension::position)["valueInteger"_L1].toInt();
    if (const QDate day = QDate::fromString(basic.value("created"_L1).toString(), Qt::ISODate); day.isValid())
        issue.writtenOn = day;
    return issue;
}

QJsonObject toFhir(const Issue &issue, QJsonObject stored)
{
    QJsonObject basic = fhir::resourceOf("Basic"_L1, issue.id, std::move(stored));
    if (fhir::codeIn(basic.value("code"_L1), fhir::system::basic).isEmpty())
        basic["code"_L1] = fhir::codeableConcept(fhir::system::basic, fhir::code::youSaid);
    if (issue.unit != fhir::referenceAt(basic, "subject"_L1, "Organization"_L1))
        basic["subject"_L1] = fhir::referenceTo("Organization"_L1, issue.unit);
    fhir::setText(basic, "created"_L1, issue.writtenOn ? issue.writtenOn->toString(Qt::ISODate) : QString{});
    fhir::setExtension(basic, fhir::extension::words, "valueString"_L1, issue.words);
    fhir::setExtension(basic, fhir::extension::position, "valueInteger"_L1, issue.position);
    return basic;
}

} // namespace heard::pledge
