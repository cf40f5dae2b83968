#include "sync/signins.h"

using namespace Qt::StringLiterals;

namespace heard::sync {

namespace {

// Outside of the coroutine: GCC 12 destroys the temporaries of a braced list in one of them twice.
Request revocation(const QUrl &url)
{
    return {.verb = Request::Verb::Post,
            .url = url,
            .body = R"({"resourceType":"Parameters"})",
            .contentType = "application/fhir+json"};
}

} // namespace

Task<SyncResult<void>> SignIns::endOfPatient(ResourceId patient) const
{
    return end(u"Patient/%1/$revoke-access"_s.arg(patient.value));
}

Task<SyncResult<void>> SignIns::endOfColleague(ResourceId practitioner) const
{
    return end(u"Practitioner/%1/$revoke-access"_s.arg(practitioner.value));
}

Task<SyncResult<void>> SignIns::end(QString path) const
{
    const auto answer = co_await m_client.send(revocation(m_client.url(path)));
    if (!answer)
        co_return failed(answer.error());
    co_return SyncResult<void>{};
}

} // namespace heard::sync
