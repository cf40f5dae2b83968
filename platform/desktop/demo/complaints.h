#pragma once

#include <QStringList>
#include <QtGlobal>

namespace heard::desktop {

/// Counts what QML complains about while the tour plays; a tour with complaints has failed. One at a time.
class Complaints final {
public:
    Complaints();
    ~Complaints();
    Complaints(const Complaints &) = delete;
    Complaints &operator=(const Complaints &) = delete;

    [[nodiscard]] const QStringList &words() const { return s_words; }

private:
    static void listen(QtMsgType type, const QMessageLogContext &context, const QString &message);

    // Qt's message handler is a plain function: what it heard has to stand where it can reach it.
    static inline QStringList s_words;
    QtMessageHandler m_before = nullptr;
};

} // namespace heard::desktop
