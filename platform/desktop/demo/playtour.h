#pragma once

#include <QString>

namespace heard::desktop {

/// Plays the demo as a patient and her nurse would, from the invite code to the answered word, writes numbered pictures
/// and a transcript to @p pictures, and gives the program's exit status: not 0 where a step fails or QML warns.
/// @p data is an empty folder for the demo's own data.
[[nodiscard]] int playTour(const QString &data, const QString &pictures);

} // namespace heard::desktop
