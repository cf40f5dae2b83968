#include "models/team/learntthemes.h"

#include "models/storelog.h"
#include "models/whenready.h"
#include "themes/learning.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace heard::models {

namespace {

// Whoever codes one voice after the other is not followed at every press.
constexpr auto pause = 2s;

} // namespace

LearntThemes &LearntThemes::of(store::Database &database)
{
    if (auto *there = database.findChild<LearntThemes *>({}, Qt::FindDirectChildrenOnly))
        return *there;
    return *new LearntThemes(database);
}

LearntThemes::LearntThemes(store::Database &database) : QObject(&database), m_database(database)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &LearntThemes::learn);
    connect(&database, &store::Database::changed, this, [this](const store::ResourceChanges &changes) {
        for (const store::ResourceChange &change : changes) {
            if (!change.formerId.isEmpty())
                rename(change.formerId, change.id);
        }
        // A text of which an excerpt was coded changes the coding, too; an interview may lose its consent.
        if (std::ranges::any_of(changes, [](const store::ResourceChange &change) {
                return change.type == QLatin1StringView{"Basic"} || change.type == QLatin1StringView{"DocumentReference"};
            }))
            m_pause.start();
    });
    learn();
}

void LearntThemes::learn()
{
    if (m_learning) {
        m_pause.start();
        return;
    }
    m_learning = true;
    whenReady(themes::learntFrom(m_database), this, [this](const store::StoreResult<themes::ThemeSuggester> &learnt) {
        m_learning = false;
        if (!learnt) {
            logFailure(learnt.error());
            return;
        }
        m_suggester = std::make_shared<const themes::ThemeSuggester>(*learnt);
        Q_EMIT changed();
    });
}

void LearntThemes::setDismissed(const ResourceId &feedback, const ResourceId &theme, bool dismissed)
{
    if (dismissed)
        m_dismissed[feedback].insert(theme);
    else
        m_dismissed[feedback].remove(theme);
    Q_EMIT changed();
}

void LearntThemes::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_dismissed.contains(from))
        m_dismissed.insert(to, m_dismissed.take(from));
    for (QSet<ResourceId> &themes : m_dismissed) {
        if (themes.remove(from))
            themes.insert(to);
    }
}

} // namespace heard::models
