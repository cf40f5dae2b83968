#pragma once

#include "themes/passage.h"

#include <QVector>

namespace heard::themes {

/// A theme that comes with the program: a beginning that each unit may change.
struct ShippedTheme {
    QString id; ///< "waiting"; stays the same in every version
    QString name;
    QString description;
    QVector<Passage> examples; ///< invented; what the suggester knows before the unit has coded anything
};

/// Those of content/themes.json, in its order.
[[nodiscard]] const QVector<ShippedTheme> &shippedThemes();

} // namespace heard::themes
