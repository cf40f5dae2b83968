#pragma once

#include "store/database.h"
#include "store/writeerror.h"
#include "voice/identifying.h"

#include <QSet>

#include <optional>

namespace heard::impact {

/// Words behind an issue whose author lets them be quoted, and what stands against printing them.
struct Quote {
    QString words;
    QStringList telling; ///< the parts of it by which others may know who said it
    std::optional<bool> chosen; ///< a colleague looked at it for this issue: it is printed, or not

    [[nodiscard]] bool isPrinted() const { return chosen.value_or(telling.isEmpty()); }
    /// It may tell who said it, and nobody has looked at it.
    [[nodiscard]] bool isHeldBack() const { return !chosen && !telling.isEmpty(); }

    bool operator==(const Quote &) const = default;
};

/// At most @p most of those that are printed, first what a colleague chose.
[[nodiscard]] QStringList printedOf(const QVector<Quote> &quotes, qsizetype most);
[[nodiscard]] int heldBackOf(const QVector<Quote> &quotes);

enum class QuoteError {
    NotFound,
    NotStored,
};

/// A colleague decides whether reports print @p words for @p issue, a Basic; it holds for these very words alone.
[[nodiscard]] QFuture<store::WriteResult<void, QuoteError>> chooseQuote(store::Database &database, const ResourceId &issue,
    const QString &words, bool print);

/// Everybody a unit knows by name: what is quoted names none of them unseen.
class KnownNames final {
public:
    /// @p person is a Patient or a Practitioner; names of @p team count however they are written.
    void add(const QJsonObject &person, bool team);
    /// Of @p words what may tell who said them.
    [[nodiscard]] QStringList tellingIn(const QString &words) const;

private:
    QSet<QString> m_names;
    QSet<QString> m_team;
};

} // namespace heard::impact
