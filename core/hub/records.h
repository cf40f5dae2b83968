#pragma once

#include "hub/access.h"
#include "hub/outcome.h"
#include "store/resources.h"

namespace heard::hub {

/// One version of a resource as it goes out: its bytes need no parsing.
struct Record {
    store::ResourceKey key = 0;
    QByteArray json;
    QString version;
    QString lastUpdated;
    QString patient; ///< whose record it is, empty for nobody's
    Audience audience = Audience::Team;
};

/// Reads single resources as one caller may see them. What she may not see is answered as what is not there, what was taken
/// back from her as what is gone; of pages she has no earlier versions.
class Records final {
public:
    /// @p connection must outlive it.
    explicit Records(store::Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Answered<Record> read(const Caller &caller, const QString &type, const QString &id) const;
    [[nodiscard]] Answered<Record> version(
        const Caller &caller, const QString &type, const QString &id, const QString &version) const;
    /// The newest first.
    [[nodiscard]] Answered<QVector<Record>> history(const Caller &caller, const QString &type, const QString &id) const;

private:
    store::Connection &m_connection;
};

/// What is answered for a missing resource and, to the letter, for one the caller may not see.
[[nodiscard]] Refusal notFound();
/// For a page that was taken back from the caller.
[[nodiscard]] Refusal gone();
[[nodiscard]] Refusal forbidden(const QString &why);

} // namespace heard::hub
