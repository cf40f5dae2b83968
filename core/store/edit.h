#pragma once

#include "store/resourcewriter.h"
#include "store/writeerror.h"

namespace heard::store {

/// Changes one stored resource within a write: @p apply(QJsonObject &) gives WriteResult<void, Reason>. Nothing is stored,
/// and nothing will be sent, where it fails or leaves everything as it is.
template <typename Reason, typename Apply>
[[nodiscard]] WriteResult<void, Reason> edit(ResourceWriter &writer, const QString &type, const ResourceId &id, Apply &&apply)
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

/// The same for a resource that is a record of ours: @p read(const QJsonObject &) gives Result<Record, …>, @p apply(Record &)
/// changes it, and the record's own toFhir lays it onto what is stored. What cannot be read as one is not found.
template <typename Reason, typename Read, typename Apply>
[[nodiscard]] WriteResult<void, Reason> editAs(ResourceWriter &writer, const QString &type, const ResourceId &id, Read read, Apply &&apply)
{
    return edit<Reason>(writer, type, id, [&](QJsonObject &json) -> WriteResult<void, Reason> {
        auto record = read(json);
        if (!record)
            return failed(Reason::NotFound);
        if (WriteResult<void, Reason> done = apply(*record); !done)
            return done;
        json = toFhir(*record, json);
        return {};
    });
}

} // namespace heard::store
