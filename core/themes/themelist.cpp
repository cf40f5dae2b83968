#include "themes/themelist.h"

#include <QSet>

#include <algorithm>

namespace heard::themes {

ThemeList::ThemeList(QVector<Theme> themes)
{
    // By id, so that every device takes the same one of two.
    std::ranges::sort(themes, {}, [](const Theme &theme) { return theme.id.value; });
    QHash<QString, ResourceId> begun;
    for (Theme &theme : themes) {
        const auto first = theme.shipped.isEmpty() ? begun.end() : begun.find(theme.shipped);
        if (first != begun.end()) {
            m_becameOf.insert(theme.id, *first);
            m_doubles << std::move(theme);
            continue;
        }
        if (!theme.shipped.isEmpty())
            begun.insert(theme.shipped, theme.id);
        if (!theme.mergedInto.isEmpty())
            m_becameOf.insert(theme.id, theme.mergedInto);
        m_themes << std::move(theme);
    }
    std::ranges::stable_sort(m_themes, [](const Theme &a, const Theme &b) {
        return std::tuple{!a.isInUse(), a.position} < std::tuple{!b.isInUse(), b.position};
    });
}

QVector<Theme> ThemeList::inUse() const
{
    QVector<Theme> found;
    std::ranges::copy_if(m_themes, std::back_inserter(found), &Theme::isInUse);
    return found;
}

const Theme *ThemeList::find(const ResourceId &id) const
{
    for (const auto *list : {&m_themes, &m_doubles}) {
        const auto found = std::ranges::find(*list, id, &Theme::id);
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

ResourceId ThemeList::current(const ResourceId &id) const
{
    ResourceId at = id;
    QSet<ResourceId> met{id};
    for (auto next = m_becameOf.find(at); next != m_becameOf.end() && find(*next); next = m_becameOf.find(at)) {
        // Two devices merged two themes into each other: neither was.
        if (met.contains(*next))
            return id;
        at = *next;
        met << at;
    }
    return at;
}

QVector<ResourceId> ThemeList::countingAs(const ResourceId &theme) const
{
    QVector<ResourceId> ids;
    for (const auto *list : {&m_themes, &m_doubles}) {
        for (const Theme &one : *list) {
            if (current(one.id) == theme)
                ids << one.id;
        }
    }
    return ids;
}

const Theme *ThemeList::named(const QString &name) const
{
    const auto isIt = [&](const Theme &theme) { return theme.isInUse() && theme.name.compare(name, Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(m_themes, isIt);
    return found == m_themes.end() ? nullptr : &*found;
}

} // namespace heard::themes
