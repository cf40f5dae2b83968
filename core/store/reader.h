#pragma once

#include "store/localchanges.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <type_traits>

namespace heard::store {

/// Where something stands on its way to the other side.
struct Delivery {
    enum class State {
        FromServer, ///< written elsewhere, or long acknowledged
        NotSent,
        Sent,     ///< written here and acknowledged
        Parked,   ///< refused; a person has to look
        Conflict, ///< both sides changed the same
    };

    State state = State::FromServer;
    std::optional<Instant> sentAt;
    QString problem; ///< why it is parked

    bool operator==(const Delivery &) const = default;
};

/// The columns that fill a `delivery` member, for queries that join the view: "JOIN delivery d ON d.key = r.key".
#define HEARD_DELIVERY_COLUMNS "d.state, d.sent_at, d.problem"

/// Answers questions within one read of the database.
class Reader {
public:
    explicit Reader(Connection &connection) : m_connection(connection) {}

    /// Every row whose first column is the JSON of a resource, made into a value by @p fromFhir, which gives
    /// Result<T, …>. Where T has a member `delivery`, the next three columns are HEARD_DELIVERY_COLUMNS.
    /// A resource that cannot be understood is left out and named in the log.
    template <typename T, typename FromFhir>
    [[nodiscard]] StoreResult<QVector<T>> all(const char *sql, Bindings values, FromFhir &&fromFhir) const;
    /// The first of them, or nothing.
    template <typename T, typename FromFhir>
    [[nodiscard]] StoreResult<std::optional<T>> first(const char *sql, Bindings values, FromFhir &&fromFhir) const;

    /// The stored JSON of one resource, or nothing. An id of ours finds it after the server has given another.
    [[nodiscard]] StoreResult<std::optional<QJsonObject>> json(const QString &type, const ResourceId &id) const;
    /// The setting's value, or nothing.
    [[nodiscard]] StoreResult<std::optional<QString>> setting(const QString &name) const;

    [[nodiscard]] Connection &connection() const { return m_connection; }

private:
    template <typename T, typename FromFhir>
    [[nodiscard]] static std::optional<T> understood(const Row &row, FromFhir &fromFhir);
    static Delivery deliveryFrom(const Row &row);
    static void logUnreadable(const QJsonObject &json);

    Connection &m_connection;
};

/// What a person typed, as a full-text query in which every word may be the beginning of one: never a syntax error.
/// Empty where no word was typed; that finds nothing.
[[nodiscard]] QString prefixQuery(const QString &typed);

template <typename T, typename FromFhir>
std::optional<T> Reader::understood(const Row &row, FromFhir &fromFhir)
{
    const QJsonObject json = QJsonDocument::fromJson(row.bytes(0)).object();
    auto value = fromFhir(json);
    if (!value) {
        logUnreadable(json);
        return std::nullopt;
    }
    if constexpr (requires { value->delivery; })
        value->delivery = deliveryFrom(row);
    return *std::move(value);
}

template <typename T, typename FromFhir>
StoreResult<QVector<T>> Reader::all(const char *sql, Bindings values, FromFhir &&fromFhir) const
{
    QVector<T> found;
    const auto done = m_connection.forEach(sql, values, [&](const Row &row) {
        if (auto value = understood<T>(row, fromFhir))
            found.push_back(*std::move(value));
        return true;
    });
    if (!done)
        return failed(done.error());
    return found;
}

template <typename T, typename FromFhir>
StoreResult<std::optional<T>> Reader::first(const char *sql, Bindings values, FromFhir &&fromFhir) const
{
    std::optional<T> found;
    const auto done = m_connection.forEach(sql, values, [&](const Row &row) {
        found = understood<T>(row, fromFhir);
        return !found;
    });
    if (!done)
        return failed(done.error());
    return found;
}

} // namespace heard::store
