#pragma once

#include "pledge/booklet.h"
#include "print/printedpages.h"

namespace heard::print {

/// The booklet as pages of @p paper.
[[nodiscard]] PrintedPages pagesOf(const pledge::Booklet &booklet, const pledge::BookletPaper &paper);

} // namespace heard::print
