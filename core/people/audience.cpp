#include "people/audience.h"

#include "fhir/vocabulary.h"

namespace heard::people {

bool isShownTo(Audience audience, Audience filter)
{
    return filter == Audience::Everyone || audience == Audience::Everyone || audience == filter;
}

bool isFor(Audience audience, Cohort cohort)
{
    switch (audience) {
    case Audience::Everyone: return true;
    case Audience::Primary: return cohort == Cohort::Primary;
    case Audience::Secondary: return cohort == Cohort::Secondary;
    }
    return false;
}

QString codeOf(Audience audience)
{
    switch (audience) {
    case Audience::Primary: return fhir::code::primary;
    case Audience::Secondary: return fhir::code::secondary;
    case Audience::Everyone: break;
    }
    return fhir::code::everyone;
}

Audience audienceFrom(QStringView code)
{
    if (code == fhir::code::primary)
        return Audience::Primary;
    return code == fhir::code::secondary ? Audience::Secondary : Audience::Everyone;
}

} // namespace heard::people
