#include "store/connection.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

namespace heard::store {

namespace {

StoreError errorOf(int code)
{
    // What two connections share needs room, too, and that it has none is told as a fault of the disk.
    if (code == SQLITE_IOERR_SHMSIZE)
        return StoreError::DiskFull;
    switch (code & 0xff) {
    case SQLITE_NOTADB: return StoreError::WrongKey;
    case SQLITE_CORRUPT: return StoreError::Damaged;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY: return StoreError::CannotOpen;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StoreError::Busy;
    case SQLITE_FULL: return StoreError::DiskFull;
    case SQLITE_IOERR: return StoreError::InputOutput;
    case SQLITE_CONSTRAINT: return StoreError::Constraint;
    default: return StoreError::Misuse;
    }
}

Failure failureOf(sqlite3 *handle, int code)
{
    // SQLite says what is wrong with a statement. Without a word of that, SQLCipher could not decrypt a page.
    if (code == SQLITE_ERROR && qstrcmp(sqlite3_errmsg(handle), sqlite3_errstr(SQLITE_ERROR)) == 0)
        return {StoreError::Damaged, QStringLiteral("a page does not match its checksum")};
    return {errorOf(code), QStringLiteral("sqlite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errmsg(handle)))};
}

int bind(sqlite3_stmt *statement, int index, const Value &value)
{
    struct Binder {
        sqlite3_stmt *statement;
        int index;

        int operator()(std::monostate) const { return sqlite3_bind_null(statement, index); }
        int operator()(qint64 number) const { return sqlite3_bind_int64(statement, index, number); }
        int operator()(double number) const { return sqlite3_bind_double(statement, index, number); }
        int operator()(const QString &text) const
        {
            if (text.isNull())
                return sqlite3_bind_null(statement, index);
            const QByteArray utf8 = text.toUtf8();
            return sqlite3_bind_text64(statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                       SQLITE_TRANSIENT, SQLITE_UTF8);
        }
        // Bytes are UTF-8 JSON everywhere in our schema: bound as text so that ->> works on them.
        int operator()(const QByteArray &bytes) const
        {
            if (bytes.isNull())
                return sqlite3_bind_null(statement, index);
            return sqlite3_bind_text64(statement, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                       SQLITE_TRANSIENT, SQLITE_UTF8);
        }
    };
    return std::visit(Binder{statement, index}, value);
}

constexpr auto settings = R"(
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA fullfsync = ON;
    PRAGMA cache_size = -65536;
    PRAGMA temp_store = MEMORY;
)";

constexpr auto readOnlySettings = R"(
    PRAGMA query_only = ON;
    PRAGMA cache_size = -65536;
    PRAGMA temp_store = MEMORY;
)";

constexpr qsizetype mostStatements = 500; // kept prepared; searches put together make many
constexpr int busyTimeout = 5000; // milliseconds

} // namespace

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Row::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column)) : QString{};
}

QByteArray Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArray{bytes, sqlite3_column_bytes(m_statement, column)} : QByteArray{};
}

void Connection::CloseHandle::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

void Connection::FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Connection::Running::~Running()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Connection::Connection(sqlite3 *handle) : m_handle(handle) {}
Connection::Connection(Connection &&) noexcept = default;

Connection &Connection::operator=(Connection &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_statements, other.m_statements);
    return *this;
}

Connection::~Connection()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
}

StoreResult<Connection> Connection::open(const QString &path, const Key &key, Access access)
{
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_NOMUTEX
        | (access == Access::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE);
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    Connection connection{handle};
    if (opened != SQLITE_OK)
        return failed(failureOf(handle, opened));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyTimeout);

    QByteArray raw = key.rawForm();
    const int keyed = sqlite3_key(handle, raw.constData(), static_cast<int>(raw.size()));
    sodium_memzero(raw.data(), static_cast<size_t>(raw.size()));
    if (keyed != SQLITE_OK)
        return failed(failureOf(handle, keyed));
    // SQLCipher would write to the standard error what we return.
    if (auto quiet = connection.execute("PRAGMA cipher_log_level = NONE"); !quiet)
        return failed(quiet.error());
    if (access == Access::Unproved)
        return connection;
    // The key is only tried when a page is read.
    if (auto proved = connection.execute("SELECT count(*) FROM sqlite_schema"); !proved)
        return failed(proved.error());
    if (auto set = connection.execute(access == Access::ReadOnly ? readOnlySettings : settings); !set)
        return failed(set.error());
    return connection;
}

StoreResult<void> Connection::execute(const char *sql)
{
    const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failed(failureOf(handle(), code));
    return {};
}

StoreResult<void> Connection::run(const char *sql, Bindings values)
{
    return forEach(sql, values, [](const Row &) { return true; });
}

StoreResult<sqlite3_stmt *> Connection::prepared(const char *sql, std::span<const Binding> values)
{
    const QByteArray text = QByteArray::fromRawData(sql, static_cast<qsizetype>(qstrlen(sql)));
    sqlite3_stmt *statement = m_statements.value(text);
    // A statement that is stepping belongs to an outer query with the same text.
    if (!statement || sqlite3_stmt_busy(statement)) {
        if (statement)
            return failed(Failure{StoreError::Misuse, QStringLiteral("a query may not run inside itself")});
        if (m_statements.size() >= mostStatements)
            forgetIdleStatements();
        const int code = sqlite3_prepare_v3(handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK)
            return failed(failureOf(handle(), code));
        m_statements.insert(QByteArray{sql}, statement);
    }
    // A binding that failed last time has left those before it behind.
    sqlite3_clear_bindings(statement);
    for (const auto &[name, value] : values) {
        const int index = sqlite3_bind_parameter_index(statement, name);
        const int code = index > 0 ? bind(statement, index, value) : SQLITE_RANGE;
        if (code != SQLITE_OK)
            return failed(Failure{StoreError::Misuse, QStringLiteral("cannot bind %1").arg(QLatin1String{name})});
    }
    return statement;
}

void Connection::forgetIdleStatements()
{
    m_statements.removeIf([](const auto &entry) {
        if (sqlite3_stmt_busy(entry.value()))
            return false;
        sqlite3_finalize(entry.value());
        return true;
    });
}

StoreResult<bool> Connection::step(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Failure failure = failureOf(handle(), code);
    if (!inTransaction())
        m_endedBy = failure;
    return failed(std::move(failure));
}

StoreResult<void> Connection::finish(sqlite3_stmt *statement)
{
    while (!sqlite3_stmt_readonly(statement)) {
        const auto more = step(statement);
        if (!more)
            return failed(more.error());
        if (!*more)
            break;
    }
    return {};
}

StoreResult<void> Connection::refreshStatistics()
{
    return execute("PRAGMA analysis_limit = 1000; ANALYZE");
}

qint64 Connection::lastInsertedKey() const
{
    return sqlite3_last_insert_rowid(handle());
}

int Connection::changedRows() const
{
    return sqlite3_changes(handle());
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

StoreResult<Transaction> Transaction::begin(Connection &connection)
{
    if (auto begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return failed(begun.error());
    return Transaction{connection};
}

Transaction::~Transaction()
{
    // A failed COMMIT may have rolled back by itself already.
    if (m_connection && m_connection->inTransaction()) {
        if (auto undone = m_connection->execute("ROLLBACK"); !undone)
            qWarning("store: rollback failed: %s", qPrintable(undone.error().detail));
    }
}

StoreResult<void> Transaction::commit()
{
    auto done = m_connection->execute("COMMIT");
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace heard::store
