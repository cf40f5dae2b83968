#include "hub/outcome.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace heard::hub {

QByteArray outcomeJson(const Refusal &refusal)
{
    QJsonObject issue{
        {u"severity"_s, u"error"_s},
        {u"code"_s, refusal.code},
        {u"diagnostics"_s, refusal.diagnostics},
    };
    if (!refusal.expression.isEmpty())
        issue.insert(u"expression"_s, QJsonArray{refusal.expression});
    const QJsonObject outcome{{u"resourceType"_s, u"OperationOutcome"_s}, {u"issue"_s, QJsonArray{issue}}};
    return QJsonDocument{outcome}.toJson(QJsonDocument::Compact);
}

Response responseTo(const Refusal &refusal)
{
    return {refusal.status, fhirJson, outcomeJson(refusal), refusal.headers};
}

} // namespace heard::hub
