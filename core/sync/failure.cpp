#include "sync/failure.h"

namespace heard::sync {

Failure storeFailure(const store::Failure &failure)
{
    return {SyncError::StoreFailed, 0, {}, {}, failure.detail};
}

} // namespace heard::sync
