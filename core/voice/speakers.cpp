#include "voice/speakers.h"

#include "fhir/element.h"
#include "fhir/vocabulary.h"

using namespace Qt::StringLiterals;

namespace heard::voice {

QString speakerOf(const QJsonObject &source, const QJsonObject &patient)
{
    const ResourceId named = fhir::referenceAt(source, "subject"_L1, "Patient"_L1);
    const QString own = fhir::identifierOf(named.isEmpty() ? source : patient, fhir::system::uuid);
    if (!own.isEmpty())
        return own;
    return named.isEmpty() ? fhir::idOf(source).reference(fhir::typeOf(source)) : named.reference(u"Patient");
}

bool isTakenBack(const QJsonObject &source)
{
    if (source["status"_L1] == "entered-in-error"_L1)
        return true;
    const QJsonObject consent = fhir::extensionOf(source, fhir::extension::consent);
    return !consent.isEmpty()
        && (!fhir::extensionOf(consent, "withdrawn-on"_L1).isEmpty() || fhir::extensionOf(consent, "given"_L1)["valueBoolean"_L1] == false);
}

QStringList speakersOf(const QString &speaker, int people)
{
    QStringList keys;
    for (int person = 0; person < people; ++person)
        keys << (person == 0 ? speaker : u"%1#%2"_s.arg(speaker).arg(person));
    return keys;
}

} // namespace heard::voice
