#include "themes/rewriting.h"

#include "themes/codings.h"

using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::themes {

namespace {

using Done = WriteResult<void, voice::InterviewError>;

Done rewriteNow(Writer &writer, const voice::Interview &interview, const ResourceId &author, const QTimeZone &zone)
{
    if (const Done done = voice::rewriteWithin(writer, interview, author, zone); !done)
        return done;
    const auto followed = followText(writer, {interview.id, Source::Kind::Interview});
    if (followed)
        return {};
    const bool isStore = followed.error().reason == CodingError::NotStored;
    return isStore ? Done{failed(followed.error().failure)} : Done{failed(voice::InterviewError::NotFound)};
}

} // namespace

QFuture<Done> rewrite(store::Database &database, const voice::Interview &interview, const ResourceId &author, const QTimeZone &zone)
{
    return database.write([=](Writer &writer) { return rewriteNow(writer, interview, author, zone); });
}

} // namespace heard::themes
