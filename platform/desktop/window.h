#pragma once

#include "models/bell.h"
#include "models/session.h"
#include "profile.h"

#include <QNetworkAccessManager>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTranslator>

#include <future>
#include <memory>
#include <vector>

class QQuickWindow;

namespace heard::desktop {

/// Whose window it is.
enum class Side { Patient, Team };

/// One device in one window: its profile, its session and its interface.
class Window final : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString folder;
        QUrl hub;             ///< where it is known beforehand
        bool hasKeychain = false; ///< whether the vault is one
        bool invented = false; ///< a demo: says on screen that all is invented
        QString invite{};      ///< a patient's phone: the address from her letter's square, where she opened it
        bool offersTeam = false; ///< a patient's phone: shows the way to the team's desktop before anybody has enrolled
    };

    /// @p clock, @p vault and @p notifier must outlive it.
    Window(Side side, const Options &options, const Clock &clock, ports::KeyVault &vault, ports::Notifier &notifier);
    ~Window() override;

    /// Has the folder, and finds out how far the device is. False where another process works in the folder.
    [[nodiscard]] bool prepare();
    /// Shows the interface. False where it cannot be loaded.
    [[nodiscard]] bool show();
    [[nodiscard]] models::Session &session() { return *m_session; }
    [[nodiscard]] models::Preferences &preferences() { return m_preferences; }
    /// Null until it is open.
    [[nodiscard]] QQuickWindow *window() const;

Q_SIGNALS:
    /// Somebody of the team stands before a patient's first page.
    void teamWanted();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Begins to, on a thread of the engine's own.
    void loadTypes();
    /// Begins to find out what fonts there are, on a thread of the pool.
    void loadFaces();
    /// Makes the faces that Home's words are drawn in, while the types of its page are loaded.
    void makeFaces();
    void speak();
    void handDeviceOver();
    /// What can wait for the first picture: the way to the hub, and reminders.
    void goOn();
    void hangBell();

    Side m_side;
    Profile m_profile;
    std::future<bool> m_held; ///< until prepare
    models::Preferences m_preferences;
    QNetworkAccessManager m_network;
    std::unique_ptr<models::Session> m_session;
    ports::Notifier &m_notifier;
    bool m_isSeen = false; ///< after the first picture
    std::unique_ptr<models::Bell> m_bell; ///< on a patient's phone, from when it is first open
    QTranslator m_translator;
    QVariantMap m_initial;
    // Last, so that every page is gone before what it shows.
    QQmlEngine m_engine;
    QQmlComponent m_interface{&m_engine};
    std::vector<std::unique_ptr<QQmlComponent>> m_ahead; // the pages behind the lock
    std::unique_ptr<QObject> m_root;
};

} // namespace heard::desktop
