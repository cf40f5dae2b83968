#include "demo/complaints.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace heard::desktop {

Complaints::Complaints()
{
    s_words.clear();
    m_before = qInstallMessageHandler(listen);
}

Complaints::~Complaints()
{
    qInstallMessageHandler(m_before);
}

void Complaints::listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QLatin1StringView category{context.category ? context.category : ""};
    // Qt 6.4's layouts say so when more than two things on a page change their height within one frame; the next
    // frame is right, as the pictures show.
    const bool laidOutLater = message.contains("Qt Quick Layouts: Polish loop detected"_L1);
    if (type != QtDebugMsg && type != QtInfoMsg && !laidOutLater && !category.startsWith("heard."_L1)
        && !message.startsWith("QStandardPaths"_L1))
        s_words << message;
    std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace heard::desktop
