#include "hub/storerefusal.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace heard::hub {

Refusal storeRefusal(const store::Failure &failure)
{
    qWarning("store: %s", qPrintable(failure.detail));
    switch (failure.error) {
    case store::StoreError::Busy:
        return {503, u"transient"_s, u"The hub is busy. Try again."_s, {}, {{"Retry-After", "1"}}};
    case store::StoreError::DiskFull:
        return {507, u"no-store"_s, u"The hub's disk is full."_s, {}, {{"Retry-After", "60"}}};
    default:
        return {500, u"exception"_s, u"The hub's store failed."_s, {}, {}};
    }
}

} // namespace heard::hub
