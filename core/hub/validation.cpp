#include "hub/validation.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heard::hub {

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

bool isJson(const QByteArray &contentType)
{
    const QByteArray type
        = contentType.left(contentType.indexOf(';') < 0 ? contentType.size() : contentType.indexOf(';'))
              .trimmed()
              .toLower();
    return type == "application/fhir+json" || type == "application/json";
}

Answered<QJsonObject> objectFrom(const QByteArray &json)
{
    if (depthOf(json) > fhir::deepestJson)
        return failed(Refusal{400, u"structure"_s, u"The JSON nests deeper than %1."_s.arg(fhir::deepestJson), {}, {}});
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failed(Refusal{400, u"structure"_s,
            u"The body is not JSON: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset), {}, {}});
    if (!document.isObject())
        return failed(Refusal{400, u"structure"_s, u"The body is not a JSON object."_s, {}, {}});
    return document.object();
}

Refusal refusalOf(const fhir::Fault &fault)
{
    using Kind = fhir::Fault::Kind;
    switch (fault.kind) {
    case Kind::Missing: return {422, u"required"_s, fault.why, fault.element, {}};
    case Kind::Unknown: return {422, u"structure"_s, fault.why, fault.element, {}};
    case Kind::BadForm: return {422, u"invalid"_s, fault.why, fault.element, {}};
    case Kind::BadCode: return {422, u"code-invalid"_s, fault.why, fault.element, {}};
    case Kind::Rule: return {422, u"invariant"_s, fault.why, fault.element, {}};
    case Kind::NoText:
    case Kind::TooDeep: return {400, u"structure"_s, fault.why, fault.element, {}};
    case Kind::Reference: return {422, u"invalid"_s, fault.why, fault.element, {}};
    case Kind::Number:
    case Kind::FarDate: break;
    }
    return {422, u"business-rule"_s, fault.why, fault.element, {}};
}

} // namespace heard::hub
