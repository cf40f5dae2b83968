#include "exchange/fhiraddresses.h"

#include "fhir/element.h"

using namespace Qt::StringLiterals;

namespace heard::exchange {

namespace {

constexpr int several = -2;

QString typeAndId(const QJsonObject &resource)
{
    const ResourceId id = fhir::idOf(resource);
    return id.isEmpty() ? QString{} : id.reference(fhir::typeOf(resource));
}

bool isAbsolute(const QString &reference)
{
    return reference.startsWith("http://"_L1) || reference.startsWith("https://"_L1) || reference.startsWith("urn:"_L1);
}

QString withoutVersion(const QString &reference)
{
    return reference.section("/_history/"_L1, 0, 0);
}

} // namespace

FhirAddresses::FhirAddresses(const FhirFile &file) : m_file(file)
{
    for (int index = 0; index < file.entries.size(); ++index) {
        const FhirEntry &entry = file.entries[index];
        if (!entry.fullUrl.isEmpty() && !m_byUrl.contains(entry.fullUrl))
            m_byUrl.insert(entry.fullUrl, index);
        const QString name = nameOf(index);
        if (!name.isEmpty() && !m_first.contains(name))
            m_first.insert(name, index);
        const QString relative = typeAndId(entry.resource);
        if (relative.isEmpty())
            continue;
        const auto other = m_byTypeAndId.find(relative);
        if (other == m_byTypeAndId.end())
            m_byTypeAndId.insert(relative, index);
        else if (*other != several && file.entries[*other].fullUrl != entry.fullUrl)
            *other = several;
    }
}

QString FhirAddresses::nameOf(int entry) const
{
    const FhirEntry &named = m_file.entries[entry];
    return named.fullUrl.isEmpty() ? typeAndId(named.resource) : named.fullUrl;
}

int FhirAddresses::earlier(int entry) const
{
    const int first = m_first.value(nameOf(entry), entry);
    return first < entry ? first : -1;
}

QString FhirAddresses::absolute(const QString &reference, int from) const
{
    const QString plain = withoutVersion(reference);
    if (isAbsolute(plain))
        return plain;
    const FhirEntry &entry = m_file.entries[from];
    const QString own = typeAndId(entry.resource);
    const bool tells = entry.fullUrl.startsWith("http"_L1) && !own.isEmpty() && entry.fullUrl.endsWith(u'/' + own);
    return tells ? entry.fullUrl.chopped(own.size()) + plain : QString{};
}

int FhirAddresses::find(const QString &reference, int from) const
{
    const QString plain = withoutVersion(reference);
    const int byUrl = m_byUrl.value(absolute(reference, from), -1);
    if (byUrl >= 0 || isAbsolute(plain))
        return byUrl;
    const int index = m_byTypeAndId.value(plain, -1);
    return index == several ? -1 : index;
}

} // namespace heard::exchange
