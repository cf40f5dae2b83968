#pragma once

#include "information/markdown.h"

namespace heard::information {

/// The words of one block with what is bold, italic or leads somewhere. Line breaks stay where @p markdown has them.
[[nodiscard]] QVector<Span> spansFrom(const QString &markdown);
/// The same as mere words.
[[nodiscard]] QString plainWords(const QString &markdown);

} // namespace heard::information
