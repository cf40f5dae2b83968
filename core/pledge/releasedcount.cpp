#include "pledge/releasedcount.h"

#include "fhir/vocabulary.h"

using namespace Qt::StringLiterals;

namespace heard::pledge {

QJsonObject populationOf(const evaluation::SuppressedCount &count)
{
    QJsonObject population;
    if (const auto number = count.number())
        population["count"_L1] = *number;
    else if (const auto least = count.fewerThan())
        fhir::setExtension(population, fhir::extension::fewerThan, "valueInteger"_L1, *least);
    else
        fhir::setExtension(population, fhir::extension::withheld, "valueBoolean"_L1, true);
    return population;
}

ReleasedCount releasedCountFromFhir(const QJsonObject &population)
{
    ReleasedCount count;
    if (population.contains("count"_L1))
        count.number = population["count"_L1].toInt();
    if (const QJsonObject fewer = fhir::extensionOf(population, fhir::extension::fewerThan); !fewer.isEmpty())
        count.fewerThan = fewer["valueInteger"_L1].toInt();
    return count;
}

} // namespace heard::pledge
