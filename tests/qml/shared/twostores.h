#pragma once

#include "fakes/fakeclock.h"
#include "store/database.h"
#include "store/writeerror.h"

#include <QFuture>
#include <QTemporaryDir>

#include <memory>

namespace heard::tests {

[[nodiscard]] QString told(const store::Failure &failure);

template <typename Reason>
[[nodiscard]] QString told(const store::WriteError<Reason> &error)
{
    return QStringLiteral("reason %1 %2").arg(static_cast<int>(error.reason)).arg(error.failure.detail);
}

/// The value of an answer that has to be one.
template <typename Answer>
auto got(QFuture<Answer> future)
{
    Answer answer = future.result();
    if (!answer)
        qFatal("the test's own store refused: %s", qPrintable(told(answer.error())));
    if constexpr (!std::is_void_v<typename Answer::value_type>)
        return *std::move(answer);
}

/// From now on @p store takes no records, drafts or settings, as on a full disk.
void fillDisk(store::Database &store);
/// There is room again.
void freeDisk(store::Database &store);

/// A hospital's store and a patient's, both real and encrypted, and a courier that carries what waits from one to the
/// other, as a hub would between them.
class TwoStores final {
public:
    TwoStores();

    /// "2026-11-22 09:00" of the local time.
    [[nodiscard]] static Instant at(const char *local);

    /// Takes @p resource, with its id, as it comes from a server.
    void receive(store::Database &store, QJsonObject resource);
    void receiveEverywhere(const QJsonObject &resource);
    /// Carries what waits on either side to the other.
    void carry();
    /// Sends the first change that waits on @p side to a server that gives it the id it answers with.
    QString sendUnderAnotherId(store::Database &side);
    /// The other side refuses what waits on @p side.
    void refuseAll(store::Database &side);
    /// The other side changed @p resource of @p type, to @p theirs, while its last change waited on @p side.
    void conflict(store::Database &side, QJsonObject theirs);

private:
    QTemporaryDir m_folder;
    int m_version = 0;

    void deliver(store::Database &from, store::Database &to);
    [[nodiscard]] QJsonObject stamped(QJsonObject resource);
    [[nodiscard]] std::unique_ptr<store::Database> opened(const QString &name) const;

public:
    fakes::FakeClock clock;
    std::unique_ptr<store::Database> hospital;
    std::unique_ptr<store::Database> phone;
};

} // namespace heard::tests
