#pragma once

#include "voice/interviews.h"

namespace heard::themes {

/// Changes what was written down of a conversation, as voice::rewriteWithin, in one write with the codings of its words:
/// excerpts follow, and those whose words are gone say so.
[[nodiscard]] QFuture<store::WriteResult<void, voice::InterviewError>> rewrite(store::Database &database,
    const voice::Interview &interview, const ResourceId &author, const QTimeZone &zone);

} // namespace heard::themes
