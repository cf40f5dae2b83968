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
    const auto evidence = fhir::extensionsOf(basic, fhir::extension::evidence);
    for (const QJsonObject &extension : evidence)
        issue.evidence << extension["valueReference"_L1]["reference"_L1].toString();
    issue.alreadyKnown = fhir::extensionOf(basic, fhir::extension::alreadyKnown)["valueBoolean"_L1].toBool();
    return issue;
}

namespace {

/// Those that stay keep what others wrote beside the reference.
void setEvidence(QJsonObject &basic, const QStringList &references)
{
    QJsonArray kept;
    QStringList missing = references;
    const QJsonArray extensions = basic["extension"_L1].toArray();
    for (const QJsonValue &extension : extensions) {
        const bool isEvidence = extension["url"_L1] == fhir::extension::evidence;
        if (!isEvidence || missing.removeOne(extension["valueReference"_L1]["reference"_L1].toString()))
            kept << extension;
    }
    for (const QString &reference : std::as_const(missing)) {
        kept << QJsonObject{{u"url"_s, QString{fhir::extension::evidence}},
                            {u"valueReference"_s, QJsonObject{{u"reference"_s, reference}}}};
    }
    if (kept.isEmpty())
        basic.remove("extension"_L1);
    else
        basic["extension"_L1] = kept;
}

} // namespace

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
    setEvidence(basic, issue.evidence);
    fhir::setExtension(basic, fhir::extension::alreadyKnown, "valueBoolean"_L1, issue.alreadyKnown ? QJsonValue{true} : QJsonValue{});
    return basic;
}

} // namespace heard::pledge
