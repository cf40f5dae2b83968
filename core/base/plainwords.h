#pragma once

#include <QStringList>

namespace heard {

/// The words of @p text to compare by: in small letters, without accents and apostrophes, œ and æ as two letters. "Couldn’t"
/// and "couldnt" are one word, as are "Lymphœdema" and "lymphoedema".
[[nodiscard]] QStringList plainWords(const QString &text);

} // namespace heard
