#pragma once

#include "models/recordview.h"
#include "voice/voices.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// How many voices there are, whatever a list of them shows.
class VoiceCountsView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int all READ all NOTIFY changed)
    Q_PROPERTY(int unread READ unread NOTIFY changed)
    Q_PROPERTY(int unanswered READ unanswered NOTIFY changed)
    Q_PROPERTY(int handled READ handled NOTIFY changed)
    Q_PROPERTY(int secondary READ secondary NOTIFY changed)
    /// In which no theme was found yet.
    Q_PROPERTY(int notCoded READ notCoded NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] int all() const { return m_counts.all; }
    [[nodiscard]] int unread() const { return m_counts.unread; }
    [[nodiscard]] int unanswered() const { return m_counts.unanswered; }
    [[nodiscard]] int handled() const { return m_counts.handled; }
    [[nodiscard]] int secondary() const { return m_counts.secondary; }
    [[nodiscard]] int notCoded() const { return m_notCoded; }

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &, const ResourceId &) override {}

private:
    voice::VoiceCounts m_counts;
    int m_notCoded = 0;
};

} // namespace heard::models
