#pragma once

#include "themes/theme.h"

#include <QHash>

namespace heard::themes {

/// The themes of a unit, and which of them counts as which.
class ThemeList final {
public:
    ThemeList() = default;
    /// Two devices may have begun with the same shipped theme: the second counts as the first and is not shown.
    explicit ThemeList(QVector<Theme> themes);

    /// In the unit's order, those that are no longer in use behind the others.
    [[nodiscard]] const QVector<Theme> &all() const { return m_themes; }
    [[nodiscard]] QVector<Theme> inUse() const;
    /// Any theme by its own id, in use or not; null where there is none.
    [[nodiscard]] const Theme *find(const ResourceId &id) const;
    /// The theme as which what was coded with @p id counts now: itself, unless it was merged into another.
    [[nodiscard]] ResourceId current(const ResourceId &id) const;
    /// Every id that counts as @p theme, its own among them.
    [[nodiscard]] QVector<ResourceId> countingAs(const ResourceId &theme) const;
    /// A theme in use with that name, whatever the case; null where there is none.
    [[nodiscard]] const Theme *named(const QString &name) const;

    bool operator==(const ThemeList &) const = default;

private:
    QVector<Theme> m_themes;
    QVector<Theme> m_doubles;
    QHash<ResourceId, ResourceId> m_becameOf; ///< one step of each merge
};

} // namespace heard::themes
