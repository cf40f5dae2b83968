#include "models/team/voicecountsview.h"

#include "themes/codings.h"

namespace heard::models {

QStringList VoiceCountsView::watchedTypes() const
{
    return {QStringLiteral("Communication"), QStringLiteral("Patient"), QStringLiteral("Basic"), QStringLiteral("DocumentReference")};
}

void VoiceCountsView::read(Device &device)
{
    whenReady(themes::Codings{device.database}.uncodedCount(), this, [this](const store::StoreResult<int> &count) {
        if (!count || *count == m_notCoded)
            return;
        m_notCoded = *count;
        Q_EMIT changed();
    });
    whenAnswered(voice::Voices{device.database}.counts(), [this](const voice::VoiceCounts &counts) {
        if (counts == m_counts)
            return;
        m_counts = counts;
        Q_EMIT changed();
    });
}

} // namespace heard::models
