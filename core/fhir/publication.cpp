#include "fhir/publication.h"

#include "fhir/vocabulary.h"

using namespace Qt::StringLiterals;

namespace heard::fhir {

QString originalOf(const QJsonObject &resource)
{
    return extensionOf(resource, extension::publicationOf)["valueReference"_L1]["reference"_L1].toString();
}

std::optional<Instant> publishedAt(const QJsonObject &copy)
{
    return instantAt(extensionOf(copy, extension::published), "valueInstant"_L1);
}

QJsonObject copyOf(const QJsonObject &working, const QJsonObject &copy)
{
    QJsonObject content = working;
    // These are the copy's own: one taken from the working copy would make two resources answer to one name.
    for (const auto name : {"id"_L1, "meta"_L1, "identifier"_L1, "note"_L1}) {
        if (copy.contains(name))
            content[name] = copy[name];
        else
            content.remove(name);
    }
    const QJsonObject original{{u"reference"_s, idOf(working).reference(typeOf(working))}};
    setExtension(content, extension::publicationOf, "valueReference"_L1, original);
    setExtension(content, extension::published, "valueInstant"_L1, extensionOf(copy, extension::published)["valueInstant"_L1]);
    setExtension(content, extension::importedContent, "valueString"_L1, {});
    return content;
}

} // namespace heard::fhir
