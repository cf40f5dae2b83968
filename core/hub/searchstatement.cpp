#include "hub/search.h"

#include "hub/stamp.h"
#include "hub/storerefusal.h"
#include "store/resources.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

using Kind = SearchParameter::Kind;
using Order = SearchQuery::Order;

Refusal badCursor()
{
    return {400, u"invalid"_s, u"The value of the search parameter _cursor cannot be understood."_s, {}, {}};
}

/// Literals that bind :aN to :dN; the number keeps the criteria of one query apart.
struct Slot {
    const char *parameter;
    const char *values;
    const char *from;
    const char *to;
};
constexpr std::array<Slot, mostSearchCriteria> slots{{
    {":a0", ":b0", ":c0", ":d0"},
    {":a1", ":b1", ":c1", ":d1"},
    {":a2", ":b2", ":c2", ":d2"},
    {":a3", ":b3", ":c3", ":d3"},
    {":a4", ":b4", ":c4", ":d4"},
    {":a5", ":b5", ":c5", ":d5"},
    {":a6", ":b6", ":c6", ":d6"},
    {":a7", ":b7", ":c7", ":d7"},
    {":a8", ":b8", ":c8", ":d8"},
    {":a9", ":b9", ":c9", ":d9"},
    {":a10", ":b10", ":c10", ":d10"},
    {":a11", ":b11", ":c11", ":d11"},
    {":a12", ":b12", ":c12", ":d12"},
    {":a13", ":b13", ":c13", ":d13"},
    {":a14", ":b14", ":c14", ":d14"},
    {":a15", ":b15", ":c15", ":d15"},
}};

/// What a comparison asks of a moment f that spans from_ms to to_ms.
const char *momentCondition(const QString &comparison)
{
    if (comparison == "lt"_L1)
        return "f.from_ms < :c";
    if (comparison == "le"_L1)
        return "f.from_ms <= :d";
    if (comparison == "gt"_L1)
        return "f.to_ms > :d";
    if (comparison == "ge"_L1)
        return "f.to_ms >= :c";
    return "f.from_ms >= :c AND f.to_ms <= :d";
}

const char *stampCondition(const QString &comparison)
{
    if (comparison == "lt"_L1)
        return " AND r.last_updated < :c";
    if (comparison == "le"_L1)
        return " AND r.last_updated <= :d";
    if (comparison == "gt"_L1)
        return " AND r.last_updated > :d";
    if (comparison == "ge"_L1)
        return " AND r.last_updated >= :c";
    if (comparison == "ne"_L1)
        return " AND NOT (r.last_updated >= :c AND r.last_updated <= :d)";
    return " AND r.last_updated >= :c AND r.last_updated <= :d";
}

/// A statement put together from the literals of this file only; whatever a client sent is bound.
class Statement final {
public:
    explicit Statement(const char *beginning)
        : m_sql(beginning)
    {
    }

    void add(const char *literal) { m_sql += literal; }
    void bind(const char *name, store::Value value) { m_values.push_back({name, std::move(value)}); }

    void add(const Criterion &criterion)
    {
        const Slot &slot = slots[static_cast<std::size_t>(m_criteria)];
        switch (criterion.kind) {
        case Kind::Id:
            append(" AND r.id IN (SELECT value FROM json_each(:b))");
            bind(slot.values, criterion.values);
            break;
        case Kind::LastUpdated:
            appendSpan(stampCondition(criterion.comparison), slot, stampText(criterion.from), stampText(criterion.to));
            break;
        case Kind::Reference:
            append(" AND r.key IN (SELECT f.source FROM reference f WHERE f.target IN (SELECT value FROM json_each(:b))"
                   " AND f.path IN (SELECT value FROM json_each(:a)))");
            bind(slot.parameter, criterion.paths);
            bind(slot.values, criterion.values);
            break;
        case Kind::Identifier:
            append(
                " AND r.key IN (SELECT i.source FROM json_each(:b) w CROSS JOIN identifier i ON i.value = w.value ->> 0"
                " AND (w.value ->> 1 IS NULL OR i.system = w.value ->> 1))");
            bind(slot.values, criterion.values);
            break;
        case Kind::Token:
            append(" AND EXISTS (SELECT 1 FROM token t JOIN json_each(:b) w ON t.code = w.value ->> 0"
                   " AND (w.value ->> 1 IS NULL OR t.system = w.value ->> 1)"
                   " WHERE t.source = r.key AND t.parameter = :a)");
            bind(slot.parameter, criterion.parameter);
            bind(slot.values, criterion.values);
            break;
        case Kind::String:
            append(" AND r.key IN (SELECT t.source FROM json_each(:b) w CROSS JOIN token t ON t.parameter = :a"
                   " AND t.code >= w.value AND t.code < w.value || char(1114111))");
            bind(slot.parameter, criterion.parameter);
            bind(slot.values, criterion.values);
            break;
        case Kind::Date:
            append(criterion.comparison == "ne"_L1 ? " AND NOT EXISTS (" : " AND EXISTS (");
            append("SELECT 1 FROM moment f WHERE f.source = r.key AND f.path = :a AND ");
            appendSpan(momentCondition(criterion.comparison), slot, criterion.from, criterion.to);
            append(")");
            bind(slot.parameter, criterion.parameter);
            break;
        }
        ++m_criteria;
    }

    [[nodiscard]] const char *sql() const { return m_sql.constData(); }
    [[nodiscard]] const QVector<store::Binding> &values() const { return m_values; }

private:
    void appendSpan(const char *literal, const Slot &slot, const store::Value &from, const store::Value &to)
    {
        append(literal);
        const QByteArrayView text{literal};
        if (text.contains(":c"))
            bind(slot.from, from);
        if (text.contains(":d"))
            bind(slot.to, to);
    }

    /// Each ":a" … ":d" of the literal gets the number of the criterion it belongs to.
    void append(const char *literal)
    {
        for (const char *c = literal; *c != '\0'; ++c) {
            m_sql += *c;
            if (*c == ':' && c[1] >= 'a' && c[1] <= 'd') {
                m_sql += *++c;
                m_sql += QByteArray::number(m_criteria);
            }
        }
    }

    QByteArray m_sql;
    QVector<store::Binding> m_values;
    int m_criteria = 0;
};

Statement filtered(const char *beginning, const Caller &caller, const Grant &grant, const SearchQuery &query)
{
    Statement statement{beginning};
    statement.add(visibleRows(grant.read));
    statement.bind(":me", caller.subject);
    statement.bind(":type", query.type->name);
    for (const Criterion &criterion : query.criteria)
        statement.add(criterion);
    return statement;
}

bool isByDate(Order order)
{
    return order == Order::Date || order == Order::DateBackwards;
}

/// Begins after the row where the page before ended. A cursor by date is "milliseconds|key", one by stamp the stamp.
std::optional<Refusal> beginAfterCursor(Statement &statement, const SearchQuery &query)
{
    if (query.cursor.isEmpty())
        return std::nullopt;
    const bool backwards = query.order == Order::UpdatedBackwards || query.order == Order::DateBackwards;
    if (!isByDate(query.order)) {
        if (!stampMicroseconds(QString::fromUtf8(query.cursor)))
            return badCursor();
        statement.add(backwards ? " AND r.last_updated < :cursor" : " AND r.last_updated > :cursor");
        statement.bind(":cursor", QString::fromUtf8(query.cursor));
        return std::nullopt;
    }
    const qsizetype bar = query.cursor.indexOf('|');
    bool isTime = false;
    bool isKey = false;
    const qint64 time = query.cursor.left(bar).toLongLong(&isTime);
    const qint64 key = query.cursor.mid(bar + 1).toLongLong(&isKey);
    if (bar < 0 || !isTime || !isKey)
        return badCursor();
    statement.add(backwards ? " AND (begins, r.key) < (:time, :key)" : " AND (begins, r.key) > (:time, :key)");
    statement.bind(":time", time);
    statement.bind(":key", key);
    return std::nullopt;
}

const char *ordering(Order order)
{
    switch (order) {
    case Order::Updated:
        return " ORDER BY r.last_updated LIMIT :limit";
    case Order::UpdatedBackwards:
        return " ORDER BY r.last_updated DESC LIMIT :limit";
    case Order::Date:
        return " ORDER BY begins, r.key LIMIT :limit";
    case Order::DateBackwards:
        break;
    }
    return " ORDER BY begins DESC, r.key DESC LIMIT :limit";
}

constexpr auto byUpdate = "SELECT r.json, r.id, r.patient, r.last_updated FROM resource r WHERE r.type = :type";

// What has no such date comes where the calendar ends: it must not be lost from the result.
constexpr auto byDate
    = "SELECT r.json, r.id, r.patient, coalesce((SELECT min(m.from_ms) FROM moment m WHERE m.source = r.key"
      " AND m.path = :path), 253402300800000) AS begins, r.key FROM resource r WHERE r.type = :type";
constexpr auto counting = "SELECT count(*) FROM resource r WHERE r.type = :type";

Answered<qint64> countOf(
    store::Connection &connection, const Caller &caller, const Grant &grant, const SearchQuery &query)
{
    const Statement statement = filtered(counting, caller, grant, query);
    qint64 total = 0;
    const auto done = connection.forEach(statement.sql(), statement.values(), [&](const store::Row &row) {
        total = row.integer(0);
        return true;
    });
    if (!done)
        return failed(storeRefusal(done.error()));
    return total;
}

} // namespace

Answered<SearchPage> runSearch(
    store::Connection &connection, const Caller &caller, const Grant &grant, const SearchQuery &query)
{
    SearchPage page;
    if (query.count > 0) {
        Statement statement = filtered(isByDate(query.order) ? byDate : byUpdate, caller, grant, query);
        if (isByDate(query.order))
            statement.bind(":path", query.datePath);
        if (auto refusal = beginAfterCursor(statement, query))
            return failed(*std::move(refusal));
        statement.add(ordering(query.order));
        statement.bind(":limit", qint64{query.count + 1});
        QByteArray last;
        const auto done = connection.forEach(statement.sql(), statement.values(), [&](const store::Row &row) {
            if (page.rows.size() == query.count) {
                page.next = last;
                return false;
            }
            page.rows.push_back({shownTo(grant, query.type->name, row.bytes(0)), row.text(1), row.text(2)});
            last = isByDate(query.order) ? row.bytes(3) + '|' + row.bytes(4) : row.bytes(3);
            return true;
        });
        if (!done)
            return failed(storeRefusal(done.error()));
    }
    if (query.count > 0 && query.cursor.isEmpty() && page.next.isEmpty()) {
        page.total = page.rows.size();
    } else if (query.total || query.count == 0) {
        const auto total = countOf(connection, caller, grant, query);
        if (!total)
            return failed(total.error());
        page.total = *total;
    }
    return page;
}

} // namespace heard::hub
