#pragma once

#include "store/writeerror.h"
#include "store/writer.h"

namespace heard::store {

/// Changes one stored resource within a write: @p apply(QJsonObject &) gives WriteResult<void, Reason>. Nothing is stored,
/// and nothing will be sent, where it fails or leaves everything as it is.
template <typename Reason, typename Apply>
[[nodiscard]] WriteResult<void, Reason> edit(Writer &writer, const QString &type, const ResourceId &id, Apply &&apply)
{
    const auto stored = writer.json(type, id);
    if (!stored)
        return failed(stored.error());
    if (!*stored)
        return failed(Reason::NotFound);
    QJsonObject json = **stored;
    if (WriteResult<void, Reason> done = apply(json); !done)
        return done;
    if (json == **stored)
        return {};
    if (auto done = writer.update(json); !done)
        return failed(done.error());
    return {};
}

} // namespace heard::store
