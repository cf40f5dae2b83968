#include "stage.h"

#include "fakes/waiting.h"

#include <QAbstractEventDispatcher>
#include <QAbstractItemModel>
#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlContext>
#include <QQmlExpression>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::bench {

namespace {

constexpr auto quiet = 300ms; // what moves on a page is through by then

/// Milliseconds since it was made.
class Stopwatch {
public:
    [[nodiscard]] double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_begin).count();
    }

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

std::nullopt_t complain(const QString &words)
{
    std::fprintf(stderr, "bench_screens: %s\n", qPrintable(words));
    return std::nullopt;
}

/// @p root and everything below it, as an object or as an item.
QSet<QObject *> below(QObject *root)
{
    QSet<QObject *> all;
    QVector<QObject *> left{root};
    while (!left.isEmpty()) {
        QObject *object = left.takeLast();
        if (!object || all.contains(object))
            continue;
        all.insert(object);
        left << object->children();
        if (const auto *item = qobject_cast<QQuickItem *>(object)) {
            for (QQuickItem *child : item->childItems())
                left << child;
        }
    }
    return all;
}

/// The models under @p root that the store has not answered yet.
QVector<QPointer<QObject>> unready(QObject *root)
{
    QVector<QPointer<QObject>> models;
    for (QObject *object : below(root)) {
        const QVariant ready = object->property("ready");
        if (ready.typeId() == QMetaType::Bool && !ready.toBool())
            models << object;
    }
    return models;
}

} // namespace

Stage::Stage(desktop::Side side, const QString &folder, const Clock &clock)
    : m_side(side), m_vault(folder), m_window(side, {folder, {}, true, true}, clock, m_vault, m_notifier)
{
}

bool Stage::open()
{
    if (!m_window.prepare() || m_window.session().stage() != models::Session::Open || !m_window.show()) {
        complain(u"the window does not open"_s);
        return false;
    }
    const QString first = m_side == desktop::Side::Patient ? u"homePage"_s : u"todayPage"_s;
    if (!fakes::until([&] { return m_window.window()->isExposed() && find(first) && unready(find(first)).isEmpty(); })) {
        complain(u"the first page is not filled"_s);
        return false;
    }
    return frame();
}

QObject *Stage::find(const QString &name) const
{
    for (QObject *object : below(m_window.window()->contentItem())) {
        if (object->objectName() == name)
            return object;
    }
    return nullptr;
}

bool Stage::frame()
{
    bool swapped = false;
    const auto connection = QObject::connect(m_window.window(), &QQuickWindow::frameSwapped, [&swapped] { swapped = true; });
    m_window.window()->update();
    const bool came = fakes::until([&swapped] { return swapped; });
    QObject::disconnect(connection);
    return came;
}

void Stage::letAnswersCome()
{
    // A model that is told to read again does so in the next turn of the event loop.
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    fakes::answer(database().read([](store::Reader &) { return true; }));
}

void Stage::settle()
{
    letAnswersCome();
    const QDeadlineTimer deadline{quiet};
    while (!deadline.hasExpired() && QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents)) { }
}

bool Stage::evaluate(const QString &expression, const QString &item)
{
    QObject *scope = find(item);
    if (!scope) {
        complain(u"there is no %1"_s.arg(item));
        return false;
    }
    QQmlExpression evaluated{qmlContext(scope), scope, expression};
    evaluated.evaluate();
    if (evaluated.hasError())
        complain(evaluated.error().toString());
    return !evaluated.hasError();
}

std::optional<double> Stage::fill(const QString &page, const QString &choice, const QString &item)
{
    settle();
    QObject *scope = find(item);
    if (!scope)
        return complain(u"there is no %1"_s.arg(item));
    QQmlExpression chosen{qmlContext(scope), scope, choice};
    const Stopwatch watch;
    chosen.evaluate();
    letAnswersCome();
    // To look for the models is work of the measurement alone. What they answer may bring others.
    double looked = 0;
    const auto waiting = [&]() -> std::optional<QVector<QPointer<QObject>>> {
        const Stopwatch looking;
        QObject *shown = find(page);
        std::optional<QVector<QPointer<QObject>>> models;
        if (shown)
            models = unready(shown);
        looked += looking.milliseconds();
        return models;
    };
    const auto isReady = [](const QPointer<QObject> &model) { return !model || model->property("ready").toBool(); };
    auto models = waiting();
    while (models && !models->isEmpty()) {
        if (!fakes::until([&] { return std::ranges::all_of(*models, isReady); }))
            return complain(u"%1 still waits for %2"_s.arg(page, QString::fromLatin1(models->front()->metaObject()->className())));
        models = waiting();
    }
    if (!models || !frame())
        return complain(u"%1 is not filled: %2"_s.arg(page, chosen.error().toString()));
    const double took = watch.milliseconds() - looked;
    return took;
}

void Stage::press(QChar letter)
{
    const int key = letter.toUpper().unicode();
    QKeyEvent down{QEvent::KeyPress, key, Qt::NoModifier, QString{letter}};
    QCoreApplication::sendEvent(m_window.window(), &down);
    QKeyEvent up{QEvent::KeyRelease, key, Qt::NoModifier, QString{letter}};
    QCoreApplication::sendEvent(m_window.window(), &up);
}

std::optional<double> Stage::slowestLetter(const QString &page, const char *model, const QString &field, const QString &typed)
{
    settle();
    QAbstractItemModel *list = nullptr;
    for (QObject *object : below(find(page))) {
        if (object->inherits(model))
            list = qobject_cast<QAbstractItemModel *>(object);
    }
    QObject *search = find(field);
    auto *input = qobject_cast<QQuickItem *>(find(field + u".input"_s));
    if (!list || !search || !input)
        return complain(u"there is no %1"_s.arg(field));
    search->setProperty("pause", 0);
    input->forceActiveFocus();
    int changes = 0;
    const auto count = [&changes] { ++changes; };
    QObject context;
    QObject::connect(list, &QAbstractItemModel::rowsInserted, &context, count);
    QObject::connect(list, &QAbstractItemModel::rowsRemoved, &context, count);
    QObject::connect(list, &QAbstractItemModel::dataChanged, &context, count);
    double slowest = 0;
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        settle();
        const Stopwatch watch;
        press(typed[length - 1]);
        if (!fakes::until([&] { return list->property("typed").toString() == typed.first(length); }))
            return complain(u"%1 does not hear what is typed"_s.arg(field));
        letAnswersCome();
        slowest = std::max(slowest, watch.milliseconds());
    }
    if (changes == 0)
        return complain(u"%1 narrows nothing"_s.arg(field));
    QMetaObject::invokeMethod(search, "clear");
    return slowest;
}

std::optional<QVector<double>> Stage::scroll(const QString &item, int frames, int step)
{
    settle();
    auto *page = qobject_cast<QQuickItem *>(find(item));
    if (!page)
        return complain(u"there is no %1"_s.arg(item));
    QVector<double> times;
    double y = 0;
    for (int number = 0; number < frames; ++number) {
        const double end = page->property("contentHeight").toDouble() - page->height();
        if (y + step > end || y + step < 0)
            step = -step;
        if (end < std::abs(step))
            return complain(u"%1 is too short to scroll"_s.arg(item));
        y += step;
        const Stopwatch watch;
        page->setProperty("contentY", y);
        if (!frame())
            return complain(u"%1 draws no frame"_s.arg(item));
        times << watch.milliseconds();
    }
    return times;
}

} // namespace heard::bench
