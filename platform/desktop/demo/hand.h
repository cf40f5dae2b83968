#pragma once

#include <QPointF>
#include <QString>

#include <chrono>
#include <functional>

class QQuickItem;
class QQuickWindow;

namespace heard::desktop {

/// Works one window as a person would: finds things by their object name, taps, types, waits and looks.
/// Every call that cannot do what it says gives false.
class Hand final {
public:
    static constexpr std::chrono::seconds patience{20};

    /// @p window must outlive it.
    explicit Hand(QQuickWindow &window) : m_window(window) {}

    /// Waits until something named @p name can be seen and used, brings it into view and presses it.
    [[nodiscard]] bool tap(const QString &name);
    /// The same of the first row named @p name and its number in which @p words can be read.
    [[nodiscard]] bool tapRow(const QString &name, const QString &words);
    /// Taps the field and replaces what is in it by @p text, key by key.
    [[nodiscard]] bool type(const QString &name, const QString &text);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Waits until something named @p name can be seen.
    [[nodiscard]] bool see(const QString &name);
    /// Waits until nothing named @p name can be seen.
    [[nodiscard]] bool seeNoMore(const QString &name);
    /// Waits until some text on the screen contains @p words.
    [[nodiscard]] bool read(const QString &words);
    /// Waits until no text on the screen contains @p words.
    [[nodiscard]] bool readNoMore(const QString &words);
    /// Brings it into view without pressing it.
    [[nodiscard]] bool scrollTo(const QString &name);
    /// Waits until what the window shows has come to rest.
    [[nodiscard]] bool rest();
    /// Writes what the window shows, once it has come to rest, as a PNG. What only says for a moment what was just done is
    /// closed before.
    [[nodiscard]] bool picture(const QString &path);

    /// Lets the program work until @p done or @p limit is over; true when done.
    [[nodiscard]] static bool until(const std::function<bool()> &done, std::chrono::milliseconds limit = patience);

private:
    using Look = std::function<QQuickItem *()>;

    [[nodiscard]] QQuickItem *find(const QString &name) const;
    /// The button that closes a message of that kind.
    [[nodiscard]] QQuickItem *messageCloser() const;
    [[nodiscard]] bool restWithoutMessages();
    [[nodiscard]] bool tapWhat(const Look &look);
    [[nodiscard]] bool shows(const QString &words) const;
    void bringIntoView(QQuickItem &item) const;
    void click(QPointF at);

    QQuickWindow &m_window;
};

} // namespace heard::desktop
