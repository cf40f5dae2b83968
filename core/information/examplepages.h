#pragma once

#include "information/page.h"

namespace heard::information {

/// A page that comes with the program, for a unit to begin with: in our own words, to be checked by its clinicians.
struct ExamplePage {
    QString name; ///< the same for ever: "wound-care"
    Page page;
    int reviewMonths = 6; ///< how long from being added until somebody should look at it again
};

/// In the order of their names.
[[nodiscard]] QVector<ExamplePage> examplePages();

} // namespace heard::information
