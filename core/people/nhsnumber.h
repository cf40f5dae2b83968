#pragma once

#include <QString>
#include <optional>

namespace heard::people {

/// The 10 digits of an NHS number typed with or without spaces and dashes; nothing where its check digit is wrong.
[[nodiscard]] std::optional<QString> nhsNumberFrom(QStringView typed);
/// "943 476 5919", as it is printed. @p digits are 10.
[[nodiscard]] QString spacedNhsNumber(const QString &digits);

} // namespace heard::people
