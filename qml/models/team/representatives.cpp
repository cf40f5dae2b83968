#include "models/team/representatives.h"

#include "models/storelog.h"
#include "pledge/issueevidence.h"

namespace heard::models {

void tellRepresentatives(Device *device)
{
    if (device)
        logIfFailed(pledge::IssueEvidence{device->database, QTimeZone::systemTimeZone()}.release(device->practitioner));
}

} // namespace heard::models
