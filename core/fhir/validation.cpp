#include "fhir/validation.h"

#include "fhir/definitions.h"
#include "fhir/element.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace heard::fhir {

namespace {

using Found = std::optional<Fault>;
using Kind = Fault::Kind;

/// Where something stands; put into words only where it is wrong.
struct Place {
    const Place *above = nullptr;
    QStringView name;
    qsizetype index = -1;
    int depth = 1;

    [[nodiscard]] Place member(QStringView member) const { return {this, member, -1, depth + 1}; }
    [[nodiscard]] Place item(qsizetype item) const { return {this, {}, item, depth + 1}; }
    [[nodiscard]] QString path() const
    {
        if (index >= 0)
            return above->path() + u'[' + QString::number(index) + u']';
        return above ? above->path() + u'.' + name.toString() : name.toString();
    }
    [[nodiscard]] Fault fault(Kind kind, const QString &why) const { return {kind, path(), why}; }
};

/// Follows a resource and its definition side by side.
class Walk final {
public:
    [[nodiscard]] Found resource(const QJsonObject &resource, const Place &place, bool isContained) const
    {
        const QString type = typeOf(resource);
        if (type.isEmpty())
            return place.fault(Kind::Missing, u"A resource has a resourceType."_s);
        if (isContained && resource.contains("contained"_L1))
            return place.fault(Kind::Rule, u"dom-2: what is contained contains nothing."_s);
        const TypeDefinition *definition = definitionOf(type);
        return definition && definition->isResource ? object(resource, *definition, place) : anything(resource, place);
    }

private:
    [[nodiscard]] Found object(const QJsonObject &object, const TypeDefinition &type, const Place &place) const
    {
        if (auto found = anyObject(object, place))
            return found;
        QStringList chosen;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = it.key();
            const Place here = place.member(name);
            if (type.isResource && name == "resourceType"_L1)
                continue;
            const bool isBeside = name.startsWith(u'_');
            const auto element = type.elements.find(isBeside ? name.sliced(1) : name);
            if (element == type.elements.end() || (isBeside && !element->primitive))
                return here.fault(Kind::Unknown, u"FHIR R4 has no such element here."_s);
            auto found = isBeside ? beside(it.value(), *element, object[QStringView{name}.sliced(1)], here)
                                  : this->element(it.value(), *element, object, here);
            if (found)
                return found;
            if (!isBeside && !element->choice.isEmpty()) {
                if (chosen.contains(element->choice))
                    return here.fault(Kind::Rule, u"Only one of the kinds of %1 may be there."_s.arg(element->choice));
                chosen << element->choice;
            }
        }
        return missing(object, type, chosen, place);
    }

    [[nodiscard]] static Found missing(
        const QJsonObject &object, const TypeDefinition &type, const QStringList &chosen, const Place &place)
    {
        for (const QString &name : type.required) {
            const bool isThere = chosen.contains(name) || object.contains(name) || object.contains(u'_' + name);
            if (!isThere)
                return place.member(name).fault(Kind::Missing, u"This element is required."_s);
        }
        if (type.name == "Extension"_L1 && !object.contains("extension"_L1) && chosen.isEmpty() && !hasValueBeside(object))
            return place.fault(Kind::Rule, u"ext-1: an extension has a value or extensions."_s);
        return std::nullopt;
    }

    [[nodiscard]] static bool hasValueBeside(const QJsonObject &extension)
    {
        const QStringList names = extension.keys();
        return std::any_of(names.begin(), names.end(), [](const QString &name) { return name.startsWith("_value"_L1); });
    }

    [[nodiscard]] Found element(
        const QJsonValue &value, const ElementDefinition &element, const QJsonObject &owner, const Place &place) const
    {
        if (!element.repeats)
            return single(value, element, place);
        if (!value.isArray())
            return place.fault(Kind::BadForm, u"This element is a list."_s);
        const QJsonArray list = value.toArray();
        if (list.isEmpty())
            return place.fault(Kind::BadForm, u"A list may not be empty."_s);
        for (qsizetype i = 0; i < list.size(); ++i) {
            // Null stands where a primitive value is missing and an extension in "_name" says why.
            if (list[i].isNull() && element.primitive && owner[u'_' + place.name.toString()][i].isObject())
                continue;
            if (auto found = single(list[i], element, place.item(i)))
                return found;
        }
        return std::nullopt;
    }

    [[nodiscard]] Found single(const QJsonValue &value, const ElementDefinition &element, const Place &place) const
    {
        if (element.primitive)
            return primitive(value, element, place);
        if (!value.isObject())
            return place.fault(Kind::BadForm, u"This element is an object."_s);
        return element.type ? object(value.toObject(), *element.type, place) : resource(value.toObject(), place, true);
    }

    [[nodiscard]] static Found primitive(const QJsonValue &value, const ElementDefinition &element, const Place &place)
    {
        if (!isOf(value, *element.primitive)) {
            if (value.isString() && !QStringView{value.toString()}.isValidUtf16())
                return notUnicode(place);
            return place.fault(Kind::BadForm, u"This is not in the form of the element's type."_s);
        }
        if (!element.codes.isEmpty() && !element.codes.contains(value.toString()))
            return place.fault(Kind::BadCode, u"This code is not one of FHIR's for this element."_s);
        return std::nullopt;
    }

    /// "_name": what extends the primitive value of "name", or each one of a list.
    [[nodiscard]] Found beside(
        const QJsonValue &value, const ElementDefinition &element, const QJsonValue &extended, const Place &place) const
    {
        static const TypeDefinition none{{}, false,
            {{u"id"_s, {Primitive::Text}}, {u"extension"_s, {std::nullopt, definitionOf(u"Extension"_s), true}}}, {}};
        if (!element.repeats)
            return value.isObject() ? object(value.toObject(), none, place)
                                    : place.fault(Kind::BadForm, u"This element is an object."_s);
        const QJsonArray list = value.toArray();
        if (list.isEmpty() || (extended.isArray() && extended.toArray().size() != list.size()))
            return place.fault(Kind::BadForm, u"This element is a list as long as that which it extends."_s);
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list[i].isNull() && extended[i].isString())
                continue;
            auto found = list[i].isObject() ? object(list[i].toObject(), none, place.item(i))
                                            : place.item(i).fault(Kind::BadForm, u"This element is an object."_s);
            if (found)
                return found;
        }
        return std::nullopt;
    }

    /// FHIR's rules for whatever there is no definition of.
    [[nodiscard]] Found anything(const QJsonValue &value, const Place &place) const
    {
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            for (qsizetype i = 0; i < list.size(); ++i) {
                if (auto found = list[i].isNull() ? std::nullopt : anything(list[i], place.item(i)))
                    return found;
            }
            return list.isEmpty() ? Found{place.fault(Kind::BadForm, u"A list may not be empty."_s)} : std::nullopt;
        }
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            auto found = anyObject(object, place);
            for (auto it = object.begin(); !found && it != object.end(); ++it) {
                const QString name = it.key();
                found = anything(it.value(), place.member(name));
            }
            return found;
        }
        if (value.isString())
            return primitive(value, {Primitive::Text}, place);
        return value.isNull() ? Found{place.fault(Kind::BadForm, u"A value may not be null."_s)} : std::nullopt;
    }

    [[nodiscard]] static Found anyObject(const QJsonObject &object, const Place &place)
    {
        if (place.depth > deepestJson)
            return place.fault(Kind::TooDeep, u"The JSON nests deeper than %1."_s.arg(deepestJson));
        if (object.isEmpty())
            return place.fault(Kind::BadForm, u"An object may not be empty."_s);
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!QStringView{it.key()}.isValidUtf16())
                return notUnicode(place);
        }
        return std::nullopt;
    }

    /// JSON can escape half of a character, which no encoding can write: stored, it would come back as something else.
    [[nodiscard]] static Fault notUnicode(const Place &place)
    {
        return place.fault(Kind::NoText, u"A text holds half of a character: a UTF-16 surrogate that stands alone."_s);
    }
};

Fault rule(const QString &element, const QString &why)
{
    return {Kind::Rule, element, why};
}

Found faultInParticipants(const QJsonObject &appointment)
{
    const QJsonArray participants = appointment["participant"_L1].toArray();
    for (qsizetype i = 0; i < participants.size(); ++i) {
        if (participants[i]["actor"_L1].isUndefined() && participants[i]["type"_L1].isUndefined())
            return rule(u"Appointment.participant[%1]"_s.arg(i), u"app-1: a participant has a type or an actor."_s);
    }
    return std::nullopt;
}

Found faultInAppointment(const QJsonObject &appointment)
{
    const QString status = appointment["status"_L1].toString();
    const bool starts = appointment.contains("start"_L1);
    if (starts != appointment.contains("end"_L1))
        return rule(u"Appointment.start"_s, u"app-2: start and end stand together."_s);
    static const QSet<QString> mayLackTimes{u"proposed"_s, u"cancelled"_s, u"waitlist"_s};
    if (!starts && !mayLackTimes.contains(status))
        return rule(u"Appointment.start"_s, u"app-3: start and end are required once an appointment is booked."_s);
    if (starts && instantAt(appointment, "end"_L1) < instantAt(appointment, "start"_L1))
        return rule(u"Appointment.end"_s, u"An appointment cannot end before it starts."_s);
    if (appointment.contains("cancelationReason"_L1) && status != "cancelled"_L1 && status != "noshow"_L1)
        return rule(u"Appointment.cancelationReason"_s, u"app-4: only a cancelled appointment has a reason for it."_s);
    return faultInParticipants(appointment);
}

Found faultByRules(const QJsonObject &resource)
{
    if (isOf(resource, "Appointment"_L1))
        return faultInAppointment(resource);
    if (isOf(resource, "Organization"_L1) && !resource.contains("name"_L1) && !resource.contains("identifier"_L1))
        return rule(u"Organization"_s, u"org-1: an organization has a name or an identifier."_s);
    if (isOf(resource, "AppointmentResponse"_L1) && !resource.contains("actor"_L1) && !resource.contains("participantType"_L1))
        return rule(u"AppointmentResponse"_s, u"apr-1: there is an actor or a type of participant."_s);
    return std::nullopt;
}

} // namespace

std::optional<Fault> faultIn(const QJsonObject &resource)
{
    const QString type = typeOf(resource);
    if (auto found = Walk{}.resource(resource, {nullptr, type}, false))
        return found;
    return faultByRules(resource);
}

} // namespace heard::fhir
