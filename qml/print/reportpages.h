#pragma once

#include "impact/report.h"
#include "print/printedpages.h"

namespace heard::print {

/// The report as pages of A4; one that is to be one page is set smaller until it is.
[[nodiscard]] PrintedPages pagesOf(const impact::Report &report);

} // namespace heard::print
