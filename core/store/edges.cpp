#include "store/edges.h"

namespace heard::store {

namespace {

struct Look {
    QString name; ///< of the table or index
    QByteArray sql;
};

/// A name cannot be bound, so SQLite itself writes the statements, from the schema of this program.
constexpr auto tableLooks = R"(
    SELECT name, format('SELECT min(rowid) FROM "%w"; SELECT max(rowid) FROM "%w"', name, name)
      FROM pragma_table_list
     WHERE schema = 'main' AND type IN ('table', 'shadow') AND wr = 0
)";

/// The key of a table without rowid is among the indexes.
constexpr auto indexLooks = R"(
    SELECT i.name, format('SELECT "%w" FROM "%w" INDEXED BY "%w" ORDER BY 1 LIMIT 1; ' ||
                          'SELECT "%w" FROM "%w" INDEXED BY "%w" ORDER BY 1 DESC LIMIT 1',
                          c.name, t.name, i.name, c.name, t.name, i.name)
      FROM pragma_table_list t, pragma_index_list(t.name) i, pragma_index_info(i.name) c
     WHERE t.schema = 'main' AND i.partial = 0 AND c.seqno = 0 AND c.name IS NOT NULL
)";

/// A partial index is used only under its own condition.
constexpr auto partialIndexLooks = R"(
    SELECT name, format('SELECT 1 FROM "%w" INDEXED BY "%w" %s LIMIT 1', tbl_name, name, substr(words, instr(words, ' WHERE ')))
      FROM (SELECT name, tbl_name, replace(sql, char(10), ' ') AS words FROM sqlite_schema WHERE type = 'index')
     WHERE instr(words, ' WHERE ') > 0
)";

} // namespace

StoreResult<void> readEdges(Connection &connection)
{
    for (const char *listing : {tableLooks, indexLooks, partialIndexLooks}) {
        const auto looks = connection.all<Look>(listing, {}, [](const Row &row) { return Look{row.text(0), row.bytes(1)}; });
        if (!looks)
            return failed(looks.error());
        for (const Look &look : *looks) {
            if (auto read = connection.execute(look.sql.constData()); !read)
                return failed(Failure{read.error().error, look.name + QStringLiteral(": ") + read.error().detail});
        }
    }
    return {};
}

} // namespace heard::store
