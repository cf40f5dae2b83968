#pragma once

#include "impact/businesscase.h"

namespace heard::impact {

/// How many people speak about a theme, by cohort: of nobody as well.
struct ThemeFigure {
    ResourceId id; ///< of the theme
    QString name;
    HeardFrom people;
};

/// How many people were heard, and how many of them speak about each theme in use, in the unit's order.
struct ThemeFigures {
    HeardFrom all;
    QVector<ThemeFigure> themes;
};

/// For a screen of the team's own: as it would be released, and kept nowhere.
[[nodiscard]] QFuture<store::StoreResult<ThemeFigures>> themeFigures(store::Database &database);

} // namespace heard::impact
