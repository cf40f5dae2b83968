#pragma once

#include <QLatin1StringView>
#include <QStringView>

namespace heard::store {

/// R4 gives some types no identifier: the UUID that a resource was made with stands among the tags of its meta.
[[nodiscard]] inline bool isTagged(QStringView type)
{
    return type == QLatin1StringView{"Provenance"};
}

} // namespace heard::store
