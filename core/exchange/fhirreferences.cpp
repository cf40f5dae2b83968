#include "exchange/fhirreferences.h"

#include "fhir/definitions.h"
#include "fhir/element.h"
#include "fhir/vocabulary.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::exchange {

namespace {

/// A name of a place, an organisation or a person.
QString nameOf(const QJsonObject &resource)
{
    const QJsonValue name = resource["name"_L1];
    if (name.isString())
        return name.toString();
    const QJsonObject person = name[0].toObject();
    if (const QString text = person["text"_L1].toString(); !text.isEmpty())
        return text;
    QStringList words;
    for (const auto element : {"prefix"_L1, "given"_L1}) {
        const QJsonArray parts = person[element].toArray();
        for (const QJsonValue &part : parts)
            words << part.toString();
    }
    words << person["family"_L1].toString();
    return words.join(u' ').simplified();
}

/// Rewrites one resource's references.
class Lasting final {
public:
    Lasting(const FhirFile &file, const FhirAddresses &addresses, int from, const QString &kept)
        : m_file(file)
        , m_addresses(addresses)
        , m_from(from)
        , m_kept(kept)
    {
    }

    [[nodiscard]] QJsonObject object(const QJsonObject &object) const
    {
        QJsonObject changed;
        for (auto it = object.begin(); it != object.end(); ++it)
            changed[it.key()] = value(it.value());
        const QString reference = object["reference"_L1].toString();
        const bool lasts = reference.isEmpty() || reference.startsWith(u'#') || reference == m_kept;
        return lasts ? changed : named(changed, reference);
    }

private:
    [[nodiscard]] QJsonValue value(const QJsonValue &value) const
    {
        if (value.isObject())
            return object(value.toObject());
        if (!value.isArray())
            return value;
        QJsonArray changed;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            changed << this->value(item);
        return changed;
    }

    [[nodiscard]] QJsonObject named(QJsonObject reference, const QString &address) const
    {
        const int entry = m_addresses.find(address, m_from);
        const QJsonObject target = entry < 0 ? QJsonObject{} : m_file.entries[entry].resource;
        const QString type = target.isEmpty() ? typeIn(address) : fhir::typeOf(target);
        if (!reference.contains("type"_L1))
            fhir::setText(reference, "type"_L1, type);
        if (!reference.contains("display"_L1))
            fhir::setText(reference, "display"_L1, nameOf(target));
        reference.remove("reference"_L1);
        if (reference.contains("identifier"_L1))
            return reference;
        // An address of another server is a name there, and nothing here could follow it.
        const QString absolute = m_addresses.absolute(address, m_from);
        if (absolute.startsWith("http"_L1))
            reference["identifier"_L1] = QJsonObject{{u"system"_s, QString{fhir::system::uuid}}, {u"value"_s, absolute}};
        else if (!reference.contains("display"_L1))
            reference["display"_L1] = address;
        return reference;
    }

    const FhirFile &m_file;
    const FhirAddresses &m_addresses;
    int m_from;
    QString m_kept;
};

QJsonArray joinedIdentifiers(const QJsonArray &stored, const QJsonArray &fresh)
{
    QJsonArray joined = fresh;
    for (const QJsonValue &identifier : stored) {
        const bool again = std::any_of(fresh.begin(), fresh.end(), [&](const QJsonValue &other) {
            return identifier["system"_L1] == other["system"_L1] && identifier["value"_L1] == other["value"_L1];
        });
        if (!again)
            joined << identifier;
    }
    return joined;
}

QJsonArray joinedExtensions(const QJsonArray &stored, const QJsonArray &fresh)
{
    QSet<QString> said;
    for (const QJsonValue &extension : fresh)
        said << extension["url"_L1].toString();
    QJsonArray joined = fresh;
    for (const QJsonValue &extension : stored) {
        if (!said.contains(extension["url"_L1].toString()))
            joined << extension;
    }
    return joined;
}

/// @p stored without what @p fresh says in another type: of "deceased[x]" there is a boolean or a dateTime, never both.
QJsonObject withoutOtherKinds(QJsonObject stored, const QJsonObject &fresh)
{
    const fhir::TypeDefinition *type = fhir::definitionOf(fhir::typeOf(fresh));
    QStringList chosen;
    for (auto it = fresh.begin(); type && it != fresh.end(); ++it)
        chosen << type->elements.value(it.key()).choice;
    const QStringList names = stored.keys();
    for (const QString &name : names) {
        const QString choice = type ? type->elements.value(name).choice : QString{};
        if (!choice.isEmpty() && chosen.contains(choice) && !fresh.contains(name)) {
            stored.remove(name);
            stored.remove(u'_' + name);
        }
    }
    return stored;
}

} // namespace

QJsonObject withLastingReferences(const QJsonObject &resource, const FhirFile &file, const FhirAddresses &addresses, int from,
    const QString &kept)
{
    return Lasting{file, addresses, from, kept}.object(resource);
}

QString typeIn(const QString &reference)
{
    const QString type = reference.section("/_history/"_L1, 0, 0).section(u'/', -2, -2);
    const bool isType = !type.isEmpty() && type[0].isUpper()
        && std::all_of(type.begin(), type.end(), [](QChar c) { return c.isLetter(); });
    return isType ? type : QString{};
}

QJsonObject overlaid(const QJsonObject &stored, const QJsonObject &fresh)
{
    QJsonObject made = withoutOtherKinds(stored, fresh);
    for (auto it = fresh.begin(); it != fresh.end(); ++it) {
        const QJsonValue before = stored[it.key()];
        if (it.key() == "identifier"_L1 && it.value().isArray())
            made[it.key()] = joinedIdentifiers(before.toArray(), it.value().toArray());
        else if (it.key() == "extension"_L1)
            made[it.key()] = joinedExtensions(before.toArray(), it.value().toArray());
        else
            made[it.key()] = it.value();
    }
    return made;
}

} // namespace heard::exchange
