#pragma once

#include "filevault.h"
#include "window.h"

#include <optional>

class QQuickItem;

namespace heard::bench {

/// The window of a furnished device, and how long things take in it, in milliseconds. What does not come to its end is said
/// on standard error and answered with nothing.
class Stage final {
public:
    /// @p clock must outlive it.
    Stage(desktop::Side side, const QString &folder, const Clock &clock);

    /// Shows it with its first page filled.
    [[nodiscard]] bool open();
    [[nodiscard]] store::Database &database() { return m_window.session().device()->database; }

    /// Evaluates @p expression in QML, at the named item.
    [[nodiscard]] bool evaluate(const QString &expression, const QString &item);
    /// From @p choice, likewise, until everything that the named page shows was read and the next frame is through.
    [[nodiscard]] std::optional<double> fill(const QString &page, const QString &choice, const QString &item);
    /// The slowest letter: from its key until the list of @p model, a class under the named page, is what fits. The pause
    /// in which the named field waits for another letter is left out.
    [[nodiscard]] std::optional<double> slowestLetter(const QString &page, const char *model, const QString &field,
                                                      const QString &typed);
    /// Of each frame while the named item is scrolled down by @p step pixels a frame, and back from its end.
    [[nodiscard]] std::optional<QVector<double>> scroll(const QString &item, int frames, int step);

private:
    [[nodiscard]] QObject *find(const QString &name) const;
    [[nodiscard]] bool frame();
    /// What the store was asked until now is answered and shown.
    void letAnswersCome();
    /// Nothing is left to do.
    void settle();
    void press(QChar letter);

    desktop::Side m_side;
    FileVault m_vault;
    ports::NullNotifier m_notifier;
    desktop::Window m_window;
};

} // namespace heard::bench
