#pragma once

class QProcess;

namespace heard::desktop {

/// Has @p child end when this program does, even where it is killed. Before the start of @p child; on Linux only.
void endWithThisProgram(QProcess &child);

} // namespace heard::desktop
