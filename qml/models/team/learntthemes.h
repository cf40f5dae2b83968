#pragma once

#include "models/device.h"
#include "themes/themesuggester.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace heard::models {

/// What this computer learnt about the unit's themes while it is unlocked, for every page. It learns beside them, and again
/// some time after a theme or a coding has changed.
class LearntThemes final : public QObject
{
    Q_OBJECT

public:
    /// That of @p database, with which it ends; the first to ask begins it.
    [[nodiscard]] static LearntThemes &of(store::Database &database);

    /// Null until it has learnt once.
    [[nodiscard]] std::shared_ptr<const themes::ThemeSuggester> suggester() const { return m_suggester; }
    /// What people did not want suggested for @p feedback since the app was unlocked.
    [[nodiscard]] QSet<ResourceId> dismissedFor(const ResourceId &feedback) const { return m_dismissed.value(feedback); }
    void setDismissed(const ResourceId &feedback, const ResourceId &theme, bool dismissed);

Q_SIGNALS:
    /// Something else would be suggested.
    void changed();

private:
    explicit LearntThemes(store::Database &database);

    void learn();
    void rename(const ResourceId &from, const ResourceId &to);

    store::Database &m_database;
    std::shared_ptr<const themes::ThemeSuggester> m_suggester;
    QHash<ResourceId, QSet<ResourceId>> m_dismissed;
    QTimer m_pause;
    bool m_learning = false;
};

} // namespace heard::models
