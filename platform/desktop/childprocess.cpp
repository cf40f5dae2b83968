#include "childprocess.h"

#include <QProcess>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace heard::desktop {

void endWithThisProgram([[maybe_unused]] QProcess &child)
{
#ifdef Q_OS_LINUX
    child.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
}

} // namespace heard::desktop
