#include "window.h"

#include "models/workplace.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QQuickWindow>
#include <QThreadPool>
#include <QTimer>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::desktop {

namespace {

/// What a patient's phone reads from the hub, and the team's desktop, which has some of its own.
QStringList typesRead(Side side)
{
    QStringList types{u"Organization"_s, u"Practitioner"_s, u"PractitionerRole"_s, u"Patient"_s, u"Appointment"_s,
            u"AppointmentResponse"_s, u"Communication"_s, u"Basic"_s, u"Goal"_s, u"ServiceRequest"_s, u"Task"_s,
            u"QuestionnaireResponse"_s, u"CarePlan"_s, u"DocumentReference"_s, u"MeasureReport"_s};
    if (side == Side::Team)
        types << u"Flag"_s << u"Provenance"_s;
    return types;
}

constexpr auto longestCovered = 2s;

/// Where everything is invented nobody has to be hidden, and whoever watches wants to see it arrive.
sync::LetterPace shownPace()
{
    constexpr std::chrono::seconds soon{3};
    return {soon, soon, std::chrono::seconds{1}, soon};
}

} // namespace

Window::Window(Side side, const Options &options, const Clock &clock, ports::KeyVault &vault, ports::Notifier &notifier)
    : m_side(side), m_profile(options.folder),
      // On a thread of its own, as it waits for the disk.
      m_held(std::async(std::launch::async, &Profile::hold, &m_profile)), m_preferences(m_profile.preferences()),
      m_session(std::make_unique<models::Session>(models::Session::Parts{
          m_profile.database(), vault, options.hasKeychain, clock, m_network, m_preferences, options.hub, typesRead(side),
          options.invented ? shownPace() : sync::LetterPace{}})),
      m_notifier(notifier), m_initial{{u"session"_s, QVariant::fromValue(m_session.get())}, {u"invented"_s, options.invented}}
{
    if (side == Side::Patient) {
        m_initial[u"invite"_s] = options.invite;
        m_initial[u"offersTeam"_s] = options.offersTeam;
    }
    connect(&m_preferences, &models::Preferences::languageChanged, this, &Window::speak);
    connect(m_session.get(), &models::Session::deviceChanged, this, &Window::handDeviceOver);
    // A desktop tells of neither; its windows look for news as long as they are open.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_session.get(), [this](Qt::ApplicationState state) {
        m_session->setForeground(state != Qt::ApplicationSuspended && state != Qt::ApplicationHidden);
    });
    if (options.invented)
        m_session->neverLockByItself();
    // Where nobody has enrolled, it is her first step that connects.
    if (m_profile.isUsed())
        m_session->stayOffline();
}

Window::~Window() = default;

bool Window::prepare()
{
    loadFaces();
    loadTypes();
    if (!m_held.get())
        return false;
    m_session->begin();
    // A store without a passphrase opens by itself; what is shown first depends on it.
    QEventLoop loop;
    connect(m_session.get(), &models::Session::stageChanged, &loop, &QEventLoop::quit);
    if (m_session->stage() == models::Session::Opening)
        loop.exec();
    return true;
}

void Window::loadTypes()
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_interface.loadUrl(QUrl{m_side == Side::Patient ? u"qrc:/qt/qml/Heard/Desktop/PatientWindow.qml"_s
                                                     : u"qrc:/qt/qml/Heard/Desktop/TeamWindow.qml"_s},
                        QQmlComponent::Asynchronous);
    if (m_side != Side::Patient || !m_profile.isUsed())
        return;
    // What an open store shows first is named by no type of the window, so that it would be loaded only when it is shown.
    for (const QString &page : {u"PatientShell.qml"_s, u"HomeTab.qml"_s})
        m_ahead.push_back(std::make_unique<QQmlComponent>(&m_engine, QUrl{u"qrc:/qt/qml/Heard/Patient/"_s + page},
                                                          QQmlComponent::Asynchronous));
}

void Window::loadFaces()
{
    // The face of the theme is that of the application, so that no text reads another before it is told its own.
    QGuiApplication::setFont(QFont{u"Inter"_s});
    // What faces there are is the same for every thread, and takes long to find out.
    QThreadPool::globalInstance()->start([] { std::ignore = QFontDatabase::hasFamily(u"Inter"_s); });
}

void Window::makeFaces()
{
    if (m_side != Side::Patient || !m_session->device())
        return;
    // As Theme.qml has them; one that is not here is made when its first word is drawn.
    using Face = std::pair<int, QFont::Weight>;
    for (const auto &[size, weight] : {Face{12, QFont::Normal}, Face{12, QFont::Bold}, Face{14, QFont::Normal},
                                       Face{16, QFont::Normal}, Face{16, QFont::Bold}, Face{19, QFont::Bold}}) {
        QFont face;
        face.setPixelSize(qRound(size * m_preferences.textScale()));
        face.setWeight(weight);
        std::ignore = QFontMetricsF{face}.height();
        // The types that are loading want something of this thread now and then.
        QCoreApplication::processEvents();
    }
}

bool Window::show()
{
    speak();
    handDeviceOver();
    makeFaces();
    QEventLoop loop;
    connect(&m_interface, &QQmlComponent::statusChanged, &loop, &QEventLoop::quit);
    while (m_interface.isLoading())
        loop.exec();
    m_root.reset(m_interface.createWithInitialProperties(m_initial));
    for (const QQmlError &error : m_interface.errors())
        qWarning("%s", qPrintable(error.toString()));
    if (!window())
        return false;
    window()->installEventFilter(this);
    connect(window(), &QQuickWindow::frameSwapped, this, &Window::goOn,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    // A window that is covered draws nothing.
    QTimer::singleShot(longestCovered, this, &Window::goOn);
    if (m_side == Side::Patient)
        connect(m_root.get(), SIGNAL(teamWanted()), this, SIGNAL(teamWanted()));
    return true;
}

bool Window::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin)
        m_session->touch();
    return QObject::eventFilter(watched, event);
}

QQuickWindow *Window::window() const
{
    return qobject_cast<QQuickWindow *>(m_root.get());
}

void Window::speak()
{
    const QLocale locale{m_preferences.language()};
    QCoreApplication::removeTranslator(&m_translator);
    // English has a file too: it holds the plurals.
    if (m_translator.load(u":/translations/heard_%1.qm"_s.arg(m_preferences.language())))
        QCoreApplication::installTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    m_engine.setUiLanguage(m_preferences.language());
    m_engine.retranslate();
}

void Window::handDeviceOver()
{
    models::Device *device = m_session->device();
    models::Workplace &workplace = models::Workplace::of(m_engine);
    workplace.setDevice(device);
    if (m_side == Side::Patient)
        workplace.setNotifier(&m_notifier);
    hangBell();
}

void Window::goOn()
{
    m_isSeen = true;
    hangBell();
    m_session->goOnline();
}

void Window::hangBell()
{
    // It rings while the app is locked too.
    if (models::Device *device = m_session->device(); device && m_isSeen && !m_bell && m_side == Side::Patient)
        m_bell = std::make_unique<models::Bell>(*device, m_notifier, m_preferences);
}

} // namespace heard::desktop
