#pragma once

#include "voice/identifying.h"

namespace heard::voice {

/// Names and places in @p words that only their capital letters give away: "my husband Derek Hollis", "up from Whitby", "Priya on
/// reception". The first word of a sentence counts only where what follows shows that it is a person.
[[nodiscard]] QVector<IdentifyingPart> partsByCapitals(const QString &words);
/// Whether @p word is so common that its capital letter says nothing.
[[nodiscard]] bool isEveryday(const QString &word);

} // namespace heard::voice
