#include "hub/validation.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

using Shape = ElementRule::Shape;

Refusal invalid(const QString &expression, const QString &why)
{
    return {422, u"invalid"_s, why, expression, {}};
}

/// JSON can escape half of a character, which no encoding can write: stored, it would come back as something else.
Refusal notUnicode(const QString &expression)
{
    return {400, u"structure"_s, u"A text holds half of a character: a UTF-16 surrogate that stands alone."_s, expression, {}};
}

const QSet<QString> &dateElements()
{
    static const QSet<QString> names{u"sent"_s, u"received"_s, u"recorded"_s, u"authoredOn"_s, u"authored"_s,
        u"birthDate"_s, u"created"_s, u"dueDate"_s, u"startDate"_s, u"statusDate"_s, u"valueDate"_s, u"valueDateTime"_s,
        u"valueInstant"_s, u"occurrenceDateTime"_s, u"lastUpdated"_s};
    return names;
}

/// FHIR's rules for every element, wherever it stands.
class GeneralRules final {
public:
    [[nodiscard]] std::optional<Refusal> object(const QString &path, const QJsonObject &object)
    {
        if (object.isEmpty())
            return invalid(path, u"An object may not be empty."_s);
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = it.key();
            if (!QStringView{name}.isValidUtf16())
                return notUnicode(path);
            if (auto refusal = value(path + u'.' + name, name, it.value()))
                return refusal;
        }
        return std::nullopt;
    }

private:
    std::optional<Refusal> value(const QString &path, const QString &name, const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Object:
            return object(path, value.toObject());
        case QJsonValue::Array:
            return list(path, name, value.toArray());
        case QJsonValue::String:
            return string(path, name, value.toString());
        case QJsonValue::Null:
            return invalid(path, u"A value may not be null."_s);
        default:
            return std::nullopt;
        }
    }

    std::optional<Refusal> list(const QString &path, const QString &name, const QJsonArray &list)
    {
        if (list.isEmpty())
            return invalid(path, u"A list may not be empty."_s);
        for (qsizetype i = 0; i < list.size(); ++i) {
            // Beside a list of primitive values, "_name" holds null where one has no extension.
            if (list.at(i).isNull() && (name.startsWith(u'_') || list.size() > 1))
                continue;
            if (auto refusal = value(u"%1[%2]"_s.arg(path).arg(i), name, list.at(i)))
                return refusal;
        }
        return std::nullopt;
    }

    std::optional<Refusal> string(const QString &path, const QString &name, const QString &text)
    {
        if (!QStringView{text}.isValidUtf16())
            return notUnicode(path);
        if (text.trimmed().isEmpty())
            return invalid(path, u"A text may not be empty."_s);
        for (const QChar c : text) {
            if (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r')
                return invalid(path, u"A text may not hold control characters."_s);
        }
        if (name == "reference"_L1) {
            static const QRegularExpression relative{
                u"^([A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}(/_history/[A-Za-z0-9.-]{1,64})?|#[A-Za-z0-9.-]{1,64})$"_s};
            if (!relative.match(text).hasMatch())
                return invalid(path, u"A reference must be relative, such as Patient/123."_s);
        } else if (dateElements().contains(name) && !isDate(text)) {
            return invalid(path, u"This is not a FHIR date."_s);
        }
        return std::nullopt;
    }
};

bool isListOfObjects(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return !list.isEmpty()
        && std::all_of(list.begin(), list.end(), [](const QJsonValue &item) { return item.isObject(); });
}

bool hasShape(const QJsonValue &value, Shape shape)
{
    switch (shape) {
    case Shape::Code:
    case Shape::Text:
        return value.isString();
    case Shape::Flag:
        return value.isBool();
    case Shape::Number:
        return value.isDouble();
    case Shape::Object:
        return value.isObject();
    case Shape::List:
        return value.isArray();
    case Shape::Objects:
        return isListOfObjects(value);
    case Shape::Date:
        return value.isString() && isDate(value.toString());
    case Shape::Instant:
        return value.isString() && isInstant(value.toString());
    }
    return false;
}

std::optional<Refusal> checkElement(const QString &type, const QJsonObject &resource, const ElementRule &rule)
{
    const QString path = type + u'.' + rule.name;
    const QJsonValue value = resource[rule.name];
    if (value.isUndefined())
        return rule.required ? std::optional{Refusal{422, u"required"_s, u"This element is required."_s, path, {}}}
                             : std::nullopt;
    if (!hasShape(value, rule.shape))
        return invalid(path, u"This element has the wrong form."_s);
    if (!rule.codes.isEmpty() && !rule.codes.contains(value.toString()))
        return Refusal{422, u"code-invalid"_s, u"This code is not one of FHIR's for this element."_s, path, {}};
    return std::nullopt;
}

const QVector<ElementRule> &commonElements()
{
    static const QVector<ElementRule> rules{
        {u"id"_s, Shape::Text, false, {}},
        {u"meta"_s, Shape::Object, false, {}},
        {u"text"_s, Shape::Object, false, {}},
        {u"language"_s, Shape::Text, false, {}},
        {u"contained"_s, Shape::Objects, false, {}},
        {u"extension"_s, Shape::Objects, false, {}},
        {u"modifierExtension"_s, Shape::Objects, false, {}},
    };
    return rules;
}

std::optional<Refusal> checkIdentifier(const QString &type, const QJsonObject &resource)
{
    const QJsonValue identifier = resource[u"identifier"];
    const bool single = type == "QuestionnaireResponse"_L1;
    if (identifier.isUndefined() || (single ? identifier.isObject() : isListOfObjects(identifier)))
        return std::nullopt;
    return invalid(type + u".identifier"_s, u"This element has the wrong form."_s);
}

std::optional<Refusal> checkAppointment(const QJsonObject &appointment)
{
    const QString status = appointment[u"status"].toString();
    const bool starts = appointment.contains(u"start"_s);
    const bool ends = appointment.contains(u"end"_s);
    if (starts != ends)
        return invalid(u"Appointment.start"_s, u"app-2: start and end stand together."_s);
    static const QSet<QString> mayLackTimes{u"proposed"_s, u"cancelled"_s, u"waitlist"_s};
    if (!starts && !mayLackTimes.contains(status))
        return invalid(u"Appointment.start"_s, u"app-3: start and end are required once an appointment is booked."_s);
    if (starts
        && QDateTime::fromString(appointment[u"end"].toString(), Qt::ISODateWithMs)
            < QDateTime::fromString(appointment[u"start"].toString(), Qt::ISODateWithMs))
        return invalid(u"Appointment.end"_s, u"An appointment cannot end before it starts."_s);
    if (appointment.contains(u"cancelationReason"_s) && status != "cancelled"_L1 && status != "noshow"_L1)
        return invalid(
            u"Appointment.cancelationReason"_s, u"app-4: only a cancelled appointment has a reason for it."_s);
    static const QSet<QString> answers{u"accepted"_s, u"declined"_s, u"tentative"_s, u"needs-action"_s};
    const QJsonArray participants = appointment[u"participant"].toArray();
    for (const QJsonValue &item : participants) {
        const QJsonObject participant = item.toObject();
        if (!answers.contains(participant[u"status"].toString()))
            return Refusal{422, u"code-invalid"_s, u"Each participant needs a status of FHIR's."_s,
                u"Appointment.participant.status"_s, {}};
        if (!participant.contains(u"actor"_s) && !participant.contains(u"type"_s))
            return invalid(u"Appointment.participant"_s, u"app-1: a participant has a type or an actor."_s);
    }
    return std::nullopt;
}

std::optional<Refusal> checkOwnRules(const QString &type, const QJsonObject &resource)
{
    if (type == "Appointment"_L1)
        return checkAppointment(resource);
    if (type == "Organization"_L1 && !resource.contains(u"name"_s) && !resource.contains(u"identifier"_s))
        return invalid(type, u"org-1: an organization has a name or an identifier."_s);
    if (type == "AppointmentResponse"_L1 && !resource.contains(u"actor"_s) && !resource.contains(u"participantType"_s))
        return invalid(type, u"apr-1: there is an actor or a type of participant."_s);
    return std::nullopt;
}

} // namespace

int depthOf(const QByteArray &json, int limit)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
            if (deepest > limit)
                return deepest;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

Answered<QJsonObject> objectFrom(const QByteArray &json)
{
    if (depthOf(json) > deepestJson)
        return failed(Refusal{400, u"structure"_s, u"The JSON nests deeper than %1."_s.arg(deepestJson), {}, {}});
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failed(Refusal{400, u"structure"_s,
            u"The body is not JSON: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset), {}, {}});
    if (!document.isObject())
        return failed(Refusal{400, u"structure"_s, u"The body is not a JSON object."_s, {}, {}});
    return document.object();
}

Answered<void> validate(const ResourceType &type, const QJsonObject &resource)
{
    if (resource[u"resourceType"].toString() != type.name)
        return failed(
            Refusal{400, u"invalid"_s, u"The body's resourceType is not %1."_s.arg(type.name), u"resourceType"_s, {}});
    for (const auto *rules : {&commonElements(), &type.elements}) {
        for (const ElementRule &rule : *rules) {
            if (auto refusal = checkElement(type.name, resource, rule))
                return failed(*std::move(refusal));
        }
    }
    if (auto refusal = checkIdentifier(type.name, resource))
        return failed(*std::move(refusal));
    if (auto refusal = GeneralRules{}.object(type.name, resource))
        return failed(*std::move(refusal));
    if (auto refusal = checkOwnRules(type.name, resource))
        return failed(*std::move(refusal));
    return {};
}

bool isDate(const QString &text)
{
    static const QRegularExpression pattern{
        u"^(\\d{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d{1,9})?(Z|[+-]((0\\d|1[0-3]):[0-5]\\d|14:00)))?)?)?$"_s};
    if (!pattern.match(text).hasMatch())
        return false;
    return text.size() < 10 || QDate::fromString(text.left(10), Qt::ISODate).isValid();
}

bool isInstant(const QString &text)
{
    return text.size() > 10 && isDate(text);
}

bool isId(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'.';
    });
}

} // namespace heard::hub
