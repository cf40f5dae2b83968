#pragma once

#include "voice/feedback.h"

#include <QDateTime>
#include <QTimeZone>

namespace heard::models {

/// When it was said; of what was said without a name the Monday of the week, which is the same day everywhere.
[[nodiscard]] inline QDateTime whenSaid(const voice::Feedback &feedback)
{
    if (!feedback.anonymous)
        return feedback.sentAt.toLocal();
    return QDateTime::fromMSecsSinceEpoch(feedback.sentAt.milliseconds(), QTimeZone::utc()).date().startOfDay();
}

} // namespace heard::models
