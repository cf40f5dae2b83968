#include "models/newsmodel.h"

#include "models/sentpagesmodel.h"
#include "models/storelog.h"
#include "models/whenready.h"

#include <QGuiApplication>

namespace heard::models {

using worklist::NewsItem;

NewsModel::NewsModel(QObject *parent) : RecordsModel(parent)
{
    // A look ends where she puts the app away; until then what is new stays in sight.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            endLook();
    });
}

void NewsModel::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    Q_EMIT shownChanged();
    if (shown)
        refresh();
}

void NewsModel::endLook()
{
    if (device() && m_shown)
        logIfFailed(worklist::News(device()->database).endLook());
}

std::span<const Role<NewsItem>> NewsModel::roles() const
{
    static constexpr std::array<Role<NewsItem>, 8> columns{{
        {"recordId", [](const NewsItem &n) -> QVariant { return n.id.value; }},
        {"kind", [](const NewsItem &n) -> QVariant { return static_cast<int>(n.kind); }},
        {"opens", [](const NewsItem &n) -> QVariant { return n.opens.value; }},
        {"words", [](const NewsItem &n) -> QVariant { return n.words; }},
        {"at", [](const NewsItem &n) -> QVariant { return n.at.toLocal(); }},
        {"meeting", [](const NewsItem &n) -> QVariant { return static_cast<int>(n.meeting); }},
        {"otherKind", [](const NewsItem &n) -> QVariant { return n.otherKind; }},
        {"otherPlace", [](const NewsItem &n) -> QVariant { return n.otherPlace; }},
    }};
    return columns;
}

QFuture<NewsModel::Answer> NewsModel::load(Device &device)
{
    worklist::News news(device.database);
    const Instant now = device.clock.now();
    whenNextVisible(device, this, [this](std::optional<Instant> next) { followClock(next); });
    if (m_begun)
        return news.of(device.patient, now);
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> answered = promise->future();
    whenReady(news.begin(device.patient, now), this,
              [this, news, now, promise, patient = device.patient](const store::StoreResult<bool> &begun) {
                  m_begun = begun.value_or(false);
                  whenReady(news.of(patient, now), this, [promise](const Answer &items) {
                      promise->addResult(items);
                      promise->finish();
                  });
              });
    return answered;
}

QStringList NewsModel::watchedTypes() const
{
    return {QStringLiteral("Appointment"), QStringLiteral("AppointmentResponse"), QStringLiteral("Basic"), QStringLiteral("Communication"),
            QStringLiteral("DocumentReference"), QStringLiteral("Goal"), QStringLiteral("Patient"), QStringLiteral("ServiceRequest"), QStringLiteral("Task")};
}

} // namespace heard::models
