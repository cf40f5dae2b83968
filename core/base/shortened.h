#pragma once

#include <QString>

namespace heard {

/// @p text in at most @p longest characters (UTF-16), at least 2: cut after a whole word and ended with "…" where it is
/// longer. Only a first word that is itself too long is cut, and never within a character.
[[nodiscard]] QString shortened(const QString &text, qsizetype longest);

} // namespace heard
