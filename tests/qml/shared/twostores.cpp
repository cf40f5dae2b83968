#include "qml/shared/twostores.h"

#include <QDateTime>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace heard::tests {

QString told(const store::Failure &failure)
{
    return failure.detail;
}

void fillDisk(store::Database &store)
{
    got(store.write([](store::Writer &writer) -> store::StoreResult<void> {
        for (const auto *refuse : {"CREATE TRIGGER full_1 BEFORE INSERT ON resource BEGIN SELECT RAISE(FAIL, 'full'); END",
                                   "CREATE TRIGGER full_2 BEFORE UPDATE ON resource BEGIN SELECT RAISE(FAIL, 'full'); END",
                                   "CREATE TRIGGER full_3 BEFORE INSERT ON draft BEGIN SELECT RAISE(FAIL, 'full'); END",
                                   "CREATE TRIGGER full_4 BEFORE INSERT ON setting BEGIN SELECT RAISE(FAIL, 'full'); END"}) {
            if (auto done = writer.connection().run(refuse); !done)
                return done;
        }
        return {};
    }));
}

void freeDisk(store::Database &store)
{
    got(store.write([](store::Writer &writer) -> store::StoreResult<void> {
        for (const auto *allow : {"DROP TRIGGER full_1", "DROP TRIGGER full_2", "DROP TRIGGER full_3", "DROP TRIGGER full_4"}) {
            if (auto done = writer.connection().run(allow); !done)
                return done;
        }
        return {};
    }));
}

TwoStores::TwoStores() : hospital(opened(u"hospital.db"_s)), phone(opened(u"phone.db"_s)) {}

std::unique_ptr<store::Database> TwoStores::opened(const QString &name) const
{
    auto database = store::Database::open(m_folder.filePath(name), store::Key::random(), clock);
    if (!database)
        qFatal("the test's own store does not open: %s", qPrintable(database.error().detail));
    return *std::move(database);
}

Instant TwoStores::at(const char *local)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(local), u"yyyy-MM-dd hh:mm"_s));
}

QJsonObject TwoStores::stamped(QJsonObject resource)
{
    resource["meta"_L1] = QJsonObject{{u"versionId"_s, QString::number(++m_version)}, {u"lastUpdated"_s, clock.now().toIso()}};
    return resource;
}

void TwoStores::receive(store::Database &store, QJsonObject resource)
{
    got(store.write([server = stamped(std::move(resource))](store::Writer &writer) {
        return writer.changes().applyRemote(server, writer.now());
    }));
}

void TwoStores::receiveEverywhere(const QJsonObject &resource)
{
    receive(*hospital, resource);
    receive(*phone, resource);
}

void TwoStores::deliver(store::Database &from, store::Database &to)
{
    while (const auto next = got(from.read([](store::Reader &reader) {
               return store::LocalChanges{reader.connection()}.nextToSend();
           }))) {
        const QJsonObject server = stamped(next->json);
        got(from.write([sequence = next->sequence, server](store::Writer &writer) {
            return writer.changes().acknowledge(sequence, server, writer.now());
        }));
        got(to.write([server](store::Writer &writer) { return writer.changes().applyRemote(server, writer.now()); }));
    }
}

void TwoStores::carry()
{
    deliver(*phone, *hospital);
    deliver(*hospital, *phone);
}

QString TwoStores::sendUnderAnotherId(store::Database &side)
{
    const auto next = got(side.read([](store::Reader &reader) { return store::LocalChanges{reader.connection()}.nextToSend(); }));
    if (!next)
        return {};
    QJsonObject server = stamped(next->json);
    const QString id = QStringLiteral("server-%1").arg(next->sequence);
    server[QStringLiteral("id")] = id;
    got(side.write([sequence = next->sequence, server](store::Writer &writer) {
        return writer.changes().acknowledge(sequence, server, writer.now());
    }));
    return id;
}

void TwoStores::refuseAll(store::Database &side)
{
    got(side.write([](store::Writer &writer) -> store::StoreResult<void> {
        const auto changes = writer.changes().all();
        for (const store::LocalChange &change : changes.value_or(QVector<store::LocalChange>{})) {
            if (change.state != store::ChangeState::Waiting)
                continue;
            const auto done = writer.changes().markSending(change.sequence);
            if (!done || !writer.changes().park(change.sequence, u"422"_s))
                return failed(store::Failure{});
        }
        return {};
    }));
}

void TwoStores::conflict(store::Database &side, QJsonObject theirs)
{
    got(side.write([server = stamped(std::move(theirs))](store::Writer &writer) -> store::StoreResult<void> {
        const auto changes = writer.changes().all();
        if (!changes || changes->isEmpty())
            return failed(store::Failure{});
        const auto sending = writer.changes().markSending(changes->last().sequence);
        if (!sending)
            return failed(sending.error());
        return writer.changes().outdated(sending->sequence, server, writer.now());
    }));
}

} // namespace heard::tests
