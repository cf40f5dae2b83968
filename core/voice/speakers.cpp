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

QStringList speakersOf(const QString &speaker, int people)
{
    QStringList keys;
    for (int person = 0; person < people; ++person)
        keys << (person == 0 ? speaker : u"%1#%2"_s.arg(speaker).arg(person));
    return keys;
}

} // namespace heard::voice
