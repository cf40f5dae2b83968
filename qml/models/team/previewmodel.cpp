#include "models/team/previewmodel.h"

#include "pledge/pledgeboard.h"

namespace heard::models {

QFuture<store::StoreResult<pledge::Pledge>> PreviewModel::ask(Device &device) const
{
    return pledge::PledgeBoard{device.database, QTimeZone::systemTimeZone()}.preview(static_cast<pledge::Audience>(audience()));
}

} // namespace heard::models
