#include "voice/speakers.h"

#include "fhir/element.h"
#include "fhir/vocabulary.h"

using namespace Qt::StringLiterals;

namespace heard::voice {

QString speakerOf(const QJsonObject &source)
{
    const ResourceId patient = fhir::referenceAt(source, "subject"_L1, "Patient"_L1);
    if (!patient.isEmpty())
        return patient.reference(u"Patient");
    const QString own = fhir::identifierOf(source, fhir::system::uuid);
    return own.isEmpty() ? fhir::idOf(source).reference(fhir::typeOf(source)) : own;
}

QStringList speakersOf(const QString &speaker, int people)
{
    QStringList keys;
    for (int person = 0; person < people; ++person)
        keys << (person == 0 ? speaker : u"%1#%2"_s.arg(speaker).arg(person));
    return keys;
}

} // namespace heard::voice
