#include "hub/hubwriter.h"

#include "hub/changes.h"
#include "hub/founding.h"

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

store::Failure failureOf(const Refusal &refusal, const QString &type)
{
    if (refusal.status == 507)
        return {store::StoreError::DiskFull, refusal.diagnostics};
    return {store::StoreError::Constraint,
        u"%1: %2"_s.arg(refusal.expression.isEmpty() ? type : refusal.expression, refusal.diagnostics)};
}

} // namespace

store::StoreResult<ResourceId> HubWriter::create(const QJsonObject &resource)
{
    const auto written = Changes{m_desk.connection, m_desk.stamps}.create(theHubItself(), resource);
    if (!written)
        return failed(failureOf(written.error(), resource[u"resourceType"].toString()));
    m_desk.audit.push_back(localEntry(u"create"_s, *written));
    return ResourceId{written->id};
}

store::StoreResult<void> HubWriter::update(const QJsonObject &resource)
{
    const QString id = resource[u"id"].toString();
    const QByteArray version = resource[u"meta"][u"versionId"].toString().toUtf8();
    const auto written = Changes{m_desk.connection, m_desk.stamps}.update(theHubItself(), id, resource, version);
    if (!written)
        return failed(failureOf(written.error(), resource[u"resourceType"].toString()));
    m_desk.audit.push_back(localEntry(u"update"_s, *written));
    return {};
}

} // namespace heard::hub
