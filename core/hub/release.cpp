#include "hub/release.h"

#include "fhir/element.h"
#include "fhir/vocabulary.h"
#include "hub/changes.h"
#include "hub/founding.h"
#include "passes/quotelock.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

/// The machine may sleep meanwhile; nobody waits longer than this for it to look at the clock again.
constexpr std::chrono::milliseconds longestNap = std::chrono::minutes{1};

bool isWithdrawal(const QJsonObject &item)
{
    return fhir::codeIn(item[u"category"], fhir::system::communication) == fhir::code::quoteWithdrawal;
}

/// The words that carry @p lock, as they are now.
store::StoreResult<std::optional<QJsonObject>> lockedBy(store::Connection &connection, const QByteArray &lock)
{
    return connection.first<QJsonObject>(
        R"(SELECT json FROM resource INDEXED BY communication_category
            WHERE type = 'Communication' AND json ->> '$.category[0].coding[0].code' = 'patient-feedback'
              AND instr(json, :lock) > 0)",
        {{":lock", QString::fromLatin1(lock.toBase64())}},
        [](const store::Row &row) { return QJsonDocument::fromJson(row.bytes(0)).object(); });
}

/// Nobody may quote the words any more whose lock this opens; where there are none, there is nothing to do.
bool withdraw(Desk &desk, const QJsonObject &item)
{
    const QByteArray secret = QByteArray::fromBase64(item[u"payload"][0][u"contentString"].toString().toLatin1());
    auto words = lockedBy(desk.connection, passes::quoteLockOf(secret));
    if (!words)
        return false;
    if (!*words)
        return true;
    QJsonObject json = **words;
    fhir::setExtension(json, fhir::extension::mayQuote, "valueBoolean"_L1, false);
    if (json == **words)
        return true;
    const QByteArray version = json[u"meta"][u"versionId"].toString().toUtf8();
    const auto written = Changes{desk.connection, desk.stamps}.update(theHubItself(), json[u"id"].toString(), json, version);
    if (written)
        desk.audit.push_back(localEntry(u"update"_s, *written));
    return written.has_value();
}

bool make(Desk &desk, const QJsonObject &item)
{
    const auto written = Changes{desk.connection, desk.stamps}.create(theHubItself(), item);
    if (written)
        desk.audit.push_back(localEntry(u"create"_s, *written));
    return written.has_value();
}

bool letIn(Desk &desk, const QString &key)
{
    const auto waiting = desk.connection.first<QJsonObject>("SELECT json FROM waiting_word WHERE key = :key", {{":key", key}},
        [](const store::Row &row) { return QJsonDocument::fromJson(row.bytes(0)).object(); });
    if (!waiting || !*waiting)
        return false;
    const bool done = isWithdrawal(**waiting) ? withdraw(desk, **waiting) : make(desk, **waiting);
    if (!done)
        qWarning("release: something that waits is not accepted");
    return done && desk.connection.run("DELETE FROM waiting_word WHERE key = :key", {{":key", key}});
}

bool noteDone(Desk &desk, const QString &at)
{
    return desk.connection.run("DELETE FROM release_done") && desk.connection.run("INSERT INTO release_done VALUES (:at)", {{":at", at}});
}

} // namespace

Release::Release(store::Connection reader, Committer &committer, const Clock &clock, std::chrono::milliseconds every)
    : m_reader(std::move(reader))
    , m_committer(committer)
    , m_clock(clock)
    , m_every(std::max(every, std::chrono::milliseconds{1}))
    , m_due(firstDue())
    , m_recurring([this] { return std::clamp(m_due - m_clock.now(), std::chrono::milliseconds{0}, longestNap); },
          [this] { nowIfDue(); })
{
}

Instant Release::nextDue() const
{
    const Instant now = m_clock.now();
    return now + (m_every - now.sinceEpoch() % m_every);
}

Instant Release::firstDue()
{
    const auto last = m_reader.first<QString>("SELECT at FROM release_done", {}, [](const store::Row &row) { return row.text(0); });
    const auto done = last && *last ? Instant::fromIso(**last) : std::nullopt;
    const Instant next = nextDue();
    return done && *done < next - m_every ? m_clock.now() : next;
}

void Release::nowIfDue()
{
    if (m_clock.now() < m_due)
        return;
    now();
    m_due = nextDue();
}

store::StoreResult<QVector<QString>> Release::shuffledKeys()
{
    const std::lock_guard lock{m_reading};
    struct Item {
        QString key;
        bool later = false;
        quint32 place = 0;
    };
    // Withdrawals last: what they are about may be among what comes in now.
    auto items = m_reader.all<Item>(
        "SELECT key, json ->> '$.category[0].coding[0].code' = 'quote-withdrawal' FROM waiting_word", {},
        [](const store::Row &row) { return Item{row.text(0), row.integer(1) == 1, randombytes_random()}; });
    if (!items)
        return failed(items.error());
    std::ranges::sort(*items, {}, [](const Item &item) { return std::pair{item.later, item.place}; });
    QVector<QString> keys;
    for (const Item &item : std::as_const(*items))
        keys << item.key;
    return keys;
}

bool Release::now()
{
    const auto keys = shuffledKeys();
    if (!keys) {
        qWarning("release: %s", qPrintable(keys.error().detail));
        return false;
    }
    m_committer.submit([at = m_clock.now().toIso()](Desk &desk) { return noteDone(desk, at); }, [](const store::StoreResult<void> &) {});
    for (const QString &key : *keys)
        m_committer.submit([key](Desk &desk) { return letIn(desk, key); }, [](const store::StoreResult<void> &) {});
    return true;
}

} // namespace heard::hub
