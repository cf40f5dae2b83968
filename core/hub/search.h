#pragma once

#include "hub/access.h"
#include "hub/message.h"
#include "hub/outcome.h"
#include "hub/resourcetypes.h"
#include "store/connection.h"

#include <optional>
#include <utility>

namespace heard::hub {

inline constexpr qsizetype mostSearchCriteria = 16;

/// One condition of a search, ready to be bound.
struct Criterion {
    SearchParameter::Kind kind{};
    QString parameter; ///< as the tables name it
    QString paths; ///< JSON list, for references
    QString values; ///< JSON list of what may match; for dates and stamps empty
    QString comparison; ///< "eq", "ne", "lt", "le", "gt", "ge" for dates and stamps
    qint64 from = 0; ///< dates: milliseconds, stamps: microseconds; the first and …
    qint64 to = 0; ///< … the last that the value can mean
};

/// A search as it was asked, understood and checked against what the type declares.
struct SearchQuery {
    enum class Order { Updated, UpdatedBackwards, Date, DateBackwards };

    const ResourceType *type = nullptr;
    QVector<Criterion> criteria;
    Order order = Order::Updated;
    QString datePath; ///< of the moment it is ordered by
    int count = 50; ///< rows of a page; 0 asks for the total alone
    bool total = false;
    QByteArray cursor; ///< where the page before ended; empty for the first
    Pairs used; ///< the parameters, for the links of the answer; without the cursor
};

struct SearchRow {
    QByteArray json;
    QString id;
    QString patient; ///< whose record it is, empty for nobody's
};

struct SearchPage {
    QVector<SearchRow> rows;
    QByteArray next; ///< cursor of the page after; empty when this is the last
    std::optional<qint64> total;
};

/// Whose records @p rows are, each once: "Patient/123".
[[nodiscard]] QStringList patientsOf(const QVector<SearchRow> &rows);

/// The first and last microsecond a FHIR date can mean.
[[nodiscard]] std::optional<std::pair<qint64, qint64>> spanOf(const QString &text);

/// An undeclared parameter, a modifier or a value that does not parse is refused with 400.
[[nodiscard]] Answered<SearchQuery> searchFrom(const ResourceType &type, const Pairs &parameters);

/// The rows of @p query that @p caller may see.
[[nodiscard]] Answered<SearchPage> runSearch(
    store::Connection &connection, const Caller &caller, const Grant &grant, const SearchQuery &query);

} // namespace heard::hub
