#include "announcer.h"

#include <QAccessible>

namespace heard::controls {

void Announcer::setWords(const QString &words)
{
    if (m_words == words) {
        return;
    }
    m_words = words;
    Q_EMIT wordsChanged();
    if (!words.isEmpty()) {
        say(words);
    }
}

void Announcer::setSource(QQuickItem *source)
{
    if (m_source == source) {
        return;
    }
    m_source = source;
    Q_EMIT sourceChanged();
}

void Announcer::say(const QString &words)
{
    if (m_source && QAccessible::isActive()) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QAccessibleAnnouncementEvent event(m_source, words);
        event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
        QAccessible::updateAccessibility(&event);
#else
        // Readers speak an alert when it shows; what it says is the item's accessible name.
        for (const auto type : {QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert}) {
            QAccessibleEvent event(m_source, type);
            QAccessible::updateAccessibility(&event);
        }
#endif
    }
    Q_EMIT said(words);
}

} // namespace heard::controls
