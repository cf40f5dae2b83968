#include "pledge/publication.h"

#include "fhir/vocabulary.h"

using namespace Qt::StringLiterals;

namespace heard::pledge {

QJsonObject publishedContent(const QJsonObject &working, const QJsonObject &copy, const ResourceId &publishedIssue)
{
    QJsonObject content = fhir::copyOf(working, copy);
    // What shows it, who sees to it and how its effect is measured are the team's own, and no change of what was promised.
    for (const fhir::Word own : {fhir::extension::measureOf, fhir::extension::changedOn, fhir::extension::owner,
             fhir::extension::effort, fhir::extension::evidence, fhir::extension::alreadyKnown, fhir::extension::fallSeen,
             fhir::extension::notKeptSeen, fhir::extension::quoteChoice})
        fhir::setExtension(content, own, "valueString"_L1, {});
    if (!fhir::extensionOf(content, fhir::extension::issue).isEmpty()) {
        fhir::setExtension(content, fhir::extension::issue, "valueReference"_L1,
            publishedIssue.isEmpty() ? QJsonValue{} : fhir::referenceTo("Basic"_L1, publishedIssue));
    }
    return content;
}

} // namespace heard::pledge
