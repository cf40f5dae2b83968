#pragma once

#include "store/failure.h"
#include "store/key.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace heard::store {

/// What can be bound to a statement; QString and QByteArray that are null bind NULL.
using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;
/// Names with their colon, as they stand in the SQL: {{":id", id}}.
using Binding = std::pair<const char *, Value>;
using Bindings = std::initializer_list<Binding>;

/// One row of a running query; valid until the next step.
class Row final {
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// The bytes of a text or blob as they stand in the file; JSON is read from these.
    [[nodiscard]] QByteArray bytes(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// One encrypted database opened by one thread: the thin wrapper around SQLCipher's C interface.
class Connection final {
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Unproved, ///< nothing is read yet: to look for what is damaged in a file that does not open otherwise
    };

    /// Opens or makes the database at @p path, proves the key, and sets WAL, synchronous FULL and foreign keys.
    [[nodiscard]] static StoreResult<Connection> open(const QString &path, const Key &key, Access access = Access::ReadWrite);

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    /// Runs one or several statements that take no values.
    [[nodiscard]] StoreResult<void> execute(const char *sql);
    /// Runs one statement to its end.
    [[nodiscard]] StoreResult<void> run(const char *sql, Bindings values = {});
    /// Calls @p each for every row; @p each may end early by returning false.
    template <typename Each>
    [[nodiscard]] StoreResult<void> forEach(const char *sql, Bindings values, Each &&each);
    /// The same for values whose number is only known at run time.
    template <typename Each>
    [[nodiscard]] StoreResult<void> forEach(const char *sql, const QVector<Binding> &values, Each &&each);
    /// Every row, made into a value by @p make.
    template <typename T, typename Make>
    [[nodiscard]] StoreResult<QVector<T>> all(const char *sql, Bindings values, Make &&make);
    /// The first row, or nothing.
    template <typename T, typename Make>
    [[nodiscard]] StoreResult<std::optional<T>> first(const char *sql, Bindings values, Make &&make);

    /// Tells the planner how full the tables are; without it, it chooses badly among several indexes. Takes milliseconds;
    /// worth a call whenever the number of resources has doubled.
    [[nodiscard]] StoreResult<void> refreshStatistics();

    [[nodiscard]] qint64 lastInsertedKey() const;
    [[nodiscard]] int changedRows() const;
    [[nodiscard]] bool inTransaction() const;
    /// What ended the last transaction that was neither committed nor rolled back: a full disk does, savepoints and all.
    [[nodiscard]] const Failure &endedBy() const { return m_endedBy; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

private:
    struct CloseHandle {
        void operator()(sqlite3 *handle) const;
    };
    struct FinalizeStatement {
        void operator()(sqlite3_stmt *statement) const;
    };
    /// Resets a cached statement when a query ends, however it ends.
    class Running final {
    public:
        explicit Running(sqlite3_stmt *statement) : m_statement(statement) {}
        Running(const Running &) = delete;
        Running &operator=(const Running &) = delete;
        ~Running();

    private:
        sqlite3_stmt *m_statement;
    };

    explicit Connection(sqlite3 *handle);

    [[nodiscard]] StoreResult<sqlite3_stmt *> prepared(const char *sql, std::span<const Binding> values);
    template <typename Each>
    [[nodiscard]] StoreResult<void> eachRow(StoreResult<sqlite3_stmt *> statement, Each &&each);
    void forgetIdleStatements();
    /// True while there is a row.
    [[nodiscard]] StoreResult<bool> step(sqlite3_stmt *statement);
    /// Ends a query early; one that writes is run to its end, so that its own failure is not lost.
    [[nodiscard]] StoreResult<void> finish(sqlite3_stmt *statement);

    std::unique_ptr<sqlite3, CloseHandle> m_handle;
    // Keyed by the text: the same literal may stand at several addresses.
    QHash<QByteArray, sqlite3_stmt *> m_statements;
    Failure m_endedBy;
};

/// A transaction that is rolled back unless it is committed.
class Transaction final {
public:
    /// @p connection must outlive it.
    [[nodiscard]] static StoreResult<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] StoreResult<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}

    Connection *m_connection;
};

template <typename Each>
StoreResult<void> Connection::forEach(const char *sql, Bindings values, Each &&each)
{
    return eachRow(prepared(sql, {values.begin(), values.size()}), std::forward<Each>(each));
}

template <typename Each>
StoreResult<void> Connection::forEach(const char *sql, const QVector<Binding> &values, Each &&each)
{
    return eachRow(prepared(sql, {values.constData(), static_cast<std::size_t>(values.size())}), std::forward<Each>(each));
}

template <typename Each>
StoreResult<void> Connection::eachRow(StoreResult<sqlite3_stmt *> statement, Each &&each)
{
    if (!statement)
        return failed(statement.error());
    const Running running{*statement};
    while (true) {
        const auto more = step(*statement);
        if (!more)
            return failed(more.error());
        if (!*more)
            return {};
        if (!each(Row{*statement}))
            return finish(*statement);
    }
}

template <typename T, typename Make>
StoreResult<QVector<T>> Connection::all(const char *sql, Bindings values, Make &&make)
{
    QVector<T> rows;
    const auto done = forEach(sql, values, [&](const Row &row) {
        rows.push_back(make(row));
        return true;
    });
    if (!done)
        return failed(done.error());
    return rows;
}

template <typename T, typename Make>
StoreResult<std::optional<T>> Connection::first(const char *sql, Bindings values, Make &&make)
{
    std::optional<T> found;
    const auto done = forEach(sql, values, [&](const Row &row) {
        found.emplace(make(row));
        return false;
    });
    if (!done)
        return failed(done.error());
    return found;
}

} // namespace heard::store
