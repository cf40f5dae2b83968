#include "sync/enrollink.h"

#include "sync/server.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace heard::sync {

bool looksLikeLink(const QString &text)
{
    return text.contains(u':') || text.contains(u'/');
}

Result<EnrolLink, EnrolLinkError> enrolLinkFrom(const QString &text)
{
    const QUrl link{text.trimmed(), QUrl::StrictMode};
    if (link.scheme() != "heard"_L1 || link.path().compare("enrol"_L1, Qt::CaseInsensitive) != 0)
        return failed(EnrolLinkError::Foreign);
    const QUrlQuery query{link};
    const QUrl hub = baseFromWords(query.queryItemValue(u"hub"_s, QUrl::FullyDecoded));
    const QString code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded).trimmed();
    if (!hub.isValid() || code.isEmpty())
        return failed(EnrolLinkError::Broken);
    if (!isSecure(hub))
        return failed(EnrolLinkError::NotSecure);
    return EnrolLink{hub, code};
}

} // namespace heard::sync
