#include "sides.h"

#include "fakes/waiting.h"
#include "sync/discovery.h"
#include "sync/downloader.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::bench {

namespace {

constexpr auto fullPage = "?_sort=_lastUpdated&_count=250"_L1;

template <typename T, typename E>
T must(Result<T, E> result, const char *what)
{
    if (!result)
        throw std::runtime_error{what};
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

QByteArray pageAt(QNetworkAccessManager &network, const QUrl &url, const QByteArray &token)
{
    QNetworkRequest request{url};
    request.setRawHeader("Authorization", "Bearer " + token);
    const std::unique_ptr<QNetworkReply> reply{network.get(request)};
    if (!fakes::until([&reply] { return reply->isFinished(); }) || reply->error() != QNetworkReply::NoError)
        throw std::runtime_error{"a page does not come"};
    return reply->readAll();
}

/// As many rows as the page has resources, of its own bytes.
int store(store::Connection &connection, const QByteArray &page, qsizetype rows)
{
    auto transaction = must(store::Transaction::begin(connection), "no transaction");
    for (qsizetype row = 0; row < rows; ++row) {
        const QByteArray bytes = page.mid(row * page.size() / rows, page.size() / rows);
        must(connection.run("INSERT INTO page (bytes) VALUES (:bytes)", {{":bytes", bytes}}), "a row is not taken");
    }
    must(transaction.commit(), "a page is not kept");
    return static_cast<int>(rows);
}

QUrl nextOf(const QJsonObject &page)
{
    const QJsonArray links = page["link"_L1].toArray();
    for (const QJsonValue &link : links) {
        if (link["relation"_L1].toString() == "next"_L1)
            return QUrl{link["url"_L1].toString()};
    }
    return {};
}

} // namespace

const QStringList &typesRead()
{
    static const QStringList types{u"Patient"_s,     u"Organization"_s,  u"Practitioner"_s, u"PractitionerRole"_s,
                                   u"Appointment"_s, u"Communication"_s, u"Goal"_s,         u"Basic"_s};
    return types;
}

Run syncFirst(const QUrl &base, const QByteArray &token)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto database = must(store::Database::open(folder.filePath(u"heard.db"_s), store::Key::random(), clock), "no store");
    QNetworkAccessManager network;
    const sync::Transport transport{network};
    sync::Account account{*database, transport, clock};
    sync::Session session{.base = base, .tokenEndpoint = base, .accessToken = token};
    must(fakes::answer(account.adopt(std::move(session))), "no session");
    const sync::FhirClient client{transport, account};
    sync::Downloader downloader{*database, client, typesRead()};
    downloader.setServer(must(fakes::answer(sync::Discovery{transport}.find(base)), "no hub"));

    QElapsedTimer timer;
    timer.start();
    const int resources = must(fakes::answer(downloader.fetchNew()), "the download failed");
    return {resources, static_cast<double>(timer.nsecsElapsed()) / 1e6};
}

Run takeInBarely(const QUrl &base, const QByteArray &token)
{
    const QTemporaryDir folder;
    auto connection = must(store::Connection::open(folder.filePath(u"bare.db"_s), store::Key::random()), "no database");
    must(connection.execute("CREATE TABLE page (key INTEGER PRIMARY KEY, bytes BLOB NOT NULL)"), "no table");
    QNetworkAccessManager network;
    (void)pageAt(network, QUrl{base.toString() + u"/metadata"_s}, token); // connected, as the other side is

    QElapsedTimer timer;
    timer.start();
    int resources = 0;
    for (const QString &type : typesRead()) {
        QUrl url{base.toString() + u'/' + type + fullPage};
        while (url.isValid()) {
            const QByteArray page = pageAt(network, url, token);
            const QJsonObject json = QJsonDocument::fromJson(page).object();
            if (const qsizetype rows = json["entry"_L1].toArray().size(); rows > 0)
                resources += store(connection, page, rows);
            url = nextOf(json);
        }
    }
    return {resources, static_cast<double>(timer.nsecsElapsed()) / 1e6};
}

} // namespace heard::bench
