#include "models/storelog.h"

#include <QLoggingCategory>

namespace heard::models {

Q_LOGGING_CATEGORY(lcModels, "heard.models")

void logFailure(const store::Failure &failure)
{
    qCInfo(lcModels, "store: error %d %s", static_cast<int>(failure.error), qPrintable(failure.detail));
}

} // namespace heard::models
