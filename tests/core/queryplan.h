#pragma once

#include "fakes/devicestore.h"

#include <sqlcipher/sqlite3.h>

#include <QRegularExpression>
#include <QSet>

namespace heard::tests {

/// How SQLite answers everything that @p ask asks of @p database, one step a line, for every SELECT it runs.
template <typename Ask>
QStringList queryPlan(store::Database &database, Ask ask)
{
    QSet<QByteArray> statements;
    const auto trace = [&](void *listener) {
        return fakes::get(database.read([listener](store::Reader &reader) -> store::StoreResult<bool> {
            const auto heard = [](unsigned, void *to, void *statement, void *) {
                static_cast<QSet<QByteArray> *>(to)->insert(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
                return 0;
            };
            return sqlite3_trace_v2(reader.connection().handle(), listener ? SQLITE_TRACE_STMT : 0,
                       listener ? +heard : nullptr, listener)
                == SQLITE_OK;
        }));
    };
    REQUIRE(trace(&statements));
    ask();
    REQUIRE(trace(nullptr));
    QStringList plan;
    for (const QByteArray &sql : std::as_const(statements)) {
        if (const QByteArray question = sql.trimmed(); !question.startsWith("SELECT") && !question.startsWith("WITH"))
            continue;
        plan += fakes::get(database.read([&sql](store::Reader &reader) {
            const QByteArray explained = "EXPLAIN QUERY PLAN " + sql;
            return reader.connection().all<QString>(explained.constData(), {}, [](const store::Row &row) { return row.text(3); });
        }));
    }
    return plan;
}

/// The steps that read a whole table of ours or everything of one type: fine for few rows, never for what grows.
inline QStringList walks(const QStringList &plan)
{
    static const QRegularExpression walk{QStringLiteral(
        "^SCAN (?!.*VIRTUAL TABLE)(?!.*CONSTANT ROW)(?!.*USING)|resource_type_updated|sqlite_autoindex_resource_1 \\(type=\\?\\)")};
    return plan.filter(walk);
}

} // namespace heard::tests
